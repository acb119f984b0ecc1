import { radicalsAsCharacters } from './radicals.ts'
import { withTodaysCharacters } from './private-use.ts'

const dots = /[\u00B7\u0387\u16EB\u2022\u2024\u2027\u2219\u22C5\u25CF\u25E6\u2E30\u2E31\u2E33\u30FB\uFF65\uFF0E]/g
// Between letters a full stop stands for the middle dot of a name; between digits it is a decimal point.
const stopBetweenLetters = /(?<=\p{L})[.。｡](?=\p{L})/gu

/** Every dot that is typed for the middle dot of a name. */
export const oneDot = (text: string): string => text.replace(dots, '·')

/**
 * The key under which two spellings of one thing are the same: width, case, brackets, quotation marks, dashes, middle dots, blanks, radicals and
 * compatibility forms do not matter. For comparing and searching only, on both sides; never kept and never shown.
 */
export const comparable = (text: string): string =>
  oneDot(radicalsAsCharacters(withTodaysCharacters(text)).normalize('NFKC').toLowerCase().normalize('NFKC'))
    .replace(/[\s\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]+/gu, '')
    .replace(stopBetweenLetters, '·')
    .replace(/\p{Ps}/gu, '(')
    .replace(/\p{Pe}/gu, ')')
    .replace(/[\p{Pi}\p{Pf}"']/gu, '"')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[○◯〇]/g, '〇')
