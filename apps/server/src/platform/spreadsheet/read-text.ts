import { cutShort, rowsOfText } from '@fayuan/law/sheets'
import { BookRefused, mostCellLetters, mostSheetColumns, type ReadBook, wordsOfTooLong } from './book.ts'

type Decoded = { text: string; told: string }

const decode = (encoding: string, bytes: Buffer): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const check = '如果文字不对，请在表格程序里另存为 xlsx 再选。'

/**
 * A mark at the start says the encoding. Without one, text is UTF-8 when it is so without a fault (GB18030 text of more than a few letters
 * never is), else GB18030; either way the reader is told.
 */
function decoded(bytes: Buffer): Decoded | null {
  const starts = (...mark: number[]) => mark.every((byte, at) => bytes[at] === byte)
  const marked = starts(0xef, 0xbb, 0xbf) ? 'utf-8' : starts(0xff, 0xfe) ? 'utf-16le' : starts(0xfe, 0xff) ? 'utf-16be' : null
  if (marked) {
    const text = decode(marked, bytes)
    return text === null ? null : { text, told: `按文件标明的 ${marked.toUpperCase()} 编码读出。` }
  }
  const utf8 = decode('utf-8', bytes)
  if (utf8 !== null) return { text: utf8, told: bytes.some((byte) => byte > 127) ? `文件没有标明编码，按 UTF-8 读出。${check}` : '' }
  const chinese = decode('gb18030', bytes)
  return chinese === null ? null : { text: chinese, told: `文件没有标明编码，按 GB18030 读出。${check}` }
}

/** Text of values between commas, tabs or semicolons, as CSV files come from anywhere. */
export function readText(bytes: Buffer): ReadBook {
  const found = decoded(bytes)
  if (!found || found.text.includes('\0')) throw new BookRefused('这不是表格，或者文字编码认不出来。请在表格程序里另存为 xlsx 再选。')
  if (/^\s*<(!doctype|html|table|\?xml|meta)/i.test(found.text))
    throw new BookRefused('这个文件是网页格式，不是表格。请用表格程序打开，另存为 xlsx 再选。')
  const all = rowsOfText(found.text)
  const tooLong = wordsOfTooLong(all)
  if (tooLong !== null) throw new BookRefused(tooLong)
  const hasMore = all.some((row) => row.slice(mostSheetColumns).some((cell) => cell !== ''))
  const rows = all.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1).slice(0, mostSheetColumns).map(shortened)) // prettier-ignore
  const told = [...(found.told ? [found.told] : []), ...(hasMore ? [`第 ${mostSheetColumns + 1} 列起没有读。`] : [])]
  return { sheets: rows.length > 0 ? [{ name: '', isHidden: false, rows, told: [] }] : [], told }
}

const shortened = (text: string): string => (text.length > mostCellLetters ? text.slice(0, 100) + cutShort(text.length) : text)
