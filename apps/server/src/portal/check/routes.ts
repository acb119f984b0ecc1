import { looksEmpty, type Read, readCount, readSum } from '@fayuan/law/reading'
import type { App, Http } from '../../http/kit.ts'
import { today } from '../../platform/context.ts'
import type { FieldError } from '../../platform/refusal.ts'
import { membersAsked } from '../situation/situation.ts'
import { contradictoryWords, isContradictory } from '../situation/choices.ts'
import { type Answers, errorSummary, type Field, fieldView, many } from '../frame/fields.ts'
import { html, type Markup } from '../frame/html.ts'
import { layout } from '../frame/layout.ts'
import { closedPage } from '../frame/closed-page.ts'
import { sendPage, type View, viewOf } from '../frame/view.ts'
import { officeWithId } from '../place/place.ts'
import { type Asked, askedFor, type Carried, carriedNames, mostQuestions, type Question, situationOf } from './questions.ts'
import { verdictPage } from './verdict-page.ts'

const asText = (value: unknown): string | undefined =>
  Array.isArray(value) ? value.filter((v) => typeof v === 'string').join('') : typeof value === 'string' ? value : undefined

const isFigure = (name: string): name is 'n' | 'y' | 'w' => name === 'n' || name === 'y' || name === 'w'

/** How many people and how much a month; null where nothing was said, which is an answer too. */
function figureIn(name: 'n' | 'y' | 'w', typed: string): Read<number> | null {
  if (looksEmpty(typed)) return null
  return name === 'n' ? readCount(typed, membersAsked) : readSum(typed, { what: '收入', per: 'MONTH' })
}

/** What stands in the address, by name and as it was typed. */
function typedIn(query: unknown): [name: string, text: string][] {
  const given = typeof query === 'object' && query !== null ? new Map<string, unknown>(Object.entries(query)) : new Map<string, unknown>()
  return carriedNames.flatMap((name): [string, string][] => {
    const text = asText(given.get(name))
    return text === undefined ? [] : [[name, text]]
  })
}

/** What could not be read of the figures, beside its field. */
const figuresWrong = (typed: readonly [string, string][]): FieldError[] =>
  typed.flatMap(([name, text]) => {
    const read = isFigure(name) ? figureIn(name, text) : null
    return read && !read.ok ? [{ path: name, message: read.reason }] : []
  })

/** The answers in the address, of the shapes the questions give; anything else was not answered. */
export const carriedIn = (query: unknown): Carried =>
  Object.fromEntries(
    typedIn(query).flatMap(([name, typed]): [string, string][] => {
      if (isFigure(name)) {
        const read = figureIn(name, typed)
        return read === null ? [[name, '']] : read.ok ? [[name, String(read.value)]] : []
      }
      const text = typed.normalize('NFKC').trim().slice(0, 20)
      return text === '' || !/^[0-9a-z]*$/.test(text) ? [] : [[name, text]]
    }),
  )

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
    const day = today(platform.clock)
    const asked = askedFor(carriedIn(query), { place, today: day })
    const sheet = { view, station: station?.id, ...asked }
    if (!asked.open) {
      const applyUrl = addressOf('/apply', asked.known, station?.id)
      const page = verdictPage(situationOf(asked.known), {
        place,
        station,
        today: day,
        applyUrl,
        isPlaceUnsure: asked.known['h'] === 'x',
        isCounselUnsure: asked.known['l'] === 'x',
      })
      return sendPage(reply, layout(view, { title: '结果', back: backFrom(sheet, asked.questions.length) }, page))
    }
    const typed = typedIn(query)
    const isMissed = query['q'] === asked.open.id
    const [errors, answers] = [figuresWrong(typed), answersFrom(asked.open, typed)]
    return sendPage(reply, questionPage(sheet, asked.open, { isMissed, errors, answers }))
  })
}

type Sheet = { view: View; station: string | undefined } & Asked

const namesOf = ({ fields }: Question): string[] => fields.map(({ name }) => name)

/** What was typed on this page already, each tick apart. */
const answersFrom = ({ fields }: Question, typed: readonly [string, string][]): Answers =>
  Object.fromEntries(
    typed
      .filter(([name]) => fields.some((field) => field.name === name))
      .map(([name, text]) => [name, fields.some((field) => field.name === name && field.kind === 'checkboxes') ? [...text] : text]),
  )

/** Back to the question before, with everything answered until then. */
function backFrom({ known, station, questions }: Sheet, at: number): string {
  const kept = questions.slice(0, Math.max(0, at - 1)).flatMap(namesOf)
  const before = Object.fromEntries(Object.entries(known).filter(([name]) => kept.includes(name)))
  return at === 0 ? '/' : addressOf('/check', before, station)
}

type Tried = { isMissed: boolean; errors: FieldError[]; answers: Answers }

/** A page sent without an answer says where one is wanted. */
function missedIn({ fields }: Question, answers: Answers): FieldError[] {
  const both = fields.find(({ name, kind }) => kind === 'checkboxes' && isContradictory(many(answers, name)))
  if (both) return [{ path: both.name, message: contradictoryWords(many(answers, both.name)) }]
  const field = fields.find(({ name, kind }) => kind !== 'number' && answers[name] === undefined)
  return field ? [{ path: field.name, message: `请选一个再往下走。${whereUnsure(field)}` }] : []
}

/** Nobody is sent to an answer that is not theirs: whoever cannot tell has one of their own, on every page. */
const whereUnsure = ({ name, options = [] }: Field): string =>
  name === 'm' ? '都不像的，选“别的事”。' : options.some(({ value }) => value === 'x') ? '说不清的，选“说不清”。' : ''

function questionPage(sheet: Sheet, question: Question, { isMissed, errors: wrong, answers }: Tried): string {
  const { view, known, station, questions } = sheet
  const at = questions.length
  const unread = wrong.filter(({ path }) => namesOf(question).includes(path))
  const missed = isMissed ? missedIn(question, answers) : []
  const errors = [...missed, ...unread]
  const hidden = Object.entries(known).map(([name, value]) => html`<input type="hidden" name=${name} value=${value} />`)
  const [first] = question.fields
  const isOnePress = question.fields.length === 1 && first?.kind === 'radio'
  const body: Markup = html`<p class="steps">第 ${at} 题，最多 ${mostQuestions} 题</p>
    <progress max=${mostQuestions} value=${at} aria-label="答题进度">${at}/${mostQuestions}</progress>
    ${errorSummary(errors)}
    <form method="get" action="/check">
      ${hidden}${station && html`<input type="hidden" name="station" value=${station} />`}<input
        type="hidden"
        name="q"
        value=${question.id}
      />
      ${!isOnePress && first?.isHeading !== true && html`<h1>${question.title}</h1>`}
      ${!isOnePress && question.note && html`<p class="hint">${question.note}</p>`}
      ${isOnePress && first ? pressOne(first) : question.fields.map((field) => fieldView(field, answers, errors))}
      ${!isOnePress && html`<button class="go">下一题</button>`}
    </form>`
  return layout(view, { title: `我能申请吗（第 ${at} 题）`, back: backFrom(sheet, at - 1) }, body)
}

/** One press answers and goes on; no second button to find below a long list. */
const pressOne = (field: Field): Markup =>
  html`<fieldset>
    <legend><h1>${field.label}</h1></legend>
    ${field.hint && html`<p class="hint">${field.hint}</p>`}
    ${(field.options ?? []).map((option) => html`<button class="pick" name=${field.name} value=${option.value}><span>${option.label}${option.hint && html`<small>${option.hint}</small>`}</span></button>`)}
  </fieldset>`
