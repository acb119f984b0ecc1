/** 核查: what the rules find of an application, and the reviewer's proposal. */
export { recordCheck, returnCheck } from './check.ts'
export { reasonsOf } from './coverage.ts'
export { latestFinding } from './queries.ts'
export { getReview } from './review.ts'
export { AssessmentOut } from './schema.ts'
