import { Readable } from 'node:stream'
import excel from 'exceljs'
import { expect, test } from 'vitest'
import { wouldChange } from './cell.ts'
import { type Cell, neutral, readBook, type Sheet, writeSpreadsheet } from './index.ts'
import { readBytes } from './read-bytes.ts'

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

const asTexts = ['20261130000123456789', '00012345', '3-4', '13900001111', '1/2', '2026-11', '3月4日', '12:30', '1E5', '1.50', '+86', '5%', '1,234', '(5)', 'TRUE', '4-Mar', '¥5', '００１'] // prettier-ignore
test.each(asTexts)('C in CSV a text a spreadsheet would change is kept a text: %s', (text) => {
  expect(wouldChange(text)).toBe(true)
})
test.each(['431321', '12', '-12', '3.5', '2026-11-30', '张三', '(2026)湘1321民初第3-4号', '110101********0012', '', '第3-4号', '5 份'])(
  'in CSV what nobody changes stands bare: %j',
  (text) => {
    expect(wouldChange(text)).toBe(false)
  },
)
test('C such a text comes out of the CSV as it went in, for a spreadsheet and for any other reader', async () => {
  const rows = asTexts.map((text): Cell[] => [text, '张三', 20261130])
  const csv = await whole(writeSpreadsheet('CSV', { ...sheet(rows), footer: undefined }))
  const lines = csv.toString('utf8').slice(1).split('\r\n').slice(1, -1)
  expect(lines.map((line) => /^"(.*)",张三,20261130$/.exec(line)?.[1]?.trim())).toEqual(asTexts)
  expect(lines.every((line) => line.startsWith('"\t'))).toBe(true)
  expect((await readBytes(csv)).sheets[0]?.rows.slice(1).map(([text]) => text)).toEqual(asTexts)
  const xlsx = await whole(writeSpreadsheet('XLSX', { ...sheet(rows), footer: undefined }))
  expect((await readBytes(xlsx)).sheets[0]?.rows.slice(1).map(([text]) => text)).toEqual(asTexts)
})

test('what this platform writes it reads again', async () => {
  const written = (format: 'CSV' | 'XLSX') => whole(writeSpreadsheet(format, { ...sheet([['001', '张"三', 12.5]]), footer: undefined }))
  const rows = [['编号', '姓名', '金额（元）'], ['001', '张"三', '12.5']] // prettier-ignore
  expect((await readBook(await written('XLSX'))).sheets).toEqual([{ name: '案件', isHidden: false, rows, told: [] }])
  expect((await readBook(await written('CSV'))).sheets).toEqual([{ name: '', isHidden: false, rows, told: [] }])
})
