import { supplyMaterials, trackingHash } from '../../modules/applications/index.ts'
import type { App, Http } from '../../http/kit.ts'
import { today } from '../../platform/context.ts'
import { normalisePhone } from '../../platform/keys/index.ts'
import { bodyOf, open } from '../apply/change.ts'
import { FormStale } from '../apply/door.ts'
import { closedPage } from '../frame/closed-page.ts'
import { one } from '../frame/fields.ts'
import { answersIn } from '../frame/read-form.ts'
import { eraseAll, takeFiles } from '../frame/take-files.ts'
import { goTo, sendPage, viewOf } from '../frame/view.ts'
import { citizen } from '../place/citizen.ts'
import { comingIn } from './asked.ts'
import { lookAt } from './look.ts'
import { casePage, lookUpFields, lookUpPage } from './pages.ts'
import { caseByCode, openNotice, papersListed } from './queries.ts'
import { dropTicket, giveTicket, ticketOf } from './ticket.ts'

const notFound = { path: 'code', message: '没有查到。请核对查询码和电话后四位，再试一次。' }

/** 查进度: a code and the tail of a phone, ten tries an hour from one network, and never a name. */
export function statusRoutes(app: App, { platform }: Http): void {
  app.get('/status', open('portal.status'), async (request, reply) => {
    const view = await viewOf(platform, request)
    return sendPage(reply, view.place ? lookUpPage(view) : closedPage(view))
  })

  app.post(
    '/status',
    { config: { action: 'portal.status.look-up', open: true, budget: 'tracking' }, schema: { hide: true } },
    async (request, reply) => {
      const view = await viewOf(platform, request)
      const { place } = view
      if (!place) return sendPage(reply, closedPage(view))
      const answers = answersIn(
        request.body,
        lookUpFields.map((field) => field.name),
      )
      const code = one(answers, 'code').normalize('NFKC')
      const tail = normalisePhone(one(answers, 'tail'))
      const errors = [
        ...(code === '' ? [{ path: 'code', message: '请填查询码。' }] : []),
        ...(/^\d{4}$/.test(tail) ? [] : [{ path: 'tail', message: '请填电话的后四位数字。' }]),
      ]
      if (errors.length > 0) return sendPage(reply, lookUpPage(view, { answers, errors }), 422)
      const sought = {
        shard: place.county,
        codeHash: trackingHash(platform.keys, code),
        tails: platform.keys.tokensOfAllKeys('phone-tail', tail),
      }
      const caseId = await platform.db.inTransaction(citizen(place.county, request).scope, (tx) => caseByCode(tx, sought))
      if (!caseId) return sendPage(reply, lookUpPage(view, { answers, errors: [notFound] }), 422)
      giveTicket(platform, reply, caseId)
      return goTo(reply, '/status/case')
    },
  )

  app.get('/status/case', open('portal.status.case'), async (request, reply) => {
    const view = await viewOf(platform, request)
    const ticket = ticketOf(platform, request)
    const { place } = view
    if (!place || !ticket) return goTo(reply, '/status')
    const look = await platform.db.inTransaction(citizen(place.county, request).scope, (tx) =>
      lookAt(tx, { shard: place.county, caseId: ticket.caseId, today: today(platform.clock) }),
    )
    return look
      ? sendPage(reply, casePage(view, look, { form: ticket.form, isSupplied: bodyOf(request.query)['done'] === '1' }))
      : goTo(reply, '/status')
  })

  app.post('/status/materials', { ...open('portal.status.materials'), bodyLimit: 120 * 1_048_576 }, async (request, reply) => {
    const view = await viewOf(platform, request)
    const ticket = ticketOf(platform, request)
    const { place } = view
    if (!place || !ticket) return goTo(reply, '/status')
    const actor = citizen(place.county, request)
    const form = await takeFiles(platform, request, actor, (fields) => {
      if (fields.get('form') !== ticket.form) throw new FormStale()
    })
    const day = today(platform.clock)
    const refused = form.refused.map(({ field, message }) => ({ path: field, message }))
    const isEmpty = form.refused.length + form.files.length === 0
    const outcome = await platform.db
      .inTransaction(actor.scope, async (tx) => {
        const look = await lookAt(tx, { shard: place.county, caseId: ticket.caseId, today: day })
        if (!look || isEmpty || refused.length > 0) return look
        const notice = await openNotice(tx, place.county, ticket.caseId)
        // The page asks by a notice; once it is answered, the same form sent again would only double the papers.
        if (!notice) throw new FormStale()
        const materials = comingIn(notice, await papersListed(tx, place.county, ticket.caseId), form.files)
        if (!materials) throw new FormStale()
        await supplyMaterials(tx, platform, actor, ticket.caseId, look.file.version, { materials }, day)
        return null
      })
      .catch(async (error: unknown) => {
        await eraseAll(platform, actor, form.files)
        throw error
      })
    if (!outcome) return goTo(reply, '/status/case?done=1')
    await eraseAll(platform, actor, form.files)
    const first = outcome.notice?.asked.find(({ isHere }) => !isHere)?.field ?? ''
    const errors = isEmpty ? [{ path: first, message: '还没有选文件。请先选照片，再点“把材料交上去”。' }] : refused
    return sendPage(reply, casePage(view, outcome, { form: ticket.form, isSupplied: false, errors }), 422)
  })

  app.post('/status/close', open('portal.status.close'), async (_request, reply) => {
    dropTicket(platform, reply)
    return goTo(reply, '/')
  })
}
