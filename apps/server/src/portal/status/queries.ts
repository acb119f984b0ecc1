import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'

/** The case of a code, only together with the tail of its applicant's phone: absent and mismatched are one answer (security.md §8.5). */
export async function caseByCode(tx: Tx, of: { shard: string; codeHash: Buffer; tails: string[] }): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select c.id from tracking t join legal_case c on c.shard = t.shard and c.id = t.case_id
    join person p on p.shard = c.shard and p.id = c.applicant_id
    where t.shard = ${of.shard} and t.code_hash = ${of.codeHash} and p.phone_tail_token = any(${of.tails})`.execute(tx)
  return rows[0]?.id ?? null
}

/** What a notice asks for; papers by their rows in the list of the file, which older notices do not name. */
export type AskedFor = { materialId?: string; kind?: 'PAPER' | 'ANSWER'; name: string; why: string }
export type OpenNotice = { sentOn: string; replyBy: string; missing: AskedFor[] }

export async function openNotice(tx: Tx, shard: string, caseId: string): Promise<OpenNotice | null> {
  const { rows } = await sql<OpenNotice>`select sent_on, reply_by, missing from supplement
    where shard = ${shard} and case_id = ${caseId} and answered_on is null order by sent_on desc limit 1`.execute(tx)
  return rows[0] ?? null
}

/** The list of papers of the file, as it stands. */
export async function papersListed(tx: Tx, shard: string, caseId: string): Promise<{ id: string; name: string; state: string }[]> {
  const { rows } = await sql<{ id: string; name: string; state: string }>`select id, name, state from material
    where shard = ${shard} and case_id = ${caseId} order by id`.execute(tx)
  return rows
}
