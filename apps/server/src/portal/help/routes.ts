import type { App, Http } from '../../http/kit.ts'
import { html } from '../frame/html.ts'
import { layout } from '../frame/layout.ts'
import { sendPage, viewOf } from '../frame/view.ts'
import { officeCard } from '../place/office-card.ts'

/** 找人帮忙: the centre and every station, with a number to press. */
export function helpRoutes(app: App, { platform }: Http): void {
  app.get('/help', { config: { action: 'portal.help', open: true }, schema: { hide: true } }, async (request, reply) => {
    const view = await viewOf(platform, request)
    const offices = view.place?.offices ?? []
    const of = (kind: string) => offices.filter((office) => office.kind === kind)
    const stations = of('STATION')
    const desks = of('PETITION_DESK')
    const body = html`<h1>找人帮忙</h1>
      <p>不会填、不方便来，都可以打电话。工作人员可以替您填表，您自己确认签名。</p>
      <div class="tel">法律援助热线（免费，24 小时）<br /><a href="tel:12348">12348</a></div>
      ${of('CENTRE').map(officeCard)}
      ${
        stations.length > 0
          ? html`<h2>各乡镇工作站（${stations.length} 个）</h2>
              <p class="quiet">去之前最好先打个电话，问问今天有没有人。</p>
              ${stations.map(officeCard)}`
          : ''
      }
      ${
        desks.length > 0
          ? html`<h2>信访接待点</h2>
              ${desks.map(officeCard)}`
          : ''
      }
      <h2 id="objection">不同意不予援助、终止援助的决定</h2>
      <p>
        可以向决定书上写的司法局提出异议，最后一天也写在决定书上。<span class="law">（法律援助法第四十九条）</span>
        不会写的，到窗口由工作人员替您记。
      </p>
      <p>决定书找不到了的，<a href="/status">用查询码看进度</a>，或者打上面的电话问。</p>`
    return sendPage(reply, layout(view, { title: '找人帮忙', back: '/', backLabel: '首页' }, body))
  })
}
