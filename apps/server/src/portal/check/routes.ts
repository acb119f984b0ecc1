import { looksEmpty, type Read, readCount, readSum } from '@fayuan/law/reading'
import type { App, Http } from '../../http/kit.ts'
import { today } from '../../platform/context.ts'
import type { FieldError } from '../../platform/refusal.ts'
import { membersAsked } from '../situation/situation.ts'
import { type Answers, errorSummary, type Field, fieldView } from '../frame/fields.ts'
import { html, type Markup } from '../frame/html.ts'
import { layout } from '../frame/layout.ts'
import { closedPage } from '../frame/closed-page.ts'
import { sendPage, type View, viewOf } from '../frame/view.ts'
import { officeWithId } from '../place/place.ts'
import { type Carried, type Question, questionsFor, situationOf } from './questions.ts'
import { verdictPage } from './verdict-page.ts'

const names = ['m', 's', 'p', 'f', 'l', 'h', 'n', 'y'] as const
const asText = (value: unknown): string | undefined =>
  Array.isArray(value) ? value.filter((v) => typeof v === 'string').join('') : typeof value === 'string' ? value : undefined

/** How many people and how much a month; null where nothing was said, which is an answer too. */
function figureIn(name: 'n' | 'y', typed: string): Read<number> | null {
  if (looksEmpty(typed)) return null
  return name === 'n' ? readCount(typed, membersAsked) : readSum(typed, { what: '收入', per: 'MONTH' })
}

/** What could not be read of the figures, beside its field and as it was typed. */
function figuresWrong(query: unknown): { errors: FieldError[]; answers: Answers } {
  const given = typeof query === 'object' && query !== null ? new Map<string, unknown>(Object.entries(query)) : new Map<string, unknown>()
  const typed = (['n', 'y'] as const).map((name) => [name, asText(given.get(name)) ?? ''] as const)
  const errors = typed.flatMap(([name, text]) => {
    const read = figureIn(name, text)
    return read && !read.ok ? [{ path: name, message: read.reason }] : []
  })
  return { errors, answers: Object.fromEntries(typed) }
}

/** The answers in the address, of the shapes the questions give; anything else was not answered. */
export function carriedIn(query: unknown): Carried {
  const given = typeof query === 'object' && query !== null ? new Map<string, unknown>(Object.entries(query)) : new Map<string, unknown>()
  return Object.fromEntries(
    names.flatMap((name): [string, string][] => {
      const typed = asText(given.get(name))
      if (typed === undefined) return []
      if (name === 'n' || name === 'y') {
        const read = figureIn(name, typed)
        return read === null ? [[name, '']] : read.ok ? [[name, String(read.value)]] : []
      }
      const text = typed.normalize('NFKC').trim().slice(0, 20)
      return text === '' || !/^[0-9a-z]*$/.test(text) ? [] : [[name, text]]
    }),
  )
}

const addressOf = (path: string, carried: Carried, station: string | undefined) => {
  const query = new URLSearchParams({ ...carried, ...(station ? { station } : {}) }).toString()
  return query ? `${path}?${query}` : path
}

/** 我能申请吗: one question a page, the answers travel in the address and are kept nowhere. */
export function checkRoutes(app: App, { platform }: Http): void {
  app.get('/check', { config: { action: 'portal.check', open: true }, schema: { hide: true } }, async (request, reply) => {
    const view = await viewOf(platform, request)
    const { place } = view
    if (!place) return sendPage(reply, closedPage(view))
    const query = request.query as Record<string, unknown>
    const station = officeWithId(place, query['station'])
    const carried = carriedIn(query)
    const day = today(platform.clock)
    const questions = questionsFor(carried, { place, today: day })
    const at = questions.findIndex((question) => question.fields.some((field) => carried[field.name] === undefined))
    const tried = typeof query['q'] === 'string' ? query['q'] : ''
    const sheet = { view, carried, station: station?.id, questions }
    if (at < 0) {
      const frame = { title: '结果', back: backFrom(sheet, questions.length) }
      return sendPage(
        reply,
        layout(
          view,
          frame,
          verdictPage(situationOf(carried), { place, station, today: day, applyUrl: addressOf('/apply', carried, station?.id) }),
        ),
      )
    }
    return sendPage(reply, questionPage(sheet, { at, isMissed: questions[at]?.id === tried, ...figuresWrong(query) }))
  })
}

type Sheet = { view: View; carried: Carried; station: string | undefined; questions: Question[] }

/** Back to the question before, with everything answered until then. */
function backFrom({ carried, station, questions }: Sheet, at: number): string {
  const kept = questions.slice(0, Math.max(0, at - 1)).flatMap((question) => question.fields.map((field) => field.name))
  const before = Object.fromEntries(Object.entries(carried).filter(([name]) => kept.includes(name)))
  return at === 0 ? '/' : addressOf('/check', before, station)
}

type Asked = { at: number; isMissed: boolean; errors: FieldError[]; answers: Answers }

function questionPage(sheet: Sheet, { at, isMissed, errors: wrong, answers }: Asked): string {
  const { view, carried, station, questions } = sheet
  const question = questions[at]
  const own = question?.fields.map(({ name }) => name) ?? []
  const unread = wrong.filter(({ path }) => own.includes(path))
  const errors =
    unread.length > 0
      ? unread
      : isMissed && question
        ? [{ path: question.fields[0]?.name ?? '', message: '请选一个再往下走。说不清的，选最接近的。' }]
        : []
  const before = Object.entries(carried).filter(([name]) => !own.includes(name))
  const hidden = before.map(([name, value]) => html`<input type="hidden" name=${name} value=${value} />`)
  const body: Markup = html`<p class="steps">第 ${at + 1} 题，最多 6 题</p>
    <progress max="6" value=${at + 1} aria-label="答题进度">${at + 1}/6</progress>
    ${errorSummary(errors)}
    <form method="get" action="/check">
      ${hidden}${station && html`<input type="hidden" name="station" value=${station} />`}<input
        type="hidden"
        name="q"
        value=${question?.id}
      />
      ${question?.fields.length !== 1 || question.id === 'n' ? html`<h1>家里的收入</h1>` : ''}
      ${question?.note && html`<p class="hint">${question.note}</p>`}
      ${question?.fields.map((field) => (field.kind === 'radio' ? pressOne(field) : fieldView(field, answers, errors)))}
      ${question?.fields.some((field) => field.kind !== 'radio') && html`<button class="go">下一题</button>`}
    </form>`
  return layout(view, { title: `我能申请吗（第 ${at + 1} 题）`, back: backFrom(sheet, at) }, body)
}

/** One press answers and goes on; no second button to find below a long list. */
const pressOne = (field: Field): Markup =>
  html`<fieldset>
    <legend><h1>${field.label}</h1></legend>
    ${field.hint && html`<p class="hint">${field.hint}</p>`}
    ${(field.options ?? []).map((option) => html`<button class="pick" name=${field.name} value=${option.value}><span>${option.label}${option.hint && html`<small>${option.hint}</small>`}</span></button>`)}
  </fieldset>`
