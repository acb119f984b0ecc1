const sexes: Record<string, string | undefined> = { MALE: '男', FEMALE: '女' }
const contacts: Record<string, string | undefined> = {
  NOT_ASKED: '还没有问怎么联系才安全',
  SMS_ONLY: '只发短信，勿致电',
  NO_CALL: '勿致电',
  NO_CONTACT: '不要联系本人',
}

export const sexText = (sex: string | null) => (sex ? (sexes[sex] ?? '') : '')

/** What to mind before contacting this person; empty when nothing stands against it. */
export const safeContactText = (code: string | null, note: string | null) => [code ? contacts[code] : '', note].filter(Boolean).join('，')

const parts: Record<string, string | undefined> = { APPLICANT: '申请人', RECIPIENT: '受援人', AGENT: '代理人', OPPONENT: '对方' }
export const partText = (role: string) => parts[role] ?? ''

/** A moment in Beijing time, to the minute. */
export const dayTime = (instant: string) =>
  new Date(instant).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' })

export const numberStateText = (state: string) => ({ OWED: '待补', CLAIMED: '待核：网上填的，已登记在别人名下' })[state] ?? ''
