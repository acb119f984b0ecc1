import { errorSummary } from '../../frame/fields.ts'
import { html, type Markup } from '../../frame/html.ts'
import { layout } from '../../frame/layout.ts'
import { type Desk, hiddenToken, savedLine } from '../door.ts'
import { type AskedMaterial, materialsAsked, otherMaterial } from './asked.ts'

type Wrong = { path: string; message: string }
export const fileTypes = 'image/jpeg,image/png,image/webp,application/pdf,application/ofd,.ofd'

/** 材料: several photos each, or 没有这份材料; each form stands alone so that a slow line loses one photo, not all. */
export function materialsPage(desk: Desk, errors: readonly Wrong[] = []): string {
  const asked = materialsAsked(desk.of)
  return layout(
    desk.view,
    { title: '材料', back: '/apply', backLabel: '回到申请' },
    html`<h1>材料</h1>
      ${errorSummary(errors)}${savedLine(desk.draft)}
      <p>用手机拍照就行：放平、光线亮、四个角都拍进去、字看得清。</p>
      <p class="quiet">照片、PDF 都可以，每个不超过 10 MB。没有的点“没有这份”，以后再补，不影响先申请。</p>
      ${[...asked, otherMaterial].map((material) => materialCard(desk, material, errors))}
      <a class="go" href="/apply">下一步</a>`,
  )
}

function materialCard({ draft, form }: Desk, material: AskedMaterial, errors: readonly Wrong[]): Markup {
  const files = draft.data.uploads.filter((upload) => upload.material === material.code)
  const isLacking = draft.data.lacking.includes(material.code)
  const error = errors.find((e) => e.path === material.code)
  const id = `f-${material.code}`
  return html`<section class="card">
    <h2>${material.title}</h2>
    ${material.note && html`<p class="hint">${material.note}</p>`}
    ${
      files.length > 0 &&
      html`<ul class="files">
        ${files.map(
          (file, at) =>
            html`<li>
              <span>✓ 第 ${at + 1} 个（${size(file.bytes)}）</span>
              <form method="post" action="/apply/materials/remove">
                ${hiddenToken(form)}<input type="hidden" name="fileId" value=${file.fileId} /><button
                  class="link"
                  aria-label=${`删掉${material.title}第 ${at + 1} 个`}
                >
                  删掉
                </button>
              </form>
            </li>`,
        )}
      </ul>`
    }
    ${isLacking ? html`<p><span class="tag part">没有这份</span></p>` : ''}
    <form method="post" action="/apply/materials" enctype="multipart/form-data">
      ${hiddenToken(form)}<input type="hidden" name="material" value=${material.code} />
      ${error && html`<p class="wrong" id=${`${id}-wrong`}>${error.message}</p>`}
      <label class="name" for=${id}>${files.length > 0 ? '再加几张' : '选照片或拍照'}</label>
      <input
        class="text"
        type="file"
        id=${id}
        name="file"
        accept=${fileTypes}
        multiple
        aria-describedby=${error ? `${id}-wrong` : undefined}
      />
      <div class="row"><button class="small">上传${material.title.length <= 6 ? material.title : ''}</button></div>
    </form>
    ${files.length === 0 && material.code !== otherMaterial.code && html`<form method="post" action="/apply/materials/lacking">${hiddenToken(form)}<input type="hidden" name="material" value=${material.code} /><input type="hidden" name="on" value=${isLacking ? '0' : '1'} /><button class="link" aria-label=${`${isLacking ? '改成有' : '没有'}：${material.title}`}>${isLacking ? '找到了，改成有' : '没有这份材料'}</button></form>`}
  </section>`
}

const size = (bytes: number) =>
  bytes >= 1_048_576 ? `${(bytes / 1_048_576).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`
