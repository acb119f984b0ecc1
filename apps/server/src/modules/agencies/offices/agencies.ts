import type { Day } from '@fayuan/law'
import type { Actor } from '../../../platform/actor.ts'
import { placeAfter } from '../../../platform/cursor.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids.ts'
import { NotFound, Stale } from '../../../platform/refusal.ts'
import { refuseUnknownRegions } from '../../../platform/regions/index.ts'
import { pageOf } from '../paging.ts'
import { leaveTrace } from '../trail/trace.ts'
import { agenciesIn, changeAgencyRow, findAgency, insertAgency, lockAgency } from './queries.ts'
import { positionIn, positionText } from './position.ts'
import { FieldWrong } from './refusals.ts'
import type { AgencyItem, ChangeAgency, CreateAgency, ListAgencies, StoredAgency } from './schema.ts'

export const isInOffice = (actor: Actor, regionCode: string) => actor.officeScope.from <= regionCode && regionCode < actor.officeScope.to

export async function listAgencies(tx: Tx, actor: Actor, wanted: ListAgencies, today: Day) {
  const { from, to } = actor.officeScope
  const { rows, count } = await agenciesIn(tx, { from, to }, { ...wanted, after: placeAfter('agencies', 'text', wanted.cursor), today })
  return pageOf(rows.map(withLacking), count, {
    list: 'agencies',
    limit: wanted.limit,
    place: (row) => ({ key: row.regionCode, id: row.id }),
  })
}

export async function createAgency(tx: Tx, actor: Actor, input: CreateAgency, today: Day): Promise<AgencyItem> {
  await refuseUnknownRegions(tx, [{ code: input.regionCode, path: 'body.regionCode' }], { today, isFirm: true })
  if (!isInOffice(actor, input.regionCode)) throw new FieldWrong('body.regionCode', '这个地区不在您的管辖范围内，请重新选择。')
  const parent = input.parentId === undefined ? null : await findAgency(tx, input.parentId, today)
  if (input.parentId !== undefined && !(parent && isInOffice(actor, parent.regionCode)))
    throw new FieldWrong('body.parentId', '没有这个上级机构，请重新选择。')
  refuseWordless(input.kind, input.documentWord ?? '')
  const id = newId()
  const { kind, name, regionCode, phone = '', address = '', hours = '', documentWord = '' } = input
  const { reviewOrgan = '', reviewAddress = '', court = '', courtAddress = '' } = input
  await insertAgency(tx, {
    id,
    kind,
    name,
    regionCode,
    parentId: parent?.id ?? null,
    phone,
    address,
    hours,
    ...(input.position ? positionIn(input.position) : {}),
    documentWord,
    reviewOrgan,
    reviewAddress,
    court,
    courtAddress,
    openedOn: (input.openedOn as Day | undefined) ?? today,
  })
  await leaveTrace(tx, actor, { action: 'agency.created', objectType: 'agency', objectId: id, after: input })
  return agencyInSight(tx, actor, id, today)
}

export async function changeAgency(
  tx: Tx,
  actor: Actor,
  id: string,
  version: number,
  input: ChangeAgency,
  today: Day,
): Promise<AgencyItem> {
  const before = await lockAgency(tx, id)
  if (!before || !isInOffice(actor, before.regionCode)) throw new NotFound()
  if (before.version !== version) throw new Stale(before.version)
  if (input.regionCode !== undefined) await refuseToMove(tx, before.regionCode, input.regionCode, today)
  const { closedOn, position, ...rest } = input
  if (closedOn && before.openedOn && closedOn < before.openedOn)
    throw new FieldWrong('body.closedOn', `停办日期不能早于设立日期 ${before.openedOn}。`)
  await changeAgencyRow(tx, id, {
    ...rest,
    ...(position === undefined ? {} : (positionIn(position) ?? { latitude: null, longitude: null })),
    ...(closedOn === undefined ? {} : { closedOn: closedOn as Day | null }),
    version: version + 1,
  })
  await leaveTrace(tx, actor, { action: 'agency.changed', objectType: 'agency', objectId: id, before, after: input })
  return agencyInSight(tx, actor, id, today)
}

// Files and accounts lie in the county of their office; inside it a station may stand in a place that was entered later.
async function refuseToMove(tx: Tx, from: string, to: string, today: Day): Promise<void> {
  await refuseUnknownRegions(tx, [{ code: to, path: 'body.regionCode' }], { today, given: [from], isFirm: true })
  if (from.slice(0, 6) !== to.slice(0, 6))
    throw new FieldWrong('body.regionCode', '机构只能在本县（市、区）里改地区。搬到别处的，请停办以后另设。')
}

// A centre numbers cases and papers, and numbers begin with its word.
function refuseWordless(kind: string, documentWord: string): void {
  if (kind === 'CENTRE' && documentWord === '')
    throw new FieldWrong('body.documentWord', '法律援助中心要给案件和文书编号，请填写字号用的字，例如“双”。')
}

async function agencyInSight(tx: Tx, actor: Actor, id: string, today: Day): Promise<AgencyItem> {
  const agency = await findAgency(tx, id, today)
  if (!agency || !isInOffice(actor, agency.regionCode)) throw new NotFound()
  return withLacking(agency)
}

const ways = [
  ['phone', '电话'],
  ['address', '地址'],
] as const
const remedies = [
  ['reviewOrgan', '行政复议机关'],
  ['reviewAddress', '行政复议机关的地址和电话'],
  ['court', '提起诉讼的法院'],
  ['courtAddress', '法院的地址和电话'],
] as const

/** What papers say of an office and nobody has entered (程19, 法49③): it prints as room for a pen. */
function lackingOf(agency: Omit<StoredAgency, 'latitude' | 'longitude'>): string[] {
  const asked = agency.kind === 'BUREAU' ? [...ways, ...remedies] : agency.kind === 'CENTRE' ? ways : []
  return asked.filter(([key]) => agency[key].trim() === '').map(([, label]) => label)
}

const withLacking = ({ latitude, longitude, ...agency }: StoredAgency): AgencyItem => ({
  ...agency,
  position: positionText({ latitude, longitude }),
  lacking: lackingOf(agency),
})
