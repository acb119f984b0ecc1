import type { App, Http } from '../../http/kit.ts'
import { answersIn } from '../frame/read-form.ts'
import { goTo, sendPage } from '../frame/view.ts'
import { bodyOf, changeDraftData, open } from './change.ts'
import { confirmRoutes } from './confirm/routes.ts'
import { deskOf, requireForm } from './door.ts'
import { formView } from './form-view.ts'
import { materialRoutes } from './materials/routes.ts'
import { after, errorsOn, firstOpen, formPages } from './pages/index.ts'
import { receiptRoutes } from './receipt/routes.ts'
import { startRoutes } from './start/routes.ts'

/** 我要申请: the list of tasks, the pages of questions, materials, confirmation, receipt. */
export function applyRoutes(app: App, http: Http): void {
  const { platform } = http
  for (const part of [startRoutes, materialRoutes, confirmRoutes, receiptRoutes]) part(app, http)
  for (const page of formPages) {
    app.get(`/apply/${page.id}`, open(`portal.apply.${page.id}`), async (request, reply) => {
      const desk = await deskOf(platform, request, reply)
      return desk ? sendPage(reply, formView(desk, page, { isFromConfirm: bodyOf(request.query)['from'] === 'confirm' })) : reply
    })

    // Saved before it is judged: a wrong answer is still the person's work.
    app.post(`/apply/${page.id}`, open(`portal.apply.${page.id}`), async (request, reply) => {
      const desk = await deskOf(platform, request, reply)
      if (!desk) return reply
      const body = bodyOf(request.body)
      requireForm(platform, desk.token, body['form'])
      const answers = answersIn(
        body,
        page.fields(desk.of).map((field) => field.name),
      )
      const draft = await changeDraftData(platform, request, desk, (data) => ({
        ...data,
        answers: { ...data.answers, [page.id]: answers },
      }))
      if (!draft) return goTo(reply, '/apply')
      const now = { ...desk, draft, of: { ...desk.of, data: draft.data } }
      const errors = errorsOn(page, now.of)
      const isFromConfirm = body['from'] === 'confirm'
      if (errors.length > 0) return sendPage(reply, formView(now, page, { errors, isFromConfirm }), 422)
      return goTo(reply, isFromConfirm && !firstOpen(now.of) ? '/apply/confirm' : after(page, now.of))
    })
  }
}
