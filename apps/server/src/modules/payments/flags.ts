import { yuan } from '@fayuan/law'
import type { Flag } from './schema.ts'

/** What the questions of queries.ts found about one subsidy; each is a hint to look, never a verdict (funds.md §7). */
/** What the office has set: how many a day, how many days to pay, how many times the usual. */
export type Limits = { sameDay: number; payDays: number; times: number }

export type Signs = {
  sameDay: number
  lateDays: number
  handedInLate: boolean
  usualFen: number | null
  totalFen: number
  sameRecipient: number
  limits: Limits
}

export function flagsOf(signs: Signs): Flag[] {
  const { limits } = signs
  const flags: Flag[] = []
  if (signs.sameDay > limits.sameDay) flags.push({ code: 'SAME_DAY', text: `同一承办人当天核算了 ${signs.sameDay} 笔补贴` })
  if (signs.lateDays > limits.payDays)
    flags.push({ code: 'PAID_LATE', text: `核卷通过已 ${signs.lateDays} 天，超过 ${limits.payDays} 天未支付` })
  if (signs.handedInLate) flags.push({ code: 'FILED_LATE', text: '案卷超过 30 日才提交' })
  if (signs.usualFen !== null && signs.totalFen > limits.times * signs.usualFen)
    flags.push({ code: 'OUTLIER', text: `金额超过本县同类案件平均数（${yuan(signs.usualFen)} 元）的 ${limits.times} 倍` })
  if (signs.sameRecipient > 0) flags.push({ code: 'SAME_RECIPIENT', text: '同一承办人为同一受援人的同一事项领取过补贴，请核对是否重复' })
  return flags
}
