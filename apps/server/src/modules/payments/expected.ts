import { type CaseType, type CriminalStage, type Day, feeFor, type TrialMode } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { NotFound } from '../../platform/refusal.ts'
import { findCase, shardOfCase } from '../casefile/index.ts'
import { settingsIn } from '../settings/index.ts'
import { providerOf } from './queries.ts'
import type { ExpectedFeeView } from './schema.ts'
import { isUnpaid, providerTypeOf, tableDayOf, tableOf } from './tables.ts'

const modes: readonly TrialMode[] = ['HEARING', 'NO_HEARING', 'FAST_TRACK']
const unknown = (why: string): ExpectedFeeView => ({ fromFen: null, toFen: null, standard: '', why })

/**
 * What this case pays its lawyer by the standard in force on the day of assignment, said before it is taken on: how it will be tried nobody
 * knows yet, so it is the least and the most. Nothing is promised; the sum is worked out when the file is accepted (F-03).
 */
export async function expectedFee(tx: Tx, actor: Actor, id: string, today: Day): Promise<ExpectedFeeView> {
  const shard = await shardOfCase(tx, actor, id)
  const file = shard ? await findCase(tx, shard, id) : undefined
  if (!file) throw new NotFound()
  const [provider, settings] = await Promise.all([
    file.providerId ? providerOf(tx, file.shard, file.providerId) : undefined,
    settingsIn(tx),
  ])
  // A lawyer asks of what was assigned to him; other readers of the office see it too.
  if (!provider || (actor.roles.includes('LAWYER') && provider.accountId !== actor.accountId)) throw new NotFound()
  const providerType = providerTypeOf(provider)
  if (isUnpaid(providerType)) return unknown('公职人员办案不领取补贴，直接费用凭票据报销。')
  const entry = settings({ region: file.shard }, tableDayOf(file, today)).entry('FEE_TABLE')
  if (!entry) return unknown('本地还没有录入补贴标准，录入以后才能算。')
  const table = tableOf(entry)
  const answers = modes.map((trialMode) =>
    feeFor({ caseType: file.caseType as CaseType, stage: file.stage as CriminalStage | null, trialMode, providerType }, table),
  )
  const sums = answers.flatMap((answer) => (answer.ok ? [answer.total] : []))
  const refused = answers.find((answer) => !answer.ok)
  if (sums.length === 0) return unknown(refused?.ok === false ? refused.refusal.message : '')
  return { fromFen: Math.min(...sums), toFen: Math.max(...sums), standard: table.label, why: '' }
}
