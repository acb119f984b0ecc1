/** What protects a person, in words, on every line where they are named (screens.md row 16). */
export const flagLabels: Readonly<Record<string, string>> = {
  MINOR: '未成年人',
  DOMESTIC_VIOLENCE: '家庭暴力',
  SMS_ONLY: '只发短信',
  NO_CALL: '勿致电',
  NO_CONTACT: '勿联系',
  GROUP: '群体',
  URGENT: '先行援助',
}
