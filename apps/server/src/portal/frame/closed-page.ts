import { html } from './html.ts'
import { layout } from './layout.ts'
import type { View } from './view.ts'

/** Before an office is set up there is nobody to apply to. */
export const closedPage = (view: View): string =>
  layout(
    view,
    { title: '网上申请还没有开通', back: '/' },
    html`<h1>这里的网上申请还没有开通</h1>
      <p>请打法律援助热线，会告诉您到哪里申请。</p>
      <a class="go" href="tel:12348">打电话问 12348</a>`,
  )
