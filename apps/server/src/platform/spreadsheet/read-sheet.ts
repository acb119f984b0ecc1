import { cutShort } from '@fayuan/law/sheets'
import { mostCellLetters, mostSheetColumns, mostSheetRows } from './book.ts'
import { numberText } from './number-text.ts'
import type { Workbook } from './parts.ts'
import { unescaped, walkXml } from './xml.ts'

type Place = { row: number; column: number }
type Merge = { from: Place; to: Place }
/** What a sheet's part holds, before merged cells and what is hidden are looked at. Rows and columns count from 1. */
export type RawSheet = {
  cells: Map<number, Map<number, string>>
  merges: Merge[]
  hiddenRows: Set<number>
  hiddenColumns: Set<number>
  hasMoreColumns: boolean
  /** Rows with something in them below the last that is read. */
  below: Set<number>
}

const isTrue = (value: string | undefined) => value === '1' || value === 'true'
const isNothing = (value: string | undefined) => value !== undefined && Number(value) === 0

export const lettersOf = (column: number): string =>
  column < 1 ? '' : lettersOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26))

function placeOf(reference: string): Place {
  const [, letters = '', row = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference) ?? []
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(row), column }
}

type Cell = { kind: string; style: number; value: string | null; formula: string | null; inline: string }

/** What a person sees in the cell. An error stands as it is shown, a formula that was never computed as the formula: neither is a blank. */
function textOf({ kind, style, value, formula, inline }: Cell, { shared, formats, from1904 }: Workbook): string {
  if (kind === 'inlineStr') return unescaped(inline)
  if (kind === 'e') return value || '#N/A'
  if (kind === 'str' && value !== null) return unescaped(value)
  if (value === null || value === '') return formula === null ? '' : `=${formula || '公式'}`
  if (kind === 's') return shared[Number(value)] ?? '#REF!'
  if (kind === 'b') return isTrue(value) ? 'TRUE' : 'FALSE'
  if (kind === 'd') return value.replace(/T00:00(:00(\.0+)?)?Z?$/, '')
  return numberText(Number(value), formats[style] ?? 'NUMBER', from1904)
}

const shortened = (text: string): string => (text.length > mostCellLetters ? text.slice(0, 100) + cutShort(text.length) : text)

/** Reads the part of one sheet, cell by cell as it stands there. */
export function readPart(xml: string, book: Workbook): RawSheet {
  const sheet: RawSheet = {
    cells: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    hasMoreColumns: false,
    below: new Set(),
  }
  let at: Place = { row: 0, column: 0 }
  let cell: Cell = emptyCell
  let [takes, isPhonetic]: ['' | 'v' | 'f' | 't', boolean] = ['', false]

  function keep() {
    const text = shortened(textOf(cell, book).trim())
    if (text === '') return
    if (at.column > mostSheetColumns) {
      sheet.hasMoreColumns = true
      return
    }
    if (at.row > mostSheetRows) {
      sheet.below.add(at.row)
      return
    }
    const row = sheet.cells.get(at.row) ?? new Map<number, string>()
    sheet.cells.set(at.row, row.set(at.column, text))
  }

  walkXml(xml, {
    open(tag, attributes) {
      if (tag === 'row') {
        at = { row: attributes.r ? Number(attributes.r) : at.row + 1, column: 0 }
        if (isTrue(attributes.hidden) || isNothing(attributes.ht)) sheet.hiddenRows.add(at.row)
      } else if (tag === 'c') {
        at = attributes.r ? placeOf(attributes.r) : { row: at.row, column: at.column + 1 }
        cell = { ...emptyCell, kind: attributes.t ?? 'n', style: Number(attributes.s ?? 0) }
      } else if (tag === 'v') cell.value = ''
      else if (tag === 'f') cell.formula = ''
      else if (tag === 'rPh') isPhonetic = true
      else if (tag === 'col' && (isTrue(attributes.hidden) || isNothing(attributes.width)))
        for (let column = Number(attributes.min); column <= Math.min(Number(attributes.max), mostSheetColumns); column += 1)
          sheet.hiddenColumns.add(column)
      else if (tag === 'mergeCell') {
        const [from = '', to = from] = (attributes.ref ?? '').split(':')
        sheet.merges.push({ from: placeOf(from), to: placeOf(to) })
      }
      takes = tag === 'v' || tag === 'f' || (tag === 't' && !isPhonetic) ? tag : ''
    },
    text(piece) {
      if (takes === 'v') cell.value = (cell.value ?? '') + piece
      else if (takes === 'f') cell.formula = (cell.formula ?? '') + piece
      else if (takes === 't') cell.inline += piece
    },
    close(tag) {
      takes = ''
      if (tag === 'rPh') isPhonetic = false
      if (tag === 'c') keep()
    },
  })
  return sheet
}

const emptyCell: Cell = { kind: 'n', style: 0, value: null, formula: null, inline: '' }
