import type { Day } from '@fayuan/law'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { NotFound } from '../../../platform/refusal.ts'
import { leaveTrace, underScope } from '../../agencies/index.ts'
import { isActive, ownPolicies, recordPolicies } from '../../applications/index.ts'
import { mayEnact } from '../waiting/policy.ts'
import { takeEnactmentLock } from '../waiting/queries.ts'
import { listPolicies } from './list-policies.ts'
import { PolicyAlreadySuperseded, PolicyNotYours, PolicyReferredTo } from './refusals.ts'
import type { PolicyList, WithdrawPolicyIn } from './schema.ts'

/** 停用录错的规定: it counts for nothing any more, and stays in the list with who withdrew it and why; decided cases keep what they were decided by. */
export async function withdrawPolicy(tx: Tx, actor: Actor, { entry, reason }: WithdrawPolicyIn, today: Day): Promise<PolicyList> {
  await takeEnactmentLock(tx)
  const own = await ownPolicies(tx)
  const found = own.find((one) => one.entry === entry)
  if (!found) throw new NotFound()
  if (!found.row.region || !(await mayEnact(tx, actor, found.row.region))) throw new PolicyNotYours()
  if (!isActive(found)) throw new PolicyAlreadySuperseded()
  const referring = own.find((one) => one !== found && isActive(one) && one.row.alsoLists?.some(({ policy }) => policy === found.row.id))
  if (referring) throw new PolicyReferredTo(referring.row.title)
  const after = own.map((one) => (one === found ? { ...one, superseded: { by: actor.name, on: today, reason, with: null } } : one))
  await underScope(tx, actor.officeScope, actor.scope, async () => {
    await recordPolicies(tx, after)
    await leaveTrace(tx, actor, {
      action: 'withdrawPolicy',
      objectType: 'policy',
      objectId: found.row.id,
      before: own,
      after,
      details: { entry, title: found.row.title, reason },
    })
  })
  return listPolicies(tx, actor, today)
}
