import type { FastifyReply, FastifyRequest } from 'fastify'
import { today } from '../../platform/context.ts'
import type { Platform } from '../../platform/context.ts'
import { Unmet } from '../../platform/refusal.ts'
import { draftToken, formToken } from '../draft/cookie.ts'
import { type Draft, findDraft } from '../draft/draft.ts'
import { html, type Markup } from '../frame/html.ts'
import { goTo, type View, viewOf } from '../frame/view.ts'
import { citizen } from '../place/citizen.ts'
import type { Place } from '../place/place.ts'
import type { Asking } from './form-page.ts'

export class FormStale extends Unmet {
  readonly code = 'PORTAL_FORM_STALE'
  constructor() {
    super('这一页开得太久了，没有提交。请回首页点“接着填申请”，已经保存的内容还在。')
  }
}

/** A request of somebody who is filling in an application. */
export type Desk = { view: View; place: Place; token: string; draft: Draft; form: string; of: Asking }

/** The draft of this phone, or a way to where one begins; a sent one leads to its receipt. */
export async function deskOf(
  platform: Platform,
  request: FastifyRequest,
  reply: FastifyReply,
  wants: 'OPEN' | 'SENT' = 'OPEN',
): Promise<Desk | null> {
  const view = await viewOf(platform, request)
  const token = draftToken(platform, request)
  const { place } = view
  const draft =
    place && token
      ? await platform.db.inTransaction(citizen(place.county, request).scope, (tx) => findDraft(tx, platform, place.county, token))
      : null
  if (!place || !token || !draft) {
    void goTo(reply, '/apply')
    return null
  }
  const isSent = draft.data.receipt !== undefined
  if (isSent !== (wants === 'SENT')) {
    void goTo(reply, isSent ? '/apply/receipt' : '/apply')
    return null
  }
  return { view, place, token, draft, form: formToken(platform, token), of: { data: draft.data, place, today: today(platform.clock) } }
}

export function requireForm(platform: Platform, token: string, given: unknown): void {
  if (given !== formToken(platform, token)) throw new FormStale()
}

export const hiddenToken = (form: string): Markup => html`<input type="hidden" name="form" value=${form} />`

const inShanghai = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
export const savedLine = (draft: Draft): Markup => html`<p class="saved">✓ 已保存 ${inShanghai.format(draft.row.updatedAt)}</p>`

/** 2026年11月27日（星期五）: how a day is promised to a person. */
export function dayInWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const weekday = new Intl.DateTimeFormat('zh-CN', { timeZone: 'UTC', weekday: 'long' }).format(new Date(`${day}T00:00:00Z`))
  return `${year}年${Number(month)}月${Number(date)}日（${weekday}）`
}
