import {
  type ApplicationAssessment,
  type ApplicationFacts,
  type CaseState,
  caseTypeOf,
  caseTypes,
  type Day,
  deadlineRules,
  jurisdiction,
  matters,
  yearOf,
} from '@fayuan/law'
import { categoriesKnown } from '@fayuan/law/contradictions'
import { isUndecided, movesClocks, type Particular, triggerDayRole } from '@fayuan/law/corrections'
import { numberKey, partyKeys } from '@fayuan/law/likeness'
import { type Actor, hasRole } from '../../../platform/actor.ts'
import type { Platform } from '../../../platform/context.ts'
import type { Tx } from '../../../platform/database/database.ts'
import type { Row, RowChange } from '../../../platform/database/rows.ts'
import { refuseUnknownRegions } from '../../../platform/regions/index.ts'
import { settingOf } from '../../../platform/settings.ts'
import {
  applicantOf,
  claimOfCase,
  judgeFacts,
  type KeptFacts,
  mainFormOf,
  openFacts,
  refuseFaults,
  refuseTwin,
  sealFacts,
  sealNarrative,
} from '../../applications/index.ts'
import { conflictsNow } from '../../assignments/index.ts'
import { type CaseFile, commonParticulars, earliest, isUnderUrgentAid, openStates } from '../../casefile/index.ts'
import { clocksRetimed } from '../../deadlines/index.ts'
import { livePapers } from '../../documents/index.ts'
import { newFaultsOf, refuseMisplaced } from './faults.ts'
import { papersSayingElse } from './papers.ts'
import { NothingPutRight } from './refusals.ts'
import type { Change, PaperFollowing, Preview, StatedParticulars } from './schema.ts'
import { changedFields, changesBetween, isCriminalMatter, type ParticularsNow, particularsNow, stateOver } from './standing.ts'

export type Plan = {
  before: ParticularsNow
  after: ParticularsNow
  fields: Particular[]
  changes: Change[]
  set: RowChange<'legalCase'>
  papers: PaperFollowing[]
  clocks: Awaited<ReturnType<typeof clocksRetimed>>['moved']
  conflicts: string[]
  told: string[]
  /** Which role must look at it too; '' = a second person of either, null = it takes effect at once. */
  second: string | null
  facts: KeptFacts | null
}

// The clocks that begin with the receipt of the application or of the notice (法43, 法36).
const fromReceipt = ['D06', 'D02']

/** What a correction changes and everything that follows from it, nothing of it written yet. */
export async function planCorrection(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  file: CaseFile,
  { stated, confirmed, today }: { stated: StatedParticulars; confirmed?: string[]; today: Day },
): Promise<Plan> {
  const before = await particularsNow(tx, platform, file)
  const after = stateOver(before, stated)
  const fields = changedFields(before, after)
  if (fields.length === 0) throw new NothingPutRight()
  refuseMisplaced(file, fields, after)
  const has = (...some: Particular[]) => some.some((field) => fields.includes(field))
  const [applicant, threshold] = await Promise.all([
    applicantOf(tx, file),
    settingOf(tx, 'group-threshold', 10),
    has('organRegion') && after.organRegion
      ? refuseUnknownRegions(tx, [{ code: after.organRegion, path: 'body.organRegion' }], { today, given: [file.shard] })
      : null,
  ])
  const facts = openFacts(platform.keys, file)
  const nextFacts = facts && factsAfter(facts, file, { fields, after, birthOn: applicant?.birthOn ?? null })
  const faults = await newFaultsOf(tx, file, { before, after, facts, nextFacts, applicant, today })
  const asked = refuseFaults(faults, confirmed)
  if (has('matter', 'opponents', 'noticeNumber') && openStates.includes(file.state as CaseState)) await refuseTwin(tx, file, after)
  const isRejudged = nextFacts !== null && has('matter', 'subMatter', 'role', 'forum', 'recipients', 'organRegion', 'receivedOn')
  const finding = isRejudged ? await judgeFacts(tx, nextFacts, today) : null
  const set = {
    ...rowOf(platform, file, { fields, after, threshold }),
    ...(nextFacts
      ? { facts: sealFacts(platform.keys, file, nextFacts), categories: (nextFacts.categories ?? []).map(({ code }) => code) }
      : {}),
    ...(finding ? judged(file, finding, after) : {}),
  }
  const next: CaseFile = { ...file, ...(set as Partial<Row<'legalCase'>>) }
  const of = { shard: file.shard, caseId: file.id }
  const [changes, papers, sides, conflicts, clocks] = await Promise.all([
    changesBetween(tx, before, after),
    livePapers(tx, of),
    Promise.all([file, next].map((one) => commonParticulars(tx, platform.keys, one, today))),
    has('opponents') ? conflictsNow(tx, platform, next) : [],
    has('receivedOn') ? clocksRetimed(tx, of, { rules: fromReceipt, from: before.receivedOn, to: after.receivedOn }) : null,
  ])
  const [was, is] = sides
  return {
    before,
    after,
    fields,
    changes,
    set: clocks ? { ...set, ...earliest(clocks.open) } : set,
    papers: was && is ? papersSayingElse(platform.keys, papers, { before: was.common, after: is.common }) : [],
    clocks: clocks?.moved ?? [],
    conflicts,
    told: [...asked.map((text) => `核对过：${text}`), ...toldOf(file, { fields, after, nextFacts, finding })],
    second: secondOf(actor, file, fields),
    facts: nextFacts,
  }
}

type Changed = { fields: Particular[]; after: ParticularsNow }

function factsAfter(facts: KeptFacts, file: CaseFile, { fields, after, birthOn }: Changed & { birthOn: Day | null }): KeptFacts {
  const seat = fields.includes('organRegion') || fields.includes('forum')
  const forum = (after.forum ?? undefined) as ApplicationFacts['forum']
  const ours =
    seat && forum && after.organRegion ? jurisdiction({ forum, organRegion: after.organRegion, agencyRegion: file.shard }).ok : undefined
  const on = { birthOn, on: after.receivedOn, isCardSeen: facts.docs?.idDoc ?? false }
  return {
    ...facts,
    matter: after.matter as ApplicationFacts['matter'],
    subMatter: (after.subMatter ?? undefined) as ApplicationFacts['subMatter'],
    role: (after.role ?? facts.role) as ApplicationFacts['role'],
    forum,
    receivedAt: after.receivedOn,
    jurisdictionOk: ours ?? facts.jurisdictionOk,
    ...(fields.includes('recipients') ? { groupSize: after.recipients } : {}),
    ...(fields.includes('receivedOn') ? categoriesKnown(facts, on) : {}),
    said: saidAfter(facts, { fields, after }),
    ...(facts.furtherClaims && fields.includes('title') ? { title: after.title } : {}),
  }
}

/** What nothing is judged by is kept as it is known now; the number of an opponent stays with its name. */
function saidAfter({ said }: KeptFacts, { fields, after }: Changed): KeptFacts['said'] {
  const known = fields.includes('opponents') ? said?.opponents : undefined
  return {
    ...said,
    organRegion: after.organRegion ?? undefined,
    ...(known
      ? { opponents: after.opponents.map(({ name }) => ({ name, idNumber: known.find((one) => one.name === name)?.idNumber })) }
      : {}),
    // Somebody is named after all; and that a name was struck out is no word that there is nobody.
    ...(fields.includes('opponents') ? { hasNoOpponent: undefined } : {}),
  }
}

function rowOf(platform: Platform, file: CaseFile, { fields, after, threshold }: Changed & { threshold: number }): RowChange<'legalCase'> {
  const opponents = after.opponents.map(({ name }) => name)
  const opponentKeys = partyKeys(opponents)
  const isGroup = after.recipients >= threshold
  const kept = {
    title: after.title,
    matter: after.matter,
    subMatter: after.subMatter,
    forum: after.forum,
    stage: after.stage,
    organ: after.organ,
    courtNumber: after.courtNumber || null,
    opponents: { opponents: opponents.join('、'), opponentKeys, opponentList: JSON.stringify(after.opponents) },
    narrative: { narrative: sealNarrative(platform.keys, file, after.narrative) },
    amountFen: after.amountFen,
    recipients: {
      recipients: after.recipients,
      flags: [...file.flags.filter((flag) => flag !== 'GROUP'), ...(isGroup ? ['GROUP'] : [])],
    },
    noticeNumber: { noticeNumber: after.noticeNumber, noticeKey: numberKey(after.noticeNumber) || null },
    custodyPlace: after.custodyPlace,
    receivedOn: after.receivedOn,
  }
  const row: RowChange<'legalCase'> = Object.assign(
    {},
    ...fields.flatMap((field) => {
      if (field === 'role' || field === 'organRegion') return []
      const value = kept[field]
      return [typeof value === 'object' && value !== null ? value : { [field]: value }]
    }),
  )
  const claimed = fields.includes('matter') || fields.includes('opponents') || fields.includes('noticeNumber')
  return claimed && file.matterClaim !== null ? { ...row, matterClaim: claimOfCase(file, { ...after, opponentKeys }) } : row
}

/** What the rules say of it now: the kind of case is counted as it is; what was decided stays decided. */
function judged(file: CaseFile, finding: ApplicationAssessment, after: ParticularsNow): RowChange<'legalCase'> {
  const caseType = caseTypeOf(mainFormOf(finding), (after.forum ?? undefined) as Parameters<typeof caseTypeOf>[1]) ?? file.caseType
  const open = { meansTest: finding.meansTest, meansReason: finding.meansReason, lawVersion: finding.law, policyVersion: finding.policy }
  return { form: finding.form, caseType, ...(isUndecided(file.state as CaseState) ? open : {}) }
}

const isSettled = (file: CaseFile): boolean => !isUndecided(file.state as CaseState) || isUnderUrgentAid(file)

/** 起算日 only with whoever answers for the time limits; after a decision, only with a second pair of eyes. */
function secondOf(actor: Actor, file: CaseFile, fields: Particular[]): string | null {
  const isDirector = hasRole(actor, triggerDayRole)
  if (movesClocks(fields) && !isDirector) return triggerDayRole
  return isSettled(file) ? '' : null
}

function toldOf(
  file: CaseFile,
  { fields, after, nextFacts, finding }: Changed & { nextFacts: ApplicationFacts | null; finding: ApplicationAssessment | null },
): string[] {
  const isUnderReview = isUndecided(file.state as CaseState)
  const reasons = finding?.eligible === 'no' ? finding.reasons.filter(({ met }) => met === false).map(({ text }) => text) : []
  return [
    ...(reasons.length > 0 && !isUnderReview
      ? [`按更正后的内容，规则判断不符合条件：${reasons.join('')}决定不因更正自动改变，请负责人研究是否终止或者另作决定。`]
      : []),
    ...(nextFacts?.jurisdictionOk === false && (fields.includes('organRegion') || fields.includes('forum'))
      ? ['按更正后的办案机关所在地，这件事不归本机构管（法律援助法38），请审查是否告知向有权机构申请。']
      : []),
    ...(file.state === 'CHECKED' ? ['审查意见是按更正前的内容作出的，请负责人核对，需要的退回重新审查。'] : []),
    ...(yearOf(after.receivedOn) === yearOf(file.receivedOn) ? [] : [`案号仍是 ${file.number}：编号一经使用不再更改。`]),
    ...(isCriminalMatter(after.matter) === isCriminalMatter(file.matter) ? [] : [`案号里的类别字不变：${file.number} 一经使用不再更改。`]),
  ]
}

/** What moves in the figures, in words: they follow the corrected value; what was reported already keeps its snapshot (ST-04). */
export function figuresSaid(file: CaseFile, { set, fields }: Pick<Plan, 'set' | 'fields'>): string[] {
  const type = (code: unknown) => (caseTypes as Readonly<Record<string, string>>)[String(code)] ?? String(code)
  const matter = (code: unknown) => (matters as Readonly<Record<string, string>>)[String(code)] ?? String(code)
  return [
    ...(set.caseType && set.caseType !== file.caseType ? [`案件类型：${type(file.caseType)} → ${type(set.caseType)}`] : []),
    ...(fields.includes('matter') ? [`事项：${matter(file.matter)} → ${matter(set.matter)}`] : []),
    ...(fields.includes('receivedOn') ? [`收到的月份：${file.receivedOn.slice(0, 7)} → ${String(set.receivedOn).slice(0, 7)}`] : []),
    ...(fields.includes('recipients') ? [`受援人次：${file.recipients} → ${String(set.recipients)}`] : []),
  ]
}

const titleOf = (rule: string) => deadlineRules.find(({ id }) => id === rule)?.title ?? rule

export const clocksSaid = (clocks: Plan['clocks']) =>
  clocks.map(({ before, after }) => ({ title: titleOf(before.rule), from: before.dueOn, to: after.dueOn }))

export const previewOf = (file: CaseFile, plan: Plan, secondInWords: string | null): Preview => ({
  changes: plan.changes,
  papers: plan.papers,
  clocks: clocksSaid(plan.clocks),
  figures: figuresSaid(file, plan),
  conflicts: plan.conflicts,
  told: plan.told,
  needsSecond: secondInWords,
})
