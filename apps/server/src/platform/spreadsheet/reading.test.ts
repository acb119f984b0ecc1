import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { importStandards } from '@fayuan/law/loading'
import excel from 'exceljs'
import { expect, test } from 'vitest'
import { readBook, writeSpreadsheet } from './index.ts'
import { readBytes } from './read-bytes.ts'
import { zipPieces } from './zip.ts'

async function whole(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}
const sample = (name: string) => readBytes(readFileSync(join(import.meta.dirname, 'samples', `${name}.xlsx`)))
const rowsOf = async (bytes: Buffer) => (await readBytes(bytes)).sheets.map(({ rows }) => rows)

/** A workbook made of its parts, as any program might write them. */
type Made = { sheet: string; styles?: string; shared?: string; workbook?: string; types?: string; strict?: boolean }
const transitional = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const strictOffice = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
function made({ sheet, styles = '', shared = '', workbook = '', strict = false }: Made): Promise<Buffer> {
  const [main, relations] = strict ? ['http://purl.oclc.org/ooxml/spreadsheetml/main', strictOffice] : [transitional, office]
  const relation = (id: string, kind: string, target: string) => `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"/>`
  const relationships = (...all: string[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    '_rels/.rels': relationships(relation('r1', 'officeDocument', '/xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}">${workbook}<sheets><sheet name="表一" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      relation('r1', 'worksheet', 'worksheets/sheet1.xml'),
      relation('r2', 'styles', 'styles.xml'),
      relation('r3', 'sharedStrings', '/xl/sharedStrings.xml'),
    ),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}">${sheet}</worksheet>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${shared}</sst>`,
  }
  return whole(zipPieces(Object.entries(parts).map(([name, text]) => ({ name, content: [text] }))))
}
const data = (cells: string) => `<sheetData><row r="1">${cells}</row></sheetData>`
const formats = (...ids: number[]) => `<cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`

test('C 县里的表：说明在第一张，标题和两行表头，合并的格，两张填了的表；openpyxl 和 LibreOffice 写的一样', async () => {
  for (const program of ['openpyxl', 'libreoffice']) {
    const { sheets, told } = await sample(`county-${program}`)
    expect([sheets.map(({ name }) => name), told]).toEqual([['填表说明', '城镇', '农村'], []])
    for (const { name, rows } of sheets.slice(1)) {
      const read = importStandards(rows)
      expect(read).toMatchObject({
        ok: true,
        at: [5, 6],
        rows: [
          { region: '431321', baseMonthlyYuan: 650, effectiveFrom: '2025-01-01', effectiveTo: '2026-12-31' },
          { region: '431321', urbanRural: name === '城镇' ? 'URBAN' : 'RURAL', effectiveFrom: '2027-01-01', effectiveTo: null },
        ],
        told: ['第 8 行是说明，没有读作内容：「注:基数为城乡低保标准。」。'],
      })
    }
  }
})

test('C 没有存下结果的公式是那一格的错，不是“没有失效日”', async () => {
  const [sheet] = (await sample('chinese-dates-openpyxl')).sheets
  const read = importStandards(sheet?.rows ?? [])
  expect(read.ok ? [] : read.errors).toEqual([
    { row: 2, column: '失效日', message: expect.stringContaining('这一格是公式，文件里没有存下它的结果。') },
    { row: 3, column: '基数（元/月）', message: expect.stringContaining('这一格是公式') },
  ])
  expect(sheet?.rows.slice(1).map((cells) => cells[6])).toEqual(['2027-02-05', '2027-02-05'])
})

test('C 隐藏的行、列、表都说出来；1904 日期系统的日期是那一天', async () => {
  const { sheets } = await sample('hidden-1904-xlsxwriter')
  expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
    ['标准', false],
    ['旧标准', true],
  ])
  expect(sheets[0]?.rows.map((cells) => cells[6])).toEqual(['施行日', '2027-02-05'])
  expect(sheets[0]?.told).toEqual(['隐藏的第 3 行没有读；要读，请在表格里取消隐藏或者筛选，再选一次。', '隐藏的 H 列也读了，请核对。'])
})

const chinese = [...Array.from({ length: 10 }, (_, at) => 27 + at), ...Array.from({ length: 9 }, (_, at) => 50 + at)]
test.each([14, 15, 16, 17, 22, ...chinese])('C 内置格式 %i 的数是日期', async (id) => {
  const sheet = data('<c r="A1" s="1"><v>46423</v></c><c r="B1" s="0"><v>46423</v></c>')
  expect(await rowsOf(await made({ sheet, styles: formats(0, id) }))).toEqual([[['2027-02-05', '46423']]])
})

test.each<[string, string, number, string]>([
  ['yyyy"年"m"月"d"日"', '日期', 46423, '2027-02-05'],
  ['[$-804]yyyy/m/d;@', '日期', 46423, '2027-02-05'],
  ['[$-F800]dddd\\, mmmm dd\\, yyyy', '日期', 46423, '2027-02-05'],
  ['yyyy-mm-dd hh:mm', '带时刻', 46423.5625, '2027-02-05 13:30'],
  ['yyyy/m/d', '1900 年的头几天', 59, '1900-02-28'],
  ['yyyy/m/d', '1900 年没有的一天', 60, '1900-02-29'],
  ['yyyy/m/d', '负数', -1, '####'],
  ['[h]:mm', '时长', 1.5, '36:00'],
  ['000000', '补零', 12345, '012345'],
  ['#,##0.00" 元"', '数', 1234.5, '1234.5'],
  ['0.00_);[Red](0.00)', '数', 0.1 + 0.2, '0.3'],
  ['G/通用格式', '数', 700, '700'],
  ['"d"0', '数', 7, '7'],
  ['General', '十五位以内的整数', 123456789012345, '123456789012345'],
  ['0', '超过十五位的，看得出丢了后几位', 431321197503030000, '4.31321E+17'],
])('C 格式 %s（%s）：%d 读作 %s', async (code, _, value, text) => {
  const styles = `<numFmts><numFmt numFmtId="200" formatCode="${code.replaceAll('"', '&quot;')}"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>${formats(0, 200)}`
  expect(await rowsOf(await made({ sheet: data(`<c r="A1" s="1"><v>${value}</v></c>`), styles }))).toEqual([[[text]]])
})

test('C 1904 日期系统', async () => {
  const sheet = data('<c r="A1" s="1"><v>44961</v></c>')
  const book = await made({ sheet, styles: formats(0, 14), workbook: '<workbookPr date1904="true"/>' })
  expect(await rowsOf(book)).toEqual([[['2027-02-05']]])
})

test.each<[string, string, string[]]>([
  ['公式出错', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1" t="e"><v>#N/A</v></c>', ['#DIV/0!', '#N/A']],
  ['公式没有结果', '<c r="A1"><f>B2+1</f></c><c r="B1"><f>SUM(B2)</f><v></v></c><c r="C1"><f t="shared" si="0"/></c>', ['=B2+1', '=SUM(B2)', '=公式']],
  ['公式的结果', '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>A2</f><v>甲</v></c><c r="C1" t="str"><f>""</f><v></v></c><c r="D1"><v>1</v></c>', ['2', '甲', '', '1']],
  ['是否和日期类型的格', '<c r="A1" t="b"><v>1</v></c><c r="B1" t="d"><v>2027-02-05T00:00:00</v></c>', ['TRUE', '2027-02-05']],
  ['一格里几种字，注音不算', '<c r="A1" t="inlineStr"><is><r><t>双</t></r><r><t xml:space="preserve">峰 </t></r><rPh sb="0" eb="1"><t>shuang</t></rPh></is></c>', ['双峰']],
  ['没有写位置的格', '<c><v>1</v></c><c/><c><v>3</v></c>', ['1', '', '3']],
  ['写不进 XML 的字', '<c r="A1" t="inlineStr"><is><t>甲_x000D_乙_x005F_</t></is></c>', ['甲乙_']],
])('C %s', async (_, cells, row) => {
  expect(await rowsOf(await made({ sheet: data(cells) }))).toEqual([[row]])
}) // prettier-ignore

test('C 共用的字：几种字连成一句，注音不算；严格格式和带前缀的标记一样读', async () => {
  const shared = '<si><r><t>城</t></r><r><t>镇</t></r><rPh sb="0" eb="1"><t>chengzhen</t></rPh></si><si><t>农村</t></si>'
  const cells = '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>9</v></c>'
  const plain = await rowsOf(await made({ sheet: data(cells), shared, strict: true }))
  expect(plain).toEqual([[['城镇', '农村', '#REF!']]])
  const sheet = data(cells)
    .replaceAll(/<(\/?)(?=[a-z])/g, '<$1x:')
    .replace('<x:sheetData>', '<x:sheetData xmlns:x="x">')
  expect(await rowsOf(await made({ sheet, shared }))).toEqual(plain)
})

test('C 合并的格盖住的每一格都是它；只有一句话的行说一次', async () => {
  const sheet =
    '<sheetData><row r="1"><c r="A1" t="str"><v>标题</v></c></row><row r="3"><c r="A3"><v>431321</v></c><c r="B3"><v>1</v></c></row>' +
    '<row r="4"><c r="B4"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A3:A4"/><mergeCell ref="A1:XFD1048576"/></mergeCells>'
  const merged = sheet.replace('<mergeCell ref="A1:XFD1048576"/>', '')
  expect(await rowsOf(await made({ sheet: merged }))).toEqual([[['标题'], [], ['431321', '1'], ['431321', '2']]])
  // A merge over the whole sheet is bounded like the sheet itself.
  expect((await rowsOf(await made({ sheet })))[0]).toHaveLength(1_000)
})

test('C 一千行整，一行不少；下面的空行和没有字的公式不算', async () => {
  const rows = Array.from({ length: 1_000 }, (_, at) => [String(at + 1)])
  const blank = '<row r="5000"><c r="A5000" s="1"/><c r="B5000" t="str"><f>A1</f><v></v></c></row>'
  const body = rows.map(([text]) => `<row r="${text ?? ''}"><c r="A${text ?? ''}"><v>${text ?? ''}</v></c></row>`).join('')
  expect(await rowsOf(await made({ sheet: `<sheetData>${body}${blank}</sheetData>` }))).toEqual([rows])
  expect(await rowsOf(Buffer.from(`${rows.join('\n')}${'\n'.repeat(500)}`))).toEqual([rows])
})

test('C 表太宽、格里的字太多，都说出来，不悄悄截掉', async () => {
  const sheet = data(`<c r="A1" t="str"><v>${'字'.repeat(2_001)}</v></c><c r="BI1"><v>1</v></c>`)
  const [read] = (await readBytes(await made({ sheet }))).sheets
  expect(read?.rows[0]?.[0]).toMatch(/^字{100}……（这一格有 2001 个字，没有读全）$/)
  expect(read?.told).toEqual(['BI 列起没有读。'])
})

const gb18030 = Buffer.from([0xb5, 0xd8, 0xc7, 0xf8, 0x2c, 0xb3, 0xc7, 0xcf, 0xe7, 0x0a, 0x34, 0x33, 0x2c, 0xb3, 0xc7, 0xd5, 0xf2])
test.each<[string, Buffer, string[]]>([
  ['UTF-8，有标记', Buffer.from('\ufeff地区,城乡\r\n43,城镇\r\n'), ['按文件标明的 UTF-8 编码读出。']],
  ['UTF-8，没有标记', Buffer.from('地区,城乡\n43,城镇'), [expect.stringContaining('按 UTF-8 读出')]],
  ['GB18030', gb18030, [expect.stringContaining('按 GB18030 读出')]],
  ['UTF-16，表格程序的“Unicode 文本”', Buffer.from('\ufeff地区\t城乡\r\n43\t城镇\r\n', 'utf16le'), ['按文件标明的 UTF-16LE 编码读出。']],
])('C %s 的文字表，读出来一样，用的编码说出来', async (_, bytes, told) => {
  expect(await readBytes(bytes)).toEqual({
    sheets: [{ name: '', isHidden: false, told: [], rows: [['地区', '城乡'], ['43', '城镇']] }],
    told,
  })
}) // prettier-ignore

const deep = (text: string) => made({ sheet: data(`<c r="A1" t="str"><v>${text}</v></c>`) })
async function bookOf(fill: (sheet: excel.Worksheet) => void): Promise<Buffer> {
  const book = new excel.Workbook()
  fill(book.addWorksheet('表'))
  return Buffer.from(await book.xlsx.writeBuffer())
}
test.each<[string, () => Promise<Buffer>, string, RegExp]>([
  ['旧格式', () => Promise.resolve(Buffer.from('d0cf11e0a1b11ae1', 'hex')), 'SHEET_UNREADABLE', /旧格式.*另存为 xlsx/],
  ['有密码', () => Promise.resolve(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')])), 'FILE_PROTECTED', /密码/],
  ['LibreOffice 自己的格式', () => whole(zipPieces([{ name: 'mimetype', content: ['application/vnd.oasis.opendocument.spreadsheet'] }, { name: 'content.xml', content: ['<a/>'] }])), 'SHEET_UNREADABLE', /ods.*另存为 xlsx/],
  ['网页改名', () => Promise.resolve(Buffer.from('<html><table><tr><td>1</td></tr></table>')), 'SHEET_UNREADABLE', /网页格式/],
  ['不是文字', () => Promise.resolve(Buffer.from([0x41, 0, 0xff, 0xfe, 0x80])), 'SHEET_UNREADABLE', /编码认不出来/],
  ['不完整', async () => (await bookOf((one) => void one.addRow(['一']))).subarray(0, 900), 'FILE_DAMAGED', /损坏/],
  ['一千行以外还有字', () => bookOf((one) => void (one.getCell('A1001').value = '一')), 'SHEET_UNREADABLE', /^表“表”的内容写到了第 1,001 行，最多读到第 1,000 行，所以一行也没有读。请删去/],
  ['一千多行', () => bookOf((one) => one.addRows(Array.from({ length: 2_345 }, () => ['一']))), 'SHEET_UNREADABLE', /^表“表”里有内容的有 2,345 行，一次最多读 1,000 行，所以一行也没有读。请至少分成 3 份，每份都带表头，分别导入。不用导入的表，请先从文件里删去。$/],
  ['文字一千多行', () => Promise.resolve(Buffer.from('a\n'.repeat(1_001))), 'SHEET_UNREADABLE', /^表格里有内容的有 1,001 行.*至少分成 2 份/],
  ['文字隔很远', () => Promise.resolve(Buffer.from(`a${'\n'.repeat(3_000)}b`)), 'SHEET_UNREADABLE', /^表格的内容写到了第 3,001 行/],
  ['外面的实体', () => deep('&xxe;'), 'SHEET_UNREADABLE', /读不出来/],
  ['解压后过大', () => whole(writeSpreadsheet('XLSX', { title: '大', columns: ['甲'], rows: (async function* () { yield await Promise.resolve(Array.from({ length: 300 }, () => ['字'.repeat(30_000)])) })() })), 'FILE_BOMB', /解压/],
])('不收的表格，一句话说怎么办：%s', async (_, bytes, code, message) => {
  await expect(bytes().then(readBook)).rejects.toMatchObject({ kind: 'invalid', code, message: expect.stringMatching(message) })
}) // prettier-ignore

test('security.md §7.4 读表的进程用完时间就停，得到一句话', async () => {
  // Merged cells without end are what makes the reading long.
  const merges = '<mergeCell ref="A1:BH1000"/>'.repeat(60_000)
  const sheet = `${data('<c r="A1"><v>1</v></c><c r="B1"><v>2</v></c>')}<mergeCells>${merges}</mergeCells>`
  const book = await made({ sheet })
  await expect(readBook(book, 1_500)).rejects.toMatchObject({ kind: 'invalid', code: 'SHEET_UNREADABLE' })
})
