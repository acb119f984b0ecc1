import type { App, Http } from '../../../http/kit.ts'
import { carriedIn } from '../../check/routes.ts'
import { type Carried, situationOf } from '../../check/questions.ts'
import { draftToken, formToken, giveDraftCookie, newDraftToken } from '../../draft/cookie.ts'
import { clearExpired, type DraftData, findDraft, startDraft } from '../../draft/draft.ts'
import type { Answers } from '../../frame/fields.ts'
import { closedPage } from '../../frame/closed-page.ts'
import { eraseAll } from '../../frame/take-files.ts'
import { goTo, sendPage, viewOf } from '../../frame/view.ts'
import { citizen } from '../../place/citizen.ts'
import { officeWithId } from '../../place/place.ts'
import { noticeVersion } from '../../privacy/words.ts'
import { today } from '../../../platform/context.ts'
import { bodyOf, open } from '../change.ts'
import { allowance } from '../../frame/allowance.ts'
import { taskList } from '../tasks/task-list.ts'
import { startPage } from './start-page.ts'

/** 说不清 is an answer too, and is not asked again. */
const answered = (text: string | undefined): string => ({ '1': 'YES', '0': 'NO', x: 'UNKNOWN' })[text ?? ''] ?? ''

/** Only what was said: a sum that was left empty is asked for. */
function meansFrom(carried: Carried): Record<string, Answers> {
  const { n = '', y = '', w = '' } = carried
  const means = {
    registry: answered(carried['r']),
    event: answered(carried['e']),
    home: answered(carried['o']),
    own: w,
    members: n,
    income: y,
    per: y !== '' || w !== '' ? 'MONTH' : '',
  }
  return Object.values(means).some((value) => value !== '') ? { means } : {}
}

/** What the self-check heard is not asked again (lessons §1.7). */
export function answersFrom(carried: Carried): Record<string, Answers> {
  const said = situationOf(carried)
  return {
    ...(said.choice ? { matter: { choice: said.choice, counsel: answered(carried['l']) } } : {}),
    ...(carried['h'] === undefined ? {} : { story: { here: answered(carried['h']) } }),
    ...(said.statuses
      ? {
          status: {
            statuses: said.statuses.length > 0 ? [...said.statuses] : ['0'],
            proof: answered(carried['p']),
            income: answered(carried['f']),
            sentence: answered(carried['v']),
          },
        }
      : {}),
    ...meansFrom(carried),
  }
}

export function startRoutes(app: App, { platform }: Http): void {
  const spendStart = allowance(60, '这个网络上新开的申请太多了，请过一会儿再试，或者打 12348。')
  app.get('/apply', open('portal.apply'), async (request, reply) => {
    const view = await viewOf(platform, request)
    const { place } = view
    if (!place) return sendPage(reply, closedPage(view))
    const token = draftToken(platform, request)
    const draft = token
      ? await platform.db.inTransaction(citizen(place.county, request).scope, (tx) => findDraft(tx, platform, place.county, token))
      : null
    if (draft?.data.receipt) return goTo(reply, '/apply/receipt')
    if (draft && token)
      return sendPage(
        reply,
        taskList({
          view,
          place,
          token,
          draft,
          form: formToken(platform, token),
          of: { data: draft.data, place, today: today(platform.clock) },
        }),
      )
    const query = bodyOf(request.query)
    const station = officeWithId(place, query['station'])
    return sendPage(
      reply,
      startPage(view, { place, carried: { ...carriedIn(query), ...(station ? { station: station.id } : {}) }, isMissed: false }),
    )
  })

  app.post('/apply/start', open('portal.apply.start'), async (request, reply) => {
    const view = await viewOf(platform, request)
    const { place } = view
    if (!place) return sendPage(reply, closedPage(view))
    const body = bodyOf(request.body)
    const carried = carriedIn(body)
    const station = officeWithId(place, body['station'])
    if (body['agree'] !== noticeVersion) {
      return sendPage(
        reply,
        startPage(view, { place, carried: { ...carried, ...(station ? { station: station.id } : {}) }, isMissed: true }),
        422,
      )
    }
    const before = draftToken(platform, request)
    const token = newDraftToken()
    spendStart(request.ip, platform.clock.now(), 1)
    const data: DraftData = {
      consent: { version: noticeVersion, at: platform.clock.now().toISOString() },
      stationId: station?.id ?? null,
      answers: answersFrom(carried),
      uploads: [],
      lacking: [],
    }
    const left = await platform.db.inTransaction(citizen(place.county, request).scope, async (tx) => {
      const known = before ? await findDraft(tx, platform, place.county, before) : null
      if (known) return null
      await startDraft(tx, platform, { shard: place.county, token, data })
      return clearExpired(tx, platform, place.county)
    })
    if (left) {
      giveDraftCookie(platform, reply, token)
      await eraseAll(platform, citizen(place.county, request), left)
    }
    return goTo(reply, '/apply')
  })
}
