import type { Role } from '../glossary/roles.ts'
import type { ClockRule } from '../deadlines/rules.ts'
import type { CaseState } from './states.ts'
import type { Verb } from './verbs.ts'

/** What the file waits for now, who owes it, and the clock it runs under. A final state waits for nothing. */
export type NextAct = { text: string; role: Role | null; verb: Verb | null; clock: ClockRule | null }

const acts: Record<CaseState, NextAct> = {
  RECEIVED: { text: '作出审查结论', role: 'REVIEWER', verb: 'recordCheck', clock: 'D06' },
  SUPPLEMENTING: { text: '等待申请人补充材料', role: 'CITIZEN', verb: 'supplyMaterials', clock: 'D06' },
  CHECKED: { text: '作出给予或者不予援助的决定', role: 'CENTRE_DIRECTOR', verb: 'grantApplication', clock: 'D06' },
  REFUSED: { text: '申请人可以提出异议', role: null, verb: null, clock: 'D09' },
  WITHDRAWN: { text: '申请已撤回，无需再办', role: null, verb: null, clock: null },
  REDIRECTED: { text: '已告知向有权机构办理，无需再办', role: null, verb: null, clock: null },
  OBJECTED: { text: '作出异议审查决定', role: 'BUREAU_ADMIN', verb: 'decideObjection', clock: 'D10' },
  GRANTED: { text: '指派承办人', role: 'DISPATCHER', verb: 'assignCase', clock: 'D07' },
  NOTIFIED: { text: '指派律师并函告办案机关', role: 'DISPATCHER', verb: 'assignCase', clock: 'D02' },
  ASSIGNED: { text: '接受指派', role: 'LAWYER', verb: 'acceptAssignment', clock: 'D08' },
  HANDLING: { text: '办理案件并报告节点', role: 'LAWYER', verb: 'reportNode', clock: 'D08' },
  SUSPENDED: { text: '中止原因消除后恢复办理', role: 'LAWYER', verb: 'resumeCase', clock: null },
  CLOSED: { text: '提交结案归档材料', role: 'LAWYER', verb: 'submitFile', clock: 'D14' },
  FILED: { text: '审查归档材料', role: 'ARCHIVIST', verb: 'acceptFile', clock: 'D15' },
  FILE_ACCEPTED: { text: '归档并核发补贴', role: 'ARCHIVIST', verb: 'archiveCase', clock: null },
  ARCHIVED: { text: '案卷已归档，无需再办', role: null, verb: null, clock: null },
  TERMINATED: { text: '受援人可以提出异议', role: null, verb: null, clock: 'D09' },
  VOIDED: { text: '登记错误，已经作废', role: null, verb: null, clock: null },
}

export const nextAct = (state: CaseState): NextAct => acts[state]
