import type { FastifyRequest } from 'fastify'
import { html } from './html.ts'
import { layout } from './layout.ts'
import type { View } from './view.ts'

type Typed = readonly (readonly [name: string, value: string])[]

const mostBytes = 1_048_576
const mostFields = 200

/** What stood in a form that was refused before it was read; null where no page can hold it, as a photo. */
export async function typedIn({ raw }: FastifyRequest): Promise<Typed | null> {
  const isForm = /^application\/x-www-form-urlencoded/i.test(raw.headers['content-type'] ?? '')
  const length = Number(raw.headers['content-length'] ?? Number.NaN)
  if (!isForm || !(length <= mostBytes)) return null
  const pieces: Buffer[] = []
  for await (const piece of raw as AsyncIterable<Buffer>) pieces.push(piece)
  const typed = [...new URLSearchParams(Buffer.concat(pieces).toString('utf8'))]
  return typed.length <= mostFields ? typed : null
}

/**
 * The browser did not say which page a form stood on. The same form is offered again from a page of ours, with all that was typed: one press more.
 * A page of another site gains nothing by it, since it cannot know the token in our forms.
 */
export function carryOnPage(view: View, { action, typed }: { action: string; typed: Typed | null }): string {
  return layout(
    view,
    { title: '还差一步，没有交上去' },
    html`<h1>还差一步，没有交上去</h1>
      <p>您的浏览器没有说明刚才那一页是从哪里打开的。为了不让别的网站冒充您，请您再点一次。</p>
      ${
        typed
          ? html`<p>您刚才填的都还在。</p>
              <form method="post" action=${action}>
                ${typed.map(([name, value]) => html`<input type="hidden" name=${name} value=${value} />`)}
                <button class="go">接着交上去</button>
              </form>`
          : html`<p>刚才交的没有收下，以前保存的都还在。请回到那一页再交一次；文件要重新选。</p>
              <a class="go" href=${view.path}>回到那一页</a>`
      }
      <p>还是出现这一页的，请换手机自带的浏览器打开，或者打 12348。</p>
      <a class="alt" href="/">回首页</a><a class="alt" href="tel:12348">打电话问 12348</a>`,
  )
}
