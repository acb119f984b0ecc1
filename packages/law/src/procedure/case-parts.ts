import type { Verb } from './verbs.ts'

/** The procedure of the file is one machine; people speak of it in parts, each under the rules of law.md it carries out. */
export type CasePart = { id: string; title: string; rules: readonly string[]; verbs: readonly Verb[] }

export const caseParts: readonly CasePart[] = [
  {
    id: 'APPLICATION',
    title: '申请与审查',
    rules: ['R-50', 'R-55', 'R-60', 'R-61'],
    verbs: ['submitApplication', 'recordCheck', 'returnCheck', 'withdrawApplication', 'redirectApplication'],
  },
  { id: 'SUPPLEMENT', title: '补正', rules: ['R-56'], verbs: ['askSupplement', 'supplyMaterials'] },
  { id: 'NOTICE', title: '通知', rules: ['R-14', 'R-17'], verbs: ['receiveNotice', 'returnNotice'] },
  { id: 'DECISION', title: '审批', rules: ['R-59', 'R-61'], verbs: ['grantApplication', 'refuseApplication', 'grantUrgentAid'] },
  { id: 'OBJECTION', title: '异议', rules: ['R-62', 'R-64'], verbs: ['fileObjection', 'decideObjection'] },
  {
    id: 'ASSIGNMENT',
    title: '指派与更换',
    rules: ['R-70', 'R-71', 'R-72', 'R-79'],
    verbs: ['assignCase', 'acceptAssignment', 'declineAssignment', 'replaceLawyer'],
  },
  { id: 'HANDLING', title: '承办', rules: ['R-72', 'R-76', 'R-77'], verbs: ['logWork', 'reportNode', 'scheduleHearing'] },
  { id: 'SUSPENSION', title: '中止', rules: ['R-88'], verbs: ['suspendCase', 'resumeCase'] },
  { id: 'TERMINATION', title: '终止', rules: ['R-85', 'R-87'], verbs: ['terminateCase', 'recordDelivery'] },
  { id: 'CLOSING', title: '结案', rules: ['R-90'], verbs: ['closeCase'] },
  { id: 'ARCHIVE', title: '归档', rules: ['R-91', 'R-92'], verbs: ['submitFile', 'returnFile', 'acceptFile', 'archiveCase'] },
  { id: 'PAYMENT', title: '补贴', rules: ['R-91', 'R-92'], verbs: ['calculateSubsidy', 'approveSubsidy', 'recordPayment'] },
]
