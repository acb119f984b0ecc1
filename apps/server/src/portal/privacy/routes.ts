import type { App, Http } from '../../http/kit.ts'
import { html } from '../frame/html.ts'
import { layout } from '../frame/layout.ts'
import { sendPage, viewOf } from '../frame/view.ts'
import { noticeVersion, noticeWords } from './words.ts'

export function privacyRoutes(app: App, { platform }: Http): void {
  app.get('/privacy', { config: { action: 'portal.privacy', open: true }, schema: { hide: true } }, async (request, reply) => {
    const view = await viewOf(platform, request)
    const body = html`<h1>个人信息怎么用</h1>
      ${noticeWords(view.place?.centre?.name ?? '当地法律援助中心')}
      <p class="quiet">版本 ${noticeVersion}。“我能申请吗”不留任何记录。</p>`
    return sendPage(
      reply,
      layout(
        view,
        {
          title: '个人信息怎么用',
          description: '法律援助怎么用您的个人信息：收什么、给谁看、留多久、怎么改。',
          back: '/',
          backLabel: '首页',
        },
        body,
      ),
    )
  })
}
