import { isDeepStrictEqual } from 'node:util'
import { type ApplicationFacts, caseTypeOf, type Day, earliestLimitation } from '@fayuan/law'
import { claimsBeside } from '@fayuan/law/application'
import { categoriesKnown, type FactFault, factFaults, questionKey } from '@fayuan/law/contradictions'
import { keyOfName, partyKeys } from '@fayuan/law/likeness'
import type { z } from 'zod'
import { type Actor, hasRole } from '../../platform/actor.ts'
import { writeAudit } from '../../platform/audit/entry.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { Denied, Stale } from '../../platform/refusal.ts'
import { type CaseFile, contactFlags, lockCase, replaceFigures } from '../casefile/index.ts'
import type { PersonRow } from '../people/index.ts'
import { refuseFaults } from './contradictions.ts'
import { flagsOf, type KeptFacts, mainFormOf, openFacts, sealFacts } from './facts.ts'
import { keepFactsCorrection } from './keep-facts-correction.ts'
import { judgeFacts } from './policies.ts'
import { applicantOf, correctCase, openTwin, waitForTwin } from './queries.ts'
import { claimOfApplication } from './same-matter.ts'
import { NothingCorrected, NothingSealed, OpponentNamed, SameMatterOpen } from './refusals.ts'
import type { CorrectionIn } from './schema.ts'

/** 审查中更正事实: while the application is under review the reviewer corrects what was taken down; every correction leaves an entry. */
export async function correctFacts(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: z.infer<typeof CorrectionIn>,
  today: Day,
): Promise<CaseFile> {
  const file = await lockCase(tx, actor, id)
  if (!hasRole(actor, 'REVIEWER') || !['RECEIVED', 'SUPPLEMENTING'].includes(file.state))
    throw new Denied('只有审查人员在审查期间可以更正事实。')
  if (file.version !== version) throw new Stale(file.version)
  const before = openFacts(platform.keys, file)
  if (!before) throw new NothingSealed()
  const { furtherClaims: claims, confirmed = [], hasNoOpponent, ...stated } = input
  if (hasNoOpponent === true && file.opponents !== '') throw new OpponentNamed(file.opponents)
  const isNone = before.said?.hasNoOpponent === true
  const conditions = stated.conditions && { ...before.conditions, ...stated.conditions }
  // What the form of corrections does not ask stays as it was stated.
  const household = stated.household && { ...pick(before.household), ...stated.household }
  const corrected = {
    ...before,
    ...partDropped(before, stated),
    ...stated,
    ...(household ? { household } : {}),
    ...(conditions ? { conditions } : {}),
    ...((hasNoOpponent ?? isNone) === isNone ? {} : { said: { ...before.said, hasNoOpponent } }),
  } as KeptFacts
  const applicant = await applicantOf(tx, file)
  const birthOn = applicant?.birthOn ?? null
  const isCardSeen = before.docs?.idDoc ?? false
  // What the birthday says stays as it is, whatever is ticked.
  const asked = { ...corrected, categoriesOpen: stated.categories === undefined && before.categoriesOpen }
  const main = { ...corrected, ...categoriesKnown(asked, { birthOn, on: file.receivedOn, isCardSeen }) }
  const facts = claims ? { ...main, furtherClaims: undefined, ...claimsBeside(main, file.title, claims) } : main
  if (isSameInSense(before, facts)) throw new NothingCorrected()
  const confirmedTexts = refuseFaults(newFaults({ file, applicant, before, facts, today }), confirmed)
  const opponentKeys = file.opponentKeys ?? partyKeys([file.opponents])
  const same = {
    shard: file.shard,
    applicantId: file.applicantId,
    matter: facts.matter,
    opponentKeys,
    opponents: file.opponents,
    besides: file.id,
  }
  if (facts.matter !== file.matter) {
    // Under its right name the matter may be one that is open already.
    await waitForTwin(tx, [file.shard, keyOfName(file.applicantName), facts.matter])
    const twin = await openTwin(tx, same)
    if (twin) throw new SameMatterOpen(twin.number)
  }
  const finding = await judgeFacts(tx, facts, today)
  const after = await correctCase(tx, file, {
    facts: sealFacts(platform.keys, file, facts),
    matter: facts.matter,
    matterClaim: claimOfApplication(same),
    subMatter: facts.subMatter ?? null,
    stage: isCriminalMatter(facts.matter) ? file.stage : null,
    forum: facts.forum ?? null,
    form: finding.form,
    caseType: caseTypeOf(mainFormOf(finding), facts.forum) ?? file.caseType,
    categories: (facts.categories ?? []).map((c) => c.code),
    flags: protectedAnew(file, facts, applicant?.safeContact),
    limitationOn: earliestLimitation(facts),
    meansTest: finding.meansTest,
    meansReason: finding.meansReason,
  })
  if (!after) throw new Stale(file.version)
  await Promise.all([
    replaceFigures(tx, file, after),
    keepFactsCorrection(tx, platform, actor, {
      before: { file, facts: before },
      after: { file: after, facts },
      applicant,
      stated: input,
      confirmed,
      told: confirmedTexts,
      today,
    }),
    writeAudit(tx, {
      shard: file.shard,
      actorId: actor.accountId,
      actorName: actor.name,
      agencyId: actor.agencyId,
      action: 'correctFacts',
      objectType: 'case',
      objectId: file.id,
      before,
      after: facts,
      details: { fields: Object.keys(input), confirmed: confirmedTexts },
      requestId: actor.requestId,
      address: actor.address,
    }),
  ])
  return { ...after, done: file.done }
}

const protecting = ['MINOR', 'DOMESTIC_VIOLENCE', ...contactFlags]

/** What protects the applicant follows the facts; the other flags stay. */
function protectedAnew({ flags }: CaseFile, { matter, categories = [] }: ApplicationFacts, safeContact: string | undefined): string[] {
  const now = flagsOf({ matter, categories, safeContact, recipients: 1, groupThreshold: null })
  const kept = flags.filter((flag) => !protecting.includes(flag) || now.includes(flag))
  return [...kept, ...now.filter((flag) => !kept.includes(flag))]
}

const pick = (household: ApplicationFacts['household']): { note?: string } => {
  const { note } = (household ?? {}) as { note?: string }
  return note === undefined ? {} : { note }
}

/** The part goes with its matter: another matter drops the old one unless a new one is named. */
const partDropped = (before: ApplicationFacts, stated: Partial<ApplicationFacts>): Partial<ApplicationFacts> =>
  stated.matter !== undefined && stated.matter !== before.matter ? { subMatter: undefined } : {}

const isCriminalMatter = (matter: string): boolean => matter === 'CRIMINAL' || matter === 'COMPULSORY_MEDICAL'

// A box that nobody ticked says what an absent one says; that somebody is of no group is another word than that nobody asked.
const inSense = (facts: ApplicationFacts): unknown =>
  JSON.parse(
    JSON.stringify(facts, (key, value: unknown) =>
      (key === 'needsPreservation' && value === false) || (Array.isArray(value) && value.length === 0 && key !== 'categories')
        ? undefined
        : value,
    ),
  )
const isSameInSense = (before: ApplicationFacts, after: ApplicationFacts): boolean => isDeepStrictEqual(inSense(before), inSense(after))

type Correction = {
  file: CaseFile
  applicant: Pick<PersonRow, 'sex' | 'birthOn' | 'idType'> | undefined
  before: ApplicationFacts
  facts: ApplicationFacts
  today: Day
}

/** What the correction itself brings in; what stood there before was asked about when it came. */
function newFaults({ file, applicant, before, facts, today }: Correction): FactFault[] {
  const faultsOf = (of: ApplicationFacts) =>
    factFaults({
      ...of,
      title: file.title,
      today,
      receivedOn: file.receivedOn,
      person: applicant,
      stage: isCriminalMatter(of.matter) ? file.stage : null,
    })
  const known = new Set(faultsOf(before).map(questionKey))
  return faultsOf(facts).filter((fault) => !known.has(questionKey(fault)))
}
