/** 更正: putting right what was entered wrong; who may and when, what can be, which papers follow, and when a hearing cannot be. */
export { isRighting, isRightingOpen, isUndecided, type Righting, rightingLabels, rightings, type RightingVerb } from './acts.ts'
export { hearingFaults } from './hearing.ts'
export {
  type CorrectionGround,
  correctionGrounds,
  followsOf,
  isReissued,
  movesClocks,
  type OpponentKind,
  opponentKinds,
  type OpponentRole,
  opponentRoles,
  type Particular,
  particulars,
  reissued,
  triggerDayRole,
  triggerDays,
} from './particulars.ts'
