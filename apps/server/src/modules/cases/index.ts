/** 承办: the lawyer's work on a case, what happens to it, and every way to look at it. */
export { logWork } from './log-work.ts'
export { reportNode } from './report-node.ts'
export { caseRoutes } from './routes.ts'
export { scheduleHearing } from './schedule-hearing.ts'
export { resumeCase, suspendCase } from './suspend.ts'
export { terminateCase } from './terminate.ts'
