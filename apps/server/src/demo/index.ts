/** 演示县: a whole county with its years of cases, made by the real verbs. Never in production. */
export { demoAccounts, type DemoOptions, type DemoSummary, HalfLoaded, isEmpty, loadDemo, NotADemonstration, NotEmpty } from './load.ts'
