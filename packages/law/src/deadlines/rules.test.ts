import { describe, expect, test } from 'vitest'
import { toDay } from '../day.ts'
import { answerClock, deadlineRules, parseClock, periodOf, ruleOf, ruleOn } from './index.ts'
import type { ClockRule, DeadlineRule } from './index.ts'

const rowOf = (id: string): DeadlineRule => {
  const row = ruleOf.get(id)
  if (!row) throw new Error(id)
  return row
}

type Said = [
  name: string,
  amount: number | null,
  unit: string,
  owes: string,
  version: string,
  since: string,
  until: string | null,
  mark: string,
]

/** The table of law.md §10, row by row, as it reads today. */
const table: Record<ClockRule, { cite: string[]; said: Said; pausedBy?: string[] }> = {
  D01: { said: ['D01 法律援助法36 办案机关三日内通知', 3, 'day', '办案机关', 'LAW-2021', '2022-01-01', null, '核'], cite: ['法律援助法36', '公安机关办理刑事案件程序规定46', '刑诉法解释634'] },
  D02: { said: ['D02 法律援助法36、程24② 收到通知三日内指派', 3, 'day', '法律援助机构', 'LAW-2021', '2022-01-01', null, '核'], cite: ['法律援助法36', '程序规定24②'] },
  D03: { said: ['D03 法律援助法39① 二十四小时内转交', 24, 'hour', '办案机关或监管场所', 'LAW-2021', '2022-01-01', null, '核'], cite: ['法律援助法39①'] },
  D04: { said: ['D04 法律援助法39② 值班律师二十四小时内转交', 24, 'hour', '值班律师', 'LAW-2021', '2022-01-01', null, '核'], cite: ['法律援助法39②'] },
  D05: { said: ['D05 公安程规47 三日内通知家属', 3, 'day', '公安机关', 'POLICE-2020', '2020-09-01', null, '核'], cite: ['公安机关办理刑事案件程序规定47'] },
  D06: { said: ['D06 法律援助法43、程17 七日内审查决定', 7, 'day', '法律援助机构', 'LAW-2021', '2022-01-01', null, '核'], cite: ['法律援助法43', '程序规定17'], pausedBy: ['补充材料或者说明', '异地协作核查'] },
  D07: { said: ['D07 法律援助法43、程24① 决定后三日内指派', 3, 'day', '法律援助机构', 'LAW-2021', '2022-01-01', null, '核'], cite: ['法律援助法43', '程序规定24①'] },
  D08: { said: ['D08 程27 五日内签订委托协议', 5, 'day', '承办单位', 'PROC-2023', '2023-09-01', null, '核'], cite: ['程序规定27'], pausedBy: ['受援人原因', '其他客观原因'] },
  D09: { said: ['D09 程22 十五日内提出异议', 15, 'day', '申请人或受援人', 'PROC-2023', '2023-09-01', null, '忆'], cite: ['法律援助法49', '程序规定22'] },
  D10: { said: ['D10 法律援助法49 五日内审查异议', 5, 'day', '司法行政部门', 'LAW-2021', '2022-01-01', null, '核'], cite: ['法律援助法49'] },
  D11: { said: ['D11 复议法20、行诉法46 复议或者起诉', null, 'day', '申请人', 'RECONSIDERATION-2024', '2024-01-01', null, '核'], cite: ['法律援助法49', '行政复议法20', '行政诉讼法46'] },
  D12: { said: ['D12 程37 五日内答复更换请求', 5, 'day', '法律援助机构', 'PROC-2023', '2023-09-01', null, '忆'], cite: ['法律援助法55', '程序规定37'] },
  D13: { said: ['D13 程39 三日内送达终止决定', 3, 'day', '法律援助机构', 'PROC-2023', '2023-09-01', null, '忆'], cite: ['程序规定39'] },
  D14: { said: ['D14 程40 三十日内提交归档材料', 30, 'day', '承办人', 'PROC-2023', '2023-09-01', null, '忆'], cite: ['程序规定40'] },
  D15: { said: ['D15 程41 三十日内审查归档材料', 30, 'day', '法律援助机构', 'PROC-2023', '2023-09-01', null, '忆'], cite: ['程序规定41'] },
  D16: { said: ['D16 法律援助法44(1) 届满不足七日', 7, 'day', '法律援助机构', 'LAW-2021', '2022-01-01', null, '核'], cite: ['法律援助法44(1)'] },
  D17: { said: ['D17 程21 补办手续，天数由机构指定', 15, 'day', '受援人', 'LAW-2021', '2022-01-01', null, '设'], cite: ['法律援助法44', '程序规定21'] },
  D18: { said: ['D18 刑诉法解释50 拒绝指派律师以后', null, 'day', '被告人、人民法院', 'INTERPRETATION-2021', '2021-03-01', null, '核'], cite: ['刑诉法解释50'] },
  D19: { said: ['D19 刑诉法解释66 三日内提交手续', 3, 'day', '代理人', 'INTERPRETATION-2021', '2021-03-01', null, '核'], cite: ['刑诉法解释66'] },
  D20: { said: ['D20 公安程规53 四十八小时内安排会见', 48, 'hour', '看守所', 'POLICE-2020', '2020-09-01', null, '核'], cite: ['公安机关办理刑事案件程序规定53'] },
  D21: { said: ['D21 公安程规49 二十四小时内通知值班律师', 24, 'hour', '看守所', 'POLICE-2020', '2020-09-01', null, '核'], cite: ['公安机关办理刑事案件程序规定49'] },
  D22: { said: ['D22 投诉处理办法（2013）', null, 'day', '司法行政部门', 'COMPLAINT-2013', '2013-01-01', '2025-06-14', '核'], cite: ['法律援助投诉处理办法（2013）'] },
  D23: { said: ['D23 司法部令149号', null, 'day', '投诉处理机关', 'COMPLAINT-2025', '2025-06-15', null, '待核'], cite: ['法律援助投诉处理办法'] },
  D24: { said: ['D24 地方承诺三日', 3, 'day', '法律援助机构', 'LAW-2021', '2022-01-01', null, '核'], cite: ['本地公开承诺'] },
} // prettier-ignore

describe('the table of periods, a row an article', () => {
  test.each(Object.entries(table).map(([id, row]) => [row.said[0], id, row] as const))('%s', (_name, id, { cite, said, pausedBy = [] }) => {
    const row = rowOf(id)
    expect([row.amount, row.unit, row.owes, row.version, row.since, row.until, row.mark]).toEqual(said.slice(1))
    expect({ cite: row.cite, pausedBy: row.pausedBy }).toEqual({ cite, pausedBy })
    expect(row.title.length).toBeGreaterThan(3)
    expect([row.isStatutory, row.isParameter]).toEqual([id !== 'D24', ['D17', 'D23', 'D24'].includes(id)])
  })

  test('R-00 D01–D24 are all there, in order', () => {
    expect(deadlineRules.map(({ id }) => id)).toEqual(Object.keys(table))
  })

  test.each([
    ['D11 复议法20 六十日', 'D11', 'RECONSIDERATION', { amount: 60, unit: 'day', title: '申请行政复议' }],
    ['D11 行诉法46 六个月', 'D11', 'LITIGATION', { amount: 6, unit: 'month', title: '提起行政诉讼' }],
    ['D18 法释50 另行委托五日', 'D18', 'ENTRUST', { amount: 5, unit: 'day', title: '被告人另行委托辩护人' }],
    ['D18 法释50 另行通知三日', 'D18', 'NOTIFY_AGAIN', { amount: 3, unit: 'day', title: '人民法院另行通知指派' }],
    ['D22 2013 五个工作日受理', 'D22', 'ACCEPT', { amount: 5, unit: 'workday', title: '决定是否受理投诉' }],
    ['D22 2013 四十五日办结', 'D22', 'HANDLE', { amount: 45, unit: 'day', title: '办结投诉' }],
    ['D22 2013 五个工作日答复', 'D22', 'REPLY', { amount: 5, unit: 'workday', title: '答复投诉人' }],
    ['D23 2025 受理期限待核，暂列旧天数', 'D23', 'ACCEPT', { amount: 5, unit: 'workday', title: '决定是否受理投诉' }],
    ['D23 2025 办结期限待核，暂列旧天数', 'D23', 'HANDLE', { amount: 45, unit: 'day', title: '办结投诉' }],
    ['D23 2025 答复期限待核，暂列旧天数', 'D23', 'REPLY', { amount: 5, unit: 'workday', title: '答复投诉人' }],
  ])('%s', (_name, id, variant, expected) => {
    expect(rowOf(id).variants?.[variant]).toEqual(expected)
    expect(periodOf(rowOf(id), { variant })).toEqual(expected)
  })

  test('only these have variants, and only D18 takes one unnamed', () => {
    const named = deadlineRules.filter(({ variants }) => variants !== null)
    expect(named.map(({ id, defaultVariant }) => [id, defaultVariant])).toEqual([['D11', null], ['D18', 'ENTRUST'], ['D22', null], ['D23', null]]) // prettier-ignore
  })
})

describe('R-00 the wording of the day the step began', () => {
  test.each([
    ['D06 程序规定（2012）13 七个工作日', 'D06', '2021-12-31', 7, 'workday', ['程序规定（2012）13'], 'PROC-2012', '核'],
    ['D06 法律援助条例18 要求及时，没有天数', 'D06', '2010-03-01', null, 'day', ['法律援助条例18'], 'LAW-2003', '核'],
    ['D06 程序规定（2012）13 施行前一日仍按条例', 'D06', '2012-06-30', null, 'day', ['法律援助条例18'], 'LAW-2003', '核'],
    ['D09 程序规定22 施行前一日没有期限', 'D09', '2023-08-31', null, 'day', ['法律援助法49'], 'LAW-2021', '核'],
    ['D09 法律援助条例19 没有期限', 'D09', '2021-12-31', null, 'day', ['法律援助条例19'], 'LAW-2003', '核'],
    ['D09 程序规定22 施行当日', 'D09', '2023-09-01', 15, 'day', ['法律援助法49', '程序规定22'], 'PROC-2023', '忆'],
    ['D03 法律援助条例15 看守所二十四小时', 'D03', '2021-12-31', 24, 'hour', ['法律援助条例15'], 'LAW-2003', '核'],
    ['D01 公安程规46 在法律援助法以前', 'D01', '2021-12-31', 3, 'day', ['公安机关办理刑事案件程序规定46'], 'POLICE-2020', '核'],
    ['D06 法律援助法43 施行当日起按自然日', 'D06', '2022-01-01', 7, 'day', ['法律援助法43', '程序规定17'], 'LAW-2021', '核'],
    ['D06 程序规定17 修订施行当日', 'D06', '2023-09-01', 7, 'day', ['法律援助法43', '程序规定17'], 'LAW-2021', '核'],
    ['D02 程序规定（2012）20② 三个工作日', 'D02', '2021-12-31', 3, 'workday', ['程序规定（2012）20②'], 'PROC-2012', '忆'],
    ['D02 法律援助法36 施行当日', 'D02', '2022-01-01', 3, 'day', ['法律援助法36', '程序规定24②'], 'LAW-2021', '核'],
    ['D08 程序规定（2012） 五个工作日', 'D08', '2023-08-31', 5, 'workday', ['程序规定（2012）'], 'PROC-2012', '忆'],
    ['D08 程序规定27 修订施行当日', 'D08', '2023-09-01', 5, 'day', ['程序规定27'], 'PROC-2023', '核'],
    ['D10 法律援助条例19 五个工作日', 'D10', '2021-12-31', 5, 'workday', ['法律援助条例19'], 'LAW-2003', '核'],
    ['D10 法律援助法49 施行当日', 'D10', '2022-01-01', 5, 'day', ['法律援助法49'], 'LAW-2021', '核'],
    ['D12 程序规定（2012） 五个工作日', 'D12', '2023-08-31', 5, 'workday', ['程序规定（2012）'], 'PROC-2012', '忆'],
    ['D12 程序规定37 修订施行当日', 'D12', '2023-09-01', 5, 'day', ['法律援助法55', '程序规定37'], 'PROC-2023', '忆'],
    ['D07 法律援助法43 施行当日', 'D07', '2022-01-01', 3, 'day', ['法律援助法43', '程序规定24①'], 'LAW-2021', '核'],
  ])('%s', (_name, id, began, amount, unit, cite, version, mark) => {
    expect(ruleOn(rowOf(id), toDay(began))).toMatchObject({ id, amount, unit, cite, version, mark, variants: null })
  })

  test('D07 程序规定（2012）20 民事七个工作日，刑事三个工作日', () => {
    const row = ruleOn(rowOf('D07'), toDay('2021-12-31'))
    expect([row.version, row.mark, row.cite, row.until]).toEqual(['PROC-2012', '忆', ['程序规定（2012）20'], '2021-12-31'])
    expect(periodOf(row, {})).toEqual({ amount: 7, unit: 'workday', title: '民事、行政案件' })
    expect(periodOf(row, { variant: 'CIVIL' })).toEqual(periodOf(row, {}))
    expect(periodOf(row, { variant: 'CRIMINAL' })).toEqual({ amount: 3, unit: 'workday', title: '刑事案件' })
  })

  test('an old wording ends the day before the present one begins, and keeps its own days', () => {
    const old = deadlineRules.flatMap(({ id, since, former }) => former.map((wording) => [id, wording.since, wording.until, since]))
    expect(old).toEqual([
      ['D01', '2020-09-01', '2021-12-31', '2022-01-01'],
      ['D02', '2003-09-01', '2012-06-30', '2022-01-01'],
      ['D02', '2012-07-01', '2021-12-31', '2022-01-01'],
      ['D03', '2003-09-01', '2021-12-31', '2022-01-01'],
      ['D06', '2003-09-01', '2012-06-30', '2022-01-01'],
      ['D06', '2012-07-01', '2021-12-31', '2022-01-01'],
      ['D07', '2003-09-01', '2012-06-30', '2022-01-01'],
      ['D07', '2012-07-01', '2021-12-31', '2022-01-01'],
      ['D08', '2012-07-01', '2023-08-31', '2023-09-01'],
      ['D09', '2003-09-01', '2021-12-31', '2023-09-01'],
      ['D09', '2022-01-01', '2023-08-31', '2023-09-01'],
      ['D10', '2003-09-01', '2021-12-31', '2022-01-01'],
      ['D11', '2003-09-01', '2015-04-30', '2024-01-01'],
      ['D11', '2015-05-01', '2021-12-31', '2024-01-01'],
      ['D11', '2022-01-01', '2023-12-31', '2024-01-01'],
      ['D12', '2012-07-01', '2023-08-31', '2023-09-01'],
      ['D14', '2003-09-01', '2012-06-30', '2023-09-01'],
      ['D14', '2012-07-01', '2023-08-31', '2023-09-01'],
      ['D15', '2012-07-01', '2023-08-31', '2023-09-01'],
      ['D16', '2012-07-01', '2021-12-31', '2022-01-01'],
      ['D17', '2012-07-01', '2021-12-31', '2022-01-01'],
    ])
  })

  test('D11 复议法（2017）9 until the end of 2023, 复议法（2023）20 from 2024', () => {
    const cites = (began: string) => ruleOn(rowOf('D11'), toDay(began)).cite
    const of2017 = ['法律援助法49', '行政复议法（2017）9', '行政诉讼法46']
    expect([cites('2022-01-01'), cites('2023-12-31')]).toEqual([of2017, of2017])
    expect(cites('2024-01-01')).toEqual(['法律援助法49', '行政复议法20', '行政诉讼法46'])
  })

  test('since its present wording a row reads as it is; a promise is no statute and reads so on any day', () => {
    expect(ruleOn(rowOf('D01'), toDay('2022-01-01'))).toBe(rowOf('D01'))
    expect(ruleOn(rowOf('D06'), toDay('2023-09-01'))).toBe(rowOf('D06'))
    expect(ruleOn(rowOf('D24'), toDay('2005-01-01'))).toBe(rowOf('D24'))
  })

  test('no clock is counted by an article that was not yet law, or no longer was, when it began', () => {
    for (const row of deadlineRules.filter(({ isStatutory }) => isStatutory)) {
      const wordings = [...row.former, row]
      for (let year = 1990; year <= 2026; year++)
        for (const began of [`${year}-01-01`, `${year}-08-31`, `${year}-09-01`, `${year}-12-31`].map((text) => toDay(text))) {
          const read = ruleOn(row, began)
          const inForce = wordings.find(({ since, until }) => since <= began && (until === null || began <= until || row.id === 'D22'))
          expect([row.id, began, read.cite]).toEqual([row.id, began, inForce?.cite ?? []])
          if (!inForce) expect([read.amount, read.variants]).toEqual([null, null])
        }
    }
  })
})

const dueOf = (clock: object): unknown => {
  const parsed = parseClock(clock)
  if (!parsed.ok) throw new Error(`${parsed.error.path}: ${parsed.error.message}`)
  const { dueOn, dueAt, rolledFrom } = answerClock(parsed.clock)
  return dueAt ?? [dueOn, rolledFrom]
}

describe('each period counted out once', () => {
  test.each([
    ['D01 三日，末日周四', { rule: 'D01', start: '2025-03-10' }, ['2025-03-13', null]],
    ['D01 三日，末日周日顺延周一', { rule: 'D01', start: '2025-03-13' }, ['2025-03-17', '2025-03-16']],
    ['D02 三日，末日周六顺延两天', { rule: 'D02', start: '2025-03-12' }, ['2025-03-17', '2025-03-15']],
    ['D02 三个工作日（2012），跨周末', { rule: 'D02', start: '2021-03-11' }, ['2021-03-16', null]],
    ['D03 二十四小时连续计，周末不顺延', { rule: 'D03', start: '2025-03-08T15:30:00+08:00' }, '2025-03-09T15:30:00+08:00'],
    ['D03 以其他时区写的时刻同样', { rule: 'D03', start: '2025-03-08T07:30:00Z' }, '2025-03-09T15:30:00+08:00'],
    ['D04 二十四小时跨年', { rule: 'D04', start: '2025-12-31T09:00:00+08:00' }, '2026-01-01T09:00:00+08:00'],
    ['D05 三日跨月', { rule: 'D05', start: '2025-02-26' }, ['2025-03-03', '2025-03-01']],
    ['D06 七日，末日为春节', { rule: 'D06', start: '2025-01-24' }, ['2025-02-05', '2025-01-31']],
    ['D06 七个工作日（2012），法施行前一日收到', { rule: 'D06', start: '2021-12-31' }, ['2022-01-12', null]],
    ['D06 七日，程规修订前一日收到', { rule: 'D06', start: '2023-08-31' }, ['2023-09-07', null]],
    ['D06 七日（2023）次日收到', { rule: 'D06', start: '2023-09-01' }, ['2023-09-08', null]],
    ['D06 七个工作日（2012），国庆不计，调休上班日计', { rule: 'D06', start: '2021-09-28' }, ['2021-10-13', null]],
    ['D07 三日，末日为调休上班日不顺延 V9', { rule: 'D07', start: '2025-01-23' }, ['2025-01-26', null]],
    ['D07 七个工作日（2012）民事', { rule: 'D07', start: '2021-03-01' }, ['2021-03-10', null]],
    ['D07 三个工作日（2012）刑事', { rule: 'D07', variant: 'CRIMINAL', start: '2021-03-01' }, ['2021-03-04', null]],
    ['D08 五日，末日周六', { rule: 'D08', start: '2025-03-10' }, ['2025-03-17', '2025-03-15']],
    ['D09 十五日', { rule: 'D09', start: '2025-03-10' }, ['2025-03-25', null]],
    ['D10 五日，末日在国庆中秋假期 V4', { rule: 'D10', start: '2025-09-30' }, ['2025-10-09', '2025-10-05']],
    ['D10 五个工作日（条例19）', { rule: 'D10', start: '2021-12-31' }, ['2022-01-10', null]],
    ['D11 六十日', { rule: 'D11', variant: 'RECONSIDERATION', start: '2025-03-10' }, ['2025-05-09', null]],
    ['D11 六个月，月末对应 V8', { rule: 'D11', variant: 'LITIGATION', start: '2025-08-31' }, ['2026-02-28', null]],
    ['D11 六个月，闰年二月末日', { rule: 'D11', variant: 'LITIGATION', start: '2023-08-31' }, ['2024-02-29', null]],
    ['D12 五日', { rule: 'D12', start: '2025-03-12' }, ['2025-03-17', null]],
    ['D13 三日', { rule: 'D13', start: '2025-03-11' }, ['2025-03-14', null]],
    ['D14 三十日', { rule: 'D14', start: '2025-03-10' }, ['2025-04-09', null]],
    ['D15 三十日，末日在五一假期', { rule: 'D15', start: '2025-04-03' }, ['2025-05-06', '2025-05-03']],
    ['D17 机构未指定时十五日', { rule: 'D17', start: '2025-03-10' }, ['2025-03-25', null]],
    ['D17 机构指定十日', { rule: 'D17', start: '2025-03-10', days: 10 }, ['2025-03-20', null]],
    ['D18 不指明种类按另行委托五日', { rule: 'D18', start: '2025-03-10' }, ['2025-03-17', '2025-03-15']],
    ['D18 另行通知三日', { rule: 'D18', variant: 'NOTIFY_AGAIN', start: '2025-03-10' }, ['2025-03-13', null]],
    ['D19 三日', { rule: 'D19', start: '2025-03-10' }, ['2025-03-13', null]],
    ['D20 四十八小时', { rule: 'D20', start: '2025-03-08T15:30:00+08:00' }, '2025-03-10T15:30:00+08:00'],
    ['D21 二十四小时', { rule: 'D21', start: '2025-03-08T15:30:00+08:00' }, '2025-03-09T15:30:00+08:00'],
    ['D22 五个工作日受理，跨春节', { rule: 'D22', variant: 'ACCEPT', start: '2025-01-24' }, ['2025-02-07', null]],
    ['D22 四十五日办结', { rule: 'D22', variant: 'HANDLE', start: '2025-03-03' }, ['2025-04-17', null]],
    ['D22 五个工作日答复', { rule: 'D22', variant: 'REPLY', start: '2025-03-10' }, ['2025-03-17', null]],
    ['D23 由机关填写天数，按日', { rule: 'D23', days: 10, start: '2025-07-01' }, ['2025-07-11', null]],
    ['D23 指明受理，暂按五个工作日', { rule: 'D23', variant: 'ACCEPT', start: '2025-07-01' }, ['2025-07-08', null]],
    ['D23 指明受理并填写三个工作日', { rule: 'D23', variant: 'ACCEPT', days: 3, start: '2025-07-04' }, ['2025-07-09', null]],
    ['D23 指明办结，暂按四十五日', { rule: 'D23', variant: 'HANDLE', start: '2025-07-01' }, ['2025-08-15', null]],
    ['D24 承诺三日', { rule: 'D24', start: '2025-03-10' }, ['2025-03-13', null]],
    ['D24 本地承诺五日', { rule: 'D24', days: 5, start: '2025-03-12' }, ['2025-03-17', null]],
  ])('%s', (_name, clock, expected) => {
    expect(dueOf({ ...clock, inForce: true })).toEqual(expected)
  })

  test('R-00 a question about an old day is answered in the wording of that day; in today’s only where it asks so', () => {
    expect(dueOf({ rule: 'D06', start: '2021-09-28' })).toEqual(['2021-10-13', null])
    expect(dueOf({ rule: 'D07', start: '2021-03-01' })).toEqual(['2021-03-10', null])
    expect(dueOf({ rule: 'D06', start: '2021-09-28', inForce: false })).toEqual(['2021-10-08', '2021-10-05'])
  })
})

describe('no limit was law on the day the step began', () => {
  const never = { dueOn: null, rolledFrom: null, daysLeft: null, light: null, provisional: false }
  const answer = (clock: object) => {
    const parsed = parseClock(clock)
    if (!parsed.ok) throw new Error(parsed.error.message)
    return answerClock(parsed.clock)
  }
  test.each([
    ['D09 收到不予决定在 2023-09-01 以前，法49 没有设期限', { rule: 'D09', start: '2023-03-01' }, ['法律援助法49']],
    ['D09 条例19 没有设期限', { rule: 'D09', start: '2015-03-01' }, ['法律援助条例19']],
    ['D06 条例18 只要求及时', { rule: 'D06', start: '2010-03-01' }, ['法律援助条例18']],
    ['D08 2012 年以前没有收录', { rule: 'D08', start: '2010-03-01' }, []],
    ['D11 条例以前没有收录，种类不必指明', { rule: 'D11', start: '2001-03-01' }, []],
    ['D23 2025-06-15 以前还没有这部规章', { rule: 'D23', start: '2025-03-01' }, []],
  ])('%s', (_name, clock, cites) => {
    expect(answer(clock)).toEqual({ rule: clock.rule, ...never, state: null, total: null, onHold: null, cites })
    const start = clock.start.slice(0, 8)
    expect(answer({ ...clock, asOf: `${start}31` })).toMatchObject({ ...never, state: 'running', total: 30, onHold: 0, cites })
  })

  test('the days that went by are told, those on hold apart; nothing is ever late', () => {
    const clock = { rule: 'D09', start: '2023-03-01', pauses: [{ from: '2023-03-05', to: '2023-03-10' }] }
    expect(answer({ ...clock, asOf: '2023-03-08' })).toMatchObject({ ...never, state: 'paused', total: 7, onHold: 3 })
    expect(answer({ ...clock, asOf: '2026-03-01' })).toMatchObject({ ...never, state: 'running', total: 1096, onHold: 5 })
    expect(answer({ ...clock, asOf: '2023-02-01' })).toMatchObject({ state: 'running', total: 0, onHold: 0 })
  })

  test('D16 is read on the day it is looked at, not on that of the limitation', () => {
    const on = (asOf: string) => answer({ rule: 'D16', start: '2022-01-03', asOf })
    expect(on('2021-12-30')).toMatchObject({ triggered: true, cites: ['程序规定（2012）'] })
    expect(on('2022-01-01')).toMatchObject({ triggered: true, cites: ['法律援助法44(1)'] })
  })
})
