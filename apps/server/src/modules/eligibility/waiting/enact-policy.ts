import { policies } from '@fayuan/law'
import { enactmentFaults } from '@fayuan/law/rules'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { leaveTrace, underScope } from '../../agencies/index.ts'
import { policiesInForce, recordEnactment } from '../../applications/index.ts'
import { enactedOf } from './enacted.ts'
import { mayEnact } from './policy.ts'
import { takeEnactmentLock } from './queries.ts'
import { EnactmentNotYours, EnactmentWrong } from './refusals.ts'
import type { Enactment, EnactmentIn } from './schema.ts'

/** 补录文号和施行日: from this day the region's rules are in force here (eligibility.md §4.2b); a mistyped entry is entered again. */
export async function enactPolicy(tx: Tx, actor: Actor, input: EnactmentIn): Promise<Enactment> {
  await takeEnactmentLock(tx)
  const policy = policies[input.policyId]
  if (policy?.region && !(await mayEnact(tx, actor, policy.region))) throw new EnactmentNotYours()
  const faults = enactmentFaults(input)
  if (faults.length > 0 || !policy) throw new EnactmentWrong(faults)
  const before = enactedOf(await policiesInForce(tx)).find(({ policyId }) => policyId === policy.id)
  const { from, docNo, name } = input
  // Settings are kept under the scope of offices: an administrator of the system has no scope of files (security.md §3.2).
  await underScope(tx, actor.officeScope, actor.scope, async () => {
    await recordEnactment(tx, { id: policy.id, from, docNo, ...(name ? { name } : {}) })
    await leaveTrace(tx, actor, {
      action: 'enactPolicy',
      objectType: 'policy',
      objectId: policy.id,
      before,
      after: input,
      details: { from, docNo, replaced: before ? { from: before.from, docNo: before.docNo } : null },
    })
  })
  return { policyId: policy.id, title: policy.title, region: policy.region, from, docNo, name: name ?? null, canEnact: true }
}
