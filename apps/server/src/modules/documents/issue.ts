import type { Day } from '@fayuan/law'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import type { Keys } from '../../platform/keys/index.ts'
import { nextNumber } from '../../platform/numbering.ts'
import { insertPapers } from './queries.ts'
import { type DocumentCode, type DocumentData, templates } from './templates/index.ts'

/** Whether the house typesets this paper itself. */
export const isPaper = (code: string): code is DocumentCode => Object.hasOwn(templates, code)

type Of = { shard: string; caseId: string; agencyId: string; word: string; issuedOn: Day; by: string | null; at: Date }

/** What a paper says, as it was issued. */
export const paperData = (keys: Keys, { shard, id, data }: { shard: string; id: string; data: Buffer }): DocumentData =>
  JSON.parse(keys.decrypt({ table: 'document', column: 'data', shard, id }, data)) as DocumentData

/** Issues papers with the act that owes them: numbered, dated, with a sealed copy of what they say; they are typeset when somebody looks. */
export async function issuePapers(
  tx: Tx,
  keys: Keys,
  of: Of,
  papers: { code: DocumentCode; data: DocumentData }[],
): Promise<{ id: string; docNo: string | null }[]> {
  const rows = []
  const beside: Partial<Record<DocumentCode, string>> = {}
  for (const { code, data } of papers) {
    const id = newId()
    const docNo = await numberFor(tx, of, code)
    if (docNo) beside[code] = docNo
    const said = JSON.stringify({ ...data, docNo, beside })
    const sealed = keys.encrypt({ table: 'document', column: 'data', shard: of.shard, id }, said)
    rows.push({
      shard: of.shard,
      id,
      caseId: of.caseId,
      code,
      docNo,
      title: templates[code].name,
      issuedOn: of.issuedOn,
      data: sealed,
      createdAt: of.at,
      createdBy: of.by,
    })
  }
  if (rows.length > 0) await insertPapers(tx, rows)
  return rows.map(({ id, docNo }) => ({ id, docNo }))
}

async function numberFor(tx: Tx, of: Of, code: DocumentCode): Promise<string | null> {
  const { numberClass } = templates[code]
  if (!numberClass) return null
  const year = Number(of.issuedOn.slice(0, 4))
  const number = await nextNumber(tx, { shard: of.shard, agencyId: of.agencyId, series: numberClass, year })
  return `${of.word}${numberClass}〔${year}〕${number}号`
}
