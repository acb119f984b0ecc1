import { Readable } from 'node:stream'
import excel from 'exceljs'
import { expect, test } from 'vitest'
import { type Cell, neutral, readSheet, type Sheet, writeSpreadsheet } from './index.ts'

const sheet = (rows: Cell[][]): Sheet => ({
  title: '案件',
  columns: ['编号', '姓名', '金额（元）'],
  rows: (async function* () {
    yield rows
  })(),
  footer: (count) => `导出人：张三　共 ${count} 行`,
})
async function whole(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}

test.each(['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=cmd', ' =1', '＝1', '－1+2', '\u200b=1', '|calc', '%0A'])(
  'security.md §7.5 a formula stays text: %j',
  (text) => {
    expect(neutral(text).startsWith("'")).toBe(true)
  },
)
test.each(['张三', '-12', '+86', '3.5', '(2026)浏援民字第1号', '𠮷野家'])('an ordinary text stays as it is: %j', (text) => {
  expect(neutral(text)).toBe(text)
})

test('CSV begins with a BOM, quotes what must be quoted, and ends with who exported it', async () => {
  const text = (
    await whole(
      writeSpreadsheet(
        'CSV',
        sheet([
          ['1', '李"四",\n王', 12.5],
          ['2', null, null],
        ]),
      ),
    )
  ).toString('utf8')
  expect(text).toBe('\ufeff编号,姓名,金额（元）\r\n1,"李""四"",\n王",12.5\r\n2,,\r\n导出人：张三　共 2 行\r\n')
})

test('XLSX opens in another program, with texts as texts and numbers as numbers', async () => {
  const bytes = await whole(
    writeSpreadsheet(
      'XLSX',
      sheet([
        ['001', '<李&四>', 12.5],
        ['=1+1', '𠮷', null],
        ['x\u0001', '\ud800', 3],
      ]),
    ),
  )
  const book = new excel.Workbook()
  await book.xlsx.read(Readable.from([bytes]))
  const found = book.worksheets[0]
  expect(book.worksheets).toHaveLength(1)
  expect(found?.name).toBe('案件')
  expect(found?.getRow(2).values).toEqual([undefined, '001', '<李&四>', 12.5])
  expect(found?.getRow(3).getCell(1).value).toBe("'=1+1")
  expect(found?.getRow(3).getCell(2).value).toBe('𠮷')
  expect(found?.getRow(4).getCell(1).value).toBe('x')
  expect(found?.getRow(5).getCell(1).value).toBe('导出人：张三　共 3 行')
})

test('rows are asked for only as fast as the file is taken', async () => {
  let asked = 0
  const rows = (async function* () {
    for (let i = 0; i < 1_000; i += 1) {
      asked += 1
      yield Array.from({ length: 1_000 }, (_, j) => [`${i}-${j}-${Math.sin(i * 1_000 + j)}`, '李四', j])
    }
  })()
  const pieces = writeSpreadsheet('XLSX', { ...sheet([]), rows })
  for (let taken = 0; taken < 12; taken += 1) await pieces.next()
  expect(asked).toBeLessThan(40)
  await pieces.return(undefined)
})

test('a source that fails breaks the file off instead of ending it as if whole', async () => {
  const rows = (async function* (): AsyncGenerator<Cell[][]> {
    yield [['1', '李四', 1]]
    throw new Error('lost')
  })()
  await expect(whole(writeSpreadsheet('XLSX', { ...sheet([]), rows }))).rejects.toThrow('lost')
})

async function bookOf(fill: (sheet: excel.Worksheet, book: excel.Workbook) => void): Promise<Buffer> {
  const book = new excel.Workbook()
  fill(book.addWorksheet('表'), book)
  return Buffer.from(await book.xlsx.writeBuffer())
}

test('security.md §7.4 a sheet is read as the rows of text a person sees, each under its own number', async () => {
  const bytes = await bookOf((sheet, book) => {
    sheet.addRow(['地区代码', '基数', '施行日', '说明'])
    sheet.addRow([])
    sheet.addRow(['431321', 700.5, new Date(Date.UTC(2027, 0, 1)), { richText: [{ text: '甲' }, { text: '乙' }] }])
    sheet.addRow([431321, { formula: '1+1', result: 2 }, true, { text: '链接', hyperlink: 'https://example.test' }])
    book.addWorksheet('别的').addRow(['不读'])
  })
  expect(await readSheet(bytes)).toEqual([
    ['地区代码', '基数', '施行日', '说明'],
    [],
    ['431321', '700.5', '2027-01-01', '甲乙'],
    ['431321', '2', 'true', '链接'],
  ])
})

test('what this platform writes it reads again', async () => {
  const bytes = await whole(writeSpreadsheet('XLSX', { ...sheet([['001', '张三', 12.5]]), footer: undefined }))
  expect(await readSheet(bytes)).toEqual([
    ['编号', '姓名', '金额（元）'],
    ['001', '张三', '12.5'],
  ])
})

test.each<[string, () => Promise<Buffer>, string]>([
  ['文字', () => Promise.resolve(Buffer.from('地区代码,城乡')), 'SHEET_UNREADABLE'],
  ['不完整', async () => (await bookOf((one) => void one.addRow(['一']))).subarray(0, 900), 'FILE_DAMAGED'],
  ['一千行以外还有字', () => bookOf((one) => void (one.getCell('A1001').value = '一')), 'SHEET_UNREADABLE'],
  [
    '解压后过大',
    () => whole(writeSpreadsheet('XLSX', sheet(Array.from({ length: 300 }, () => ['字'.repeat(30_000), '', 1])))),
    'FILE_BOMB',
  ],
])('不收的表格：%s', async (_, made, code) => {
  await expect(readSheet(await made())).rejects.toMatchObject({ kind: 'invalid', code })
})
