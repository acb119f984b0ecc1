import type { Step } from '../file.ts'
import { meets, notes } from '../finding.ts'
import type { Finding } from '../finding.ts'

/** Fewer than seven days left; seven whole days do not count (V7). A limitation that has passed cannot be saved by haste. */
export const isUnderSevenDays = (daysLeft: number | undefined): boolean => daysLeft !== undefined && daysLeft >= 0 && daysLeft < 7

/** Before the procedure of 2012 no national rule let aid start before the decision; the desk could only decide at once. */
function hurry(cite: string): Finding {
  const text = '期限紧迫；收到申请时还没有先行提供援助的规定，应当立即审查决定。'
  return notes({ step: '8', rule: 'R-59', text, cites: [cite] }, { flags: ['URGENT'] })
}

/** Step 8: urgent aid starts now and is not a grant; the review goes on. */
export const urgency: Step = ({ facts, law, daysLeft }) => {
  const isShort = isUnderSevenDays(daysLeft)
  const needsPreservation = facts.needsPreservation === true
  if (!isShort && !needsPreservation) return null
  if (law.urgent === null) return hurry(law.cite.supplement)
  const grounds = [
    ...(isShort
      ? [{ item: '法律援助法44(1)', why: `距法定时效或者期限届满只剩 ${daysLeft} 日，不足七日，需要及时提起诉讼、申请仲裁或者行政复议` }]
      : []),
    ...(needsPreservation ? [{ item: '法律援助法44(2)', why: '需要立即申请财产保全、证据保全或者先予执行' }] : []),
  ]
  const text = `${grounds.map(({ why }) => why).join('；')}；可以先行提供援助，事后补办手续、补充材料。`
  const cites = law.isLaw2021 ? grounds.map(({ item }) => item) : [law.urgent]
  return meets({ step: '8', rule: 'R-59', text, cites }, { flags: ['URGENT'] })
}
