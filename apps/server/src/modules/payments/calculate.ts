import { type CaseType, type CriminalStage, type Day, feeFor, yuan } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { NotFound, Stale } from '../../platform/refusal.ts'
import { advance, type CaseFile, lockCase } from '../casefile/index.ts'
import { closingOf } from '../closing/index.ts'
import { settingsIn } from '../settings/index.ts'
import { insertSubsidy, liveSubsidy, moveSubsidy, providerOf } from './queries.ts'
import { FeeNotInTable, MoneySamePerson, PublicServantUnpaid, ShareMissing, SubsidyExists } from './refusals.ts'
import { type CalculateInput, type Line, type SubsidyRow, type SubsidyState, subsidyStates } from './schema.ts'
import { isUnpaid, providerTypeOf, tableDayOf, tableInForce, trialModeOf } from './tables.ts'

/** 核算补贴 (法52, F-03): by the standard in force on the day of assignment; a draft may be worked out again until it is approved. */
export async function calculateSubsidy(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: CalculateInput,
  today: Day,
): Promise<{ file: CaseFile; subsidy: SubsidyRow }> {
  const file = await lockCase(tx, actor, id)
  const before = await liveSubsidy(tx, { shard: file.shard, caseId: file.id })
  if (before && before.state !== 'DRAFT') throw new SubsidyExists(subsidyStates[before.state as SubsidyState])
  const { provider, lines, totalFen, tableId } = await workOut(tx, actor, file, input, today)
  const after = await advance(tx, platform, actor, file, { verb: 'calculateSubsidy', today, version, data: { totalFen, tableId } })
  const by = { calculatedBy: actor.accountId ?? file.id, calculatedByName: actor.name, calculatedOn: today }
  const waitingSince = file.fileAcceptedOn ?? file.terminatedOn ?? today
  const worked = { providerId: provider, tableId, lines: JSON.stringify(lines), totalFen, waitingSince, ...by }
  const subsidy = before
    ? await moveSubsidy(tx, before, worked)
    : await insertSubsidy(tx, { shard: file.shard, id: newId(), caseId: file.id, state: 'DRAFT', ...worked })
  if (!subsidy) throw new Stale(after.version)
  return { file: after, subsidy }
}

async function workOut(tx: Tx, actor: Actor, file: CaseFile, input: CalculateInput, today: Day) {
  const [provider, closing, settings] = await Promise.all([
    file.providerId ? providerOf(tx, file.shard, file.providerId) : undefined,
    closingOf(tx, { shard: file.shard, caseId: file.id }),
    settingsIn(tx),
  ])
  if (!provider) throw new NotFound()
  if (actor.accountId !== null && provider.accountId === actor.accountId)
    throw new MoneySamePerson('承办人不能核算自己案件的补贴，请由其他财务人员核算。')
  const providerType = providerTypeOf(provider)
  if (isUnpaid(providerType) && input.expensesFen === 0) throw new PublicServantUnpaid()
  if (file.terminatedOn && input.sharePercent === undefined) throw new ShareMissing()
  const share = input.sharePercent ?? 100
  const trialMode = input.trialMode ?? (closing ? trialModeOf(closing.trialMode) : null)
  const stage = (input.stage ?? file.stage) as CriminalStage | null
  const on = tableDayOf(file, today)
  const table = isUnpaid(providerType) ? null : tableInForce(settings({ region: file.shard }, on), on)
  const { part, crossRegion, isMajor, caseCount } = input
  const fee =
    table && feeFor({ caseType: file.caseType as CaseType, stage, trialMode, providerType, part, crossRegion, isMajor, caseCount }, table)
  if (fee?.ok === false) throw new FeeNotInTable(fee.refusal.message)
  const standard = (fee?.lines ?? []).map((line) => lineOf(line, share))
  const expenses =
    input.expensesFen > 0 ? [{ label: '直接费用', fen: input.expensesFen, formula: `凭票据报销 ${yuan(input.expensesFen)} 元` }] : []
  const lines: Line[] = [...standard, ...expenses]
  return { provider: provider.id, lines, totalFen: lines.reduce((sum, line) => sum + line.fen, 0), tableId: table?.id ?? '' }
}

/** A terminated case is paid by the part of the work that was done (F-07); the formula says so. */
const lineOf = (line: { label: string; formula: string; amount: number }, share: number): Line =>
  share === 100
    ? { label: line.label, fen: line.amount, formula: line.formula }
    : { label: line.label, fen: Math.round((line.amount * share) / 100), formula: `${line.formula} × 已完成 ${share}%` }
