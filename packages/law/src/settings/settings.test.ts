import { describe, expect, test } from 'vitest'
import { toDay } from '../day.ts'
import { deadlineRules } from '../deadlines/index.ts'
import { isRole } from '../glossary/index.ts'
import {
  entryOn,
  isSettingKey,
  promisable,
  promisedClock,
  promiseKey,
  refuseOthersClock,
  type SettingEntry,
  type SettingKey,
  settingKeys,
  settingOn,
  settingRule,
} from './index.ts'

const on = toDay('2026-12-01')
const read = (key: SettingKey, raw: unknown, day = on) => {
  const answer = settingRule(key).read(raw, day)
  return answer.ok ? answer.value : answer.faults.map(({ message }) => message).join('')
}

describe('what may be said', () => {
  test.each<[SettingKey, unknown, unknown]>([
    ['PROMISE_D06', 3, 3],
    ['PROMISE_D06', '三天', 3],
    ['PROMISE_D06', ' 3 日', 3],
    ['PROMISE_D06', null, null],
    ['PROMISE_D06', '', null],
    ['PROMISE_D06', 6, 6],
    ['PROMISE_D06', 7, '法定的是 7 日（法律援助法43、程序规定17），承诺和法定一样长，不用另外承诺。要承诺的，请填 1 到 6。'],
    ['PROMISE_D06', 10, '法定的是 7 日（法律援助法43、程序规定17），承诺只能更短，不能是 10 日。请填 1 到 6；不再承诺的，留空。'],
    ['PROMISE_D06', 0, '请填 1 到 6；不再承诺的，留空。'],
    ['PROMISE_D10', 6, '法定的是 5 日（法律援助法49），承诺只能更短，不能是 6 日。请填 1 到 4；不再承诺的，留空。'],
    ['PROMISE_D15', 29, 29],
    ['GROUP_THRESHOLD', 5, 5],
    ['GROUP_THRESHOLD', '10人', 10],
    ['GROUP_THRESHOLD', 11, '人数众多一般指十人以上（民事诉讼法解释75），群体性案件不能从更多的人算起。请填 2 到 10。'],
    ['GROUP_THRESHOLD', 1, '一个人的案件不是群体性案件，请填 2 到 10。'],
    ['LAWYER_ACCESS_DAYS', 29, '承办人有三十日提交结案归档材料（程序规定40），这段时间要看得到案卷，请填 30 到 730。'],
    ['LAWYER_ACCESS_DAYS', 30, 30],
    ['PAY_DAYS', 91, '补贴应当及时支付（法律援助法52①），不能定得比 90 日长。'],
    ['SMALL_CENTRE', true, true],
    ['SMALL_CENTRE', 'yes', '请选择用还是不用。'],
    ['DOCUMENT_WORD', ' 双 ', '双'],
    ['DOCUMENT_WORD', 'A', '文书字号用的字是 1 到 6 个汉字，例如“双”，案号就是（2026）双援民字第0001号。'],
    ['SESSION_IDLE_MINUTES', 31, '离开座位以后别人就能看到案情，最长 30 分钟。请填 5 到 30。'],
    ['SESSION_HOURS', 13, '小时数应在 1 到 12 之间，现在是 13。'],
    ['SAME_DAY_LIMIT', {}, '请填写笔数。'],
  ])('%s: %s', (key, raw, expected) => expect(read(key, raw)).toEqual(expected))

  test('D15 before there were days for it is promised by nobody', () => {
    expect(read('PROMISE_D12', 3, toDay('2010-01-01'))).toContain('没有给「答复更换承办人的请求」定天数')
  })

  test('no promise is ever as long as the law, whatever the clock and the day', () => {
    for (const { id, amount } of promisable)
      for (const day of ['2022-01-01', '2023-09-01', '2026-12-01'].map(toDay))
        for (const days of [amount ?? 0, (amount ?? 0) + 1, 3_000])
          expect([id, typeof read(promiseKey(id), days, day)]).toEqual([id, 'string'])
  })

  test('what others owe is promised by no office', () => {
    expect(promisable.map(({ id }) => id)).toEqual(['D02', 'D06', 'D07', 'D10', 'D12', 'D13', 'D15'])
    expect(refuseOthersClock('D09')).toBe(
      '「提出异议」是申请人或受援人的法定期限（法律援助法49、程序规定22），不是本机构承担的，不能由本机构缩短。',
    )
    for (const { id } of deadlineRules) expect(promisedClock(`PROMISE_${id}`) !== null).toBe(promisable.some((one) => one.id === id))
    expect([isSettingKey('PROMISE_D09'), isSettingKey('PROMISE_D06'), isSettingKey('toString')]).toEqual([false, true, false])
  })

  test('every one has somebody who enters it, and a built-in value that it would itself accept', () => {
    for (const key of settingKeys) {
      const { enteredBy, agreedBy, otherwise, title, within } = settingRule(key)
      expect([key, enteredBy.length > 0, [...enteredBy, ...agreedBy].every(isRole), title !== '', within !== '']).toEqual([
        key,
        true,
        true,
        true,
        true,
      ])
      if (otherwise !== null) expect([key, settingRule(key).read(otherwise, on).ok]).toEqual([key, true])
    }
  })
})

describe('which of them holds', () => {
  let revision = 0
  const entry = (part: Partial<SettingEntry>): SettingEntry => ({
    id: `e${(revision += 1)}`,
    key: 'GROUP_THRESHOLD',
    region: '431321',
    officeId: null,
    value: 5,
    fromOn: toDay('2026-01-01'),
    untilOn: null,
    revision,
    ...part,
  })
  const at = (entries: SettingEntry[], day: string, region = '431321') => settingOn(entries, 'GROUP_THRESHOLD', { region }, toDay(day))

  test('until somebody decides, what is built in; then from the day it says', () => {
    const rows = [entry({ value: 5, fromOn: toDay('2027-01-01') })]
    expect([at(rows, '2026-12-31'), at(rows, '2027-01-01'), at([], '2027-01-01')]).toEqual([10, 5, 10])
  })

  test('the county before the city before the province; a neighbour says nothing here', () => {
    const province = entry({ region: '430000', value: 8 })
    const city = entry({ region: '431300', value: 7 })
    const own = entry({ value: 6, untilOn: toDay('2026-06-30') })
    const rows = [own, province, city]
    expect([at(rows, '2026-06-30'), at(rows, '2026-07-01'), at([province, own], '2026-07-01')]).toEqual([6, 7, 8])
    expect([at([own], '2026-06-30', '431322'), at(rows, '2026-06-30', '431322'), at(rows, '2026-06-30', '130105')]).toEqual([10, 7, 10])
  })

  test('a correction of the same day is a later word, whatever the order they are read in', () => {
    const [first, second] = [entry({ value: 6 }), entry({ value: 4 })]
    expect([at([first, second], '2026-02-01'), at([second, first], '2026-02-01')]).toEqual([4, 4])
    const later = entry({ value: 3, fromOn: toDay('2026-03-01'), revision: 0 })
    expect([
      at([first, later, second], '2026-03-01'),
      entryOn([first, later], 'GROUP_THRESHOLD', { region: '431321' }, toDay('2026-03-01'))?.id,
    ]).toEqual([3, later.id])
  })

  test('what holds for one office holds for no other', () => {
    const rows = [entry({ key: 'SMALL_CENTRE', officeId: 'a', value: true, untilOn: toDay('2026-12-31') })]
    const is = (officeId: string | null, day: string) => settingOn(rows, 'SMALL_CENTRE', { region: '431321', officeId }, toDay(day))
    expect([is('a', '2026-12-31'), is('a', '2027-01-01'), is('b', '2026-12-31'), is(null, '2026-12-31')]).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
})
