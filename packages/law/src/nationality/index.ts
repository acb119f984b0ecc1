/** 国籍 (法69): the states whose nationality somebody may have, 无国籍 beside them; read as people write it, or refused with an example. */
export { nationalities, nationalityName, readNationality, stateless } from './nationality.ts'
