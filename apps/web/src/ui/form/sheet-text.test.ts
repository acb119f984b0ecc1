import { expect, test } from 'vitest'
import { cellsIn, textOfCells } from './sheet-text.ts'

test.each<[string, string, string[][]]>([
  ['copied from a spreadsheet, empty cells stay', '日期\t安排\t节日\r\n2027-01-01\t\t元旦\r\n', [['日期', '安排', '节日'], ['2027-01-01', '', '元旦']]],
  ['typed with blanks', '2027-01-01 放假　元旦', [['2027-01-01', '放假', '元旦']]],
  ['typed with commas', '431321，不分, 收入,,', [['431321', '不分', '收入', '', '']]],
  ['blank lines keep the numbers of those below', 'a\tb\n\nc\td\n\n', [['a', 'b'], [''], ['c', 'd']]],
  ['nothing', ' \n\n', []],
])('%s', (_, text, rows) => {
  expect(cellsIn(text)).toEqual(rows)
}) // prettier-ignore

test('what a file holds stands in the field as text and is read again as it was', () => {
  const rows = [['地区代码', '城乡', '文号'], ['431321', '', '某政发〔2026〕1号'], []]
  expect(cellsIn(textOfCells(rows))).toEqual(rows.slice(0, 2))
  expect(textOfCells([['一\n二', 'a\tb']])).toBe('一 二\ta b')
})
