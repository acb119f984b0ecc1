import { neutral } from './cell.ts'
import type { Cell, Sheet } from './sheet.ts'
import { zipPieces } from './zip.ts'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (c) => escapes[c] ?? c)
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'

const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))
const columnNames = Array.from({ length: 256 }, (_, column) => letters(column))

// Every text is typed as text (inlineStr), so that no program computes it; no shared strings, which would have to be held in memory.
function cellXml(cell: Cell, at: string): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(neutral(cell))}</t></is></c>`
}
const rowXml = (cells: readonly Cell[], row: number) =>
  `<row r="${row}">${cells.map((cell, i) => cellXml(cell, `${columnNames[i]}${row}`)).join('')}</row>`

async function* sheetXml({ columns, rows, footer }: Sheet): AsyncGenerator<string> {
  yield `${xml}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>${rowXml(columns, 1)}`
  let count = 0
  for await (const batch of rows) {
    const first = count + 2
    count += batch.length
    yield batch.map((cells, i) => rowXml(cells, first + i)).join('')
  }
  if (footer) yield rowXml([footer(count)], count + 2)
  yield '</sheetData></worksheet>'
}

// A sheet's name takes 31 characters and none of these.
const sheetName = (title: string) => escaped([...title.replace(/[\\/?*[\]:']/g, ' ')].slice(0, 31).join(''))

const parts = (title: string): { name: string; content: string[] }[] => [
  {
    name: '[Content_Types].xml',
    content: [
      `${xml}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
        '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
        '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    ],
  },
  {
    name: '_rels/.rels',
    content: [
      `${xml}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
  },
  {
    name: 'xl/workbook.xml',
    content: [
      `${xml}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="${sheetName(title)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    content: [
      `${xml}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ],
  },
]

/** One sheet, no styles beyond a frozen first row, no links, no comments (security.md §7.5). */
export const xlsxPieces = (sheet: Sheet): AsyncGenerator<Buffer> =>
  zipPieces([...parts(sheet.title), { name: 'xl/worksheets/sheet1.xml', content: sheetXml(sheet) }])
