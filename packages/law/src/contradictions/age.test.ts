import { describe, expect, test } from 'vitest'
import { type Day, toDay } from '../day.ts'
import { ageGroupsOn, birthdayFault, categoriesByAge, categoriesKnown, claimedAgainstBirthday } from './age.ts'

const on = toDay('2026-11-30')
const day = (text: string): Day => toDay(text)

test.each([
  ['2030-01-01', /晚于/],
  ['2026-12-01', /晚于/],
  ['1800-01-01', /226 岁/],
  ['1900-01-01', null],
  ['1895-11-29', /131 岁/],
  ['2026-11-30', null],
  ['1985-02-03', null],
] as const)('收到当天，出生日期 %s 能不能是一个人的', (birthOn, expected) => {
  const fault = birthdayFault(day(birthOn), on)
  if (expected === null) expect(fault).toBeNull()
  else expect(fault).toMatch(expected)
})

describe('年龄类别由出生日期得出', () => {
  test.each([
    ['2010-03-01', ['MINOR']],
    // 满 18 周岁从生日第二天起算。
    ['2008-11-30', ['MINOR']],
    ['2008-11-29', []],
    ['1985-01-01', []],
    ['1966-11-30', []],
    ['1966-11-29', ['ELDERLY']],
    ['1956-11-29', ['ELDERLY', 'ELDERLY_70']],
  ] as const)('%s 出生的人在 2026-11-30', (birthOn, expected) => expect(ageGroupsOn(day(birthOn), on)).toEqual(expected))

  test.each([
    ['1986-05-01', ['MINOR'], 1],
    ['2005-05-01', ['ELDERLY'], 1],
    ['1960-05-01', ['ELDERLY', 'ELDERLY_70'], 1],
    ['2010-05-01', ['MINOR', 'MIGRANT_WORKER'], 0],
    ['1950-05-01', ['ELDERLY'], 0],
  ] as const)('%s 出生的人说是 %s，有 %i 处要问', (birthOn, claimed, count) => {
    const asked = claimedAgainstBirthday(day(birthOn), on, claimed)
    expect(asked).toHaveLength(count)
    for (const { text } of asked) expect(text).toMatch(/请核对/)
  })
})

test('没有勾选的年龄类别补上，与出生日期相反的只算没有证明，其余不动', () => {
  const wage = { code: 'MIGRANT_WORKER', evidence: 'PRESENT' } as const
  expect(categoriesByAge([wage], { birthOn: day('2010-05-01'), on, isCardSeen: true })).toEqual([
    wage,
    { code: 'MINOR', evidence: 'PRESENT' },
  ])
  expect(categoriesByAge([wage], { birthOn: day('2010-05-01'), on, isCardSeen: false })[1]).toEqual({ code: 'MINOR', evidence: 'SAID' })
  const minor = { code: 'MINOR', evidence: 'PRESENT' } as const
  expect(categoriesByAge([minor], { birthOn: day('1986-05-01'), on, isCardSeen: true })).toEqual([{ code: 'MINOR', evidence: 'ABSENT' }])
  expect(categoriesByAge([minor], { birthOn: null, on, isCardSeen: true })).toEqual([minor])
})

test('对每一个年龄：补出来的类别从不与出生日期相反', () => {
  for (let year = 1902; year <= 2026; year += 1) {
    const birthOn = day(`${year}-06-15`)
    expect(claimedAgainstBirthday(birthOn, on, ageGroupsOn(birthOn, on)), birthOn).toEqual([])
  }
})

describe('A 人员类别：没有问过、问过都不是、只有按年龄算出来的，是三样', () => {
  const by = { birthOn: toDay('2012-03-05'), on: toDay('2026-11-20'), isCardSeen: true }
  const minor = { code: 'MINOR', evidence: 'PRESENT' }
  test.each([
    [{}, { ...by, birthOn: null }, { categories: undefined, categoriesOpen: undefined }],
    [{ categories: [] }, { ...by, birthOn: null }, { categories: [], categoriesOpen: undefined }],
    [{}, by, { categories: [minor], categoriesOpen: true }],
    [{ categories: [] }, by, { categories: [minor], categoriesOpen: undefined }],
    [
      { categories: [{ ...minor, evidence: 'SAID' as const }], categoriesOpen: true },
      by,
      { categories: [{ ...minor, evidence: 'SAID' }], categoriesOpen: true },
    ],
    [{ categories: [{ code: 'DISABLED' }] }, by, { categories: [{ code: 'DISABLED' }, minor], categoriesOpen: undefined }],
  ])('%j', (said, on, known) => {
    expect(categoriesKnown(said, on)).toEqual(known)
  })
})
