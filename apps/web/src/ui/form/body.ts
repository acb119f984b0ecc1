import { type Read, readCount, readSum } from '@fayuan/law/reading'
import type { FormBody } from '../../api/client.ts'
import { fenOf } from '../fen.ts'
import { todayHere } from '../today.ts'
import {
  type Cell,
  type Draft,
  type Field,
  type Row,
  rowsValue,
  saidNone,
  shownFields,
  textValue,
  unsureFault,
  unsureIn,
  type Value,
  valueIn,
} from './field.ts'
import { dayFault, isDayKind, readIn } from './typed-day.ts'
import { countUnits, readingOf } from './typed-value.ts'

export type FieldErrors = Record<string, string>
type Body = FormBody

/** What is missing or not readable, before the server is asked; the server checks again. */
export function checkDraft(fields: Field[], draft: Draft): FieldErrors {
  const errors: FieldErrors = {}
  for (const field of shownFields(fields, draft)) {
    const value = valueIn(field, draft)
    if (field.kind === 'cards') Object.assign(errors, checkCards(field, rowsValue(value)))
    else if (field.kind === 'rows' && filledRows(value).length > 0) Object.assign(errors, checkRows(field, filledRows(value)))
    else if (field.required && isBlank(value) && !(field.kind === 'yesno' && value === false))
      errors[field.name] = field.kind === 'tick' ? '请勾选。' : `请填写${field.label}。`
    else if (field.kind === 'pick' && unsureIn(value) !== null) errors[field.name] = unsureFault(unsureIn(value) ?? '', field.example)
    else if (isDayKind(field.kind) && !isBlank(value)) {
      const fault = dayFault(field.kind, textValue(value), todayHere(), field)
      if (fault !== null) errors[field.name] = fault
    } else if (!isBlank(value)) {
      const read = readingOf(field, textValue(value))
      if (read && !read.ok) errors[field.name] = read.reason
    }
  }
  return errors
}

const numberOf = (read: Read<number>): number => (read.ok ? read.value : Number.NaN)

/** A fault inside a card is named by the card's place: `claims.0.title`. */
const checkCards = ({ name, each = () => [] }: Field, rows: Row[]): FieldErrors =>
  Object.fromEntries(
    rows.flatMap((row, at) => Object.entries(checkDraft(each(row), row)).map(([inner, message]) => [`${name}.${at}.${inner}`, message])),
  )

/** A fault inside a line of a table is named by its place among the lines that are sent, as the server names it: `items.0.from`. */
const checkRows = ({ name, columns = [] }: Field, rows: Row[]): FieldErrors =>
  Object.fromEntries(
    rows.flatMap((row, at) =>
      columns.flatMap(({ name: inner, label, kind }): [string, string][] => {
        const read = kind === 'number' && !isBlank(row[inner]) ? readingOf({ kind, label }, textValue(row[inner])) : null
        return read && !read.ok ? [[`${name}.${at}.${inner}`, read.reason]] : []
      }),
    ),
  )

/** What is said of the inside of a field, by its place there. */
export const errorsWithin = (name: string, errors: FieldErrors): FieldErrors =>
  Object.fromEntries(
    Object.entries(errors).flatMap(([path, message]) => (path.startsWith(`${name}.`) ? [[path.slice(name.length + 1), message]] : [])),
  )

const isBlank = (value: Value | undefined) =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && !value.some(hasText)) ||
  (typeof value === 'string' && !value.trim())

/** The draft as the body of a request: blanks left out, dotted names nested, yuan as 分, local time as an instant. */
export function bodyOf(fields: Field[], draft: Draft): Body {
  const body = {} as Body
  for (const field of shownFields(fields, draft)) {
    const value = valueOf(field, valueIn(field, draft))
    if (value !== undefined) place(body, field.name.split('.'), value)
  }
  return body
}

function valueOf(field: Field, value: Value | undefined): unknown {
  if (field.kind === 'tick') return value === true
  if (field.kind === 'ticks') return rowsValue(value).map((row) => row.value)
  if (field.kind === 'rows') {
    const rows = filledRows(value).map((row) => rowBody(field, row))
    // Nobody has said; only that there is none is a word to send.
    return rows.length === 0 && field.none !== undefined && value !== saidNone ? undefined : rows
  }
  if (field.kind === 'cards') return rowsValue(value).map((row) => bodyOf(field.each?.(row) ?? [], row))
  if (value === undefined || value === null || value === '') return undefined
  if (field.kind === 'pick' && unsureIn(value) !== null) return undefined
  if (field.kind === 'yesno') return value === true || value === 'yes'
  if (field.kind === 'number') return numberOf(readCount(textValue(value), { units: countUnits, most: 1e9 }))
  if (field.kind === 'monthly') return numberOf(readSum(textValue(value), { per: 'MONTH' }))
  if (field.kind === 'money') return fenOf(textValue(value)) ?? undefined
  if (isDayKind(field.kind)) {
    const read = readIn(field.kind, textValue(value))
    // What nobody can read goes as it was typed, so that the server and the rules say so too: nothing is left out in silence.
    if (read === undefined) return textValue(value).trim()
    // A time typed in the county is Beijing time wherever the browser stands.
    return field.kind === 'instant' ? new Date(`${read}:00+08:00`).toISOString() : read
  }
  return typeof value === 'string' ? value.trim() : value
}

/** Lines of a table in which something stands; only these are sent. */
export const hasText = (row: Row) => Object.values(row).some((cell) => typeof cell === 'string' && cell.trim() !== '')
const filledRows = (value: Value | undefined) => rowsValue(value).filter(hasText)

function rowBody({ columns = [] }: Field, row: Row): Record<string, Cell> {
  const cells = columns.flatMap(({ name, kind }): [string, Cell][] => {
    const cell = row[name]
    if (kind === 'tick') return [[name, cell === true]]
    if (cell === undefined || cell === null || cell === '') return []
    return [
      [
        name,
        kind === 'number'
          ? numberOf(readCount(textValue(cell), { units: countUnits, most: 1e9 }))
          : typeof cell === 'string'
            ? cell.trim()
            : cell,
      ],
    ]
  })
  return Object.fromEntries(cells)
}

function place(body: Record<string, unknown>, [head, ...rest]: string[], value: unknown): void {
  if (head === undefined) return
  if (rest.length === 0) {
    body[head] = value
    return
  }
  const inner = body[head]
  const next: Record<string, unknown> = typeof inner === 'object' && inner !== null ? { ...inner } : {}
  body[head] = next
  place(next, rest, value)
}
