import type { Day } from '@fayuan/law'
import type { SettingRule } from '@fayuan/law/settings'
import { type Actor, hasRole } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { takeScope } from '../../platform/database/take-scope.ts'
import { rangeBelow } from '../../platform/database/scope.ts'
import { Stale } from '../../platform/refusal.ts'
import { lockOwnEntry, ruleOfRow } from './agree.ts'
import { rolesInWords } from './enter.ts'
import { forgetSettings } from './kept.ts'
import { assignedSince, moveEntry, type SettingRow, takeSettingsLock } from './queries.ts'
import { SettingNotYours, SettingOver } from './refusals.ts'
import { leaveWord } from './trace.ts'

/** Whether this person may take it back (whoever may enter it) or refuse it (whoever may agree). */
export const mayEnd = (actor: Actor, { enteredBy, agreedBy }: Pick<SettingRule, 'enteredBy' | 'agreedBy'>): boolean =>
  hasRole(actor, ...enteredBy, ...agreedBy)

/** 撤回、不同意: a draft at any time; a decision before its day, or while no case has gone by it. It stays visible. */
export async function endSetting(tx: Tx, actor: Actor, id: string, version: number, input: { reason: string }, today: Day, at: Date) {
  await takeScope(tx, actor.officeScope)
  const revision = await takeSettingsLock(tx)
  const row = await lockOwnEntry(tx, actor, id, version)
  const rule = ruleOfRow(row)
  if (!mayEnd(actor, rule)) throw new SettingNotYours(`「${rule.title}」由${rolesInWords(rule.enteredBy)}撤回。`)
  if (row.state !== 'WAITING') await refuseOnceUsed(tx, row, rule, today)
  const isOwn = row.enteredBy === actor.accountId || hasRole(actor, ...rule.enteredBy)
  const ended = await moveEntry(tx, row, {
    state: row.state === 'WAITING' && !isOwn ? 'REJECTED' : 'WITHDRAWN',
    revision,
    endedBy: actor.accountId,
    endedByName: actor.name,
    endedAt: at,
    endedWhy: input.reason,
  })
  if (!ended) throw new Stale(row.version)
  await leaveWord(tx, actor, ended.state === 'REJECTED' ? 'setting.rejected' : 'setting.withdrawn', ended)
  forgetSettings(tx)
  return ended
}

async function refuseOnceUsed(tx: Tx, row: SettingRow, { mayBegin }: SettingRule, today: Day): Promise<void> {
  if (row.state !== 'IN_FORCE') throw new SettingOver('这一条已经不算了，请刷新页面。')
  if (row.fromOn > today) return
  const inUse = mayBegin === 'BEFORE' ? await assignedSince(tx, rangeBelow(row.region), row.fromOn) : 1
  if (inUse > 0) throw new SettingOver('这一条已经施行，有案件照它办了，不能撤回。要改的，请另定一条，从今天或者以后的日子起。')
}
