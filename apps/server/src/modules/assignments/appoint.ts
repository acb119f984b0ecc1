import type { Day } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { noticeNumberOf } from '../applications/index.ts'
import { type CaseRow, insertGrant, isUnderUrgentAid } from '../casefile/index.ts'
import { type DocumentData, latestPaper } from '../documents/index.ts'
import { type LoadedProvider, loadedProvider } from '../providers/index.ts'
import { judge } from './candidates.ts'
import { insertAssignment, lockProvider } from './queries.ts'
import { FormerClientAsked, ProviderBlocked, ProviderUnknown } from './refusals.ts'

/** The person of the roster who may take this case, or the refusal that names the rule. */
export async function fitFor(
  tx: Tx,
  platform: Platform,
  file: CaseRow,
  { providerId, isConflictWeighed = false }: { providerId: string; isConflictWeighed?: boolean },
  today: Day,
): Promise<LoadedProvider> {
  await lockProvider(tx, file.shard, providerId)
  const person = await loadedProvider(tx, file.shard, providerId, today)
  if (!person) throw new ProviderUnknown()
  const { blocked, formerClient } = await judge(tx, platform, file, person, today)
  if (blocked) throw new ProviderBlocked(person.name, blocked)
  if (formerClient && !isConflictWeighed) throw new FormerClientAsked(person.name, formerClient)
  return person
}

/** What the file carries of its lawyer while the assignment is in force. */
export const carried = (person: LoadedProvider, today: Day) => ({
  providerId: person.id,
  providerName: person.name,
  firmId: person.firmId,
  holderId: person.accountId,
  assignedOn: today,
  acceptedOn: null,
})

/** What notices and letters say of the lawyer. */
export const inPapers = (person: LoadedProvider, today: Day, previousLawyer?: string) => ({
  assignment: {
    firm: person.firmName,
    lawyer: person.name,
    licence: person.licenceNo,
    phone: person.phone || undefined,
    on: today,
    previousLawyer,
  },
})

/** By what the case is assigned (法36, 法43①, 程24): the centre's decision on an application, the organ's notice, or aid given at once (法44). */
export async function originOf(tx: Tx, file: CaseRow): Promise<NonNullable<DocumentData['origin']>> {
  if (file.chain === 'NOTIFIED') return { kind: 'NOTICE', on: file.receivedOn, paperNo: await noticeNumberOf(tx, file) }
  if (isUnderUrgentAid(file)) return { kind: 'URGENT', on: file.urgentAidOn }
  const decision = await latestPaper(tx, { shard: file.shard, caseId: file.id }, 'GRANT_DECISION')
  return { kind: 'APPLICATION', on: decision?.issuedOn ?? file.grantedOn, paperNo: decision?.docNo ?? null }
}

/** The assignment itself and the lawyer's key to this one case, nothing beyond it (design.md §3). */
export async function appoint(
  tx: Tx,
  actor: Actor,
  file: CaseRow,
  person: LoadedProvider,
  by: { reason: string; today: Day; at: Date },
): Promise<void> {
  await insertAssignment(tx, {
    shard: file.shard,
    id: newId(),
    caseId: file.id,
    providerId: person.id,
    firmId: person.firmId,
    providerName: person.name,
    firmName: person.firmName,
    reason: by.reason,
    assignedBy: actor.accountId ?? file.agencyId,
    assignedByName: actor.name,
    assignedOn: by.today,
  })
  if (person.accountId)
    await insertGrant(tx, { shard: file.shard, caseId: file.id, accountId: person.accountId, reason: '指派承办', since: by.at })
}
