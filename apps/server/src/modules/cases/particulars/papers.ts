import { isDeepStrictEqual } from 'node:util'
import { followsOf } from '@fayuan/law/corrections'
import type { Keys } from '../../../platform/keys/index.ts'
import { type DocumentCode, type DocumentData, paperData, specFor } from '../../documents/index.ts'
import type { PaperFollowing } from './schema.ts'

type Sealed = { shard: string; id: string; data: Buffer }

/** What of a paper follows the particulars of its case; everything else was said once, on its day. */
const following = [
  'matter',
  'subMatter',
  'form',
  'isFormOpen',
  'forum',
  'stage',
  'organ',
  'opponents',
  'claim',
  'facts',
  'custodyPlace',
] as const satisfies readonly (keyof DocumentData)[]

/** The paper as it would read had the case stood as `after` when it stood as `before`. */
export function putInto(data: DocumentData, before: DocumentData, after: DocumentData): DocumentData {
  const changed = following.filter((key) => !isDeepStrictEqual(before[key], after[key]))
  const next = Object.fromEntries(changed.filter((key) => isDeepStrictEqual(data[key], before[key])).map((key) => [key, after[key]]))
  // Several requests stand numbered in one text, and one by one in a decision.
  const retitled = (text: string) => (changed.includes('claim') ? text.replaceAll(before.claim, after.claim) : text)
  return {
    ...data,
    ...(typeof data.claim === 'string' ? { claim: retitled(data.claim) } : {}),
    ...(data.claims ? { claims: data.claims.map((one) => ({ ...one, title: one.title === before.claim ? after.claim : one.title })) } : {}),
    ...next,
  }
}

// A paper that goes out today names the office as it is today.
const ofTheOffice = [
  'agencyName',
  'agencyPhone',
  'agencyAddress',
  'bureauName',
  'bureau',
] as const satisfies readonly (keyof DocumentData)[]

/** The paper issued anew: what follows the case as it stands today, what was decided as it was decided. */
export function renewed(data: DocumentData, now: DocumentData): DocumentData {
  const next = Object.fromEntries([...following, ...ofTheOffice].map((key) => [key, now[key]]))
  const claims = data.claims?.map((one) => ({ ...one, title: one.title === data.claim ? now.claim : one.title }))
  return {
    ...data,
    ...next,
    ...decidedThen(data),
    recipient: now.recipient,
    agent: now.agent,
    issuedOn: now.issuedOn,
    replaces: { docNo: data.docNo, on: data.issuedOn },
    ...(claims ? { claims } : {}),
  }
}

/** What was decided on a day stays decided on that day, whenever the paper goes out again. */
const decidedThen = ({ termination, objection, issuedOn }: DocumentData): Partial<DocumentData> => ({
  ...(termination ? { termination: { on: issuedOn, ...termination } } : {}),
  ...(objection ? { objection: { on: issuedOn, ...objection } } : {}),
})

/** Numbers that stand no more give way to those of the papers in their place. */
export function requoted(data: DocumentData, numbers: ReadonlyMap<string, string>): DocumentData {
  const now = <T extends string | null | undefined>(number: T) => (number ? (numbers.get(number) ?? number) : number)
  const { beside, origin, ordered } = data
  return {
    ...data,
    ...(beside ? { beside: Object.fromEntries(Object.entries(beside).map(([code, number]) => [code, now(number)])) } : {}),
    ...(origin ? { origin: { ...origin, paperNo: now(origin.paperNo) } } : {}),
    ...(ordered ? { ordered: { ...ordered, paperNo: now(ordered.paperNo) ?? null } } : {}),
  }
}

/** Papers that quote a number which stands no more. */
export const papersQuoting = (keys: Keys, papers: readonly Paper[], numbers: ReadonlyMap<string, string>): string[] =>
  papers.flatMap((paper) => {
    const [code, data] = [paper.code as DocumentCode, paperData(keys, paper)]
    return isDeepStrictEqual(specFor(code, data), specFor(code, requoted(data, numbers))) ? [] : [paper.id]
  })

type Paper = Sealed & { code: string; title: string; docNo: string | null }

/** Papers that say something else now: whose page would read differently, and not whose data does. */
export function papersSayingElse(
  keys: Keys,
  papers: readonly Paper[],
  { before, after }: { before: DocumentData; after: DocumentData },
): PaperFollowing[] {
  return papers.flatMap((paper) => {
    const code = paper.code as DocumentCode
    const data = paperData(keys, paper)
    if (isDeepStrictEqual(specFor(code, data), specFor(code, putInto(data, before, after)))) return []
    const follows = followsOf(paper.code)
    return [
      {
        id: paper.id,
        title: paper.title,
        docNo: paper.docNo,
        how: follows?.how ?? ('KEEP' as const),
        why: follows?.why ?? '签字时写的是当时的登记，留着，标注更正前出具',
      },
    ]
  })
}
