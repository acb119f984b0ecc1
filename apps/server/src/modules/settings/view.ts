import { type Day, dayOf } from '@fayuan/law'
import { entryOn, feeItems, isSettingKey, type SettingKey, settingKeys, settingRule, type SettingRule } from '@fayuan/law/settings'
import { type Actor, hasRole } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { takeScope } from '../../platform/database/take-scope.ts'
import { NotFound } from '../../platform/refusal.ts'
import { mayEnd } from './end.ts'
import { rolesInWords } from './enter.ts'
import { isOpenCentre, regionsAbove } from './place.ts'
import { entriesAt, type OfficeRow, officesOf, regionNames, type SettingRow } from './queries.ts'
import { type EntryView, groupsInOrder, type SettingListView, settingStates, type SettingView } from './schema.ts'

type Seeing = { actor: Actor; today: Day; rows: readonly SettingRow[]; names: ReadonlyMap<string, string> }

const shownOf = (rule: SettingRule, value: unknown): string => rule.shown(value as never)

export function entryView(row: SettingRow, { actor, names, today }: Pick<Seeing, 'actor' | 'names' | 'today'>): EntryView {
  if (!isSettingKey(row.key)) throw new NotFound()
  const rule = settingRule(row.key)
  const isOwn = row.region === actor.shard
  const isOpen = row.state === 'WAITING' || (row.state === 'IN_FORCE' && (row.fromOn > today || rule.mayBegin === 'BEFORE'))
  return {
    id: row.id,
    key: row.key,
    officeId: row.officeId,
    corrects: row.corrects,
    value: row.value as EntryView['value'],
    shown: shownOf(rule, row.value),
    place: row.region === '000000' ? '本系统' : (names.get(row.region) ?? row.region),
    fromOn: row.fromOn,
    untilOn: row.untilOn,
    docNo: row.docNo,
    reason: row.reason,
    enteredByName: row.enteredByName,
    enteredOn: dayOf(row.enteredAt),
    agreedByName: row.agreedByName,
    agreedOn: row.agreedAt && dayOf(row.agreedAt),
    endedByName: row.endedByName,
    endedOn: row.endedAt && dayOf(row.endedAt),
    endedWhy: row.endedWhy,
    state: row.state,
    stateLabel: settingStates[row.state as keyof typeof settingStates],
    version: row.version,
    canAgree: isOwn && row.state === 'WAITING' && row.enteredBy !== actor.accountId && hasRole(actor, ...rule.agreedBy),
    canEnd: isOwn && isOpen && mayEnd(actor, rule),
  }
}

const asEntry = (row: SettingRow) => ({ ...row, key: row.key as SettingKey, revision: Number(row.revision) })

function settingView(rule: SettingRule, office: OfficeRow | null, seeing: Seeing): SettingView {
  const { actor, today, rows } = seeing
  const place = { region: actor.shard, officeId: office?.id ?? null }
  const here = rows.filter((row) => row.key === rule.key && row.officeId === place.officeId)
  const own = here.filter((row) => row.region === actor.shard)
  const inForce = here.filter((row) => row.state === 'IN_FORCE')
  const holding = entryOn(inForce.map(asEntry), rule.key, place, today)
  const now = inForce.find(({ id }) => id === holding?.id)
  const builtIn = rule.key === 'DOCUMENT_WORD' ? office?.documentWord || null : rule.otherwise
  const value = now ? (now.value as SettingView['value']) : (builtIn as SettingView['value'])
  const views = (some: readonly SettingRow[]) => some.map((row) => entryView(row, seeing))
  return {
    key: rule.key,
    title: rule.title,
    group: rule.group,
    kind: rule.kind,
    unit: rule.unit,
    about: rule.about,
    within: rule.within,
    cite: [...rule.cite],
    officeId: place.officeId,
    officeName: office?.name ?? '',
    value,
    shown: value === null && rule.group !== 'LIMITS' ? '还没有定' : shownOf(rule, value),
    source: now ? (now.region === actor.shard ? 'OWN' : 'UPPER') : value === null ? 'NONE' : 'BUILT_IN',
    now: now ? entryView(now, seeing) : null,
    coming: views(inForce.filter((row) => row.fromOn > today)).toReversed(),
    waiting: views(own.filter((row) => row.state === 'WAITING')),
    needsPaper: rule.needsPaper,
    endsWithinDays: rule.endsWithinDays,
    enteredBy: rolesInWords(rule.enteredBy),
    agreedBy: rolesInWords(rule.agreedBy),
    canEnter: hasRole(actor, ...rule.enteredBy),
    mayBegin: rule.mayBegin,
    version: own.length + 1,
  }
}

/** 本县的设定: what holds today, from when, by whom and why; what is coming, and what waits for somebody. */
export async function listSettings(tx: Tx, actor: Actor, today: Day): Promise<SettingListView> {
  await takeScope(tx, actor.officeScope)
  const regions = regionsAbove(actor.shard)
  const [rows, names, offices] = await Promise.all([entriesAt(tx, regions), regionNames(tx, regions), officesOf(tx, actor.shard)])
  const seeing = { actor, today, rows, names }
  const centres = offices.filter((one) => isOpenCentre(one, today))
  return {
    place: names.get(actor.shard) ?? actor.agencyName,
    today,
    groups: groupsInOrder,
    items: settingKeys.flatMap((key) => {
      const rule = settingRule(key)
      return rule.holdsFor === 'REGION' ? [settingView(rule, null, seeing)] : centres.map((office) => settingView(rule, office, seeing))
    }),
    feeItems: Object.entries(feeItems).map(([code, item]) => ({ code, label: item.label, unit: item.unit, needed: 'needed' in item })),
  }
}

/** Everything ever said of one thing, here and above, newest first; what was put right or taken back stays in it. */
export async function settingHistory(
  tx: Tx,
  actor: Actor,
  of: { key: string; office?: string },
  today: Day,
): Promise<{ items: EntryView[] }> {
  if (!isSettingKey(of.key)) throw new NotFound()
  await takeScope(tx, actor.officeScope)
  const regions = regionsAbove(actor.shard)
  const [rows, names] = await Promise.all([entriesAt(tx, regions), regionNames(tx, regions)])
  return {
    items: rows
      .filter((row) => row.key === of.key && row.officeId === (of.office ?? null))
      .map((row) => entryView(row, { actor, names, today })),
  }
}

export async function oneEntry(tx: Tx, actor: Actor, row: SettingRow, today: Day): Promise<EntryView> {
  return entryView(row, { actor, today, names: await regionNames(tx, [row.region]) })
}
