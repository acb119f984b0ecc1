import type { Day } from '../day.ts'
import type { InputError } from '../shape.ts'
import { standards as known } from '../standards/index.ts'
import type { StandardRow } from '../standards/index.ts'
import { assessFacts } from './assess.ts'
import { assessClaims } from './claims.ts'
import type { ClaimsAssessment, ClaimsFacts } from './claims.ts'
import { enactPolicy, enterPolicy } from './enact.ts'
import { parseClaims } from './parse-claims.ts'
import { parseFacts } from './parse.ts'
import { loadPolicies } from './policies/load.ts'
import { policies } from './policies.ts'
import type { Policy } from './policy.ts'
import type { Assessment, Facts } from './types.ts'

/**
 * A local rule whose first day the published sources do not give, entered with the document that says so, and with its own name where that was not
 * known; a historical county rule also for a place.
 */
export type EnactedPolicy = { id: string; from: Day; docNo: string; name?: string; region?: string }

/** What an office has entered beside what comes with the product; all that the browser must be told to judge as the server does. */
export type EnteredRules = {
  enactments: readonly EnactedPolicy[]
  standards: readonly StandardRow[]
  /** Whole local rules as an office has handed them in; they are read, and refused, where they are used. */
  policies?: readonly { id: string }[]
}

/** What facts are judged by: the policies, and the income standards, each with its place and days. */
export type RulesInForce = { policies: readonly Policy[]; standards: readonly StandardRow[] }

/**
 * Local rules come into force by a recorded entry (eligibility.md §4.2b), in the order of their days and not of their entry; standards that an
 * administrator has entered go before what the sources know.
 */
export function rulesInForce({ enactments, standards, policies: entered = [] }: EnteredRules): RulesInForce {
  // No toSorted: counties still work with browsers that do not know it.
  const inOrder = [...enactments].sort((a, b) => (a.from < b.from ? -1 : 1))
  // With its document number the day is confirmed and waits no longer.
  const dated = inOrder.reduce<readonly Policy[]>(
    (list, { id, from, docNo, name, region }) => named(id, name, enactPolicy(id, from, list, docNo || undefined, region)),
    Object.values(policies),
  )
  const read = readEntered(entered)
  return { policies: read.reduce((list, policy) => enterPolicy(policy, list), dated), standards: [...standards, ...known] }
}

const named = (id: string, name: string | undefined, list: readonly Policy[]): readonly Policy[] =>
  name === undefined ? list : list.map((policy) => (policy.id === id ? { ...policy, name } : policy))

const nothingEntered: readonly Policy[] = []

/** Rows were checked when they were entered. One that does not load any more must not be passed over: people would be judged without it. */
function readEntered(rows: readonly { id: string }[]): readonly Policy[] {
  if (rows.length === 0) return nothingEntered
  const ids = new Set([...Object.keys(policies), ...rows.map(({ id }) => id)])
  const read = rows.flatMap((row) => {
    const loaded = loadPolicies([row], ids)
    if (!loaded.ok) throw new Error(`the policy ${row.id} that an office entered does not load: ${JSON.stringify(loaded.errors)}`)
    return loaded.policies
  })
  return read.sort((a, b) => ((a.effectiveFrom ?? '') < (b.effectiveFrom ?? '') ? -1 : 1))
}

export const assessUnder = (rules: RulesInForce, facts: Facts, today: Day): Assessment =>
  assessFacts(facts, today, rules.policies, rules.standards)

export const assessClaimsUnder = (rules: RulesInForce, facts: ClaimsFacts, today: Day): ClaimsAssessment =>
  assessClaims(facts, undefined, today, { list: rules.policies, standards: rules.standards })

export type Answered = { ok: true; answer: Assessment | ClaimsAssessment } | { ok: false; error: InputError }

const hasClaims = (input: unknown): boolean => typeof input === 'object' && input !== null && Object.hasOwn(input, 'claims')

/** Facts from outside, read and judged in one go, in the server and in the browser alike; several claims each by itself. */
export function answerFacts(rules: RulesInForce, input: unknown, today: Day): Answered {
  if (hasClaims(input)) {
    const parsed = parseClaims(input)
    return parsed.ok ? { ok: true, answer: assessClaimsUnder(rules, parsed.facts, today) } : parsed
  }
  const parsed = parseFacts(input)
  return parsed.ok ? { ok: true, answer: assessUnder(rules, parsed.facts, today) } : parsed
}
