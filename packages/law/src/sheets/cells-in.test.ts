import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellsIn, rowsOfText, textOfCells } from './cells-in.ts'

test.each<[string, string, string[][]]>([
  ['copied from a spreadsheet, empty cells stay', '日期\t安排\t节日\r\n2027-01-01\t\t元旦\r\n', [['日期', '安排', '节日'], ['2027-01-01', '', '元旦']]],
  ['typed with blanks', '2027-01-01 放假　元旦', [['2027-01-01', '放假', '元旦']]],
  ['typed with commas', '431321，不分, 收入,,', [['431321', '不分', '收入', '', '']]],
  ['blank lines keep the numbers of those below', 'a\tb\n\nc\td\n\n', [['a', 'b'], [''], ['c', 'd']]],
  ['nothing', ' \n\n', []],
  ['a copied cell of two lines is one cell', '甲\t"一\n二"\t乙\n丙\t丁', [['甲', '一\n二', '乙'], ['丙', '丁']]],
  ['a mark of quotation that opens nothing stays', '"甲\t乙\n说"是"的\t丁', [['"甲', '乙'], ['说"是"的', '丁']]],
  ['lines typed below a copied table', '日期\t安排\n2027-01-01 放假', [['日期', '安排'], ['2027-01-01', '放假']]],
])('%s', (_, text, rows) => {
  expect(cellsIn(text)).toEqual(rows)
}) // prettier-ignore

test('what a file holds stands in the field as text and is read again as it was', () => {
  const rows = [['地区代码', '城乡', '文号'], ['431321', '', '某政发〔2026〕1号'], []]
  expect(cellsIn(textOfCells(rows))).toEqual(rows.slice(0, 2))
  expect(textOfCells([['一\n二', 'a\tb']])).toBe('一 二\ta b')
})

test.each<[string, string, string[][]]>([
  ['commas, quotes and line breaks inside them', 'a,"b ""c"", d\r\ne",f\r\ng,,h\r\n', [['a', 'b "c", d\r\ne', 'f'], ['g', '', 'h']]],
  ['a full-width comma is a letter', '文号,说明\n甲,一，二', [['文号', '说明'], ['甲', '一，二']]],
  ['tabs', 'a\tb,c\nd\te', [['a', 'b,c'], ['d', 'e']]],
  ['semicolons', 'a;b\nc;"d;e"', [['a', 'b'], ['c', 'd;e']]],
  ['texts kept as texts', '="00012345",\t3-4', [['00012345', '3-4']]],
  ['one column', 'a\nb', [['a'], ['b']]],
  ['empty', '', []],
])('a file of values: %s', (_, text, rows) => {
  expect(rowsOfText(text)).toEqual(rows)
}) // prettier-ignore

test('any cells stand in the field as text and are read again as they were', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '，', '1', '元', "'") })
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 }), (rows) => {
      const filled = rows.map((cells) => ['x', ...cells])
      expect(cellsIn(textOfCells(filled))).toEqual(filled)
    }),
  )
})
