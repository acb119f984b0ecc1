import type { CaseType } from './cases.ts'

/** 办案节点. `needsProof`: a photo, a scan or a signed paper is expected with the report (R-73…R-77). */
export type CaseNode = { code: string; label: string; needsProof: boolean; caseTypes: readonly CaseType[] }

const all = ['CRIMINAL', 'CIVIL', 'ADMIN', 'STATE_COMPENSATION', 'LABOR_ARBITRATION', 'NON_LITIGATION'] as const
const court = ['CRIMINAL', 'CIVIL', 'ADMIN', 'STATE_COMPENSATION', 'LABOR_ARBITRATION'] as const
const claims = ['CIVIL', 'ADMIN', 'STATE_COMPENSATION', 'LABOR_ARBITRATION'] as const
const talks = ['CIVIL', 'ADMIN', 'LABOR_ARBITRATION', 'NON_LITIGATION'] as const
const criminal = ['CRIMINAL'] as const

const rows = [
  { code: 'AGREEMENT_SIGNED', label: '签订委托协议', needsProof: true, caseTypes: all },
  { code: 'MEETING', label: '会见或者约见受援人', needsProof: true, caseTypes: all },
  { code: 'CONSENT_ASKED', label: '询问是否同意辩护', needsProof: true, caseTypes: criminal },
  { code: 'FILE_READING', label: '阅卷', needsProof: true, caseTypes: court },
  { code: 'INVESTIGATION', label: '调查取证', needsProof: true, caseTypes: all },
  { code: 'DETENTION_CHANGE_APPLIED', label: '申请变更强制措施', needsProof: true, caseTypes: criminal },
  { code: 'PLEA_STATEMENT_WITNESSED', label: '见证签署认罪认罚具结书', needsProof: true, caseTypes: criminal },
  { code: 'FILED_SUIT', label: '提交诉状或者仲裁申请', needsProof: true, caseTypes: claims },
  { code: 'PRESERVATION_APPLIED', label: '申请保全或者先予执行', needsProof: true, caseTypes: claims },
  { code: 'MEDIATION', label: '参加调解或者协商', needsProof: false, caseTypes: talks },
  { code: 'HEARING', label: '参加庭审', needsProof: false, caseTypes: court },
  { code: 'WRITTEN_OPINION', label: '提交书面法律意见', needsProof: true, caseTypes: court },
  { code: 'PROGRESS_TOLD', label: '向受援人通报进展', needsProof: false, caseTypes: all },
  { code: 'JUDGMENT_RECEIVED', label: '收到裁判或者处理文书', needsProof: true, caseTypes: court },
  { code: 'SETTLEMENT_SIGNED', label: '达成和解或者调解协议', needsProof: true, caseTypes: talks },
] as const satisfies readonly CaseNode[]

export type NodeCode = (typeof rows)[number]['code']

export const nodes: readonly (CaseNode & { code: NodeCode })[] = rows

export const nodesOf = (caseType: CaseType): (CaseNode & { code: NodeCode })[] => nodes.filter((row) => row.caseTypes.includes(caseType))
