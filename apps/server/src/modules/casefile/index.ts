/** 案卷: the row and history of one matter, and the one door through which its state moves. */
export {
  advance,
  advanceBeside,
  earliest,
  holderOf,
  lockCase,
  nextActOf,
  noteBeside,
  openFile,
  openingIndex,
  replaceFigures,
  standing,
} from './advance.ts'
export { answering } from './answering.ts'
export { acceptedOn, type Figure, figuresOf } from './figures.ts'
export { followCalendar } from './follow-calendar.ts'
export { type CorrectionKept, keepCorrection, openChange, sealChange } from './correction.ts'
export { contactFlags, contactFlagsOf, flagLabels } from './flags.ts'
export { indexGrams, runsOf, wantedGrams } from './grams.ts'
export { openStates } from './open-states.ts'
export { commonParticulars, type PersonOnPaper, personOnPaper } from './particulars.ts'
export { limitLawyersAccess } from './access.ts'
export { hasUrgentLawyer, urgentAidEnded } from './urgent-end.ts'
export { NotYours } from './refusals.ts'
export { putRight, type Righted } from './put-right.ts'
export { authorize, authorizeRighting, canDo, type Held, isUnderUrgentAid, onlyStation, rolesOf, whyNot } from './policy.ts'
export {
  addGrams,
  endGrant,
  eventsOf,
  findCase,
  insertCase,
  insertCaseOnce,
  insertGrant,
  putGrams,
  shardOfCase,
  verbsDoneBy,
} from './queries.ts'
export {
  type Act,
  type ActBeside,
  type Can,
  CanOut,
  type CaseFile,
  type CaseRow,
  CaseStanding,
  type EventRow,
  type Standing,
} from './schema.ts'
