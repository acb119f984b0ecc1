import type { App, Http } from '../../../http/kit.ts'
import { dropDraftCookie } from '../../draft/cookie.ts'
import { lockDraft } from '../../draft/draft.ts'
import { removeDraft } from '../../draft/queries.ts'
import { eraseAll } from '../../frame/take-files.ts'
import { goTo, sendPage } from '../../frame/view.ts'
import { citizen } from '../../place/citizen.ts'
import { bodyOf, open } from '../change.ts'
import { deskOf, requireForm } from '../door.ts'
import { receiptPage } from './page.ts'

export function receiptRoutes(app: App, { platform }: Http): void {
  app.get('/apply/receipt', open('portal.apply.receipt'), async (request, reply) => {
    const desk = await deskOf(platform, request, reply, 'SENT')
    const receipt = desk?.draft.data.receipt
    return desk && receipt ? sendPage(reply, receiptPage(desk, receipt, platform.clock.now())) : reply
  })

  for (const [path, wants] of [
    ['/apply/finish', 'SENT'],
    ['/apply/discard', 'OPEN'],
  ] as const) {
    app.post(path, open(wants === 'SENT' ? 'portal.apply.finish' : 'portal.apply.discard'), async (request, reply) => {
      const desk = await deskOf(platform, request, reply, wants)
      if (!desk) return reply
      requireForm(platform, desk.token, bodyOf(request.body)['form'])
      const left = await platform.db.inTransaction(citizen(desk.place.county, request).scope, async (tx) => {
        const draft = await lockDraft(tx, platform, desk.place.county, desk.token)
        if (draft) await removeDraft(tx, draft.row)
        // Files of a sent application belong to its case from then on.
        return draft && !draft.row.submittedCaseId ? draft.data.uploads : []
      })
      await eraseAll(platform, citizen(desk.place.county, request), left)
      dropDraftCookie(platform, reply)
      return goTo(reply, wants === 'SENT' ? '/status' : '/')
    })
  }
}
