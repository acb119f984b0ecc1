import type { App, Http } from '../../../http/kit.ts'
import { goTo, sendPage } from '../../frame/view.ts'
import { bodyOf, open } from '../change.ts'
import { deskOf, requireForm } from '../door.ts'
import { formView } from '../form-view.ts'
import { firstOpen } from '../pages/index.ts'
import { confirmPage, pledgeVersion, signPage } from './pages.ts'
import { wrongIn } from './refused.ts'
import { send } from './send.ts'

export function confirmRoutes(app: App, { platform }: Http): void {
  app.get('/apply/confirm', open('portal.apply.confirm'), async (request, reply) => {
    const desk = await deskOf(platform, request, reply)
    return desk ? sendPage(reply, confirmPage(desk)) : reply
  })

  app.get('/apply/sign', open('portal.apply.sign'), async (request, reply) => {
    const desk = await deskOf(platform, request, reply)
    if (!desk) return reply
    return firstOpen(desk.of) ? goTo(reply, '/apply/confirm') : sendPage(reply, signPage(desk))
  })

  app.post('/apply/submit', open('portal.apply.submit'), async (request, reply) => {
    const desk = await deskOf(platform, request, reply)
    if (!desk) return reply
    const body = bodyOf(request.body)
    requireForm(platform, desk.token, body['form'])
    if (body['agree'] !== pledgeVersion) return sendPage(reply, signPage(desk, [{ path: 'agree', message: '请先勾选承诺，再提交。' }]), 422)
    const outcome = await send(platform, request, desk).catch((error: unknown) => {
      const wrong = wrongIn(error)
      if (!wrong) throw error
      return wrong
    })
    if (typeof outcome === 'string') return goTo(reply, { SENT: '/apply/receipt', INCOMPLETE: '/apply/confirm', GONE: '/apply' }[outcome])
    const { page, errors } = outcome
    return sendPage(reply, page ? formView(desk, page, { errors, isFromConfirm: true }) : confirmPage(desk, errors), 422)
  })
}
