import { type CaseState, caseStates, isCaseState, nextAct } from '@fayuan/law'
import { checkIdNumber } from '@fayuan/law/reading'
import { type Actor, hasRole } from '../../../platform/actor.ts'
import { type Keys, normalisePhone } from '../../../platform/keys/index.ts'
import { onlyStation } from '../../casefile/index.ts'
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
  return states.includes('GRANTED') ? { states, orUrgentAid: 'WITHOUT_LAWYER' } : { states }
}

/** What the person asked for, as conditions on cases; the kind of search is read from what was typed. */
export function filterOf(actor: Actor, keys: Keys, question: Question): Filter {
  const { caseType, matter, category, channel, providerId, light, receivedFrom, receivedTo } = question
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
    ...asked,
    ...queue,
    ...both,
    ...handled(actor, question),
    ...(question.mine === 'done' ? { doneBy: actor.accountId } : {}),
    ...(question.mine === 'begun' ? { begunBy: actor.accountId } : {}),
    ...stationed(actor),
    ...(seesFacts(actor) ? typed(keys, question.q) : typedOfNames(keys, question.q)),
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
  const states = queueStates[queue] ?? []
  const urgent = queue === 'assign' ? { orUrgentAid: 'WITHOUT_LAWYER' as const } : {}
  return { states, ...urgent, ...(queue === 'intake' ? { channel: 'ONLINE' } : {}), ...(queue === 'subsidy' ? { unpaid: true } : {}) }
}

// 工作站 sees what came through it (organisation.md §3).
const stationed = (actor: Actor): Filter => (onlyStation(actor) ? { stationId: actor.agencyId } : {})

/** Numbers, pinyin and the beginning of a name have their own indexes; everything else is running text (see isText). */
export function typed(keys: Keys, q: string | undefined): Filter {
  const text = q?.trim() ?? ''
  if (text === '' || isText(text)) return {}
  if (/^[（(〔[]?\d{4}[）)〕\]]|号$/.test(text)) return { number: text.replaceAll('(', '（').replaceAll(')', '）') }
  const card = checkIdNumber(text)
  if (card.ok) return { idTokens: keys.tokensOfAllKeys('id-number', card.number) }
  if (/^[\d+][\d -]{6,}$/.test(text)) return { phoneTokens: keys.tokensOfAllKeys('phone', normalisePhone(text)) }
  if (/^\d{4}$/.test(text)) return { tailTokens: keys.tokensOfAllKeys('phone-tail', text), serial: text }
  if (/^\d{1,6}$/.test(text)) return { serial: text.padStart(4, '0') }
  if (/^[a-zA-Z]+$/.test(text)) return { latin: text.toLowerCase() }
  return { name: text }
}

// Running text would tell what a case is about: here it can only be the beginning of a name.
const typedOfNames = (keys: Keys, q: string | undefined): Filter => (q && isText(q) ? { name: q.trim() } : typed(keys, q))

/** Running text: at least one pair of characters that is not a number or pinyin. */
export const isText = (q: string): boolean =>
  q
    .trim()
    .split(/[\s\p{P}\p{S}]+/u)
    .some((run) => [...run].length >= 2) &&
  /\P{ASCII}/u.test(q) &&
  !/^[（(〔[]?\d{4}[）)〕\]]|号$/.test(q.trim())
