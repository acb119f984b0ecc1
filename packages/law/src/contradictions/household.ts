import { asked, type FactFault } from './fault.ts'
import type { SaidOfCase } from './said.ts'

const yuan = (sum: number) => `${sum} 元`

/** A month that hardly any household has: more often a year's sum, or a nought too many. */
const unusual = 100_000

/** What a household earns holds what the applicant earns; whoever lives alone lives with nobody. */
export function householdFaults({ household }: SaidOfCase): FactFault[] {
  const { members, monthlyIncomeTotal: total, applicantMonthlyIncome: own, opponentIsMember } = household ?? {}
  const field = (name: string) => `household.${name}`
  const faults: FactFault[] = []
  if (own !== undefined && total !== undefined && own > total) {
    const text = `本人月收入 ${yuan(own)} 比家庭月收入合计 ${yuan(total)} 还多。合计应当包括本人的收入，请核对。`
    faults.push(asked('OWN_INCOME_ABOVE_TOTAL', field('applicantMonthlyIncome'), text, `${own}-${total}`))
  }
  const most = Math.max(own ?? 0, total ?? 0)
  if (most > unusual)
    faults.push(
      asked(
        'INCOME_UNUSUAL',
        field('monthlyIncomeTotal'),
        `每月收入 ${yuan(most)}，一般家庭没有这么多。请核对数额，是不是一年的收入，或者多打了零。`,
        String(most),
      ),
    )
  if (members === 1 && own !== undefined && total !== undefined && own < total) {
    const text = `共同生活的只有 1 人，家庭月收入合计 ${yuan(total)} 却比本人月收入 ${yuan(own)} 多，请核对人数和收入。`
    faults.push(asked('TOTAL_ABOVE_ONLY_MEMBER', field('monthlyIncomeTotal'), text, `${own}-${total}`))
  }
  if (members === 1 && opponentIsMember === true)
    faults.push(
      asked('OPPONENT_MEMBER_OF_ONE', field('members'), '共同生活的只有 1 人，又说对方是共同生活的家人。人数应当包括对方，请核对。'),
    )
  return faults
}
