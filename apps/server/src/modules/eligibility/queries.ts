import { partyKeys } from '@fayuan/law/likeness'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import type { CaseRow } from '../casefile/index.ts'
import type { NewRow } from '../../platform/database/rows.ts'

export async function insertFinding(tx: Tx, row: NewRow<'finding'>): Promise<void> {
  await tx.insertInto('finding').values(row).execute()
}

export const findingsOf = (tx: Tx, shard: string, caseId: string) =>
  tx
    .selectFrom('finding')
    .select(['proposal', 'opinion', 'checkedByName', 'checkedOn', 'meansTest', 'id'])
    .where('shard', '=', shard)
    .where('caseId', '=', caseId)
    .orderBy('id')
    .execute()

/** Whoever applied for the applicant (法40), with the relation as it was said. */
export const agentOf = (tx: Tx, shard: string, caseId: string) =>
  tx
    .selectFrom('caseParty as r')
    .innerJoin('person as p', (on) => on.onRef('p.shard', '=', 'r.shard').onRef('p.id', '=', 'r.personId'))
    .select(['p.name', 'r.relation'])
    .where('r.shard', '=', shard)
    .where('r.caseId', '=', caseId)
    .where('r.role', '=', 'AGENT')
    .executeTakeFirst()

export const othersOfApplicant = (tx: Tx, shard: string, applicantId: string, except: string) =>
  tx
    .selectFrom('legalCase')
    .select(['id', 'number', 'title', 'state', 'receivedOn'])
    .where('shard', '=', shard)
    .where('applicantId', '=', applicantId)
    .where('id', '<>', except)
    .orderBy('receivedOn', 'desc')
    .limit(5)
    .execute()

/** How many files are against the same side, in whatever spelling. */
export const othersAgainst = async (
  tx: Tx,
  shard: string,
  { opponents, opponentKeys }: Pick<CaseRow, 'opponents' | 'opponentKeys'>,
  except: string,
): Promise<number> => {
  if (!opponents) return 0
  const keys = opponentKeys ?? partyKeys([opponents])
  const rows = await tx
    .selectFrom('legalCase')
    .select('id')
    .where('shard', '=', shard)
    .where((eb) => eb.or([sql<boolean>`opponent_keys = ${keys}::text[]`, eb('opponents', '=', opponents)]))
    .where('id', '<>', except)
    .limit(100)
    .execute()
  return rows.length
}

export const agencyName = async (tx: Tx, id: string | null): Promise<string | null> =>
  id ? ((await tx.selectFrom('agency').select('name').where('id', '=', id).executeTakeFirst())?.name ?? null) : null

export const latestFinding = (tx: Tx, shard: string, caseId: string) =>
  tx
    .selectFrom('finding')
    .selectAll()
    .where('shard', '=', shard)
    .where('caseId', '=', caseId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
