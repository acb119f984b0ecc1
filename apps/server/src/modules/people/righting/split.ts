import type { Day } from '@fayuan/law'
import type { Actor } from '../../../platform/actor.ts'
import type { Platform } from '../../../platform/context.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { NotFound } from '../../../platform/refusal.ts'
import { identify } from '../identify.ts'
import { changePerson, lockPersonInSight } from '../queries.ts'
import { sightOf } from '../sight.ts'
import { leaveTrace } from '../trace.ts'
import type { Followers } from './followers.ts'
import { keepChange } from './keep-change.ts'
import { refuseStale } from './overtaken.ts'
import { authorizeJoin } from './policy.ts'
import { partsOf } from './queries.ts'
import { AllCasesChosen, CaseNotHis, SplitIntoSame } from './refusals.ts'
import type { PersonSplit, Split } from './schema.ts'

type Asked = { id: string; version: number; input: PersonSplit; today: Day }

/** 拆分: a record holds the files of two people; those that are chosen go to the other one, on record already or taken down now. */
export async function splitPerson(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  followers: Followers,
  { id, version, input, today }: Asked,
): Promise<Split> {
  const person = await lockPersonInSight(tx, sightOf(actor), id)
  if (!person) throw new NotFound()
  authorizeJoin(actor)
  if (person.version !== version) await refuseStale(tx, platform, person, { version, typed: {} })
  const parts = await partsOf(tx, person)
  const strange = input.caseIds.findIndex((caseId) => !parts.some((part) => part.caseId === caseId))
  if (strange >= 0) throw new CaseNotHis(strange)
  const leaving = parts.filter(({ caseId }) => input.caseIds.includes(caseId))
  if (leaving.length === parts.length) throw new AllCasesChosen()
  const other = await identify(tx, platform, actor, input.person, { followers })
  if (other.id === person.id) throw new SplitIntoSame()
  const after = await changePerson(tx, person, {})
  const { reason, words } = input
  await keepChange(tx, platform, actor, {
    kind: 'SPLIT',
    reason,
    words,
    before: person,
    after,
    otherId: other.id,
    carried: { moved: leaving, stayed: [], redirected: [] },
  })
  await followers.move(tx, platform, actor, { from: person, to: other, parts: leaving, verb: 'splitPerson', today })
  const details = { reason, other: other.id, cases: leaving.length }
  await leaveTrace(tx, actor, { shard: person.shard, action: 'person.split', objectId: person.id, details })
  return { id: after.id, version: after.version, otherId: other.id, cases: new Set(leaving.map(({ caseId }) => caseId)).size }
}
