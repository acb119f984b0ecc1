import type { Day } from '@fayuan/law'
import type { Actor } from '../../../platform/actor.ts'
import type { Platform } from '../../../platform/context.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { NotFound } from '../../../platform/refusal.ts'
import { placeNames } from '../../../platform/regions/index.ts'
import { soundsBeside } from '../particulars.ts'
import {
  changeNumber,
  changePerson,
  lockPersonByNumber,
  lockPersonInSight,
  lockRecord,
  personInSight,
  type PersonRow,
  putSounds,
} from '../queries.ts'
import { sightOf } from '../sight.ts'
import { leaveTrace } from '../trace.ts'
import { columnsFrom } from './columns.ts'
import { fieldLabels, type Particulars, particularsOf, type PersonField, personFields, shownValue } from './fields.ts'
import type { Followers, Part } from './followers.ts'
import { openChange } from './history.ts'
import { type Carried, keepChange } from './keep-change.ts'
import { refuseStale } from './overtaken.ts'
import { authorizeJoin } from './policy.ts'
import { type ChangeRow, changesSince, filesNamed, lastMerge, partsOf, redirectOnly, undo } from './queries.ts'
import { LaterMergeFirst, NothingMerged, UnmergeAsked } from './refusals.ts'
import type { MergeUndone, PersonUnmerge, Righted } from './schema.ts'

/** What undoing means: what came from each goes back by itself; what came after the merge is nobody's until somebody says whose. */
type Plan = {
  merge: ChangeRow
  back: Part[]
  asked: Part[]
  /** Values the merge put on the record and nobody touched since. */
  restored: Partial<Particulars>
  /** Values that were changed after the merge: as they stand, and as they would go back. */
  touched: { field: PersonField; now: string; then: string }[]
  redirected: string[]
}

async function planOf(tx: Tx, platform: Platform, person: PersonRow, merge: ChangeRow): Promise<Plan> {
  const [now, since] = await Promise.all([partsOf(tx, person), changesSince(tx, person, merge.version)])
  const carried = merge.moved as unknown as Carried
  const has = (list: readonly Part[], one: Part) => list.some(({ caseId, role }) => caseId === one.caseId && role === one.role)
  const stands = particularsOf(platform, person)
  const { before } = openChange(platform, merge)
  const later = new Map<PersonField, string>()
  for (const change of since) {
    const was = openChange(platform, change).before
    for (const field of personFields) if (was[field] !== undefined && !later.has(field)) later.set(field, was[field])
  }
  const touched = personFields.flatMap((field) => {
    const first = later.get(field)
    return first === undefined || first === stands[field] ? [] : [{ field, now: stands[field], then: before[field] ?? first }]
  })
  const isTouched = (field: PersonField) => touched.some((one) => one.field === field)
  return {
    merge,
    back: now.filter((part) => has(carried.moved, part)),
    asked: now.filter((part) => !has(carried.moved, part) && !has(carried.stayed, part)),
    restored: Object.fromEntries(Object.entries(before).filter(([field]) => !isTouched(field as PersonField))),
    touched,
    redirected: carried.redirected,
  }
}

async function mergeToUndo(tx: Tx, person: PersonRow, changeId?: string): Promise<ChangeRow> {
  const merge = await lastMerge(tx, person)
  if (!merge) throw new NothingMerged()
  if (changeId !== undefined && merge.id !== changeId) throw new LaterMergeFirst()
  return merge
}

/** What would go back and what must be said, before anything is done. */
export async function showUnmerge(tx: Tx, platform: Platform, actor: Actor, id: string): Promise<MergeUndone> {
  const person = await personInSight(tx, sightOf(actor), id)
  if (!person) throw new NotFound()
  authorizeJoin(actor)
  const merge = await lastMerge(tx, person)
  if (!merge) return { changeId: null, version: person.version, otherName: '', back: [], asked: [], fields: [] }
  const plan = await planOf(tx, platform, person, merge)
  const [files, places, other] = await Promise.all([
    filesNamed(
      tx,
      person.shard,
      [...plan.back, ...plan.asked].map(({ caseId }) => caseId),
    ),
    placeNames(tx, [...plan.touched.filter(({ field }) => field === 'regionCode').flatMap(({ now, then }) => [now, then])].filter(Boolean)),
    lockRecord(tx, person.shard, plan.merge.otherId ?? ''),
  ])
  const shown = (parts: readonly Part[]) =>
    parts.map(({ caseId }) => ({ caseId, number: files.get(caseId)?.number ?? '', title: files.get(caseId)?.title ?? '' }))
  return {
    changeId: plan.merge.id,
    version: person.version,
    otherName: other?.name ?? '',
    back: shown(plan.back),
    asked: shown(plan.asked),
    fields: plan.touched.map(({ field, now, then }) => ({
      field,
      label: fieldLabels[field],
      now: shownValue(field, now, places),
      then: shownValue(field, then, places),
    })),
  }
}

type Asked = { id: string; version: number; input: PersonUnmerge; today: Day }

/** 拆回两份: exactly what each brought; the record that was merged away opens again under its own link. */
export async function unmergePersons(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  followers: Followers,
  { id, version, input, today }: Asked,
): Promise<Righted> {
  const person = await lockPersonInSight(tx, sightOf(actor), id)
  if (!person) throw new NotFound()
  authorizeJoin(actor)
  if (person.version !== version) await refuseStale(tx, platform, person, { version, typed: {} })
  const merge = await mergeToUndo(tx, person, input.changeId)
  const plan = await planOf(tx, platform, person, merge)
  refuseOpen(plan, input)
  const other = await lockRecord(tx, person.shard, merge.otherId ?? '')
  if (!other) throw new NotFound()

  const [keeps, gives] = sharesOf(plan, input)
  const after = await changeNumber(tx, person, columnsFrom(platform, person, keeps))
  const again = await changePerson(tx, other, { ...(await backAgain(tx, platform, other, gives)), mergedInto: null })
  await redirectOnly(tx, { shard: person.shard, ids: plan.redirected, from: person.id, to: again.id })
  await undo(tx, merge, platform.clock.now())
  const toOther = [...plan.back, ...plan.asked.filter(({ caseId }) => input.cases[caseId] === 'OTHER')]
  const { reason, words } = input
  const labels = await keepChange(tx, platform, actor, {
    kind: 'UNMERGED',
    reason,
    words,
    before: person,
    after,
    otherId: other.id,
    carried: { moved: toOther, stayed: [], redirected: plan.redirected },
  })
  if (labels.includes(fieldLabels.name)) await putSounds(tx, after, soundsBeside(after))
  await followers.move(tx, platform, actor, { from: after, to: again, parts: toOther, verb: 'unmergePersons', today })
  if (labels.length > 0) await followers.follow(tx, platform, actor, { was: person, person: after, verb: 'unmergePersons', labels, today })
  const details = { reason, kept: after.id, other: again.id, cases: toOther.length }
  for (const objectId of [after.id, again.id])
    await leaveTrace(tx, actor, { shard: after.shard, action: 'person.unmerged', objectId, details })
  return { id: after.id, version: after.version, changed: labels }
}

function refuseOpen(plan: Plan, { cases, fields }: PersonUnmerge): void {
  const open = [
    ...plan.asked
      .filter(({ caseId }) => cases[caseId] === undefined)
      .map(({ caseId }) => ({ path: `body.cases.${caseId}`, message: '这件是合并以后新来的，请选归谁。' })),
    ...plan.touched
      .filter(({ field }) => fields[field as keyof typeof fields] === undefined)
      .map(({ field }) => ({ path: `body.fields.${field}`, message: `${fieldLabels[field]}在合并以后改过，请选归谁。` })),
  ]
  if (open.length > 0) throw new UnmergeAsked(open)
}

/** What the surviving record goes back to, and what the other one takes of the time together. */
function sharesOf(plan: Plan, { fields }: PersonUnmerge): [keeps: Partial<Particulars>, gives: Partial<Particulars>] {
  const said = (field: PersonField) => fields[field as keyof typeof fields]
  const keeps = plan.touched.filter(({ field }) => said(field) === 'OTHER').map(({ field, then }) => [field, then])
  const gives = plan.touched.filter(({ field }) => said(field) !== 'KEPT').map(({ field, now }) => [field, now])
  return [{ ...plan.restored, ...Object.fromEntries(keeps) }, Object.fromEntries(gives)]
}

/** A number that went to its real owner meanwhile does not come back with the record. */
async function backAgain(tx: Tx, platform: Platform, other: PersonRow, gives: Partial<Particulars>) {
  const columns = columnsFrom(platform, other, gives)
  const token = columns.idNumberToken ?? other.idNumberToken
  const holder = token === null ? undefined : await lockPersonByNumber(tx, other.shard, [token])
  return holder ? { ...columns, idNumber: null, idNumberToken: null, numberState: 'OWED' } : columns
}
