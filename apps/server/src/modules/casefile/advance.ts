import {
  caseStates,
  type CaseState,
  chainOf,
  type ClockRule,
  type Day,
  isLimitedOn,
  nextAct,
  type ProcedureStep,
  step,
  type StepRow,
} from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import { writeAudit } from '../../platform/audit/entry.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { NotFound, Stale } from '../../platform/refusal.ts'
import {
  calendarIn,
  type ClockRow,
  indexOf,
  openClocks,
  pauseClock,
  promisedOf,
  reopenClock,
  resumeClock,
  startClock,
  stopClock,
} from '../deadlines/index.ts'
import { type DocumentCode, type DocumentData, isPaper, issuePapers, voidPapers } from '../documents/index.ts'
import { figuresMoved } from './figures.ts'
import { commonParticulars } from './particulars.ts'
import { authorize, canDo, isReplacementOpenIn, stepBeside } from './policy.ts'
import { insertDeltas, insertEvent, lockedCase, moveCase, shardOfCase, verbsDoneBy } from './queries.ts'
import { NotNow } from './refusals.ts'
import { openStates } from './open-states.ts'
import { tellApplicant } from './tell.ts'
import type { Act, ActBeside, CaseFile, CaseRow, Standing, Verb } from './schema.ts'

/** Lock: the file as it stands, held until the transaction ends. Absent and out of scope are one answer. */
export async function lockCase(tx: Tx, actor: Actor, id: string): Promise<CaseFile> {
  const shard = await shardOfCase(tx, actor, id)
  if (!shard) throw new NotFound()
  // The calendar travels with the question, so that turning clocks later asks for nothing more.
  const [file, done] = await Promise.all([lockedCase(tx, shard, id), verbsDoneBy(tx, shard, id, actor.accountId), calendarIn(tx)])
  if (!file) throw new NotFound()
  return { ...file, done }
}

/** Write and record: the only way a file's state moves. State, history, clocks, papers, figures and audit, all or nothing (design.md §2). */
export async function advance(tx: Tx, platform: Platform, actor: Actor, file: CaseFile, act: Act): Promise<CaseFile> {
  authorize(actor, file, act.verb, { outcome: act.outcome, exception: act.exception })
  if (file.version !== act.version) throw new Stale(file.version)
  const row = step(file.state as CaseState, act.verb, act.outcome)
  if (!row) throw new NotNow(caseStates[file.state as CaseState]?.label ?? file.state, act.verb)
  const clocks = await turnClocks(tx, file, row, act)
  const to = act.set?.state ? (act.set.state as CaseState) : stateAfter(file, row)
  const at = act.at ?? platform.clock.now()
  const after = await moveCase(tx, file, {
    ...act.set,
    ...(to === file.state ? {} : { state: to, stateSince: at }),
    ...(isReplacementOpenIn(to) ? {} : { replacementState: null }),
    ...earliest(clocks),
    ...holderOf(to, act.set?.orderedOn ?? null),
    ...(openStates.includes(to) ? {} : { matterClaim: null }),
  })
  if (!after) throw new Stale(file.version)
  if (act.voids) await voidPapers(tx, { shard: file.shard, caseId: file.id, at }, act.voids)
  const papers = papersOwed(row, act)
  await Promise.all([
    record(tx, actor, file, after, act, at),
    insertDeltas(tx, figuresMoved(file, after)),
    papers.length > 0 ? orderPapers(tx, platform, actor, after, act, papers) : null,
    tellApplicant(tx, platform, after, act.verb, at),
  ])
  return { ...after, done: [...file.done, act.verb] }
}

/** A step of the replacement that runs beside the file (法55): the file stays where it is, and what was asked and answered stands in its history. */
export async function advanceBeside(tx: Tx, platform: Platform, actor: Actor, file: CaseFile, act: ActBeside): Promise<CaseFile> {
  const row = stepBeside(actor, file, act.verb)
  if (file.version !== act.version) throw new Stale(file.version)
  const clocks = await turnClocks(tx, file, row, act)
  const at = act.at ?? platform.clock.now()
  const isOver = chainOf('REPLACEMENT')?.states.find(({ code }) => code === row.to)?.isFinal ?? false
  const after = await moveCase(tx, file, { ...act.set, replacementState: isOver ? null : row.to, ...earliest(clocks) })
  if (!after) throw new Stale(file.version)
  const papers = papersOwed(row, act)
  await Promise.all([
    record(tx, actor, file, after, { ...act, data: { ...act.data, replacement: row.to } }, at),
    papers.length > 0 ? orderPapers(tx, platform, actor, after, act, papers) : null,
    tellApplicant(tx, platform, after, act.verb, at),
  ])
  return { ...after, done: [...file.done, act.verb as Verb] }
}

const stateAfter = (file: CaseRow, row: ProcedureStep): CaseState =>
  row.to === 'SAME' ? (file.state as CaseState) : row.to === 'ORIGIN' ? ((file.originState ?? file.state) as CaseState) : row.to

type Owed = { code: DocumentCode; data: Partial<DocumentData> }

/** The papers of the procedure's row, one or several of a kind, then what else this file owes. */
function papersOwed(row: Pick<StepRow, 'documents'>, { papers = {}, alsoPapers = [] }: Pick<Act, 'papers' | 'alsoPapers'>): Owed[] {
  const ofRow = row.documents.flatMap((code): Owed[] => {
    const said = isPaper(code) ? papers[code] : null
    if (!isPaper(code) || said === null) return []
    return [said ?? {}].flat().map((data) => ({ code, data }))
  })
  return [...ofRow, ...alsoPapers]
}

async function orderPapers(tx: Tx, platform: Platform, actor: Actor, file: CaseRow, act: Omit<Act, 'verb'>, owed: Owed[]): Promise<void> {
  const { word, common } = await commonParticulars(tx, platform.keys, file, act.today)
  const papers = owed.map(({ code, data }) => ({ code, data: { ...common, ...data } }))
  await issuePapers(
    tx,
    platform.keys,
    {
      shard: file.shard,
      caseId: file.id,
      agencyId: file.agencyId,
      word,
      issuedOn: act.today,
      by: actor.accountId,
      at: act.at ?? platform.clock.now(),
    },
    papers,
  )
}

/** Opens the history of a new file: its first clocks, papers, figures and entries. */
export async function openFile(tx: Tx, platform: Platform, actor: Actor, file: CaseRow, act: Omit<Act, 'version'>): Promise<CaseFile> {
  const row = step(null, act.verb, act.outcome)
  if (!row) throw new NotNow('新申请', act.verb)
  const full = { ...act, version: file.version }
  const papers = papersOwed(row, full)
  await Promise.all([
    record(tx, actor, null, file, full, act.at ?? platform.clock.now()),
    insertDeltas(tx, figuresMoved(null, file)),
    ...startedBy(row, act.today).map((rule) =>
      startClock(tx, { shard: file.shard, caseId: file.id }, { rule, startedOn: act.today, ...act.clocks?.[rule] }),
    ),
    papers.length > 0 ? orderPapers(tx, platform, actor, file, full, papers) : null,
  ])
  return { ...file, done: [act.verb] }
}

/** Only what had a limit on that day: a clock that can never run out would stand on the file for ever. */
const startedBy = (row: Pick<StepRow, 'starts'>, today: Day): ClockRule[] => row.starts.filter((rule) => isLimitedOn(rule, today))

async function turnClocks(tx: Tx, file: CaseRow, row: StepRow, act: Omit<Act, 'verb'>): Promise<ClockRow[]> {
  const of = { shard: file.shard, caseId: file.id }
  const stops = new Set<ClockRule>([...row.stops, ...(act.alsoStops ?? [])])
  const open = await openClocks(tx, file.shard, file.id)
  const running: ClockRow[] = []
  for (const clock of open) {
    const rule = clock.rule as ClockRule
    if (stops.has(rule)) await stopClock(tx, clock, act.stopsOn ?? act.today)
    else if (row.pauses.includes(rule) && clock.state === 'RUNNING') running.push(await pauseClock(tx, clock, act.today))
    else if (row.resumes.includes(rule) && clock.state === 'PAUSED') running.push(await resumeClock(tx, clock, act.today))
    else running.push(clock)
  }
  for (const rule of row.reopens) {
    const reopened = await reopenClock(tx, of, rule)
    if (reopened) running.push(reopened)
  }
  const before = new Set(running.map((clock) => clock.rule))
  for (const rule of startedBy(row, act.today)) {
    if (!before.has(rule)) running.push(await startClock(tx, of, { rule, startedOn: act.today, ...act.clocks?.[rule] }))
  }
  return running
}

// Clocks that somebody else owes (the applicant's 15 days, the reconsideration period) never make the office late.
const othersClocks: readonly string[] = ['D09', 'D11', 'D16', 'D17', 'D18']

/** The index lists sort by: the first duty to fall due, or that the clock stands still. */
export function earliest(clocks: Pick<ClockRow, 'rule' | 'dueOn' | 'dueAt' | 'state' | 'promisedOn'>[]) {
  const own = clocks.filter((clock) => !othersClocks.includes(clock.rule))
  const running = own
    .filter((clock) => clock.state === 'RUNNING' && clock.dueOn !== null)
    .sort((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1))
  const first = running[0] ?? own.find((clock) => clock.state === 'PAUSED')
  return {
    nextRule: first?.rule ?? null,
    nextDueOn: first?.dueOn ?? null,
    nextDueAt: first?.dueAt ?? null,
    nextPromisedOn: first?.promisedOn ?? null,
    nextPaused: running.length === 0 && first !== undefined,
  }
}

/** The same index for a file about to be opened under its first clock. */
export async function openingIndex(tx: Tx, state: CaseState, rule: ClockRule, of: { shard: string; startedOn: Day }) {
  const [calendar, promisedDays] = await Promise.all([calendarIn(tx), promisedOf(tx, rule, of)])
  return { ...earliest([{ rule, state: 'RUNNING', ...indexOf({ rule, ...of, pauses: [], promisedDays }, calendar) }]), ...holderOf(state) }
}

export const holderOf = (state: CaseState, orderedOn: Day | null = null) => ({
  holderRole: nextActOf({ state, orderedOn, objectionUpheldOn: null }).role ?? '',
})

/** What the file waits for; after an objection that is not what its state alone would say. */
export function nextActOf({ state, orderedOn, objectionUpheldOn }: Pick<CaseRow, 'state' | 'orderedOn' | 'objectionUpheldOn'>) {
  if (orderedOn) return { text: '按责令改正的决定，作出给予援助的决定', role: 'CENTRE_DIRECTOR' } as const
  const act = nextAct(state as CaseState)
  if (act?.verb === null && objectionUpheldOn) return { text: '异议审查已维持，申请人可以复议或者诉讼', role: null }
  return { text: act?.text ?? null, role: act?.role ?? null }
}

type Recorded = Pick<Act, 'outcome' | 'today' | 'note' | 'data' | 'exception'> & { verb: string }

export async function record(tx: Tx, actor: Actor, before: CaseRow | null, after: CaseRow, act: Recorded, at: Date): Promise<void> {
  await Promise.all([
    insertEvent(tx, {
      shard: after.shard,
      id: newId(),
      caseId: after.id,
      verb: act.verb,
      outcome: act.outcome ?? null,
      fromState: before?.state ?? null,
      toState: after.state,
      at,
      onDay: act.today,
      actorId: actor.accountId,
      actorName: actor.name,
      lawVersion: after.lawVersion,
      note: act.note ?? '',
      data: JSON.stringify(act.exception ? { ...act.data, exception: act.exception } : (act.data ?? {})),
    }),
    writeAudit(tx, {
      shard: after.shard,
      actorId: actor.accountId,
      actorName: actor.name,
      agencyId: actor.agencyId,
      action: act.verb,
      objectType: 'case',
      objectId: after.id,
      before: before ? { state: before.state, version: before.version } : undefined,
      after: { state: after.state, version: after.version, ...act.data },
      requestId: actor.requestId,
      address: actor.address,
    }),
  ])
}

/** A line in the history of a file that stays where it is. */
export const noteBeside = (
  tx: Tx,
  actor: Actor,
  file: CaseRow,
  { verb, note, today, at }: { verb: string; note: string; today: Day; at: Date },
): Promise<void> =>
  insertEvent(tx, {
    shard: file.shard,
    id: newId(),
    caseId: file.id,
    verb,
    fromState: file.state,
    toState: file.state,
    at,
    onDay: today,
    actorId: actor.accountId,
    actorName: actor.name,
    lawVersion: file.lawVersion,
    note,
  })

/** What a verb answers with. */
export const standing = (actor: Actor, file: CaseFile): Standing => ({
  id: file.id,
  number: file.number,
  state: file.state,
  stateLabel: caseStates[file.state as CaseState]?.label ?? file.state,
  version: file.version,
  nextAct: nextActOf(file).text,
  dueOn: file.nextDueOn,
  can: canDo(actor, file),
})

/** A correction moves the figures with it, so that they stay what SQL over the cases says. */
export const replaceFigures = (tx: Tx, before: CaseRow, after: CaseRow): Promise<void> => insertDeltas(tx, figuresMoved(before, after))
