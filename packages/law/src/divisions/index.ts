/** 乡镇和村居: what a county's sheet of its townships and villages says, and what it does to those on record. */
export { countyOf, levelOf } from './code.ts'
export { planDivisions } from './plan.ts'
export type { Division, DivisionPlan } from './plan.ts'
export { divisionColumns, divisionLeeway, readDivisions } from './read.ts'
export type { DivisionLine, ReadDivisions } from './read.ts'
