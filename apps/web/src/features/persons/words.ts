const sexes: Record<string, string | undefined> = { MALE: '男', FEMALE: '女' }
const contacts: Record<string, string | undefined> = { SMS_ONLY: '只发短信，勿致电', NO_CALL: '勿致电', NO_CONTACT: '不要联系本人' }

export const sexText = (sex: string | null) => (sex ? (sexes[sex] ?? '') : '')

/** What to mind before contacting this person; empty when nothing stands against it. */
export const safeContactText = (code: string | null, note: string | null) => [code ? contacts[code] : '', note].filter(Boolean).join('，')
