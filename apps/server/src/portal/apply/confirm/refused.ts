import { z } from 'zod'
import { type FieldError, Refusal } from '../../../platform/refusal.ts'
import type { FormPage } from '../form-page.ts'
import { pageCalled } from '../pages/index.ts'

const mismatch = '姓名和证件号码核对不上，请对照证件再看一遍。没有填错的，可以先空着号码提交，到窗口时带上证件。'

// Who is on record, and under which name, is not told to somebody without an account (security.md §2.7).
const elsewhere: Readonly<Record<string, FieldError>> = {
  PERSON_OTHER_NAME: { path: 'person.idNumber', message: mismatch },
  PERSON_OTHER_NUMBER: { path: 'person.idNumber', message: mismatch },
  APPLICATION_ALREADY_OPEN: {
    path: 'person.name',
    message: '这件事可能已经申请过了，不用再提交。请用查询码查进度，或者打电话给法律援助中心问一问。',
  },
}

/** Where each part of an application was asked; the longest beginning of a path wins. */
const askedOn: Readonly<Record<string, readonly [page: string, field: string]>> = {
  'person.phone': ['contact', 'phone'],
  'person.safeContact': ['contact', 'safe'],
  'person.safeContactNote': ['contact', 'note'],
  'person.nationality': ['nationality', 'nationality'],
  'person.name': ['person', 'name'],
  'person.idType': ['person', 'idType'],
  'person.address': ['person', 'address'],
  'person.regionCode': ['person', 'town'],
  person: ['person', 'idNumber'],
  'agent.phone': ['helper', 'phone'],
  'agent.relation': ['helper', 'relation'],
  agent: ['helper', 'name'],
  agentIsInfringer: ['opponent', 'infringer'],
  opponents: ['opponent', 'names'],
  hasNoOpponent: ['opponent', 'none'],
  matter: ['matter', 'choice'],
  hasCounsel: ['matter', 'counsel'],
  title: ['story', 'title'],
  narrative: ['story', 'narrative'],
  forum: ['story', 'forum'],
  organ: ['story', 'organ'],
  organRegion: ['story', 'organ'],
  limitationOn: ['story', 'limit'],
  jurisdictionOk: ['story', 'here'],
  firstReceivedElsewhere: ['story', 'elsewhere'],
  categories: ['status', 'statuses'],
  noFixedIncome: ['status', 'income'],
  possibleSentence: ['status', 'sentence'],
  'household.members': ['means', 'members'],
  'household.applicantMonthlyIncome': ['means', 'own'],
  'household.note': ['means', 'why'],
  household: ['means', 'income'],
  lowIncomeRegistry: ['means', 'registry'],
  hardshipEvent: ['means', 'event'],
}

function pageOf(path: string): readonly [page: FormPage, field: string] | null {
  const parts = path
    .replace(/^body\./, '')
    .replaceAll('[', '.')
    .split('.')
  const names = parts.map((_, at) => parts.slice(0, parts.length - at).join('.'))
  const found = names.map((name) => askedOn[name]).find((one) => one !== undefined)
  const page = found && pageCalled(found[0])
  return found && page ? [page, found[1]] : null
}

/** What was refused at the last press: on the page that asked it, or, where no page did, in its own words on the confirmation. */
export type Wrong = { page: FormPage | null; errors: FieldError[] }

function told(error: Refusal | z.ZodError): FieldError[] {
  if (error instanceof z.ZodError) return error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
  const own = elsewhere[error.code]
  if (own) return [own]
  return error.errors.length > 0
    ? [...error.errors]
    : [{ path: error.code === 'AGENT_IS_OPPONENT' ? 'agentIsInfringer' : '', message: error.message }]
}

export function wrongIn(error: unknown): Wrong | null {
  if (!(error instanceof Refusal) && !(error instanceof z.ZodError)) return null
  // Too many at once, or a server that cannot: nothing of what was filled in is wrong.
  if (error instanceof Refusal && ['limited', 'unavailable', 'unauthenticated', 'denied'].includes(error.kind)) return null
  const all = told(error).map((one) => ({ ...one, at: pageOf(one.path) }))
  const page = all.find(({ at }) => at !== null)?.at?.[0] ?? null
  const here = page === null ? all : all.filter(({ at }) => at?.[0] === page)
  return { page, errors: here.map(({ at, message }) => ({ path: at?.[1] ?? '', message })) }
}
