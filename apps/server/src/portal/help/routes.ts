import type { App, Http } from '../../http/kit.ts'
import { html } from '../frame/html.ts'
import { layout } from '../frame/layout.ts'
import { sendPage, viewOf } from '../frame/view.ts'
import { z } from 'zod'
import { officeCard } from '../place/office-card.ts'
import { inKilometres, kilometresBetween } from '../place/distance.ts'
import { nearestTo, type Office } from '../place/place.ts'
import type { TownRow } from '../place/queries.ts'

const Here = z.object({ town: z.string().catch('') }).catch({ town: '' })

/** Without script: one list, one button; nothing of it is kept. */
const whereAreYou = (towns: TownRow[], chosen: string | undefined) =>
  html`<form method="get" action="/help">
    <label for="town">您住在哪个乡镇、街道？最近的排在最前</label>
    <select id="town" name="town">
      <option value="">请选择</option>
      ${towns.map(({ code, name }) => html`<option value=${code} selected=${code === chosen}>${name}</option>`)}
    </select>
    <button class="go">看最近的</button>
  </form>`

/**
 * How far everything is from the office that stands in the town: the town itself has no point on the map. Without one, or where an office has not
 * entered where it stands, nothing is said and the order stays.
 */
function farFrom(offices: readonly Office[], here: TownRow | undefined) {
  const from = here && offices.find(({ regionCode, latitude }) => regionCode.startsWith(here.code) && latitude !== null)
  const km = (office: Office) => (from && office !== from ? kilometresBetween(from, office) : null)
  return {
    words: (office: Office): string | undefined => {
      const apart = km(office)
      return apart === null || !here ? undefined : `离${here.name}直线${inKilometres(apart)}`
    },
    sorted: (some: Office[]): Office[] => (from ? some.toSorted((a, b) => (km(a) ?? Infinity) - (km(b) ?? Infinity)) : some),
  }
}

const help = '法律援助找人帮忙：法律援助中心和各乡镇工作站的电话、地址和对外时间，离您最近的排在最前。热线 12348 免费。'

/** 找人帮忙: the centre and every station, with a number to press. */
export function helpRoutes(app: App, { platform }: Http): void {
  app.get('/help', { config: { action: 'portal.help', open: true }, schema: { hide: true } }, async (request, reply) => {
    const view = await viewOf(platform, request)
    const offices = view.place?.offices ?? []
    const { town } = Here.parse(request.query)
    const place = view.place
    const here = place?.towns.find(({ code }) => code === town)
    const nearest = place && here ? nearestTo(place, here.code) : null
    const far = farFrom(offices, here)
    const card = (office: Office) => officeCard(office, far.words(office))
    const of = (kind: string) => far.sorted(offices.filter((office) => office.kind === kind && office !== nearest))
    const stations = of('STATION')
    const desks = of('PETITION_DESK')
    const body = html`<h1>找人帮忙</h1>
      <p>不会填、不方便来，都可以打电话。工作人员可以替您填表，您自己确认签名。</p>
      <div class="tel">法律援助热线（免费，24 小时）<br /><a href="tel:12348">12348</a></div>
      ${place && place.towns.length > 0 ? whereAreYou(place.towns, here?.code) : ''}
      ${
        nearest && here
          ? html`<h2>${nearest.kind === 'STATION' ? `${here.name}的工作站，离您最近` : `${here.name}没有工作站，找县里的中心`}</h2>
              ${card(nearest)}`
          : ''
      }
      ${of('CENTRE').map(card)}
      ${
        stations.length > 0
          ? html`<h2>${nearest ? '别的' : '各'}乡镇工作站（${stations.length} 个）</h2>
              <p class="quiet">去之前最好先打个电话，问问今天有没有人。</p>
              ${stations.map(card)}`
          : ''
      }
      ${
        desks.length > 0
          ? html`<h2>信访接待点</h2>
              ${desks.map(card)}`
          : ''
      }
      <h2 id="objection">不同意不予援助、终止援助的决定</h2>
      <p>
        可以向决定书上写的司法局提出异议，最后一天也写在决定书上。<span class="law">（法律援助法第四十九条）</span>
        不会写的，到窗口由工作人员替您记。
      </p>
      <p>决定书找不到了的，<a href="/status">用查询码看进度</a>，或者打上面的电话问。</p>`
    return sendPage(reply, layout(view, { title: '找人帮忙', description: help, back: '/', backLabel: '首页' }, body))
  })
}
