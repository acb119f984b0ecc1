import { describe, expect, test } from 'vitest'
import { officialCalendar } from '../calendar/calendar.ts'
import { toDay } from '../day.ts'
import { due, limitRows, limitsOf } from './index.ts'
import { loadLimits } from './load-limits.ts'
import type { LimitQuestion, LimitRow } from './index.ts'

const ask = (question: LimitQuestion, rows?: readonly LimitRow[]) =>
  limitsOf(question, officialCalendar, rows).map(({ id, kind, answer }) => [id, kind, answer.dueOn ?? answer.dueAt])

const own = (extra: Partial<LimitRow> = {}): LimitRow => ({
  id: 'OWN',
  kind: 'INTERNAL',
  title: '内部提醒',
  beside: 'D06',
  countedAs: 'D06',
  variant: null,
  region: null,
  amount: 2,
  unit: 'day',
  cite: ['内控规定'],
  since: toDay('2025-01-01'),
  until: null,
  mark: '设',
  ...extra,
})

describe('法定期限 > 地方承诺 > 机构内控', () => {
  test('D24 河北省公开承诺三日 stands beside the seven days of D06, the hard one first', () => {
    expect(limitsOf({ rule: 'D06', start: toDay('2025-03-10'), region: '130102', asOf: '2025-03-14' }, officialCalendar)).toEqual([
      {
        id: 'D06',
        kind: 'STATUTORY',
        title: '审查申请并作出决定',
        region: null,
        mark: '核',
        answer: due('D06', toDay('2025-03-10'), [], officialCalendar, { asOf: '2025-03-14' }),
      },
      {
        id: 'D24-HB',
        kind: 'PROMISED',
        title: '审查申请（河北省公开承诺）',
        region: '130000',
        mark: '核',
        answer: {
          rule: 'D24',
          dueOn: '2025-03-13',
          rolledFrom: null,
          state: 'overdue',
          daysLeft: -1,
          light: 'red',
          total: 4,
          onHold: 0,
          provisional: false,
          cites: ['河北省公开承诺'],
        },
      },
    ])
  })

  test('D10 湖南省法律援助条例（2010）五个工作日 beside 条例19, until the law of 2021', () => {
    const objection = (start: string, region: string) => ask({ rule: 'D10', start: toDay(start), region })
    expect(objection('2010-01-01', '431321')).toEqual([['D10', 'STATUTORY', '2010-01-08'], ['HN-2010-D10', 'STATUTORY', '2010-01-08']])
    expect(objection('2021-12-31', '430000').map(([id]) => id)).toEqual(['D10', 'HN-2010-D10'])
    expect(objection('2009-12-31', '431321').map(([id]) => id)).toEqual(['D10'])
    expect(objection('2022-01-01', '431321').map(([id]) => id)).toEqual(['D10'])
    expect(objection('2015-06-01', '440000').map(([id]) => id)).toEqual(['D10'])
  }) // prettier-ignore

  test('a promise holds where and since it was made', () => {
    const review = (start: string, region: string) => ask({ rule: 'D06', start: toDay(start), region }).map(([id]) => id)
    expect([review('2011-01-01', '130000'), review('2010-12-31', '130000'), review('2025-03-10', '140000')]).toEqual([['D06', 'D24-HB'], ['D06'], ['D06']])
  }) // prettier-ignore

  test('statutory, promised, internal; among equals the one that ends first', () => {
    const rows = [own({ id: 'LATE', amount: 6 }), own({ id: 'SOON' }), own({ id: 'PROMISE', kind: 'PROMISED', amount: 5 }), own({ id: 'OTHER', beside: 'D07' })]
    expect(ask({ rule: 'D06', start: toDay('2025-03-10'), region: '430000' }, rows)).toEqual([
      ['D06', 'STATUTORY', '2025-03-17'],
      ['PROMISE', 'PROMISED', '2025-03-17'],
      ['SOON', 'INTERNAL', '2025-03-12'],
      ['LATE', 'INTERNAL', '2025-03-17'],
    ])
  }) // prettier-ignore

  test('whatever the order of the table, the first to end comes first; those that end together keep it', () => {
    const ids = (...rows: LimitRow[]) => ask({ rule: 'D06', start: toDay('2025-03-10'), region: '430000' }, rows).map(([id]) => id)
    const [two, three, four] = [own({ id: 'TWO' }), own({ id: 'THREE', amount: 3 }), own({ id: 'FOUR', amount: 4 })]
    for (const rows of [[two, three, four], [four, three, two], [three, four, two], [three, two, four]]) expect(ids(...rows)).toEqual(['D06', 'TWO', 'THREE', 'FOUR'])
    expect(ids(two, own({ id: 'ALSO' }), own({ id: 'AGAIN' }))).toEqual(['D06', 'TWO', 'ALSO', 'AGAIN'])
    expect(ids(own({ id: 'AGAIN' }), own({ id: 'ALSO' }), two)).toEqual(['D06', 'AGAIN', 'ALSO', 'TWO'])
  }) // prettier-ignore

  test('程17 what holds the statutory clock holds the promise too, and what is held comes last', () => {
    const question = { rule: 'D06', start: toDay('2025-03-10'), region: '130000', pauses: [{ from: toDay('2025-03-12'), to: toDay('2025-03-20') }] } as const
    expect(ask(question)).toEqual([['D06', 'STATUTORY', '2025-03-25'], ['D24-HB', 'PROMISED', '2025-03-21']])
    const held = { ...question, pauses: [{ from: toDay('2025-03-12'), to: null }] }
    expect(ask(held, [own({ id: 'HELD', amount: 4 }), own()]).map(([id]) => id)).toEqual(['D06', 'OWN', 'HELD'])
  }) // prettier-ignore

  test('a kind of period has limits of its own; hours and an unknown clock are no trouble', () => {
    const rows = [own({ beside: 'D22', variant: 'ACCEPT' })]
    const complaint = (variant: string) => ask({ rule: 'D22', variant, start: toDay('2025-03-10'), region: '430000' }, rows).map(([id]) => id)
    expect([complaint('ACCEPT'), complaint('REPLY')]).toEqual([['D22', 'OWN'], ['D22']])
    expect(ask({ rule: 'D03', start: '2025-03-08T15:30:00+08:00', region: '430000' })).toEqual([['D03', 'STATUTORY', '2025-03-09T15:30:00+08:00']])
    expect(ask({ rule: 'D24', start: toDay('2025-03-10'), region: '430000' })).toEqual([['D24', 'PROMISED', '2025-03-13']])
    expect(ask({ rule: 'D17', days: 10, start: toDay('2025-03-10'), region: '430000' })).toEqual([['D17', 'STATUTORY', '2025-03-20']])
    expect(ask({ rule: 'D99' as 'D06', start: toDay('2025-03-10'), region: '430000' }, [own({ beside: 'D99' as 'D06', countedAs: 'D99' as 'D06' })])).toEqual([])
  }) // prettier-ignore

  test('the built-in rows, each with its mark', () => {
    expect(limitRows.map(({ id, kind, beside, countedAs, region, amount, unit, since, until, mark }) => [id, kind, beside, countedAs, region, amount, unit, since, until, mark])).toEqual([
      ['HN-2010-D10', 'STATUTORY', 'D10', 'D10', '430000', 5, 'workday', '2010-01-01', '2021-12-31', '待核'],
      ['D24-HB', 'PROMISED', 'D06', 'D24', '130000', 3, 'day', '2011-01-01', null, '核'],
    ])
  }) // prettier-ignore
})

const given = { id: 'A', kind: 'INTERNAL', beside: 'D06', title: '内部提醒', amount: 5, unit: 'day', cite: '内控规定', since: '2025-01-01' }

describe('an agency’s own limits as they come in', () => {
  test('are read whole', () => {
    const read = loadLimits({ limits: [{ ...given, region: '431321', until: '2025-12-31' }, { ...given, id: 'B', kind: 'PROMISED', amount: 7, title: ' 承诺 ' }] })
    const row = own({ id: 'A', amount: 5, region: '431321', until: toDay('2025-12-31') })
    expect(read).toEqual({ ok: true, rows: [row, own({ id: 'B', kind: 'PROMISED', amount: 7, title: '承诺' })] })
    expect(loadLimits({})).toEqual({ ok: true, rows: [] })
  }) // prettier-ignore

  test.each([
    ['not an object', 'x', 'INVALID_TYPE', '', '这里应为一个对象。'],
    ['no list', { limits: {} }, 'INVALID_TYPE', 'limits', '这里应为列表。'],
    ['too many', { limits: Array.from({ length: 201 }, () => given) }, 'OUT_OF_RANGE', 'limits', '这里最多 200 项。'],
    ['a row that is none', { limits: [given, 7] }, 'INVALID_TYPE', 'limits[1]', '这里应为一个对象。'],
    ['no kind', { limits: [{ ...given, kind: null }] }, 'REQUIRED', 'limits[0].kind', '缺少必填项 limits[0].kind。'],
    ['an unknown kind', { limits: [{ ...given, kind: 'SOFT' }] }, 'UNKNOWN_CODE', 'limits[0].kind', '应为 STATUTORY、PROMISED、INTERNAL 之一。'],
    ['an unknown clock', { limits: [{ ...given, beside: 'D99' }] }, 'UNKNOWN_CODE', 'limits[0].beside', '没有这个期限规则，或者它按小时计算，不能并列时限。'],
    ['a clock of hours', { limits: [{ ...given, beside: 'D03' }] }, 'UNKNOWN_CODE', 'limits[0].beside', '没有这个期限规则，或者它按小时计算，不能并列时限。'],
    ['no id', { limits: [{ ...given, id: ' ' }] }, 'REQUIRED', 'limits[0].id', '缺少必填项 limits[0].id。'],
    ['a title that is a number', { limits: [{ ...given, title: 1 }] }, 'REQUIRED', 'limits[0].title', '缺少必填项 limits[0].title。'],
    ['no ground', { limits: [{ ...given, cite: '' }] }, 'REQUIRED', 'limits[0].cite', '缺少必填项 limits[0].cite。'],
    ['an impossible day', { limits: [{ ...given, since: '2025-02-30' }] }, 'IMPOSSIBLE_DATE', 'limits[0].since', '不是有效的日期「2025-02-30」，请写成 2025-03-10 的样子。'],
    ['an end before the beginning', { limits: [{ ...given, until: '2024-12-31' }] }, 'ENDS_BEFORE_IT_BEGINS', 'limits[0].until', '失效的日子不能早于生效的日子。'],
    ['half a region', { limits: [{ ...given, region: '4313' }] }, 'INVALID_FORMAT', 'limits[0].region', '请填写六位行政区划代码。'],
    ['no length', { limits: [{ ...given, amount: 0 }] }, 'OUT_OF_RANGE', 'limits[0].amount', '这里不能小于 1。'],
    ['no length given', { limits: [{ ...given, amount: null }] }, 'REQUIRED', 'limits[0].amount', '缺少必填项 limits[0].amount。'],
    ['half a day', { limits: [{ ...given, amount: 1.5 }] }, 'INVALID_TYPE', 'limits[0].amount', '这里应为整数。'],
    ['more than ten years', { limits: [{ ...given, kind: 'STATUTORY', amount: 3661 }] }, 'OUT_OF_RANGE', 'limits[0].amount', '这里不能大于 3660。'],
    ['an unknown unit', { limits: [{ ...given, unit: 'hour' }] }, 'UNKNOWN_CODE', 'limits[0].unit', '应为 day、workday、month 之一。'],
    ['longer than the law', { limits: [{ ...given, amount: 8 }] }, 'LONGER_THAN_LAW', 'limits[0].amount', '承诺和内控的时限不能比法定的 7 日长。'],
    ['the same id twice', { limits: [given, given] }, 'TWICE', 'limits[1].id', '这个编号已经用过，请换一个。'],
  ])('refused: %s', (_name, input, code, path, message) => {
    expect(loadLimits(input)).toEqual({ ok: false, error: { code, path, message } })
  }) // prettier-ignore

  test.each([
    ['a local statute may be longer', { ...given, kind: 'STATUTORY', amount: 8 }],
    ['working days are not compared with days', { ...given, unit: 'workday', amount: 8 }],
    ['as long as the law', { ...given, amount: 7 }],
    ['a clock whose length is not fixed', { ...given, beside: 'D11', amount: 90 }],
    ['one day only', { ...given, until: '2025-01-01' }],
    ['the shortest', { ...given, amount: 1 }],
    ['the longest', { ...given, kind: 'STATUTORY', amount: 3660 }],
  ])('taken: %s', (_name, row) => {
    expect(loadLimits({ limits: [row] }).ok).toBe(true)
  })
})
