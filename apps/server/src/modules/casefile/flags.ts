import { isGuarded } from '@fayuan/law/contradictions'

/** What protects a person, in words, on every line where they are named (screens.md row 16). */
export const flagLabels: Readonly<Record<string, string>> = {
  MINOR: '未成年人',
  DOMESTIC_VIOLENCE: '家庭暴力',
  SMS_ONLY: '只发短信',
  NO_CALL: '勿致电',
  NO_CONTACT: '勿联系',
  CONTACT_NOT_ASKED: '怎么联系还没问',
  GROUP: '群体',
  URGENT: '先行援助',
}

export const contactFlags: readonly string[] = ['SMS_ONLY', 'NO_CALL', 'NO_CONTACT', 'CONTACT_NOT_ASKED']

/** How a person may be reached, as it stands on lines: what they asked for, or that nobody asked where a careless call may harm. */
export function contactFlagsOf(safeContact: string | undefined, about: { matter: string; categories: readonly string[] }): string[] {
  if (safeContact === undefined || safeContact === 'NORMAL') return []
  if (safeContact !== 'NOT_ASKED') return [safeContact]
  return isGuarded(about) ? ['CONTACT_NOT_ASKED'] : []
}
