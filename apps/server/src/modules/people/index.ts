/** 人员: persons, who they are, how they may be reached, and what is shown of them. */
export { identify } from './identify.ts'
export { maskAddress, maskIdNumber, maskName, maskPhone } from './masking.ts'
export { soundsOf } from './names.ts'
export type { PersonRow } from './queries.ts'
export { PersonInput, PersonItem } from './schema.ts'
export { openSecret, presentPersons } from './view.ts'
