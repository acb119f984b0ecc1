/** Facts that contradict one another: age against category, one person in two roles. What is impossible is refused, what may be is asked. */
export { ageGroupsOn, type AgeQuestion, birthdayFault, categoriesByAge, claimedAgainstBirthday } from './age.ts'
export { type RoleFault, roleFaults, type Roles } from './roles.ts'
export { factFaults } from './facts.ts'
export { isGuarded } from './guarded.ts'
export { type FactFault, questionKey } from './fault.ts'
export type { SaidOfCase } from './said.ts'
export { divisionsNamed } from './organ.ts'
export { noticeFaults, type SaidOfNotice } from './notice.ts'
