/** What a citizen is told of an assessment, in plain words. A door of its own: only the portal speaks to citizens. */
export { type CitizenVerdict, explainForCitizen } from './explain.ts'
