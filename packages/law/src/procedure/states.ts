/** States of one file from application or notice to archive. SUSPENDED never stops a legal clock. */
const rows = [
  { code: 'RECEIVED', label: '待审查', isFinal: false, stage: '申请审查' },
  { code: 'SUPPLEMENTING', label: '补正中', isFinal: false, stage: '申请审查' },
  { code: 'CHECKED', label: '待审批', isFinal: false, stage: '审批决定' },
  { code: 'REFUSED', label: '不予援助', isFinal: true, stage: '审批决定' },
  { code: 'WITHDRAWN', label: '已撤回', isFinal: true, stage: '申请审查' },
  { code: 'REDIRECTED', label: '已告知另行申请', isFinal: true, stage: '申请审查' },
  { code: 'OBJECTED', label: '异议审查中', isFinal: false, stage: '异议' },
  { code: 'GRANTED', label: '待指派', isFinal: false, stage: '指派' },
  { code: 'NOTIFIED', label: '通知待指派', isFinal: false, stage: '指派' },
  { code: 'ASSIGNED', label: '待接受指派', isFinal: false, stage: '指派' },
  { code: 'HANDLING', label: '承办中', isFinal: false, stage: '承办' },
  { code: 'SUSPENDED', label: '中止', isFinal: false, stage: '承办' },
  { code: 'CLOSED', label: '已结案待交卷', isFinal: false, stage: '结案归档' },
  { code: 'FILED', label: '待核卷', isFinal: false, stage: '结案归档' },
  { code: 'FILE_ACCEPTED', label: '核卷通过', isFinal: false, stage: '结案归档' },
  { code: 'ARCHIVED', label: '已归档', isFinal: true, stage: '结案归档' },
  { code: 'TERMINATED', label: '已终止', isFinal: true, stage: '承办' },
  // Opened in error; where it may be voided from, and by whom, stands with the other corrections.
  { code: 'VOIDED', label: '已作废', isFinal: true, stage: '作废' },
] as const

export type CaseState = (typeof rows)[number]['code']

export type CaseStateRow = { code: CaseState; label: string; isFinal: boolean; stage: string }

export const caseStateRows: readonly CaseStateRow[] = rows

/** Code → label, whether the file rests there, and the stage the citizen sees. */
export const caseStates = Object.fromEntries(rows.map((row) => [row.code, row])) as Record<CaseState, CaseStateRow>

export const isCaseState = (code: unknown): code is CaseState => typeof code === 'string' && Object.hasOwn(caseStates, code)
