import { type CaseState, caseStates, type Day, isCaseState, nextAct, yearOf } from '@fayuan/law'
import { numberKey, ownNumberIn, paperNumberIn, serialIn } from '@fayuan/law/likeness'
import { comparable, normaliseName, readPhone } from '@fayuan/law/reading'
import { type Actor, hasRole } from '../../../platform/actor.ts'
import { type Keys, normalisePhone } from '../../../platform/keys/index.ts'
import { onlyStation, runsOf } from '../../casefile/index.ts'
import { documentTokens } from '../../people/index.ts'
import { seesFacts } from '../policy.ts'
import type { Filter } from './queries.ts'
import type { Question } from './schema.ts'

const queueStates: Record<string, readonly CaseState[]> = {
  intake: ['RECEIVED'],
  review: ['RECEIVED', 'SUPPLEMENTING'],
  approval: ['CHECKED'],
  assign: ['GRANTED', 'NOTIFIED'],
  handling: ['ASSIGNED', 'HANDLING', 'SUSPENDED'],
  closing: ['CLOSED'],
  filecheck: ['FILED'],
  subsidy: ['FILE_ACCEPTED', 'ARCHIVED'],
}

/** The states in which the next act is owed by one of these roles. */
export const statesOwedBy = (actor: Actor): CaseState[] =>
  (Object.keys(caseStates) as CaseState[]).filter((state) => {
    const role = nextAct(state)?.role
    return role !== null && role !== undefined && role !== 'CITIZEN' && hasRole(actor, role)
  })

/** What waits for this person; urgent aid waits for a dispatcher and for its lawyer while the state still speaks of the review (法44). */
export function owedTo(actor: Actor): Filter {
  const states = statesOwedBy(actor)
  if (hasRole(actor, 'LAWYER') && actor.providerId) return { states, providerId: actor.providerId, orUrgentAid: 'WITH_LAWYER' }
  const [decides, assigns] = [states.includes('CHECKED'), states.includes('GRANTED')]
  const ordered = decides && !assigns ? { ordered: 'ALSO' as const } : assigns && !decides ? { ordered: 'NOT' as const } : {}
  return assigns ? { states, orUrgentAid: 'WITHOUT_LAWYER', ...ordered } : { states, ...ordered }
}

/** What the person asked for, as conditions on cases; the kind of search is read from what was typed. */
export function filterOf(actor: Actor, keys: Keys, question: Question, today: Day): Filter {
  const { caseType, matter, category, channel, providerId, light, receivedFrom, receivedTo, dueFrom, dueTo } = question
  const asked = named(question)
  const queue = queued(actor, question)
  const both = asked.states && queue.states ? { states: queue.states.filter((s) => asked.states?.includes(s)) } : {}
  return {
    caseType,
    matter,
    category,
    channel,
    providerId,
    light,
    receivedFrom,
    receivedTo,
    dueFrom,
    dueTo,
    ...asked,
    ...queue,
    ...both,
    ...handled(actor, question),
    ...(question.mine === 'done' ? { doneBy: actor.accountId } : {}),
    ...(question.mine === 'begun' ? { begunBy: actor.accountId } : {}),
    ...stationed(actor),
    ...(seesFacts(actor) ? typed(keys, question.q, today) : typedOfNames(keys, question.q, today)),
  }
}

// A lawyer who asks for the cases in hand means those of urgent aid as well.
function handled(actor: Actor, { states = '' }: Question): Filter {
  const isInHand = states.split(',').some((state) => state === 'ASSIGNED' || state === 'HANDLING')
  return hasRole(actor, 'LAWYER') && isInHand ? { orUrgentAid: 'WITH_LAWYER' } : {}
}

function named(question: Question): Filter {
  const states = [question.state, ...(question.states?.split(',') ?? [])].filter((s) => isCaseState(s))
  const isAsked = Boolean(question.state ?? question.states)
  return isAsked ? { states } : {}
}

function queued(actor: Actor, question: Question): Filter {
  const queue = question.mine === 'true' ? 'mine' : question.queue
  if (!queue || queue === 'all') return {}
  if (queue === 'mine') return owedTo(actor)
  if (queue === 'uncalculated') return { uncalculated: true }
  if (queue === 'open') return { open: true }
  const states = queueStates[queue] ?? []
  const urgent = queue === 'assign' ? { orUrgentAid: 'WITHOUT_LAWYER' as const, ordered: 'NOT' as const } : {}
  const ordered = queue === 'approval' ? { ordered: 'ALSO' as const } : {}
  return {
    states,
    ...urgent,
    ...ordered,
    ...(queue === 'intake' ? { channel: 'ONLINE' } : {}),
    ...(queue === 'subsidy' ? { unpaid: true } : {}),
  }
}

// 工作站 sees what came through it (organisation.md §3).
const stationed = (actor: Actor): Filter => (onlyStation(actor) ? { stationId: actor.agencyId } : {})

const firstYear = 2000

/** Every number an office may have given what somebody says: without its year, that of any year so far. */
function numbersMeant(text: string, today: Day): string[] {
  const own = ownNumberIn(text)
  if (!own) return []
  const { year, word, serial } = own
  const years = year ? [year] : Array.from({ length: yearOf(today) - firstYear + 1 }, (_, at) => String(firstYear + at))
  return years.map((one) => `（${one}）${word}第${serial}号`)
}

// A case number begins with its year in whatever brackets, or ends in 号.
const isNumber = (text: string) => /^\(\d{4}\)|号$/u.test(comparable(text)) || ownNumberIn(text) !== null || paperNumberIn(text) !== null

/** A telephone as people write it, the extension with it, long enough to be no running number. */
const telephoneIn = (text: string): string | null => {
  const read = /\d{7}/.test(text.replace(/\D/g, '')) ? readPhone(text) : null
  return read?.ok ? read.value.number : null
}

/** Numbers, pinyin and the beginning of a name have their own indexes; everything else is running text (see isText). */
export function typed(keys: Keys, q: string | undefined, today: Day): Filter {
  const text = (q ?? '').normalize('NFKC').trim()
  if (text === '' || isText(text)) return {}
  const serial = serialIn(text)
  if (serial !== null && /[第号]/u.test(text)) return { serial }
  if (isNumber(text))
    return {
      number: text.replaceAll(/[([〔【]/gu, '（').replaceAll(/[)\]〕】]/gu, '）'),
      numbers: numbersMeant(text, today),
      noticeKey: numberKey(text),
      paperNo: paperNumberIn(text) ?? undefined,
    }
  const idTokens = documentTokens(keys, text)
  const phone = telephoneIn(text)
  const phoneTokens = phone === null ? [] : keys.tokensOfAllKeys('phone', normalisePhone(phone))
  if (idTokens.length + phoneTokens.length > 0)
    return { ...(idTokens.length > 0 ? { idTokens } : {}), ...(phoneTokens.length > 0 ? { phoneTokens } : {}) }
  if (/^\d{4}$/.test(text)) return { tailTokens: keys.tokensOfAllKeys('phone-tail', text), serial: text }
  if (/^\d{1,6}$/.test(text)) return { serial: text.padStart(4, '0') }
  const sounds = text.toLowerCase().replace(/[\s']/g, '').replaceAll('ü', 'v')
  if (/^[a-z]+$/.test(sounds)) return { latin: sounds }
  return { name: normaliseName(text) }
}

// Running text would tell what a case is about: here it can only be the beginning of a name.
const typedOfNames = (keys: Keys, q: string | undefined, today: Day): Filter =>
  q && isText(q) ? { name: q.normalize('NFKC').trim() } : typed(keys, q, today)

/** Running text: at least one pair of characters that is not a number or pinyin. */
export const isText = (q: string): boolean =>
  runsOf(q).some((run) => [...run].length >= 2) && /\P{ASCII}/u.test(comparable(q)) && !isNumber(q) && telephoneIn(q) === null
