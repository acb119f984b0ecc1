// Also full-width forms, and after white space or control characters, which spreadsheet programs skip over (security.md §7.5).
const trigger = /^[\s\p{Cc}\p{Cf}]*[=+\-@|%＝＋－＠｜％]/u
const plainNumber = /^[+-]?\d{1,15}(\.\d{1,6})?$/
const unprintable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Text that a spreadsheet program would take for a formula is shown with a leading apostrophe instead. */
export function neutral(text: string): string {
  const clean = text.replace(unprintable, '')
  return trigger.test(clean) && !plainNumber.test(clean) ? `'${clean}` : clean
}

// What Excel and WPS, in Chinese, take for a number, a day, a time or a truth when they open a CSV, and then show as something else:
// 00012345 as 12345, 20261130000123456789 as 2.0E+19, 3-4 as the fourth of March.
const numeric = /^[-+(¥￥$€]?[\d０-９]/
const changes = [
  /^\+/,
  /^0\d+(\.\d+)?$/,
  /^-?\d{9,}(\.\d+)?$/,
  /^-?\d+\.\d*0$/,
  /^-?\d+\.?\d*e[+-]?\d+$/i,
  /^\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?$/,
  /^(\d{2,4}年)?\d{1,2}月(\d{1,2}日)?$|^\d{4}年$/,
  /^\d{1,2}[:时]\d{1,2}([:分]\d{0,2}秒?)?$/,
  /^[¥$€]?\d{1,3}(,\d{3})+(\.\d+)?$|^[¥$€]\d|^\d+(\.\d+)?%$|^\(\d+(\.\d+)?\)$/,
]
const names = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*'
const month = new RegExp(`^\\d{1,4}[- /]?${names}$|^${names}[- /.]?\\d{1,4}$|^(true|false)$`, 'i')
const wholeDay = /^\d{4}-\d{2}-\d{2}$/
const plainDecimal = /^\d{1,8}\.\d*[1-9]$/

/** Whether a spreadsheet program that opens a CSV would show this text as another. A whole day stays the day it is. */
export function wouldChange(text: string): boolean {
  if (month.test(text)) return true
  if (!numeric.test(text)) return false
  const seen = text.normalize('NFKC')
  return !wholeDay.test(seen) && !plainDecimal.test(seen) && changes.some((form) => form.test(seen))
}
