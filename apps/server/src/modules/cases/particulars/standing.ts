import { criminalStages, type Day, forums, matters, partyRoles, subMatters } from '@fayuan/law'
import { opponentKinds, opponentRoles, type Particular, particulars } from '@fayuan/law/corrections'
import type { Platform } from '../../../platform/context.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { placeNames } from '../../../platform/regions/index.ts'
import { openFacts, openNarrative } from '../../applications/index.ts'
import type { CaseRow } from '../../casefile/index.ts'
import { noticeNumberOf } from './queries.ts'
import type { Change, OpponentOfCase, StatedParticulars } from './schema.ts'

/** What can be put right, as it stands: one value each, whatever it is kept in. */
export type ParticularsNow = {
  title: string
  matter: string
  subMatter: string | null
  role: string | null
  forum: string | null
  stage: string | null
  organ: string
  organRegion: string | null
  courtNumber: string
  opponents: OpponentOfCase[]
  narrative: string
  amountFen: number | null
  recipients: number
  noticeNumber: string
  custodyPlace: string
  receivedOn: Day
}

export const opponentsOf = (file: { opponentList: unknown; opponents: string }): OpponentOfCase[] =>
  Array.isArray(file.opponentList)
    ? (file.opponentList as OpponentOfCase[])
    : file.opponents
      ? file.opponents.split('、').map((name) => ({ name }))
      : []

export async function particularsNow(tx: Tx, platform: Platform, file: CaseRow): Promise<ParticularsNow> {
  // Before it had a column the number of a notice stood in the first event alone.
  const isOldNotice = file.chain === 'NOTIFIED' && file.noticeNumber === null
  const facts = openFacts(platform.keys, file)
  return {
    title: file.title,
    matter: file.matter,
    subMatter: file.subMatter,
    role: facts?.role ?? null,
    forum: file.forum,
    stage: file.stage,
    organ: file.organ,
    organRegion: facts?.said?.organRegion ?? null,
    courtNumber: file.courtNumber ?? '',
    opponents: opponentsOf(file),
    narrative: openNarrative(platform.keys, file),
    amountFen: file.amountFen,
    recipients: file.recipients,
    noticeNumber: file.noticeNumber ?? (isOldNotice ? await noticeNumberOf(tx, file) : ''),
    custodyPlace: file.custodyPlace,
    receivedOn: file.receivedOn,
  }
}

const orderOf = ({ name, kind, role }: OpponentOfCase) => [name, kind ?? null, role ?? null]
const same = (field: Particular, a: ParticularsNow, b: ParticularsNow): boolean =>
  field === 'opponents' ? JSON.stringify(a.opponents.map(orderOf)) === JSON.stringify(b.opponents.map(orderOf)) : a[field] === b[field]

/** What is stated, laid over what stands; another matter drops the old part, and a stage is only of a criminal matter. */
export function stateOver(now: ParticularsNow, stated: StatedParticulars): ParticularsNow {
  const { organ, courtNumber, custodyPlace, receivedOn, ...rest } = stated
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as Partial<ParticularsNow>
  const isOtherMatter = stated.matter !== undefined && stated.matter !== now.matter
  const matter = stated.matter ?? now.matter
  return {
    ...now,
    ...(isOtherMatter ? { subMatter: null } : {}),
    ...(isOtherMatter && !isCriminalMatter(matter) && stated.stage === undefined ? { stage: null } : {}),
    ...given,
    ...(organ === undefined ? {} : { organ: organ ?? '' }),
    ...(courtNumber === undefined ? {} : { courtNumber: courtNumber ?? '' }),
    ...(custodyPlace === undefined ? {} : { custodyPlace: custodyPlace ?? '' }),
    ...(receivedOn === undefined ? {} : { receivedOn: receivedOn as Day }),
  }
}

export const isCriminalMatter = (matter: string): boolean => matter === 'CRIMINAL' || matter === 'COMPULSORY_MEDICAL'

export const changedFields = (before: ParticularsNow, after: ParticularsNow): Particular[] =>
  (Object.keys(particulars) as Particular[]).filter((field) => !same(field, before, after))

const labelled = (table: Readonly<Record<string, string>>, code: string | null) => (code ? (table[code] ?? code) : '')
const partOf = ({ name, kind, role }: OpponentOfCase) => {
  const said = [labelled(opponentKinds, kind ?? null), labelled(opponentRoles, role ?? null)].filter(Boolean).join('，')
  return said ? `${name}（${said}）` : name
}
const yuan = (fen: number | null) => (fen === null ? '' : `${(fen / 100).toLocaleString('zh-CN', { minimumFractionDigits: 2 })} 元`)

const words: { [F in Particular]: (value: ParticularsNow[F], places: ReadonlyMap<string, string>) => string } = {
  title: (value) => value,
  matter: (code) => labelled(matters, code),
  subMatter: (code) => labelled(subMatters, code),
  role: (code) => labelled(partyRoles, code),
  forum: (code) => labelled(forums, code),
  stage: (code) => labelled(criminalStages, code),
  organ: (value) => value,
  organRegion: (code, places) => labelled(Object.fromEntries(places), code),
  courtNumber: (value) => value,
  opponents: (list) => list.map(partOf).join('、'),
  narrative: (value) => value,
  amountFen: yuan,
  recipients: (value) => `${value} 人`,
  noticeNumber: (value) => value,
  custodyPlace: (value) => value,
  receivedOn: (value) => value,
}

/** One value in words; the table says for each field what it holds. */
const inWords = (field: Particular, of: ParticularsNow, places: ReadonlyMap<string, string>): string => {
  const say = words[field] as (value: unknown, places: ReadonlyMap<string, string>) => string
  return say(of[field], places)
}

/** Before and after of every field that differs, as people read it. */
export async function changesBetween(tx: Tx, before: ParticularsNow, after: ParticularsNow): Promise<Change[]> {
  const codes = [before.organRegion, after.organRegion].flatMap((code) => code ?? [])
  const places = codes.length > 0 ? await placeNames(tx, codes) : new Map<string, string>()
  return changedFields(before, after).map((field) => ({
    field,
    label: particulars[field],
    from: inWords(field, before, places),
    to: inWords(field, after, places),
  }))
}
