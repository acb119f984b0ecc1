import type { App, Http } from '../../http/kit.ts'
import { html } from '../frame/html.ts'
import { layout } from '../frame/layout.ts'
import { sendPage, viewOf } from '../frame/view.ts'
import { officeWithId } from '../place/place.ts'
import { hasDraft } from '../draft/cookie.ts'

/** 首页: four doors, each one press away (screens.md §5). */
export function homeRoutes(app: App, { platform }: Http): void {
  app.get('/', { config: { action: 'portal.home', open: true }, schema: { hide: true } }, async (request, reply) => {
    const view = await viewOf(platform, request)
    const station = officeWithId(view.place, (request.query as Record<string, unknown>)['station'])
    const from = station ? `?station=${station.id}` : ''
    const doors = [
      [`/check${from}`, '我能申请吗', '最多答 6 个小问题，约 2 分钟'],
      [
        `/apply${from}`,
        hasDraft(platform, request) ? '接着填申请' : '我要申请',
        hasDraft(platform, request) ? '上次填的还在' : '填到一半可以停，明天接着填',
      ],
      ['/status', '查进度', '用查询码和手机尾号'],
      ['/help', '找人帮忙', '离您最近的工作站和电话'],
    ] as const
    const body = html`<h1>遇到法律难处，国家帮您请律师，不收钱</h1>
      <p class="quiet">不用注册。不会写字也可以，请打电话或到站里来。</p>
      ${station && html`<p>您正在用<b>${station.name}</b>的页面。</p>`}
      ${doors.map(([href, name, about], at) => html`<a class=${at === 0 ? 'door first' : 'door'} href=${href}><b>${name}</b><span>${about}</span></a>`)}
      <p><a href="/help#objection">收到不予援助的决定，不同意怎么办</a></p>
      <div class="tel">法律援助热线（免费，24 小时）<br /><a href="tel:12348">12348</a></div>`
    return sendPage(reply, layout(view, { title: '首页' }, body))
  })
}
