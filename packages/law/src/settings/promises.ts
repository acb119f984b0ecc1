import type { Day } from '../day.ts'
import { type LimitRow, limitRows } from '../deadlines/limit-rows.ts'
import { isLimitedOn, ruleOf, ruleOn } from '../deadlines/rules.ts'
import { isWithin } from '../jurisdiction/jurisdiction.ts'
import { type ClockRule, deadlineRules } from '../deadlines/rules.ts'
import { held, type PromiseKey, type ReadSetting, type SettingRule, wrong } from './setting.ts'
import { readWhole } from './whole.ts'

const offices: readonly string[] = ['法律援助机构', '司法行政部门']

/** Only what the office itself owes, in days: nobody may promise for a lawyer, a court or the applicant (law.md §10). */
export const promisable = deadlineRules.filter(
  ({ owes, unit, amount, isParameter, id }) => offices.includes(owes) && unit === 'day' && amount !== null && !isParameter && id !== 'D16',
)

export const promiseKey = (rule: ClockRule): PromiseKey => `PROMISE_${rule}`
export const promisedClock = (key: string): ClockRule | null => {
  const rule = promisable.find(({ id }) => promiseKey(id) === key)
  return rule?.id ?? null
}

const articles = (cite: readonly string[]) => cite.join('、')

/** 承诺只能更短 (law.md §10): a promise stands before the law's day and never in its place. Nothing: no promise any more. */
export function readPromise(clock: ClockRule, raw: unknown, fromOn: Day): ReadSetting<number | null> {
  if (raw === null || raw === '') return held(null)
  const row = ruleOf.get(clock)
  if (!row) return wrong('没有这个期限。')
  const { amount, unit, cite } = ruleOn(row, fromOn)
  if (amount === null || unit !== 'day' || !isLimitedOn(clock, fromOn))
    return wrong(`${fromOn} 的规定没有给「${row.title}」定天数，不能承诺比它更短。请改从现行规定施行以后的日子起。`)
  const read = readWhole(raw, {
    what: '承诺的天数',
    least: 1,
    most: 3_660,
    units: ['个自然日', '日', '天'],
    tooFew: `请填 1 到 ${amount - 1}；不再承诺的，留空。`,
  })
  if (!read.ok || read.value < amount) return read
  const law = `法定的是 ${amount} 日（${articles(cite)}）`
  return read.value === amount
    ? wrong(`${law}，承诺和法定一样长，不用另外承诺。要承诺的，请填 1 到 ${amount - 1}。`)
    : wrong(`${law}，承诺只能更短，不能是 ${read.value} 日。请填 1 到 ${amount - 1}；不再承诺的，留空。`)
}

export function refuseOthersClock(clock: ClockRule): string {
  const row = ruleOf.get(clock)
  if (!row) return '没有这个期限。'
  return `「${row.title}」是${row.owes}的法定期限（${articles(row.cite)}），不是本机构承担的，不能由本机构缩短。`
}

export const promiseRules: readonly SettingRule<PromiseKey>[] = promisable.map(({ id, title, amount, cite }) => ({
  key: promiseKey(id),
  title: `${title}（承诺）`,
  group: 'LIMITS',
  unit: '日',
  about: '以后起算的期限，法定的和承诺的一起显示，过了承诺的先提醒；已经起算的不变。',
  within: `法定 ${amount} 日，只能更短`,
  cite,
  kind: 'NUMBER',
  holdsFor: 'REGION',
  enteredBy:
    id === 'D10' ? ['BUREAU_ADMIN', 'CITY_ADMIN', 'PROVINCE_ADMIN'] : ['CENTRE_DIRECTOR', 'BUREAU_ADMIN', 'CITY_ADMIN', 'PROVINCE_ADMIN'],
  agreedBy: [],
  endsWithinDays: null,
  needsPaper: false,
  mayBegin: 'TODAY',
  otherwise: null,
  read: (raw, fromOn) => readPromise(id, raw, fromOn),
  shown: (days) => (days === null ? '不承诺' : `${days} 日`),
}))

/** What a province has promised in public for all below it, known with the law (D24). */
export const publicPromise = (clock: ClockRule, region: string, on: Day): number | null =>
  limitRows.find(
    ({ kind, beside, unit, region: where, since, until }) =>
      kind === 'PROMISED' &&
      beside === clock &&
      unit === 'day' &&
      (where === null || isWithin(region, where)) &&
      since <= on &&
      (until === null || on <= until),
  )?.amount ?? null

/** A promise counts only while it is sooner than the law of the day the clock began. */
export function promiseFor(clock: ClockRule, days: number | null, startedOn: Day): number | null {
  const row = ruleOf.get(clock)
  const { amount = null, unit = null } = row ? ruleOn(row, startedOn) : {}
  return days !== null && unit === 'day' && amount !== null && days < amount ? days : null
}

/** What was promised of one clock when it began, as a row beside the law's own (D24). */
export const promisedRow = (clock: ClockRule, days: number, since: Day): LimitRow => ({
  id: 'D24',
  kind: 'PROMISED',
  title: '承诺期限',
  beside: clock,
  countedAs: 'D24',
  variant: null,
  region: null,
  amount: days,
  unit: 'day',
  cite: [`承诺 ${days} 日`],
  since,
  until: null,
  mark: '设',
})
