import type { FormBody } from '../../api/client.ts'
import { fenOf } from '../money.tsx'
import { type Cell, type Draft, type Field, type Row, rowsValue, shownFields, textValue, type Value } from './field.ts'

export type FieldErrors = Record<string, string>
type Body = FormBody

/** What is missing or not readable, before the server is asked; the server checks again. */
export function checkDraft(fields: Field[], draft: Draft): FieldErrors {
  const errors: FieldErrors = {}
  for (const field of shownFields(fields, draft)) {
    const value = draft[field.name]
    if (field.kind === 'cards') Object.assign(errors, checkCards(field, rowsValue(value)))
    else if (field.required && isBlank(value)) errors[field.name] = field.kind === 'tick' ? '请勾选。' : `请填写${field.label}。`
    else if (field.kind === 'money' && !isBlank(value) && fenOf(textValue(value)) === null)
      errors[field.name] = '请填写金额，例如 1200 或者 1200.50。'
    else if (field.kind === 'number' && !isBlank(value) && !Number.isFinite(Number(value))) errors[field.name] = '请填写数字。'
  }
  return errors
}

/** A fault inside a card is named by the card's place: `claims.0.title`. */
const checkCards = ({ name, each = () => [] }: Field, rows: Row[]): FieldErrors =>
  Object.fromEntries(
    rows.flatMap((row, at) => Object.entries(checkDraft(each(row), row)).map(([inner, message]) => [`${name}.${at}.${inner}`, message])),
  )

const isBlank = (value: Value | undefined) =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'string' && !value.trim())

/** The draft as the body of a request: blanks left out, dotted names nested, yuan as 分, local time as an instant. */
export function bodyOf(fields: Field[], draft: Draft): Body {
  const body = {} as Body
  for (const field of shownFields(fields, draft)) {
    const value = valueOf(field, draft[field.name])
    if (value !== undefined) place(body, field.name.split('.'), value)
  }
  return body
}

function valueOf(field: Field, value: Value | undefined): unknown {
  if (field.kind === 'tick') return value === true
  if (field.kind === 'ticks') return rowsValue(value).map((row) => row.value)
  if (field.kind === 'rows')
    return rowsValue(value)
      .filter(hasText)
      .map((row) => rowBody(field, row))
  if (field.kind === 'cards') return rowsValue(value).map((row) => bodyOf(field.each?.(row) ?? [], row))
  if (value === undefined || value === null || value === '') return undefined
  if (field.kind === 'yesno') return value === 'yes'
  if (field.kind === 'number') return Number(value)
  if (field.kind === 'money') return fenOf(textValue(value)) ?? undefined
  // A time typed in the county is Beijing time wherever the browser stands.
  if (field.kind === 'instant') return new Date(`${textValue(value)}:00+08:00`).toISOString()
  return typeof value === 'string' ? value.trim() : value
}

const hasText = (row: Row) => Object.values(row).some((cell) => typeof cell === 'string' && cell.trim() !== '')

function rowBody({ columns = [] }: Field, row: Row): Record<string, Cell> {
  const cells = columns.flatMap(({ name, kind }): [string, Cell][] => {
    const cell = row[name]
    if (kind === 'tick') return [[name, cell === true]]
    if (cell === undefined || cell === null || cell === '') return []
    return [[name, kind === 'number' ? Number(cell) : typeof cell === 'string' ? cell.trim() : cell]]
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
