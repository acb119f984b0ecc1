import { tidy } from '../typed.ts'

const errors = /^(#(N\/A|REF!|VALUE!|NAME\?|NUM!|DIV\/0!|NULL!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|EXTERNAL!|PYTHON!|UNKNOWN!|GETTING_DATA)|Err:\d{3})$/i // prettier-ignore
const scientific = /^[+-]?\d(\.\d+)?E\+\d{2,3}$/i

/** What a reader of sheets writes where a cell was longer than it may be. */
export const cutShort = (letters: number): string => `……（这一格有 ${letters} 个字，没有读全）`
const isCutShort = /……（这一格有 \d+ 个字，没有读全）$/

/**
 * Why a cell cannot be taken for what stands in it, or null. A sheet's errors, formulas and overlong numbers reach us as the texts a person
 * sees in the cell, from a file or from the clipboard alike; none of them is a blank.
 */
export function cellFault(text: string): string | null {
  const seen = tidy(text)
  if (errors.test(seen)) return `公式出错（${seen}），没有结果。请在表格里改好这一格，或者直接填写结果。`
  if (/^#{2,}$/.test(seen)) return '这一格显示不出来（####）。请在表格里改好这一格，再选一次。'
  if (seen.startsWith('=')) return '这一格是公式，文件里没有存下它的结果。请在表格程序里打开、保存一次再选，或者直接填写结果。'
  if (scientific.test(seen)) return `「${seen}」是太长的数字，后几位已经丢了。请把这一格设为文本，重新填写。`
  if (isCutShort.test(text)) return '这一格的字太多，没有读全。请缩短后再导入。'
  return null
}
