import { applicantTypes, partyRoles, personCategories } from '../glossary/persons.ts'
import { channels, forums, services } from '../glossary/cases.ts'
import { matters, subMatters } from '../glossary/matters.ts'
import { notifiedGrounds } from '../glossary/grounds.ts'
import { toDay } from '../day.ts'
import { Malformed, amount, asObject, code, day, field, flag, list, reading, required, text } from '../shape.ts'
import type { InputError, Raw } from '../shape.ts'
import { otherReasons } from './other-reason-codes.ts'
import { policies } from './policies.ts'
import type { Docs, Evidence, Facts, Household, Reciprocity, UrbanRural, Verification } from './types.ts'

export type ParsedFacts = { ok: true; facts: Facts } | { ok: false; error: InputError }

const reciprocities: Record<Reciprocity, 1> = { LAW: 1, TREATY: 1, RECIPROCITY: 1, NONE: 1 }
const verifications: Record<Verification, 1> = { DATA_SHARED: 1, PLEDGE: 1, NONE: 1 }
const evidences: Record<Evidence, 1> = { PRESENT: 1, ABSENT: 1, VERIFIED_BY_DATA: 1, SAID: 1 }
const urbanRurals: Record<UrbanRural, 1> = { URBAN: 1, RURAL: 1 }
const sentences = { LIFE_OR_DEATH: 1 } as const

// The 2003 regulation is the first law of legal aid; before it there is nothing to decide by.
const firstDay = toDay('2003-09-01')
const lastDay = toDay('2199-12-31')
const mostYuan = 1_000_000_000

function receivedAt(raw: Raw) {
  const received = required(day(raw, 'receivedAt'), 'receivedAt')
  if (received >= firstDay && received <= lastDay) return received
  throw new Malformed('OUT_OF_RANGE', 'receivedAt', '收到申请的日期应在 2003-09-01 以后。')
}

function household(raw: Raw): Household | undefined {
  const value = field(raw, 'household')
  if (value === undefined) return undefined
  const inner = asObject(value, 'household')
  return {
    members: amount(inner, 'members', { min: 1, max: 100, isWhole: true }, 'household'),
    monthlyIncomeTotal: amount(inner, 'monthlyIncomeTotal', { min: 0, max: mostYuan }, 'household'),
    opponentIsMember: flag(inner, 'opponentIsMember', 'household'),
    applicantMonthlyIncome: amount(inner, 'applicantMonthlyIncome', { min: 0, max: mostYuan }, 'household'),
  }
}

function docs(raw: Raw): Docs | undefined {
  const value = field(raw, 'docs')
  if (value === undefined) return undefined
  const inner = asObject(value, 'docs')
  return {
    idDoc: flag(inner, 'idDoc', 'docs'),
    applicationForm: flag(inner, 'applicationForm', 'docs'),
    hardshipStatement: flag(inner, 'hardshipStatement', 'docs'),
    matterMaterials: flag(inner, 'matterMaterials', 'docs'),
    proxyProof: flag(inner, 'proxyProof', 'docs'),
  }
}

const categories = (raw: Raw): Facts['categories'] =>
  list(raw, 'categories', 200)?.map((value, index) => {
    const path = `categories[${index}]`
    const inner = asObject(value, path)
    return {
      code: required(code(inner, 'code', personCategories, path), `${path}.code`),
      evidence: required(code(inner, 'evidence', evidences, path), `${path}.evidence`),
    }
  })

/** null says that the policy has no number; absent says nothing. */
function standard(raw: Raw): number | null | undefined {
  if (Object.hasOwn(raw, 'standardMonthlyPerCapita') && raw.standardMonthlyPerCapita === null) return null
  return amount(raw, 'standardMonthlyPerCapita', { min: 0, max: mostYuan })
}

const mostConditions = 50

function conditions(raw: Raw): Facts['conditions'] {
  const value = field(raw, 'conditions')
  if (value === undefined) return undefined
  const inner = asObject(value, 'conditions')
  const keys = Object.keys(inner)
  if (keys.length > mostConditions) throw new Malformed('OUT_OF_RANGE', 'conditions', `这里最多 ${mostConditions} 项。`)
  const wrong = keys.find((key) => !/^[A-Z][A-Z0-9-]{0,59}$/.test(key))
  if (wrong !== undefined)
    throw new Malformed('INVALID_FORMAT', 'conditions', `条件的编号「${wrong.slice(0, 40)}」应由大写字母、数字和短横组成。`)
  const known = keys.flatMap((key): [string, boolean][] => {
    const met = flag(inner, key, 'conditions')
    return met === undefined ? [] : [[key, met]]
  })
  return Object.fromEntries(known)
}

/** Throws the first fault; shared with the reader of claims, which adds where the fault is. */
export function readFacts(input: unknown): Facts {
  const raw = asObject(input, '')
  return {
    receivedAt: receivedAt(raw),
    policyVersion: code(raw, 'policyVersion', policies),
    receivingRegion: text(raw, 'receivingRegion', /^\d{6}(\d{3}(\d{3})?)?$/, '行政区划代码应为 6、9 或者 12 位数字。'),
    standardMonthlyPerCapita: standard(raw),
    requestedService: code(raw, 'requestedService', services),
    channel: required(code(raw, 'channel', channels), 'channel'),
    applicantType: required(code(raw, 'applicantType', applicantTypes), 'applicantType'),
    reciprocity: code(raw, 'reciprocity', reciprocities),
    role: required(code(raw, 'role', partyRoles), 'role'),
    matter: required(code(raw, 'matter', matters), 'matter'),
    subMatter: code(raw, 'subMatter', subMatters),
    forum: code(raw, 'forum', forums),
    hasCounsel: required(flag(raw, 'hasCounsel'), 'hasCounsel'),
    jurisdictionOk: flag(raw, 'jurisdictionOk'),
    firstReceivedElsewhere: flag(raw, 'firstReceivedElsewhere'),
    notifiedGround: code(raw, 'notifiedGround', notifiedGrounds),
    possibleSentence: code(raw, 'possibleSentence', sentences),
    absentTrial: flag(raw, 'absentTrial'),
    deathReview: flag(raw, 'deathReview'),
    categories: categories(raw),
    categoriesOpen: flag(raw, 'categoriesOpen'),
    noFixedIncome: flag(raw, 'noFixedIncome'),
    household: household(raw),
    lowIncomeRegistry: flag(raw, 'lowIncomeRegistry'),
    hardshipEvent: flag(raw, 'hardshipEvent'),
    verification: code(raw, 'verification', verifications),
    priorFalsePledge: flag(raw, 'priorFalsePledge'),
    agentIsInfringer: flag(raw, 'agentIsInfringer'),
    docs: docs(raw),
    deadlineDaysLeft: amount(raw, 'deadlineDaysLeft', { min: -36_500, max: 36_500, isWhole: true }),
    limitationOn: day(raw, 'limitationOn'),
    needsPreservation: flag(raw, 'needsPreservation'),
    groupSize: amount(raw, 'groupSize', { min: 1, max: 1_000_000, isWhole: true }),
    otherReason: code(raw, 'otherReason', otherReasons),
    urbanRural: code(raw, 'urbanRural', urbanRurals),
    conditionMet: flag(raw, 'conditionMet'),
    conditions: conditions(raw),
    narrative: text(raw, 'narrative', /^/, ''),
  }
}

/** Reads facts from outside. The narrative is carried along for people; no rule reads it. */
export function parseFacts(input: unknown): ParsedFacts {
  const read = reading(() => readFacts(input))
  return read.ok ? { ok: true, facts: read.value } : read
}
