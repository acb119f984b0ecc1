/** 指派: who is fit and free, who must not; assign, accept, decline, replace. */
export { agreeReplacement, completeReplacement, refuseReplacement, withdrawReplacement } from './answer-replacement.ts'
export { askReplacement, reportHindrance } from './ask-replacement.ts'
export { acceptAssignment } from './accept.ts'
export { assignCase } from './assign.ts'
export { listCandidates } from './candidates.ts'
export { declineAssignment } from './decline.ts'
export { type AssignmentRow, currentAssignment } from './queries.ts'
export { replaceLawyer } from './replace.ts'
