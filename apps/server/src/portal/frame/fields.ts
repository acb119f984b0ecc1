import type { FieldError } from '../../platform/refusal.ts'
import { html, type Markup } from './html.ts'

export type Option = { value: string; label: string; hint?: string }
export type Field = {
  name: string
  label: string
  hint?: string
  // No box for days of the browser's own: it speaks the language of the phone and drops what it cannot read.
  kind: 'text' | 'tel' | 'number' | 'date' | 'textarea' | 'radio' | 'checkboxes' | 'select'
  options?: readonly Option[]
  isOptional?: boolean
  autocomplete?: string
  /** The label is the page's heading already. */
  isHeading?: boolean
  /** What it is called where it is read back; the question itself where that reads well. */
  told?: string
  /** The value that is kept of what was typed, in words; the confirmation shows this and never the typing. */
  kept?: (answers: Answers | undefined) => string | null
}
export type Answers = Record<string, string | string[]>

export const one = (answers: Answers | undefined, name: string): string => {
  const value = answers?.[name]
  return typeof value === 'string' ? value : ''
}
export const many = (answers: Answers | undefined, name: string): string[] => {
  const value = answers?.[name]
  return Array.isArray(value) ? value : value ? [value] : []
}

/** What was wrong, first thing on the page, each line a link to its field (screens.md §6.6). */
export const errorSummary = (errors: readonly FieldError[]): Markup | null =>
  errors.length === 0
    ? null
    : html`<div class="wrong-list" role="alert" tabindex="-1">
        <h2>有 ${errors.length} 处要改</h2>
        <ul>
          ${errors.map((e) => html`<li>${e.path === '' ? e.message : html`<a href=${`#f-${e.path}`}>${e.message}</a>`}</li>`)}
        </ul>
      </div>`

export function fieldView(field: Field, answers: Answers | undefined, errors: readonly FieldError[]): Markup {
  const error = errors.find((e) => e.path === field.name)
  const id = `f-${field.name}`
  const notes = [field.hint ? `${id}-hint` : '', error ? `${id}-wrong` : ''].filter(Boolean).join(' ') || undefined
  const name = html`${field.label}${field.isOptional ? html` <span class="opt">（可以不填）</span>` : ''}`
  const about = html`${field.hint && html`<p class="hint" id=${`${id}-hint`}>${field.hint}</p>`}${error && html`<p class="wrong" id=${`${id}-wrong`}>${error.message}</p>`}`
  if (field.kind === 'radio' || field.kind === 'checkboxes') {
    const legend = field.isHeading ? html`<legend><h1>${name}</h1></legend>` : html`<legend>${name}</legend>`
    return html`<fieldset class=${error ? 'has-wrong' : undefined} aria-describedby=${notes}>
      ${legend}${about} ${(field.options ?? []).map((option, at) => pick(field, option, at === 0 ? id : `${id}-${at}`, answers))}
    </fieldset>`
  }
  return html`<div class=${`field${error ? ' has-wrong' : ''}`}>
    <label class="name" for=${id}>${name}</label
    >${about}${box(field, { id, value: one(answers, field.name), notes, isWrong: error !== undefined })}
  </div>`
}

function pick(field: Field, option: Option, id: string, answers: Answers | undefined): Markup {
  const isRadio = field.kind === 'radio'
  const isChosen = isRadio ? one(answers, field.name) === option.value : many(answers, field.name).includes(option.value)
  return html`<label class="pick"
    ><input type=${isRadio ? 'radio' : 'checkbox'} id=${id} name=${field.name} value=${option.value} checked=${isChosen} />
    <span>${option.label}${option.hint && html`<small>${option.hint}</small>`}</span></label
  >`
}

type Box = { id: string; value: string; notes: string | undefined; isWrong: boolean }

function box(field: Field, { id, value, notes, isWrong }: Box): Markup {
  const common = {
    id,
    name: field.name,
    'aria-describedby': notes,
    'aria-invalid': isWrong ? 'true' : undefined,
    autocomplete: field.autocomplete,
  }
  if (field.kind === 'textarea') return html`<textarea ...${common} value=${value}></textarea>`
  if (field.kind === 'select') {
    return html`<select ...${common}>
      <option value="">请选择</option>
      ${(field.options ?? []).map((o) => html`<option value=${o.value} selected=${o.value === value}>${o.label}</option>`)}
    </select>`
  }
  const mode = field.kind === 'tel' ? 'tel' : field.kind === 'number' ? 'decimal' : undefined
  return html`<input
    class=${`text${field.kind === 'text' ? '' : ' short'}`}
    ...${common}
    type=${field.kind === 'tel' ? 'tel' : 'text'}
    inputmode=${mode}
    value=${value}
  />`
}

/** What was chosen, in the words it was chosen by; what was typed, as it is kept. */
export function inWords(field: Field, answers: Answers | undefined): string {
  const kept = field.kept?.(answers)
  if (kept !== undefined && kept !== null) return kept
  const label = (value: string) => field.options?.find((o) => o.value === value)?.label ?? value
  return many(answers, field.name).map(label).join('、')
}
