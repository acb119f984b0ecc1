/** Words of the intake form that the law's tables do not name. */
export { idKinds as idTypes } from '@fayuan/law/reading'
export const sexes = { MALE: '男', FEMALE: '女' } as const
export const safeContacts = {
  NOT_ASKED: '还没有问',
  NORMAL: '可以打电话',
  SMS_ONLY: '只发短信',
  NO_CALL: '不要打电话',
  NO_CONTACT: '不要联系本人，联系代理人',
} as const
export const evidences = { PRESENT: '有证明', ABSENT: '没有证明', VERIFIED_BY_DATA: '已查询核实', SAID: '说有，还没有看到' } as const
export const verifications = { DATA_SHARED: '已联网查询', PLEDGE: '本人诚信承诺', NONE: '还没有核查' } as const
export const agentRelations = ['法定代理人', '监护人', '近亲属', '受委托的人', '工作站人员', '联络员'].map((label) => ({
  value: label,
  label,
}))
