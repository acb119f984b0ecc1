/** What brings people to the window: kinds of matter with their words, parties and papers. All of it invented. */
export { capacity, childSupport, elderSupport, pension, socialInsurance, violence } from './family.ts'
export { environment, fakeSeed, foodDrug, medical, traffic, victim } from './injury.ts'
export { buildingWage, factoryWage, groupWage, labourRelation, workInjury } from './labour.ts'
export { type Notice, notices, type NoticeScene } from './notices.ts'
export { refusedStories } from './refused.ts'
export { type Scene, type Story, wan } from './story.ts'
