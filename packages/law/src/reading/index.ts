/** What people type, read or refused with an example; texts as they are kept; the key of comparison. Pure, without the rest of the law. */
export type { Read } from './read.ts'
export { cleanText, looksEmpty, withoutInvisible } from './text.ts'
export { comparable, oneDot } from './comparable.ts'
export { readSum, type Period, type SumAsked } from './sum.ts'
export { readCount, type CountAsked } from './count.ts'
export { readPhone, writtenPhone, type Phone } from './phone.ts'
export { readDay, type DayAsked } from './days.ts'
export { readPaperNumber } from './paper-number.ts'
export {
  birthDayOf,
  checkCharacter,
  checkIdNumber,
  idKinds,
  readIdNumber,
  sexOf,
  type IdCheck,
  type IdKind,
  type IdRead,
} from './id-number.ts'
export { checkName, normaliseName, type NameCheck } from './names.ts'
