import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { officialCalendar } from '../calendar/calendar.ts'
import { toDay } from '../day.ts'
import { due } from './index.ts'
import type { ClockAnswer, ClockRule, Pause } from './index.ts'

/**
 * A second opinion on every clock, by another method: days are numbered by a civil formula, held and worked days are bits in arrays,
 * and a period ends where the running count of the bits reaches its length. Nothing here uses the code it judges.
 */

// Days since 0000-03-01, by whole eras of four hundred years; no Date, no string arithmetic.
const numberOf = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
}
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const lengthsOfMonths = (year: number) => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const two = (n: number) => String(n).padStart(2, '0')

type Civil = { year: number; month: number; day: number }

const first = numberOf(2005, 1, 1)
const civil: Civil[] = []
for (let year = 2005; year <= 2030; year++)
  lengthsOfMonths(year).forEach((length, index) => {
    for (let day = 1; day <= length; day++) civil.push({ year, month: index + 1, day })
  })
const nameOf = (n: number): string => {
  const { year, month, day } = civil[n - first] ?? { year: 0, month: 0, day: 0 }
  return `${year}-${two(month)}-${two(day)}`
}

// The published table of holidays the calendar was once derived from, read by its own words, and the statutory days of 2027 by hand.
const published: { holidays: Record<string, string>; workdays: Record<string, string> } = JSON.parse(
  readFileSync(new URL(import.meta.resolve('chinese-days/dist/chinese-days.json')), 'utf8'),
)
const of2027 = '01-01 02-05 02-06 02-07 02-08 04-05 05-01 05-02 06-09 09-15 10-01 10-02 10-03'.split(' ').map((day) => `2027-${day}`)
const of2028 = '01-01 01-25 01-26 01-27 01-28 04-04 05-01 05-02 05-28 10-01 10-02 10-03'.split(' ').map((day) => `2028-${day}`)
const statutory = new Set([...of2027, ...of2028])

const worked = new Uint8Array(civil.length)
civil.forEach((_, i) => {
  const name = nameOf(first + i)
  const weekend = (first + i + 3) % 7 === 6 || (first + i + 3) % 7 === 0
  worked[i] = name in published.workdays || (!weekend && !(name in published.holidays) && !statutory.has(name)) ? 1 : 0
})

/** `amount` null: the duty is there, or nothing is on record; no day is named. */
type Told = { amount: number | null; unit: 'day' | 'workday' | 'month'; cites: string[] }
const day = (amount: number, ...cites: string[]): Told => ({ amount, unit: 'day', cites })
const work = (amount: number, ...cites: string[]): Told => ({ amount, unit: 'workday', cites })
const month = (amount: number, ...cites: string[]): Told => ({ amount, unit: 'month', cites })
const never = (...cites: string[]): Told => ({ amount: null, unit: 'day', cites })

/** What the law says of each clock, written down a second time: [the first day, what held from then on], oldest first; before it nothing is on record. */
const [law, proc2012, proc2023] = ['2022-01-01', '2012-07-01', '2023-09-01']
const told: Partial<Record<string, [string, Told][]>> = {
  D01: [
    ['2020-09-01', day(3, '公安机关办理刑事案件程序规定46')],
    [law, day(3, '法律援助法36', '公安机关办理刑事案件程序规定46', '刑诉法解释634')],
  ],
  D02: [
    ['2003-09-01', never('法律援助条例21')],
    [proc2012, work(3, '程序规定（2012）20②')],
    [law, day(3, '法律援助法36', '程序规定24②')],
  ],
  D05: [['2020-09-01', day(3, '公安机关办理刑事案件程序规定47')]],
  D06: [
    ['2003-09-01', never('法律援助条例18')],
    [proc2012, work(7, '程序规定（2012）13')],
    [law, day(7, '法律援助法43', '程序规定17')],
  ],
  D07: [
    ['2003-09-01', never('法律援助条例21')],
    [proc2012, work(7, '程序规定（2012）20')],
    [law, day(3, '法律援助法43', '程序规定24①')],
  ],
  D08: [
    [proc2012, work(5, '程序规定（2012）')],
    [proc2023, day(5, '程序规定27')],
  ],
  D09: [
    ['2003-09-01', never('法律援助条例19')],
    [law, never('法律援助法49')],
    [proc2023, day(15, '法律援助法49', '程序规定22')],
  ],
  D10: [
    ['2003-09-01', work(5, '法律援助条例19')],
    [law, day(5, '法律援助法49')],
  ],
  'D11 RECONSIDERATION': [
    ['2003-09-01', day(60, '法律援助条例19', '行政复议法（1999）9', '行政诉讼法（1989）39')],
    ['2015-05-01', day(60, '法律援助条例19', '行政复议法（1999）9', '行政诉讼法46')],
    [law, day(60, '法律援助法49', '行政复议法（2017）9', '行政诉讼法46')],
    ['2024-01-01', day(60, '法律援助法49', '行政复议法20', '行政诉讼法46')],
  ],
  'D11 LITIGATION': [
    ['2003-09-01', month(3, '法律援助条例19', '行政复议法（1999）9', '行政诉讼法（1989）39')],
    ['2015-05-01', month(6, '法律援助条例19', '行政复议法（1999）9', '行政诉讼法46')],
    [law, month(6, '法律援助法49', '行政复议法（2017）9', '行政诉讼法46')],
    ['2024-01-01', month(6, '法律援助法49', '行政复议法20', '行政诉讼法46')],
  ],
  D12: [
    [proc2012, work(5, '程序规定（2012）')],
    [proc2023, day(5, '法律援助法55', '程序规定37')],
  ],
  D13: [[proc2023, day(3, '程序规定39')]],
  D14: [
    ['2003-09-01', never('法律援助条例24')],
    [proc2012, day(30, '程序规定（2012）')],
    [proc2023, day(30, '程序规定40')],
  ],
  D15: [
    [proc2012, day(30, '程序规定（2012）')],
    [proc2023, day(30, '程序规定41')],
  ],
  D17: [
    [proc2012, day(15, '程序规定（2012）')],
    [law, day(15, '法律援助法44', '程序规定21')],
  ],
  'D18 ENTRUST': [['2021-03-01', day(5, '刑诉法解释50')]],
  'D18 NOTIFY_AGAIN': [['2021-03-01', day(3, '刑诉法解释50')]],
  D19: [['2021-03-01', day(3, '刑诉法解释66')]],
  'D22 ACCEPT': [['2013-01-01', work(5, '法律援助投诉处理办法（2013）')]],
  'D22 HANDLE': [['2013-01-01', day(45, '法律援助投诉处理办法（2013）')]],
  'D22 REPLY': [['2013-01-01', work(5, '法律援助投诉处理办法（2013）')]],
  // A promise is no statute: what it says it says of any day.
  D24: [['1990-01-01', day(3, '本地公开承诺')]],
}
const names = Object.keys(told)

// A small seeded generator (xorshift), so that a failure names a case that can be asked again.
function randomFrom(seed: number): (below: number) => number {
  let state = seed | 1
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

type Case = { name: string; start: number; pauses: { from: number; to: number | null }[]; asOf: number }

function anyCase(random: (below: number) => number): Case {
  const start = numberOf(2010, 1, 1) + random(numberOf(2026, 12, 31) - numberOf(2010, 1, 1))
  const pauses: Case['pauses'] = []
  for (let n = random(4); n > 0; n--) {
    const before = pauses.at(-1)
    // One in three abuts or overlaps the one before; some begin long after the end; one in fifteen is still open.
    const from = before?.to && random(3) === 0 ? before.to - random(3) : start + random(random(4) === 0 ? 250 : 12)
    pauses.push({ from: Math.max(start, from), to: random(15) === 0 ? null : Math.max(start, from) + random(random(6) === 0 ? 60 : 10) })
  }
  return { name: names[random(names.length)] ?? 'D06', start, pauses, asOf: start + random(random(3) === 0 ? 220 : 20) }
}

const tally = (bits: Uint8Array, from: number, to: number) => {
  let sum = 0
  for (let i = from; i <= to; i++) sum += bits[i - first] ?? 0
  return sum
}

const held = new Uint8Array(civil.length)
const counted = new Uint8Array(civil.length)
const unset = (bits: Uint8Array, from: number, to: number) => bits.fill(0, from - first, to - first + 1)

function monthsLater(start: number, n: number): number {
  const { year, month, day: date } = civil[start - first] ?? { year: 0, month: 1, day: 1 }
  const [y, m] = month + n > 12 ? [year + 1, month + n - 12] : [year, month + n]
  return numberOf(y, m, Math.min(date, lengthsOfMonths(y)[m - 1] ?? 0))
}

/** Nothing to count: only what went by, and what of it was held. */
function withoutEnd(name: string, { cites }: Told, { start, pauses, asOf }: Pick<Case, 'start' | 'pauses' | 'asOf'>): ClockAnswer {
  unset(held, start, asOf)
  for (const { from, to } of pauses) for (let i = from + 1; i <= Math.min(to ?? asOf, asOf); i++) held[i - first] = 1
  return {
    rule: name.slice(0, 3) as ClockRule,
    dueOn: null,
    rolledFrom: null,
    state: held[asOf - first] === 1 ? 'paused' : 'running',
    daysLeft: null,
    light: null,
    total: asOf - start,
    onHold: tally(held, start + 1, asOf),
    provisional: false,
    cites,
  }
}

function secondOpinion({ name, start, pauses, asOf }: Case): ClockAnswer {
  const wordings = told[name]
  if (!wordings) throw new Error(name)
  const began = nameOf(start)
  const wording = wordings.findLast(([since]) => since <= began)?.[1] ?? never()
  if (wording.amount === null) return withoutEnd(name, wording, { start, pauses, asOf })
  const length = wording.unit === 'month' ? monthsLater(start, wording.amount) - start : wording.amount
  // No period with its pauses is longer than this; an open pause holds every day that is left of it.
  const horizon = Math.max(asOf, start + 3 * length + 40 + pauses.reduce((sum, { from, to }) => sum + (to ?? from) - from, 0))
  const mark = (usable: Case['pauses']) => {
    unset(held, start, horizon)
    for (const { from, to } of usable) for (let i = from + 1; i <= Math.min(to ?? horizon, horizon); i++) held[i - first] = 1
  }
  mark(pauses)
  for (let i = start + 1; i <= horizon; i++) {
    const isCounted = held[i - first] === 0 && (wording.unit !== 'workday' || worked[i - first] === 1)
    counted[i - first] = isCounted ? 1 : 0
  }
  let end: number | null = null
  for (let i = start + 1, sum = 0; i <= horizon && end === null; i++) if ((sum += counted[i - first] ?? 0) === length) end = i
  let dueOn = end
  while (dueOn !== null && worked[dueOn - first] === 0) dueOn++
  const upTo = end
  mark(upTo === null ? pauses : pauses.filter(({ from }) => from < upTo))
  const isHeld = held[asOf - first] === 1
  const left = end === null ? length - tally(counted, start + 1, asOf) : tally(counted, asOf + 1, end)
  const state = isHeld ? 'paused' : dueOn !== null && asOf > dueOn ? 'overdue' : 'running'
  const third = left > length / 3 ? 'green' : 'yellow'
  return {
    rule: name.slice(0, 3) as ClockRule,
    dueOn: dueOn === null ? null : toDay(nameOf(dueOn)),
    rolledFrom: end === null || end === dueOn ? null : toDay(nameOf(end)),
    state,
    daysLeft: dueOn === null ? null : dueOn - asOf,
    light: state === 'paused' ? 'grey' : state === 'overdue' ? 'red' : third,
    total: asOf - start,
    onHold: tally(held, start + 1, asOf),
    provisional: dueOn !== null && nameOf(dueOn) > '2027',
    cites: wording.cites,
  }
}

function ours({ name, start, pauses, asOf }: Case): ClockAnswer {
  const [rule, variant] = name.split(' ')
  const spans = pauses.map(({ from, to }): Pause => ({ from: toDay(nameOf(from)), to: to === null ? null : toDay(nameOf(to)) }))
  return due(rule as ClockRule, toDay(nameOf(start)), spans, officialCalendar, { variant, asOf: nameOf(asOf) })
}

const fields = ['rule', 'dueOn', 'rolledFrom', 'state', 'daysLeft', 'light', 'total', 'onHold', 'provisional'] as const

test('D01–D24 an independent count agrees on 90,000 random clocks in days, working days and months', { timeout: 60_000 }, () => {
  const random = randomFrom(20_260_308)
  let [paused, open, rolled] = [0, 0, 0]
  for (let n = 0; n < 90_000; n++) {
    const one = anyCase(random)
    const [a, b] = [ours(one), secondOpinion(one)]
    const differs = fields.some((field) => a[field] !== b[field]) || a.cites.join() !== b.cites.join()
    if (differs) expect({ n, ...one, start: nameOf(one.start), answer: a }).toEqual({ n, ...one, start: nameOf(one.start), answer: b })
    if (a.state === 'paused') paused++
    if (a.dueOn === null) open++
    if (a.rolledFrom !== null) rolled++
  }
  // The cases that matter are really among them.
  expect([paused > 5000, open > 1000, rolled > 10_000]).toEqual([true, true, true])
})

test('D03 D04 D20 D21 an independent count agrees on 10,000 random clocks in hours', () => {
  const random = randomFrom(48)
  const hours = { D03: 24, D04: 24, D20: 48, D21: 24 } as const
  const rules = Object.keys(hours) as (keyof typeof hours)[]
  for (let n = 0; n < 10_000; n++) {
    const rule = rules[random(rules.length)] ?? 'D03'
    // From 2022 on all four are law.
    const start = numberOf(2022, 1, 1) + random(1800)
    const minute = random(1440)
    const asOf = start * 1440 + minute + random(60 * 24 * 4)
    const at = (m: number) => `${nameOf(Math.floor(m / 1440))}T${two(Math.floor((m % 1440) / 60))}:${two(m % 60)}:00+08:00`
    const end = start * 1440 + minute + hours[rule] * 60
    const answer = due(rule, at(start * 1440 + minute), [], officialCalendar, { asOf: at(asOf) })
    const light = asOf > end ? 'red' : (end - asOf) * 3 > hours[rule] * 60 ? 'green' : 'yellow'
    const expected = { dueAt: at(end), state: asOf > end ? 'overdue' : 'running', light, total: Math.floor(asOf / 1440) - start }
    const daysLeft = Math.floor(end / 1440) - Math.floor(asOf / 1440)
    const got = { dueAt: answer.dueAt, state: answer.state, light: answer.light, total: answer.total }
    if (JSON.stringify(got) !== JSON.stringify(expected) || answer.daysLeft !== daysLeft)
      expect({ n, ...answer }).toMatchObject({ ...expected, daysLeft })
  }
})

test('the calendar is the published table on every day from 2005 to 2026', () => {
  const differing = civil
    .map((_, i) => i)
    .filter((i) => nameOf(first + i) < '2027' && officialCalendar.isWorkingDay(toDay(nameOf(first + i))) !== (worked[i] === 1))
  expect(differing.map((i) => nameOf(first + i))).toEqual([])
})
