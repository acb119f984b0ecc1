import { type Assessment, assessFacts, type Day, enactPolicy, type Facts, policies, type Policy } from '@fayuan/law'
import type { Tx } from '../../platform/database/database.ts'
import { putSetting, settingOf } from '../../platform/settings.ts'

type Enacted = Record<string, { from: Day; docNo: string }>

/** Local rules whose first day the published sources do not give come into force only by a recorded entry (eligibility.md §4.2b). */
export async function policiesInForce(tx: Tx): Promise<readonly Policy[]> {
  const enacted = await settingOf<Enacted>(tx, 'enacted-policies', {})
  return Object.entries(enacted).reduce<readonly Policy[]>((list, [id, { from }]) => enactPolicy(id, from, list), Object.values(policies))
}

/** Records from which day a policy is in force, with the number of the document that says so. */
export async function recordEnactment(tx: Tx, policy: { id: string; from: Day; docNo: string }): Promise<void> {
  const enacted = await settingOf<Enacted>(tx, 'enacted-policies', {})
  await putSetting(tx, 'enacted-policies', { ...enacted, [policy.id]: { from: policy.from, docNo: policy.docNo } })
}

/** Facts judged by the law and the local rules in force for them. */
export const judgeFacts = async (tx: Tx, facts: Facts, today: Day): Promise<Assessment> =>
  assessFacts(facts, today, await policiesInForce(tx))
