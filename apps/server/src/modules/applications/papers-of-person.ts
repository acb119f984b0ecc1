import { isDeepStrictEqual } from 'node:util'
import type { Tx } from '../../platform/database/database.ts'
import type { Keys } from '../../platform/keys/index.ts'
import { type CaseRow, type PersonOnPaper, personOnPaper } from '../casefile/index.ts'
import { type DocumentCode, type DocumentData, livePapers, markPapers, paperData, specFor } from '../documents/index.ts'
import type { PersonRow } from '../people/index.ts'

type Changed = { was: PersonRow; person: PersonRow; at: Date }

const onPaper = [
  'name',
  'sex',
  'birthDay',
  'idNumber',
  'phone',
  'address',
  'nation',
  'nationality',
] as const satisfies readonly (keyof PersonOnPaper)[]

/** What was wrong, and not what nobody knew: a blank that is filled later made no paper say anything false. */
const corrected = (old: PersonOnPaper, now: PersonOnPaper) => onPaper.filter((key) => (old[key] ?? '') !== '' && old[key] !== now[key])

/** The paper as it would read had the person stood on record as today; by the field that makes it read differently. */
function putIn(
  data: DocumentData,
  part: 'recipient' | 'agent',
  { key, old, now }: { key: keyof PersonOnPaper; old: PersonOnPaper; now: PersonOnPaper },
) {
  const known = data[part] as Partial<PersonOnPaper> | null | undefined
  return known && known[key] === old[key] ? { ...data, [part]: { ...known, [key]: now[key] } } : data
}

/**
 * 更正前出具: papers already issued stay as they were signed, and say that what they tell of the person was put right since; those that speak for the
 * office can then be issued anew. Whether a paper is touched is found by setting it twice. Answers their titles.
 */
export async function markPapersOf(
  tx: Tx,
  keys: Keys,
  file: Pick<CaseRow, 'shard' | 'id'>,
  { was, person, at }: Changed,
  part: 'recipient' | 'agent' = 'recipient',
): Promise<string[]> {
  const [old, now] = [personOnPaper(keys, was), personOnPaper(keys, person)]
  const fields = corrected(old, now)
  if (fields.length === 0) return []
  const titles: string[] = []
  for (const paper of await livePapers(tx, { shard: file.shard, caseId: file.id })) {
    const [code, data] = [paper.code as DocumentCode, paperData(keys, paper)]
    const spec = specFor(code, data)
    const wrong = fields.filter((key) => !isDeepStrictEqual(spec, specFor(code, putIn(data, part, { key, old, now }))))
    if (wrong.length === 0) continue
    await markPapers(tx, file, [paper.id], { at, fields: wrong.map((key) => `${part}.${key}`) })
    titles.push(paper.title)
  }
  return [...new Set(titles)]
}
