import { addDays, type Day, isClockRule, roles } from '@fayuan/law'
import { isSettingKey, promisedClock, refuseOthersClock, type SettingKey, settingRule, type SettingRule } from '@fayuan/law/settings'
import { type Actor, hasRole } from '../../platform/actor.ts'
import { rangeBelow } from '../../platform/database/scope.ts'
import type { Tx } from '../../platform/database/database.ts'
import { takeScope } from '../../platform/database/take-scope.ts'
import { newId } from '../../platform/ids.ts'
import type { FieldError } from '../../platform/refusal.ts'
import { Stale } from '../../platform/refusal.ts'
import { forgetSettings } from './kept.ts'
import { leaveWord } from './trace.ts'
import { placeFor } from './place.ts'
import { assignedSince, historyOf, insertEntry, moveEntry, type SettingRow, takeSettingsLock } from './queries.ts'
import { SettingNotYours, SettingSameDay, SettingWrong } from './refusals.ts'
import type { EnterSettingIn } from './schema.ts'

const field = (path: string, message: string): FieldError => ({ path: `body.${path}`, message })

export const rolesInWords = (codes: SettingRule['enteredBy']): string => codes.map((code) => roles[code]).join('、')

function ruleAsked(key: string): SettingRule {
  if (isSettingKey(key)) return settingRule(key)
  const clock = /^PROMISE_(D\d\d)$/.exec(key)?.[1]
  const message = isClockRule(clock) && promisedClock(key) === null ? refuseOthersClock(clock) : '没有这一项设定。'
  throw new SettingWrong([field('key', message)])
}

/** 定一项设定: dated, with its reason; what was said before stays, and counts for the days it was said for. */
export async function enterSetting(tx: Tx, actor: Actor, input: EnterSettingIn, seen: number, today: Day, at: Date): Promise<SettingRow> {
  const rule = ruleAsked(input.key)
  if (!hasRole(actor, ...rule.enteredBy)) throw new SettingNotYours(`「${rule.title}」由${rolesInWords(rule.enteredBy)}定。`)
  await takeScope(tx, actor.officeScope)
  const place = await placeFor(tx, rule, { region: actor.shard, officeId: input.officeId, today })
  const revision = await takeSettingsLock(tx)
  const history = await historyOf(tx, { key: rule.key, ...place })
  if (history.length + 1 !== seen) throw new Stale(history.length + 1)
  const read = rule.read(input.value, input.fromOn)
  const inUse = rule.mayBegin === 'BEFORE' && input.fromOn < today ? await assignedSince(tx, rangeBelow(place.region), input.fromOn) : 0
  const faults = [
    ...(read.ok ? [] : read.faults.map(({ path, message }) => field(path === '' ? 'value' : `value.${path}`, message))),
    ...daysWrong(rule, input, today, inUse),
    ...(rule.needsPaper && !input.docNo ? [field('docNo', '请填写依据的文件，例如 双司发〔2026〕18号。')] : []),
    ...(rule.key === 'DOCUMENT_WORD' && read.ok ? wordTaken(String(read.value), place, await wordsEverUsed(tx, place)) : []),
  ]
  if (!read.ok || faults.length > 0) throw new SettingWrong(faults)
  const replaced = sameDay(history, input)
  const holdsAtOnce = rule.agreedBy.length === 0
  if (replaced && holdsAtOnce) await correct(tx, actor, replaced, { why: input.reason, at })
  const row = await insertEntry(tx, {
    id: newId(),
    revision,
    key: rule.key,
    region: place.region,
    officeId: place.officeId,
    value: JSON.stringify(read.value),
    fromOn: input.fromOn,
    untilOn: input.untilOn ?? null,
    docNo: input.docNo ?? '',
    reason: input.reason,
    corrects: replaced?.id ?? null,
    enteredBy: actor.accountId,
    enteredByName: actor.name,
    enteredAt: at,
    state: holdsAtOnce ? 'IN_FORCE' : 'WAITING',
  })
  await leaveWord(tx, actor, holdsAtOnce ? 'setting.decided' : 'setting.proposed', row)
  forgetSettings(tx)
  return row
}

/** The entry that is put right stays, out of force, with who put it right and why. */
export async function correct(tx: Tx, actor: Actor, before: SettingRow, by: { why: string; at: Date }): Promise<void> {
  const moved = await moveEntry(tx, before, {
    state: 'CORRECTED',
    endedBy: actor.accountId,
    endedByName: actor.name,
    endedAt: by.at,
    endedWhy: by.why,
  })
  if (!moved) throw new Stale(before.version)
}

function sameDay(history: readonly SettingRow[], { fromOn, corrects }: EnterSettingIn): SettingRow | null {
  const waiting = history.find((row) => row.state === 'WAITING' && row.fromOn === fromOn)
  if (waiting) throw new SettingSameDay(`${waiting.enteredByName}已经报了一份从 ${fromOn} 起的，正等同意。要改的，请先撤回那一份。`)
  const decided = history.find((row) => row.state === 'IN_FORCE' && row.fromOn === fromOn) ?? null
  if (decided && decided.id !== corrects)
    throw new SettingSameDay(
      `从 ${fromOn} 起的已经由${decided.enteredByName}定过了。要改正那一条的，请在那一条上点「改正」；否则请换一天。`,
    )
  if (corrects && !decided) throw new SettingWrong([field('fromOn', '改正的日子要和原来的一样；换一天的，请另定。')])
  return decided
}

function daysWrong(rule: SettingRule, { fromOn, untilOn, value }: EnterSettingIn, today: Day, inUse: number): FieldError[] {
  const { endsWithinDays, mayBegin } = rule
  const faults: FieldError[] = []
  if (fromOn < today && mayBegin === 'TODAY') faults.push(field('fromOn', `已经办的不能改，只能从今天（${today}）或者以后的日子起。`))
  if (inUse > 0)
    faults.push(field('fromOn', `${fromOn} 以后指派的案件已经有 ${inUse} 件核算过补贴，不能从那天起改。请从今天或者以后的日子起。`))
  if (fromOn > addDays(today, 1_096)) faults.push(field('fromOn', '最多提前三年定，请核对年份。'))
  if (endsWithinDays === null && untilOn) faults.push(field('untilOn', `「${rule.title}」一直有效到下一次定的那天，不用填到哪天止。`))
  if (endsWithinDays !== null && value !== false) {
    if (!untilOn) faults.push(field('untilOn', '例外要有期限，请填写到哪天止。'))
    else if (untilOn < fromOn) faults.push(field('untilOn', '到哪天止不能早于从哪天起。'))
    else if (untilOn > addDays(fromOn, endsWithinDays))
      faults.push(field('untilOn', `例外一次最多一年，最晚到 ${addDays(fromOn, endsWithinDays)}。`))
  }
  return faults
}

type Word = { word: string; officeId: string | null; office: string }

async function wordsEverUsed(tx: Tx, place: Awaited<ReturnType<typeof placeFor>>): Promise<Word[]> {
  const given = place.offices.map(({ id, name, documentWord }) => ({ word: documentWord, officeId: id, office: name }))
  const decided = await Promise.all(
    place.offices.map(async ({ id, name }) =>
      (await historyOf(tx, { key: 'DOCUMENT_WORD' satisfies SettingKey, region: place.region, officeId: id })).map(({ value }) => ({
        word: String(value),
        officeId: id,
        office: name,
      })),
    ),
  )
  return [...given, ...decided.flat()]
}

// Numbers of two offices under one word would be the same numbers twice (forms.md §6).
function wordTaken(word: string, place: { officeId: string | null }, used: readonly Word[]): FieldError[] {
  const other = used.find((one) => one.word === word && one.officeId !== place.officeId)
  return other ? [field('value', `“${word}”是${other.office}用过的字，号会重。请换一个。`)] : []
}
