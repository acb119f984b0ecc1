import { bad, good, quoted, type Read } from './read.ts'
import { looksEmpty, withoutInvisible } from './text.ts'

/** The digits to dial, without the 86 of the mainland; a number abroad keeps its +. The extension is dialled afterwards. */
export type Phone = { number: string; extension: string | null }

const example = '例如 13800001234、0738-6822110 或 0738-6822110转801。'
const marked = /^(.*?)(?:转接?|分机号?|內线|内线|ext\.?|x|#|\*|,)[:：]?(\d{1,6})$/i
// 0738-6822110-801: what follows the subscriber's number is the extension.
const thirdGroup = /^(\(?0\d{2,3}\)?-?[2-9]\d{6,7})-(\d{1,6})$/

/** Without the 86 of the mainland; the nought of an area code is left out where 86 stands before it, and belongs to the number at home. */
function fromAbroad(dialled: string): string {
  const after = /^(?:\+|00)86(\d+)$|^86(?=1[3-9]\d{9}$|0\d{9,11}$)(\d+)$/.exec(dialled)
  if (!after) return dialled
  const home = after[1] ?? after[2] ?? ''
  return /^(?:10\d{8}|2\d{8,9}|[3-9]\d{9,10})$/.test(home) && !/^[48]00\d{7}$/.test(home) ? `0${home}` : home
}

function numberIn(typed: string): string | null {
  if (!/^\+?[\d\s().-]+$/.test(typed)) return null
  const dialled = typed.replace(/[\s().-]/g, '')
  const home = fromAbroad(dialled)
  return /^\d+$/.test(home) ? home.replace(/^00(?=[1-9])/, '+') : home
}

function wrongWith(number: string): string | null {
  if (number.startsWith('+'))
    return /^\+[1-9]\d{6,14}$/.test(number) ? null : '境外号码应写成 + 加国家或地区代码再加号码，例如 +852 2123 4567。'
  if (/^1[3-9]/.test(number) && number.length > 6)
    return number.length === 11 ? null : `手机号码应为 11 位，现在是 ${number.length} 位，请核对。`
  if (number.startsWith('0'))
    return /^0(?:10|2\d|[3-9]\d{2})\d{7,8}$/.test(number) ? null : '固定电话应是区号加 7 或 8 位号码，例如 0738-6822110，请核对。'
  if (/^[48]00/.test(number) && number.length > 8) return number.length === 10 ? null : '400、800 电话应为 10 位，请核对。'
  // No telephone begins with 100: the people of the demonstration have such numbers, so that nobody real is ever called.
  if (/^100\d{8}$/.test(number)) return null
  return /^\d{5,8}$/.test(number) ? null : `电话号码的位数不对，请核对。${example}`
}

/** A telephone number as people write it, with or without an extension. */
export function readPhone(typed: string): Read<Phone> {
  if (looksEmpty(typed)) return bad('请填写电话号码。')
  const plain = withoutInvisible(typed)
    .normalize('NFKC')
    .replace(/[\p{Pd}\u2212_]/gu, '-')
    .replace(/\s+/g, ' ')
    .trim()
  const close = plain.replace(/\s/g, '').replace(/^(?:电话|手机|tel)[:：.]?/i, '')
  const [, before = close, extension = null] = marked.exec(close) ?? thirdGroup.exec(close) ?? []
  const number = numberIn(before)
  if (number === null) return bad(`看不懂${quoted(typed)}。这里只填一个电话号码，${example}`)
  const wrong = wrongWith(number)
  if (wrong === null) return good({ number, extension })
  // Two numbers in one field make one long one.
  const many = plain.split(/[ /、;；,，]+/).filter((part) => /\d{7}/.test(part.replace(/\D/g, '')))
  return bad(many.length > 1 ? '这里只填一个电话号码，请留最常用的那个。' : wrong)
}

/** As it is shown: 0738-6822110 转 801. */
export const writtenPhone = ({ number, extension }: Phone): string =>
  extension === null || extension === '' ? number : `${number} 转 ${extension}`
