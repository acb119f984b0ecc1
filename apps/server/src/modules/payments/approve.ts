import type { Day } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { Stale } from '../../platform/refusal.ts'
import { advance, type CaseFile, lockCase } from '../casefile/index.ts'
import { acceptedCheckOf, assignmentParticulars, closingParticulars, lawyerAccountOf } from '../closing/index.ts'
import { liveSubsidy, moveSubsidy } from './queries.ts'
import { MoneySamePerson, NoDraft } from './refusals.ts'
import type { Line, SubsidyRow } from './schema.ts'

/** 审批补贴 (法52, F-06): approved by one who neither checked the file, nor worked out the sum, nor handled the case. */
export async function approveSubsidy(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: { note?: string },
  today: Day,
): Promise<{ file: CaseFile; subsidy: SubsidyRow }> {
  const file = await lockCase(tx, actor, id)
  const of = { shard: file.shard, caseId: file.id }
  const [draft, check, lawyer] = [
    await liveSubsidy(tx, of),
    await acceptedCheckOf(tx, of),
    await lawyerAccountOf(tx, file.shard, file.providerId),
  ]
  if (file.version === version && draft?.state !== 'DRAFT') throw new NoDraft()
  refuseSamePerson(actor, { calculatedBy: draft?.calculatedBy, checkedBy: check?.checkedBy, lawyer })
  const [assignment, closing] = await Promise.all([assignmentParticulars(tx, file), closingParticulars(tx, platform.keys, file)])
  const subsidyWords = draft
    ? {
        lines: draft.lines as unknown as Line[],
        totalFen: draft.totalFen,
        checkedBy: check?.checkedByName ?? '',
        checkedOn: check?.checkedOn,
        approvedBy: actor.name,
      }
    : null
  const after = await advance(tx, platform, actor, file, {
    verb: 'approveSubsidy',
    today,
    version,
    note: input.note,
    data: { totalFen: draft?.totalFen ?? 0 },
    papers: { SUBSIDY_APPROVAL: { assignment, closing, subsidy: subsidyWords } },
  })
  const subsidy =
    draft &&
    (await moveSubsidy(tx, draft, { state: 'APPROVED', approvedBy: actor.accountId, approvedByName: actor.name, approvedOn: today }))
  if (!subsidy) throw new Stale(after.version)
  return { file: after, subsidy }
}

function refuseSamePerson(actor: Actor, parts: { calculatedBy?: string; checkedBy?: string | null; lawyer: string | null }): void {
  if (actor.accountId === null) return
  if (parts.calculatedBy === actor.accountId) throw new MoneySamePerson('核算人不能审批自己核算的补贴，请由其他负责人审批。')
  if (parts.checkedBy === actor.accountId) throw new MoneySamePerson('核卷人不能审批同一案件的补贴，请由其他负责人审批。')
  if (parts.lawyer === actor.accountId) throw new MoneySamePerson('承办人不能审批自己案件的补贴，请由其他负责人审批。')
}
