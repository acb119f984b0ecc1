import type { Day } from '@fayuan/law'
import type { Tx } from '../../platform/database/database.ts'
import { nextNumber } from '../../platform/numbering.ts'
import { OfficeWordMissing } from './refusals.ts'

const classes: Record<string, string> = {
  CRIMINAL: '刑',
  CIVIL: '民',
  ADMIN: '行',
  STATE_COMPENSATION: '赔',
  LABOR_ARBITRATION: '民',
  NON_LITIGATION: '民',
}

/** 案件编号, e.g. （2026）双援民字第0117号: unique in the agency, anew each year of receipt, never used twice (forms.md §6). */
export async function caseNumber(
  tx: Tx,
  of: { shard: string; agencyId: string; word: string; caseType: string; receivedOn: Day },
): Promise<string> {
  if (of.word === '') throw new OfficeWordMissing()
  const year = Number(of.receivedOn.slice(0, 4))
  const word = classes[of.caseType] ?? '民'
  const number = await nextNumber(tx, { shard: of.shard, agencyId: of.agencyId, series: `案${word}`, year })
  return `（${year}）${of.word}援${word}字第${String(number).padStart(4, '0')}号`
}
