import { type Day, matters, type Policy } from '@fayuan/law'
import { inOrder, tally, type Trial, trialDays, tryOn, type Turned } from '@fayuan/law/simulator'
import { setImmediate } from 'node:timers/promises'
import type { Actor } from '../../../platform/actor.ts'
import type { Platform } from '../../../platform/context.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { rangeBelow } from '../../../platform/database/scope.ts'
import { underScope } from '../../agencies/index.ts'
import { openFacts, ownPolicies } from '../../applications/index.ts'
import { applicationsReceived } from './queries.ts'
import { isOwn, readPolicy } from './read-policy.ts'
import { PolicyNotYours, PolicyWrong } from './refusals.ts'
import { fewest, type PolicyTrial, type PolicyTrialIn } from './schema.ts'

/** More than a county takes in a year; a province's draft is tried on the most recent ones, and says so. */
const mostCases = 5000
const batch = 250

/**
 * 试算谁受影响 (simulator): the applications of a year judged without the draft and with it. Only counts leave, by matter and reason: whoever enters
 * rules has no scope of files (security.md §3.2), and a cell of one or two would speak of somebody.
 */
export async function tryPolicy(tx: Tx, platform: Platform, actor: Actor, input: PolicyTrialIn, today: Day): Promise<PolicyTrial> {
  const { faults, policy, before, after } = await readPolicy(tx, input, await ownPolicies(tx))
  if (!policy) throw new PolicyWrong(faults)
  if (!(await isOwn(tx, actor, policy))) throw new PolicyNotYours()
  const period = trialDays(policy, today)
  const trial: Trial = { draft: policy, before, after, today }
  const { read, isWhole, turned } = await underScope(tx, actor.officeScope, actor.scope, () => tryEach(tx, platform, trial, period))
  const changed = turned.reduce((sum, { count }) => sum + count, 0)
  const hidden = turned.some(({ count }) => count < fewest)
  return {
    ...period,
    read,
    isWhole,
    // With the rest known to a case, the small cell would be known as well.
    unchanged: hidden && turned.length === 1 ? null : read - changed,
    turned: turned.map(({ matter, turn, by, cites, count }) => ({
      matter,
      matterLabel: matters[matter],
      turn,
      by,
      cites: [...cites],
      count: count < fewest ? null : count,
    })),
  }
}

type Tried = { read: number; isWhole: boolean; turned: Turned[] }

async function tryEach(tx: Tx, platform: Platform, trial: Trial, period: { from: Day; to: Day }): Promise<Tried> {
  const range = rangeOf(trial.draft)
  const rows = new Map<string, Turned>()
  let read = 0
  let after: { receivedOn: string; id: string } | null = null
  for (;;) {
    const cases: Awaited<ReturnType<typeof applicationsReceived>> = await applicationsReceived(tx, {
      ...period,
      range,
      after,
      limit: batch,
    })
    for (const one of cases) {
      const facts = openFacts(platform.keys, one)
      if (!facts) continue
      read += 1
      const turned = tryOn(facts, trial)
      if (turned) tally(rows, turned)
    }
    const last = cases.at(-1)
    if (!last || cases.length < batch) return { read, isWhole: true, turned: inOrder(rows.values()) }
    if (read >= mostCases) return { read, isWhole: false, turned: inOrder(rows.values()) }
    after = { receivedOn: last.receivedOn, id: last.id }
    // Others are answered between two batches.
    await setImmediate()
  }
}

const rangeOf = ({ region }: Policy) => rangeBelow(region ?? '000000')
