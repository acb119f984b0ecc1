import type { FieldError } from '../../platform/refusal.ts'
import { errorSummary, fieldView } from '../frame/fields.ts'
import { html } from '../frame/html.ts'
import { layout } from '../frame/layout.ts'
import { type Desk, hiddenToken, savedLine } from './door.ts'
import type { FormPage } from './form-page.ts'

/** Any page of questions: summary of what is wrong, the questions with what was typed, one button. */
export function formView(
  desk: Desk,
  page: FormPage,
  { errors = [], isFromConfirm = false }: { errors?: readonly FieldError[]; isFromConfirm?: boolean } = {},
): string {
  const { of, draft, form, view } = desk
  const fields = page.fields(of)
  const answers = draft.data.answers[page.id]
  const hasHeading = fields.some((field) => field.isHeading)
  return layout(
    view,
    {
      title: `${errors.length > 0 ? '请改正：' : ''}${page.title}`,
      back: isFromConfirm ? '/apply/confirm' : '/apply',
      backLabel: isFromConfirm ? '回到确认' : '回到申请',
    },
    html`${savedLine(draft)}${errorSummary(errors)}
      <form method="post" action=${`/apply/${page.id}`} autocomplete="off">
        ${hiddenToken(form)}${isFromConfirm && html`<input type="hidden" name="from" value="confirm" />`}
        ${!hasHeading && html`<h1>${page.title}</h1>`}${page.lead && html`<p>${page.lead(of)}</p>`}
        ${fields.map((field) => fieldView(field, answers, errors))}
        <button class="go">${isFromConfirm ? '保存，回到确认' : '保存，下一步'}</button>
      </form>`,
  )
}
