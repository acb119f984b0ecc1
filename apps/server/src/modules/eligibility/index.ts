/** 核查: what the rules find of an application, and the reviewer's proposal. */
export { recordCheck, returnCheck } from './check.ts'
export { latestFinding } from './queries.ts'
export { AssessmentOut } from './schema.ts'
