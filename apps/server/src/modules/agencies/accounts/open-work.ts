import { caseStates, type CaseState, type Day } from '@fayuan/law'
import type { Tx } from '../../../platform/database/database.ts'
import { roleLabel } from '../roles.ts'
import { type OpenCase, openCasesOf, type Unheld, workOfLastHolder } from './queries.ts'
import { OpenWorkLeft } from './refusals.ts'

/** An account is not taken out of service while work stays with it that nobody else would do. `role`: only what hangs on this post. */
export async function refuseOpenWork(tx: Tx, of: { accountId: string; regionCode: string; role?: string }, today: Day): Promise<void> {
  const isLawyers = of.role === undefined || of.role === 'LAWYER'
  const [cases, unheld] = await Promise.all([
    isLawyers ? openCasesOf(tx, of.accountId) : Promise.resolve([]),
    workOfLastHolder(tx, { ...of, shard: of.regionCode.slice(0, 6) }, today),
  ])
  if (cases.length > 0 || unheld.length > 0) throw new OpenWorkLeft(sentencesOf(cases, unheld), cases, unheld)
}

const few = 6

/** Which cases somebody still holds, and how they are handed over. */
export function heldInWords(cases: readonly OpenCase[]): string {
  const shown = cases.slice(0, few).map(({ number, state }) => `${number}（${caseStates[state as CaseState]?.label ?? state}）`)
  return `名下还有 ${cases.length} 件没有办结：${shown.join('、')}${cases.length > few ? ' 等' : ''}。请指派专员在案件页用“更换承办人”交给别人；已经结案的，请本人先提交案卷。`
}

function sentencesOf(cases: OpenCase[], unheld: Unheld[]): string {
  const own = cases.length > 0 ? heldInWords(cases) : ''
  const posts = unheld.map(
    ({ role, count }) => `${roleLabel(role)}只有这一位，还有 ${count} 件在等${roleLabel(role)}办理，请先把这个岗位授予另一位同事。`,
  )
  return [own, ...posts].join('')
}
