import { limitOf, standardOn } from '../standards/index.ts'
import type { StandardRow } from '../standards/index.ts'
import { oncePer } from './once.ts'
import { ofApplicant } from './owed.ts'
import type { Owed } from './owed.ts'
import type { Policy, Standard, StandardKind } from './policy.ts'
import { proofIn } from './proof.ts'
import type { Facts } from './types.ts'

/** The standard one case is measured by: the number of the facts, else of the policy, else of the standards table (法34, R-45). */
export type StandardInForce = {
  kind: StandardKind
  /** Yuan a month for one person; null when there is no number. */
  limit: number | null
  isInclusive: boolean
  knowsEvents: boolean
  cites: Standard['cites']
  /** What would find the number, when the table has more than one. */
  missing: readonly Owed[]
}

const kindOf = { INCOME_MULTIPLE: 'INCOME', REGISTRY: 'REGISTRY', EITHER: 'EITHER' } as const satisfies Record<
  StandardRow['kind'],
  StandardKind
>

const noStandard: StandardInForce = {
  kind: 'INCOME',
  limit: null,
  isInclusive: true,
  knowsEvents: false,
  cites: {},
  missing: [],
}

const hasEnded = ({ standardEffectiveTo }: Policy, { receivedAt }: Facts): boolean =>
  standardEffectiveTo !== undefined && standardEffectiveTo < receivedAt

/** What a policy says of the standard, which is the same for every application. */
const byPolicy = oncePer(({ standard }: Policy): StandardInForce => ({
  kind: standard.kind,
  limit: standard.monthlyPerCapita,
  isInclusive: standard.isInclusive,
  knowsEvents: standard.knowsEvents,
  cites: standard.cites,
  missing: [],
}))

/** Whether the policy's number is meant for this person; a number for soldiers is no number for others. */
function isMeantFor(facts: Facts, { persons }: Standard): boolean {
  return persons === undefined || proofIn(facts, persons) === 'shown'
}

function fromTable(policy: Policy, facts: Facts, row: StandardRow): StandardInForce {
  const isOver = hasEnded(policy, facts)
  const base = isOver ? noStandard : byPolicy(policy)
  const { multiple } = policy.standard
  const isOwn = !isOver && isMeantFor(facts, policy.standard)
  const counted = multiple !== undefined && isOwn ? { ...row, multiple } : row
  const docNo = (isOwn ? base.cites.income : undefined) ?? row.docNo ?? undefined
  return {
    ...base,
    // A policy that says nothing about registries leaves that to the table as well.
    kind: base.kind === 'INCOME' ? kindOf[row.kind] : base.kind,
    limit: limitOf(counted),
    isInclusive: row.inclusive,
    cites: { ...base.cites, income: docNo, registry: base.cites.registry ?? row.docNo ?? undefined },
  }
}

const splitAsk = ofApplicant('urbanRural', '您家住在城镇还是农村？当地城镇和农村的经济困难标准不一样。')

export function standardInForce(facts: Facts, policy: Policy, rows?: readonly StandardRow[]): StandardInForce {
  const base = hasEnded(policy, facts) ? noStandard : byPolicy(policy)
  // null is an answer too: the place has no number.
  if (facts.standardMonthlyPerCapita !== undefined) return { ...base, limit: facts.standardMonthlyPerCapita }
  const region = facts.receivingRegion ?? policy.region
  if (base.limit !== null || region === null) return base
  const answer = standardOn({ region, day: facts.receivedAt, urbanRural: facts.urbanRural }, rows)
  if (answer.found === 'row') return fromTable(policy, facts, answer.row)
  return answer.found === 'split' ? { ...base, missing: [splitAsk] } : base
}
