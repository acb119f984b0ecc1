import { errorSummary, fieldView } from '../../frame/fields.ts'
import { html } from '../../frame/html.ts'
import { layout } from '../../frame/layout.ts'
import type { View } from '../../frame/view.ts'
import type { Place } from '../../place/place.ts'
import { noticeVersion, noticeWords } from '../../privacy/words.ts'

const agreement = {
  name: 'agree',
  label: '请您同意',
  kind: 'checkboxes' as const,
  options: [{ value: noticeVersion, label: '我看过了。我单独同意为审查这件申请使用证件号码、收入等敏感信息。' }],
}

/** Purpose, legal basis, retention and rights, before anything is asked (security.md §4.6). */
export function startPage(view: View, of: { place: Place; carried: Record<string, string>; isMissed: boolean }): string {
  const errors = of.isMissed ? [{ path: 'agree', message: '同意的话，请勾选；不同意的，可以到窗口当面申请。' }] : []
  return layout(
    view,
    { title: '我要申请', back: '/', backLabel: '首页' },
    html`<h1>申请法律援助</h1>
      ${errorSummary(errors)}
      <p>大约 10 分钟。每填一页就自动保存，填到一半可以停，30 天内用这部手机接着填。</p>
      <p>缺证件、缺材料也可以先申请。不会填的，可以打 <a href="tel:12348">12348</a>，或者到<a href="/help">工作站</a>请人代填。</p>
      <form method="post" action="/apply/start">
        ${Object.entries(of.carried).map(([name, value]) => html`<input type="hidden" name=${name} value=${value} />`)}
        <h2>先说清楚：您的信息怎么用</h2>
        ${noticeWords(of.place.centre?.name ?? `${of.place.countyName}法律援助中心`)} ${fieldView(agreement, undefined, errors)}
        <button class="go">开始填写</button>
      </form>`,
  )
}
