import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toDay } from '../day.ts'
import { readCount, readDay, readPaperNumber, readPhone, readSum } from './index.ts'

const today = toDay('2026-11-30')

describe('sums', () => {
  test.each([
    ['1.2万', 12_000],
    ['12万', 120_000],
    ['1万2', 12_000],
    ['3千', 3_000],
    ['１２００', 1_200],
    ['1,200', 1_200],
    ['1，200', 1_200],
    ['1200元/月', 1_200],
    ['每月1200元', 1_200],
    ['1200 元', 1_200],
    ['1 200', 1_200],
    ['￥1,234.50', 1_234.5],
    ['1.15万', 11_500],
    ['1.2w', 12_000],
    ['3k', 3_000],
    ['1万2千', 12_000],
    ['1万2千3', 12_300],
    ['1万零5百', 10_500],
    ['1万2000', 12_000],
    ['一千二百', 1_200],
    ['三千五', 3_500],
    ['两千', 2_000],
    ['一万二', 12_000],
    ['十二万', 120_000],
    ['二〇〇〇', 2_000],
    ['壹仟贰佰元整', 1_200],
    ['一千零五十', 1_050],
    ['一千零五', 1_005],
    ['五百块钱', 500],
    ['1200元5角', 1_200.5],
    ['0', 0],
    ['零', 0],
    ['1200\u200B', 1_200],
    ['0012', 12],
  ])('%s is %d', (typed, value) => expect(readSum(typed, { per: 'MONTH' })).toEqual({ ok: true, value }))
  test.each([
    '1e7',
    '1,20',
    '1.2.3',
    '1200-1500',
    '1200 1300',
    '约1200',
    '1200左右',
    '1.2万5',
    '没有',
    '万',
    '十百',
    '1百2千',
    '12,00',
    '0x10',
    '1200/人',
    '七八万',
    '两三',
    '一万二三',
    '1.555元',
    '一二千',
    '一万二万',
    '1 2',
  ])('%s is refused with an example', (typed) =>
    expect(readSum(typed, { per: 'MONTH' })).toMatchObject({ ok: false, reason: expect.stringMatching(/看不懂.*例如/) }),
  )
  test.each([
    ['-5', '不能是负数'],
    ['', '请填写'],
    ['\u200B', '请填写'],
    ['12000/年', '每年'],
    ['一年3万', '每年'],
    ['200亿', '不能大于'],
  ])('%s: %s', (typed, reason) =>
    expect(readSum(typed, { per: 'MONTH' })).toMatchObject({ ok: false, reason: expect.stringContaining(reason) }),
  )
  test('every sum written plainly is read as itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), (fen) => {
        const yuan = fen / 100
        expect(readSum(yuan.toFixed(2))).toEqual({ ok: true, value: yuan })
        expect(readSum(yuan.toLocaleString('en', { minimumFractionDigits: 2 }))).toEqual({ ok: true, value: yuan })
      }),
    )
  })
  test('what is read holds every figure that was typed', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9.,，万千百w\s-]{1,8}$/), (typed) => {
        const read = readSum(typed, { most: 1e12 })
        const figures = (text: string) => text.replace(/[^1-9]/g, '')
        if (read.ok) expect(figures(String(read.value))).toBe(figures(typed))
      }),
    )
  })
})

test.each([
  ['4', 4],
  ['４', 4],
  ['四', 4],
  ['4口人', 4],
  ['4 人', 4],
  ['十二', 12],
  ['两个', 2],
])('count %s is %d', (typed, value) => expect(readCount(typed, { units: ['口人', '人', '个', '口'] })).toEqual({ ok: true, value }))
test.each(['3-4', '1.5', '4天', 'abc', '1 2', '三四', '两三人', '三五', '三五个人'])('count %s is refused', (typed) =>
  expect(readCount(typed, { units: ['人', '个人'], most: 50 }).ok).toBe(false),
)
test('a count out of bounds says the bounds', () => {
  expect(readCount('51', { what: '家庭人数', least: 1, most: 50 })).toMatchObject({ ok: false, reason: expect.stringContaining('1 到 50') })
})

describe('telephone numbers', () => {
  test.each([
    ['0738-6822110转801', '07386822110', '801'],
    ['0738-6822110-801', '07386822110', '801'],
    ['(0738) 6822110 分机 801', '07386822110', '801'],
    ['0738-6822110 ext. 801', '07386822110', '801'],
    ['0738—6822110＃801', '07386822110', '801'],
    ['13800001234', '13800001234', null],
    ['+86 138 0000 1234', '13800001234', null],
    ['86-138-0000-1234', '13800001234', null],
    ['１３８００００１２３４', '13800001234', null],
    ['\u202A13800001234\u202C', '13800001234', null],
    ['010-12345678', '01012345678', null],
    ['6822110', '6822110', null],
    ['12348', '12348', null],
    ['10012345678', '10012345678', null],
    ['400-800-1234', '4008001234', null],
    ['+852 2123 4567', '+85221234567', null],
  ])('%s', (typed, number, extension) => {
    expect(readPhone(typed)).toEqual({ ok: true, value: { number, extension } })
  })
  test.each([
    ['1380000123', '11 位'],
    ['138000012345', '11 位'],
    ['0738-682211', '区号'],
    ['13800001234/13800005678', '只填一个'],
    ['13800001234、13800005678', '只填一个'],
    ['张三的手机', '只填一个'],
    ['1234', '位数'],
    ['', '请填写'],
  ])('%s is refused: %s', (typed, reason) => expect(readPhone(typed)).toMatchObject({ ok: false, reason: expect.stringContaining(reason) }))
})

describe('days', () => {
  test.each([
    '2026-12-01',
    '2026-12-1',
    '2026/12/1',
    '2026.12.1',
    '2026年12月1日',
    '2026年12月1号',
    '20261201',
    '２０２６－１２－０１',
    '二〇二六年十二月一日',
    '2026年12月1日（星期二）',
    '2026-12-01 00:00:00',
    '12月1日',
    '12月1号',
    '明天',
    '\u200E2026/12/1',
  ])('%s is the first of December', (typed) => expect(readDay(typed, { today })).toEqual({ ok: true, value: '2026-12-01' }))
  test('a day without a year is the next, or the last where the past is asked', () => {
    expect(readDay('3月5日', { today })).toEqual({ ok: true, value: '2027-03-05' })
    expect(readDay('3月5日', { today, toward: 'PAST' })).toEqual({ ok: true, value: '2026-03-05' })
    expect(readDay('2月29日', { today })).toEqual({ ok: true, value: '2028-02-29' })
    expect(readDay('3月5日')).toMatchObject({ ok: false, reason: expect.stringContaining('年份') })
  })
  test.each([
    ['2026-13-01', '没有'],
    ['2026年2月30日', '没有'],
    ['12/1/2026', '先写年份'],
    ['26年3月5日', '四位'],
    ['2026年3月', '几号'],
    ['2026-3', '几号'],
    ['农历三月初五', '公历'],
    ['2026年12月1日星期三', '星期二'],
    ['下个月', '看不懂'],
    ['2026-3-5-6', '看不懂'],
    ['', '请填写'],
  ])('%s is refused: %s', (typed, reason) =>
    expect(readDay(typed, { today })).toMatchObject({ ok: false, reason: expect.stringContaining(reason) }),
  )
  test('bounds are said', () => {
    expect(readDay('1926-12-01', { least: toDay('1990-01-01') })).toMatchObject({
      ok: false,
      reason: expect.stringContaining('1990-01-01'),
    })
  })
})

describe('numbers of papers', () => {
  test('marks that copying brings along are gone, the rest stays', () => {
    expect(readPaperNumber('\u200E（２０２６）湘1321刑初 第188号\u202C')).toEqual({ ok: true, value: '（2026）湘1321刑初第188号' })
    expect(readPaperNumber('14301202010012345')).toEqual({ ok: true, value: '14301202010012345' })
  })
  test.each(['', '\u200B', '——', '字'.repeat(61)])('%s is refused', (typed) => expect(readPaperNumber(typed).ok).toBe(false))
})

test.each([
  ['+86 738 6822110', '07386822110'],
  ['86-0738-6822110', '07386822110'],
  ['+86 0738 6822110', '07386822110'],
  ['+86 10 12345678', '01012345678'],
  ['0086 21 12345678', '02112345678'],
  ['+86 400 800 1234', '4008001234'],
  ['+86 138 0000 1234', '13800001234'],
])('a landline written for callers from abroad: %s', (typed, number) => {
  expect(readPhone(typed)).toEqual({ ok: true, value: { number, extension: null } })
})

test.each([
  ['1.200', '1200 还是 1.2'],
  ['12.000元', '12000 还是 12'],
  ['大约1200', '只写一个数'],
  ['1200左右', '只写一个数'],
  ['1200多元', '只写一个数'],
  ['3000元(含低保300)', '括号里的说明'],
  ['没有', '填 0'],
  ['无', '填 0'],
])('what is no plain sum is told what to write: %s', (typed, reason) => {
  expect(readSum(typed, { what: '收入', per: 'MONTH' })).toMatchObject({ ok: false, reason: expect.stringContaining(reason) })
})
