import type { Day } from '@fayuan/law'
import { isSettingKey, settingRule } from '@fayuan/law/settings'
import { type Actor, hasRole } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { takeScope } from '../../platform/database/take-scope.ts'
import { rangeBelow } from '../../platform/database/scope.ts'
import { NotFound, Stale } from '../../platform/refusal.ts'
import { correct, rolesInWords } from './enter.ts'
import { forgetSettings } from './kept.ts'
import { assignedSince, historyOf, lockEntry, moveEntry, type SettingRow, takeSettingsLock } from './queries.ts'
import { SettingNotYours, SettingOver, SettingSameDay, SettingSamePerson } from './refusals.ts'
import { settingStates } from './schema.ts'
import { leaveWord } from './trace.ts'

/** The entry as it stands, held; absent and elsewhere are one answer. */
export async function lockOwnEntry(tx: Tx, actor: Actor, id: string, version: number): Promise<SettingRow> {
  const row = await lockEntry(tx, id)
  if (!row || row.region !== actor.shard || !isSettingKey(row.key)) throw new NotFound()
  if (row.version !== version) throw new Stale(row.version)
  return row
}

export const ruleOfRow = (row: Pick<SettingRow, 'key'>) => {
  if (!isSettingKey(row.key)) throw new NotFound()
  return settingRule(row.key)
}

/** 同意: another person than the one who proposed it, at the office that may (organisation.md §2). From now on it counts, for its day and after. */
export async function agreeToSetting(tx: Tx, actor: Actor, id: string, version: number, today: Day, at: Date): Promise<SettingRow> {
  await takeScope(tx, actor.officeScope)
  const revision = await takeSettingsLock(tx)
  const row = await lockOwnEntry(tx, actor, id, version)
  const rule = ruleOfRow(row)
  if (!hasRole(actor, ...rule.agreedBy)) throw new SettingNotYours(`「${rule.title}」由${rolesInWords(rule.agreedBy)}同意。`)
  if (row.state !== 'WAITING')
    throw new SettingOver(`这一条${settingStates[row.state as keyof typeof settingStates]}，不用再同意。请刷新页面。`)
  if (row.enteredBy === actor.accountId) throw new SettingSamePerson('自己报的不能自己同意，请由另一个人同意。')
  await refuseIfLate(tx, row, rule.mayBegin, today)
  const before = (await historyOf(tx, row)).find((one) => one.state === 'IN_FORCE' && one.fromOn === row.fromOn)
  if (before && before.id !== row.corrects) throw new SettingSameDay(`从 ${row.fromOn} 起的已经定过了，请退回这一份，换一天再报。`)
  if (before) await correct(tx, actor, before, { why: row.reason, at })
  const agreed = await moveEntry(tx, row, {
    state: 'IN_FORCE',
    revision,
    agreedBy: actor.accountId,
    agreedByName: actor.name,
    agreedAt: at,
  })
  if (!agreed) throw new Stale(row.version)
  await leaveWord(tx, actor, 'setting.agreed', agreed)
  forgetSettings(tx)
  return agreed
}

async function refuseIfLate(tx: Tx, row: SettingRow, mayBegin: 'TODAY' | 'BEFORE', today: Day): Promise<void> {
  if (row.fromOn >= today) return
  if (mayBegin === 'TODAY') throw new SettingOver(`${row.fromOn} 已经过了，已经办的不能改。请退回，换一个今天或者以后的日子再报。`)
  const inUse = await assignedSince(tx, rangeBelow(row.region), row.fromOn)
  if (inUse > 0)
    throw new SettingOver(`${row.fromOn} 以后指派的案件已经有 ${inUse} 件核算过补贴，不能再从那天起改。请退回，换一个日子再报。`)
}
