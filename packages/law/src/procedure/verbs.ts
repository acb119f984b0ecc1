/** Verb (= operationId) → label of the button. */
export const verbs = {
  submitApplication: '提交申请',
  receiveNotice: '登记通知',
  askSupplement: '一次性告知补正',
  supplyMaterials: '收下补充材料',
  withdrawApplication: '撤回申请',
  recordCheck: '提交审查意见',
  returnCheck: '退回重新审查',
  grantApplication: '给予法律援助',
  refuseApplication: '不予法律援助',
  grantUrgentAid: '先行提供援助',
  fileObjection: '登记异议',
  decideObjection: '作出异议审查决定',
  assignCase: '指派',
  acceptAssignment: '接受指派',
  declineAssignment: '退回指派',
  replaceLawyer: '更换承办人',
  logWork: '登记承办工作',
  reportNode: '报告办案节点',
  scheduleHearing: '登记开庭',
  suspendCase: '中止办理',
  resumeCase: '恢复办理',
  terminateCase: '终止法律援助',
  recordDelivery: '登记送达',
  closeCase: '结案',
  submitFile: '提交案卷',
  returnFile: '退回补卷',
  acceptFile: '核卷通过',
  archiveCase: '归档',
  calculateSubsidy: '核算补贴',
  approveSubsidy: '审批补贴',
  recordPayment: '登记支付',
} as const

export type Verb = keyof typeof verbs

export const isVerb = (name: unknown): name is Verb => typeof name === 'string' && Object.hasOwn(verbs, name)
