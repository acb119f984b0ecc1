/** 申请: the one reader of what an application says, and what the rules of a place ask of it besides. */
export { againstAnyway } from './against.ts'
export { formOpenWords, isFormOpen } from './form-open.ts'
export { localQuestions } from './local-questions.ts'
export { isNamed } from './matter-papers.ts'
export { papersLacking } from './papers-lacking.ts'
export { type Papers, shownBy } from './shown.ts'
export { claimsBeside, docsOf, factsOfApplication } from './read-application.ts'
export type { SaidApplication } from './read-application.ts'
