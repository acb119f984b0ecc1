import { z } from 'zod'
import type { App } from '../../http/kit.ts'
import { goTo } from './view.ts'

const Letters = z.object({ big: z.enum(['0', '1']).catch('0'), back: z.string().catch('/') })
/** Only a path of our own: anything a browser could read as another site goes home. */
const ownPath = (path: string) => (/^\/[a-z0-9]?[^\\\s]{0,500}$/i.test(path) && !path.startsWith('//') ? path : '/')
// Somewhere harmless that nobody wonders about; a shoulder-surfer sees the weather.
const elsewhere = 'https://www.weather.com.cn/'

/** 大字 and 快速离开 as plain links, for phones without script. They set or clear display cookies and nothing else. */
export function switchRoutes(app: App): void {
  app.get('/portal/letters', { config: { action: 'portal.letters', open: true }, schema: { hide: true } }, (request, reply) => {
    const { big, back } = Letters.parse(request.query)
    void reply.setCookie('fayuan_big', big, { path: '/', sameSite: 'lax', maxAge: 31_536_000 })
    return goTo(reply, ownPath(back))
  })
  app.get('/portal/leave', { config: { action: 'portal.leave', open: true }, schema: { hide: true } }, (_request, reply) => {
    // What is on the screen must not be one press of "back" away; a draft stays, so that fear does not cost the work.
    void reply.clearCookie('fayuan_status', { path: '/status' }).header('clear-site-data', '"cache"')
    return goTo(reply, elsewhere)
  })
}
