import type { Option } from './field.ts'

/** What a list asks to be shown, short or long. */
export type PickProps = {
  id?: string
  value: string
  options: Option[]
  onChange: (value: string) => void
  blank?: string
  label?: string
  invalid?: boolean
  describedBy?: string
  /** Words that are no line are handed on, marked, so that whoever sends them is stopped. */
  keepsUnsure?: boolean
  /** What to choose, for whoever typed words that are no line. */
  example?: string
}
