/** 审批与异议: grant, refuse, urgent aid, objection. */
export { grant } from './grant.ts'
export { decideObjection, fileObjection } from './objection.ts'
export { refuse } from './refuse.ts'
export { grantUrgentAid } from './urgent-aid.ts'
