import { todayHere } from '../today.ts'
import type { Within } from './typed-day.ts'

export type Cell = string | number | boolean | null
export type Row = Record<string, Cell>
export type Value = Cell | Row[]
export type Draft = Record<string, Value>
export type Option = { value: string; label: string; group?: string }

export type RowColumn = {
  name: string
  label: string
  /** `kept` is not shown: it goes with its line, such as the row of a list the line stands for. */
  kind?: 'text' | 'number' | 'tick' | 'pick' | 'file' | 'kept'
  narrow?: boolean
  options?: Option[]
}

export type Field = {
  /** A dotted name becomes a nested body: `person.name` → { person: { name } }. */
  name: string
  label: string
  kind:
    | 'text'
    | 'area'
    | 'pick'
    | 'day'
    | 'month'
    | 'instant'
    | 'tick'
    | 'yesno'
    | 'number'
    | 'money'
    /** Yuan a month, as it is stored. */
    | 'monthly'
    | 'file'
    | 'rows'
    | 'cards'
    | 'ticks'
    | 'password'
    | 'tel'
    /** Sent and not shown, such as the record that was chosen. */
    | 'kept'
  /** Of yesno: the two answers in the words of the question. */
  options?: Option[]
  columns?: RowColumn[]
  /** Of rows: the words that there is none; without them an empty table says that nobody has said, and is not sent. */
  none?: string
  /** Of rows: what a line that is added begins with. */
  added?: Row
  /** Of cards: the fields of one, the words of the button that adds one, and how many there may be. */
  each?: (row: Row) => Field[]
  adds?: string
  mostCards?: number
  /** An answer that is no longer among the options is none: a part goes with its matter. */
  onlyAmong?: boolean
  /** Of a long pick: what to choose, for whoever typed words that are no line of it. */
  example?: string
  required?: boolean
  hint?: string
  initial?: Value
  width?: 'half' | 'third' | 'quarter'
  /** Of day and instant: the days it takes, said in words when another is typed. */
  within?: Within
  /** Of day: an event that is usually entered on its own day begins with today. */
  startsToday?: boolean
  autoComplete?: string
  when?: (draft: Draft) => boolean
}

/** Yes, no, or nobody has said: the draft holds a word, the body a boolean. */
export const yesOrNo: Option[] = [
  { value: 'yes', label: '是' },
  { value: 'no', label: '不是' },
]

export const optionsOf = (table: Readonly<Record<string, string>>): Option[] =>
  Object.entries(table).map(([value, label]) => ({ value, label }))

/** Words typed into a long list that are no line of it: kept and asked about, never dropped in silence. */
const unsureMark = '?'
export const unsure = (typed: string): string => `${unsureMark}${typed}`
export const unsureIn = (value: Value | undefined): string | null =>
  typeof value === 'string' && value.startsWith(unsureMark) ? value.slice(unsureMark.length) : null
export const unsureFault = (typed: string, example?: string): string =>
  `“${typed}”还没有选定，请从列表里选一个${example === undefined ? '' : `，${example}`}。`

export const initialDraft = (fields: Field[]): Draft =>
  Object.fromEntries(
    fields.flatMap(({ name, initial, startsToday }) => {
      const begins = startsToday ? todayHere() : initial
      return begins === undefined ? [] : [[name, begins]]
    }),
  )

export const shownFields = (fields: Field[], draft: Draft) => fields.filter(({ when }) => !when || when(draft))

/** The draft as it would be sent: what stands in no field that is shown counts for nothing; the form keeps it, should the field come back. */
export function sentDraft(fields: Field[], draft: Draft): Draft {
  const shown = shownFields(fields, draft)
  const hidden = fields.filter(({ name }) => !shown.some((field) => field.name === name && valueIn(field, draft) !== undefined))
  return Object.fromEntries(Object.entries(draft).filter(([name]) => !hidden.some((field) => field.name === name)))
}

export const textValue = (value: Value | undefined) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')
/** What a table holds of which somebody said that there is none. */
export const saidNone = 'NONE'

export const rowsValue = (value: Value | undefined): Row[] => (Array.isArray(value) ? value : [])

/** What stands in a field now: a choice that its options no longer hold is kept in the draft, and neither shown nor sent. */
export function valueIn({ name, onlyAmong, options = [] }: Field, draft: Draft): Value | undefined {
  const value = draft[name]
  return onlyAmong && !options.some((one) => one.value === value) ? undefined : value
}

/** The same two answers in the words of their question. */
export const yesNo = (yes: string, no: string): Option[] => [
  { value: 'yes', label: yes },
  { value: 'no', label: no },
]

/** An answer as it is picked, or as it was kept. */
export const answerValue = (value: Value | undefined): string => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : textValue(value))
