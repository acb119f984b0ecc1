/** 申请与通知: receipt, one-time supplement, withdrawal. */
export { fillKeys } from './fill-keys.ts'
export { indexAnew, personFollowers } from './follow-person.ts'
export { type KeptFacts, mainFormOf, openFacts, openNarrative, sealFacts, sealNarrative } from './facts.ts'
export { askSupplement } from './ask-supplement.ts'
export { correctMaterials } from './correct-materials.ts'
export { factRows } from './fact-rows.ts'
export { factLabels } from './fact-labels.ts'
export { correctFacts } from './correct-facts.ts'
export {
  citedInFull, enteredRules, isActive, judgeFacts, ownPolicies, ownStandards, policiesInForce, policyOfEntry, recordEnactment, recordPolicies, recordStandards,
  rulesInForce, rulesWithout, type EnteredPolicy,
} from './policies.ts' // prettier-ignore
export { applicantOf, centreOf, materialsOf, noticeNumberOf } from './queries.ts'
export { receiveNotice, toldOf } from './receive-notice.ts'
export { placesAround, refuseFaults } from './contradictions.ts'
export {
  ApplicationIn,
  type ApplicationInput,
  ConfirmedIn,
  DayIn,
  FactsIn,
  NoticeIn,
  type NoticeInput,
  RegionCode,
  Served,
  Reasons,
  Words,
} from './schema.ts'
export { NotOursToDecide } from './refusals.ts'
export { redirectApplication } from './redirect.ts'
export { returnNotice } from './return-notice.ts'
export { claimOfCase, refuseTwin } from './twin.ts'
export { submitApplication } from './submit.ts'
export { supplyMaterials } from './supply-materials.ts'
export { trackingHash } from './tracking.ts'
export { withdrawApplication } from './withdraw.ts'
