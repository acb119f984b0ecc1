import type { Day, Policy } from '@fayuan/law'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids.ts'
import { leaveTrace, underScope } from '../../agencies/index.ts'
import { type EnteredPolicy, ownPolicies, policyOfEntry, recordPolicies } from '../../applications/index.ts'
import { regionNames } from '../standards/queries.ts'
import { takeEnactmentLock } from '../waiting/queries.ts'
import { isOwn, type Read, readPolicy } from './read-policy.ts'
import { PolicyNotYours, PolicyOverlap, PolicyReasonMissing, PolicyWrong } from './refusals.ts'
import type { PolicyImport, PolicyIn } from './schema.ts'
import { viewPolicy } from './view.ts'

/**
 * 录入一份地方规定 (法31(9)、32(5)、42(4), eligibility.md §4). Whole or not at all. What it follows ends on the day before, so that files received
 * earlier are still judged by the rules of their day; a correction keeps what it corrects, with its reason.
 */
export async function importPolicy(tx: Tx, actor: Actor, input: PolicyIn, today: Day): Promise<PolicyImport> {
  // A check waits for nobody: it only says what would happen now.
  if (!input.check) await takeEnactmentLock(tx)
  const own = await ownPolicies(tx)
  const read = await readPolicy(tx, input, own)
  const { policy, row, replaced } = read
  const isMine = policy === null || (await isOwn(tx, actor, policy))
  const answer = await answerOf(tx, read, today, isMine)
  if (input.check) return answer
  if (!policy || !row) throw new PolicyWrong(read.faults)
  if (!isMine) throw new PolicyNotYours()
  // The same once more changes nothing, and what did not change leaves no trace.
  if (answer.isSame) return answer
  if (replaced.length > 0 && !input.replaces) throw new PolicyOverlap(replaced.map(({ row: { title } }) => title))
  if (input.reason === '') throw new PolicyReasonMissing()
  const entry: EnteredPolicy = { entry: newId(), row, by: actor.name, on: today, reason: input.reason, superseded: null }
  const superseded = { by: actor.name, on: today, reason: input.reason, with: entry.entry }
  const kept = own.map((one) => (replaced.includes(one) ? { ...one, superseded } : one))
  await store(tx, actor, { before: own, after: [...kept, entry], entry, policy, answer })
  return { ...answer, isStored: true }
}

/** Read again, both have their fields in one order; as they were stored they need not. */
const isSame = ([was, ...more]: readonly EnteredPolicy[], policy: Policy): boolean =>
  was !== undefined && more.length === 0 && JSON.stringify(policyOfEntry(was)) === JSON.stringify(policy)

async function answerOf(
  tx: Tx,
  { faults, told, row, policy, replaced, before, after }: Read,
  today: Day,
  isMine: boolean,
): Promise<PolicyImport> {
  const nothing = { policy: null, told: [], ended: [], replaced: [], isSame: false, isPast: false, isStored: false }
  if (!policy || !row) return { ...nothing, faults }
  if (!isMine) {
    const message = `${policy.region ?? ''} 的规定不只管您所在的地区，请由那里的司法行政部门录入。`
    return { ...nothing, faults: [{ row: null, column: null, message }] }
  }
  const ended = endedBy(policy, before.policies, after.policies, new Set(replaced.map(({ row: { id } }) => id)))
  const was = before.policies.filter(({ id }) => replaced.some((one) => one.row.id === id))
  const names = await regionNames(
    tx,
    [policy, ...ended.map((one) => one.policy), ...was].flatMap(({ region }) => region ?? []),
  )
  return {
    policy: viewPolicy(after.policies.find(({ id }) => id === policy.id) ?? policy, names),
    faults: [],
    told,
    ended: ended.map((one) => ({ ...viewPolicy(one.policy, names), endsOn: one.endsOn })),
    replaced: was.map((one) => viewPolicy(one, names)),
    isSame: isSame(replaced, policy),
    isPast: policy.effectiveFrom !== null && policy.effectiveFrom < today,
    isStored: false,
  }
}

/** What was in force without it and ends because of it: on which day, or altogether (null). */
function endedBy(policy: Policy, before: readonly Policy[], after: readonly Policy[], corrected: ReadonlySet<string>) {
  const now = new Map(after.map((one) => [one.id, one]))
  return before.flatMap((one): { policy: Policy; endsOn: Day | null }[] => {
    if (corrected.has(one.id)) return []
    const then = now.get(one.id)
    const isGone = then === undefined || (one.id === policy.id && then !== one)
    if (isGone) return [{ policy: one, endsOn: null }]
    return then.effectiveTo !== one.effectiveTo ? [{ policy: one, endsOn: then.effectiveTo }] : []
  })
}

type Stored = {
  before: readonly EnteredPolicy[]
  after: readonly EnteredPolicy[]
  entry: EnteredPolicy
  policy: Policy
  answer: PolicyImport
}

// Settings are kept under the scope of offices: an administrator of the system has no scope of files (security.md §3.2).
const store = (tx: Tx, actor: Actor, { before, after, entry, policy, answer }: Stored) =>
  underScope(tx, actor.officeScope, actor.scope, async () => {
    await recordPolicies(tx, after)
    await leaveTrace(tx, actor, {
      action: 'importPolicy',
      objectType: 'policy',
      objectId: policy.id,
      before,
      after,
      details: {
        entry: entry.entry,
        title: policy.title,
        from: policy.effectiveFrom,
        docNo: answer.policy?.docNo ?? null,
        reason: entry.reason,
        ended: answer.ended.map(({ id, endsOn }) => ({ id, endsOn })),
        replaced: answer.replaced.map(({ id }) => id),
      },
    })
  })
