import { Malformed, asObject, field, flag, list, reading, text } from '../shape.ts'
import type { InputError, Raw } from '../shape.ts'
import type { Claim, ClaimsFacts } from './claims.ts'
import { readFacts } from './parse.ts'

export type ParsedClaims = { ok: true; facts: ClaimsFacts } | { ok: false; error: InputError }

/** What a claim may say for itself; anything else in it is ignored, as in facts. */
const ownKeys = [
  'matter',
  'subMatter',
  'forum',
  'role',
  'notifiedGround',
  'jurisdictionOk',
  'firstReceivedElsewhere',
  'deadlineDaysLeft',
  'limitationOn',
  'needsPreservation',
  'conditionMet',
] as const

/** A claim's own fault is named under the claim; a fault of the common facts where it stands. */
function read(raw: Raw, own: Raw, path: string): ReturnType<typeof readFacts> {
  const said = Object.fromEntries(ownKeys.filter((key) => field(own, key) !== undefined).map((key) => [key, own[key]]))
  try {
    return readFacts({ ...raw, ...said })
  } catch (error) {
    if (!(error instanceof Malformed)) throw error
    const { code, path: key, message } = error.fault
    const isOwn = ownKeys.some((one) => one === key) && (Object.hasOwn(said, key) || field(raw, key) === undefined)
    throw isOwn ? new Malformed(code, `${path}.${key}`, message) : error
  }
}

const noClaims = (): Malformed => new Malformed('REQUIRED', 'claims', '至少要写一项诉求。')

function readClaims(input: unknown): ClaimsFacts {
  const raw = asObject(input, '')
  const values = list(raw, 'claims', 50)
  if (values === undefined) throw noClaims()
  const ids = new Set<string>()
  const parsed = values.map((value, index) => {
    const path = `claims[${index}]`
    const own = asObject(value, path)
    const id = text(own, 'id', /^\S{1,60}$/, '诉求编号应为 1 至 60 个字，不含空格。', path) ?? String(index + 1)
    if (ids.has(id)) throw new Malformed('DUPLICATE', `${path}.id`, `诉求编号“${id}”重复。`)
    ids.add(id)
    const facts = read(raw, own, path)
    const said = Object.fromEntries(ownKeys.map((key) => [key, facts[key]]))
    const title = text(own, 'title', /^\s*\S[\s\S]{0,199}$/, '请求应为 1 至 200 个字。', path)?.trim()
    const extra = { title, opponentIsMember: flag(own, 'opponentIsMember', path), matterMaterials: flag(own, 'matterMaterials', path) }
    return { facts, claim: { ...said, ...extra, id, matter: facts.matter, role: facts.role } satisfies Claim }
  })
  const [first, ...others] = parsed
  if (!first) throw noClaims()
  return { ...first.facts, claims: [first.claim, ...others.map(({ claim }) => claim)] }
}

/** Reads an application with several claims; what a claim does not say it takes from the application. */
export function parseClaims(input: unknown): ParsedClaims {
  const answer = reading(() => readClaims(input))
  return answer.ok ? { ok: true, facts: answer.value } : answer
}
