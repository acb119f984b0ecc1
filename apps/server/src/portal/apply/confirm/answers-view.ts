import { inWords } from '../../frame/fields.ts'
import { html, type Markup } from '../../frame/html.ts'
import type { Asking } from '../form-page.ts'
import { materialsAsked, otherMaterial } from '../materials/asked.ts'
import { pagesOf } from '../pages/index.ts'
import { notNeededBecause } from '../pages/means.ts'

/** Everything that was said, in the words of the questions; the same on the confirmation, the receipt and its print. */
export function answersView(of: Asking, canChange: boolean): Markup {
  const pages = pagesOf(of).map((page) => {
    const rows = page.fields(of).map((field) => [field.told ?? field.label, inWords(field, of.data.answers[page.id])] as const)
    return html`<section class="card">
      <div class="row">
        <h2>${page.title}</h2>
        ${canChange && html`<a class="small noprint" href=${`/apply/${page.id}?from=confirm`}>修改<span class="skip">${page.title}</span></a>`}
      </div>
      <dl>
        ${rows
          .filter(([, said]) => said !== '')
          .map(
            ([label, said]) =>
              html`<div>
                <dt class=${label === page.title ? 'skip' : undefined}>${label}</dt>
                <dd>${said}</dd>
              </div>`,
          )}
      </dl>
    </section>`
  })
  const because = notNeededBecause(of)
  return html`${pages}${
    because &&
    html`<section class="card">
      <h2>家里的收入</h2>
      <p>不用填，因为${because}</p>
    </section>`
  }${materialsView(of, canChange)}`
}

function materialsView(of: Asking, canChange: boolean): Markup {
  const count = (code: string) => of.data.uploads.filter((upload) => upload.material === code).length
  const rows = [...materialsAsked(of), ...(count(otherMaterial.code) > 0 ? [otherMaterial] : [])]
  return html`<section class="card">
    <div class="row">
      <h2>材料</h2>
      ${canChange && html`<a class="small noprint" href="/apply/materials">修改<span class="skip">材料</span></a>`}
    </div>
    <dl>
      ${rows.map(
        ({ code, title }) =>
          html`<div>
            <dt>${title}</dt>
            <dd>${count(code) > 0 ? `已传 ${count(code)} 个` : '还没有，以后再补'}</dd>
          </div>`,
      )}
    </dl>
  </section>`
}
