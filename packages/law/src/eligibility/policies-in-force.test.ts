import { describe, expect, test } from 'vitest'
import { toDay } from '../day.ts'
import { enactPolicy } from './index.ts'
import { loadPolicies } from './policies/load.ts'
import type { Policy } from './index.ts'
import { policyInForce, undatedPolicies } from './policies.ts'

const source = { title: '某文件', mark: '核' }
const rows = [
  { id: 'OLD', region: '420000', effectiveFrom: '2010-01-01', effectiveTo: '2014-12-31', rank: 'RULE' },
  { id: 'NOW', region: '420000', effectiveFrom: '2015-01-01', rank: 'RULE' },
  { id: 'PAPER', region: '420000', effectiveFrom: '2018-01-01', rank: 'NORM_DOC' },
  { id: 'NEW', region: '420000', rank: 'RULE' },
  { id: 'FADED', region: '420000', effectiveTo: '2016-12-31', rank: 'LOCAL_REG' },
  { id: 'OTHER', region: '410000', effectiveFrom: '2015-01-01', rank: 'RULE' },
  { id: 'NATION', effectiveFrom: '2015-01-01', rank: 'RULE' },
]
const loaded = loadPolicies(rows.map((row) => ({ ...row, title: row.id, sources: [source] })))
const list: readonly Policy[] = loaded.ok ? loaded.policies : []

describe('R-101 the policy of a place on a day', () => {
  test.each([
    ['420102', '2009-12-31', 'CN'],
    ['420102', '2010-01-01', 'OLD'],
    ['420102', '2014-12-31', 'OLD'],
    ['420102', '2015-01-01', 'NOW'],
    ['420102', '2017-12-31', 'NOW'],
    ['420102', '2018-01-01', 'PAPER'],
    ['410102', '2018-01-01', 'OTHER'],
    ['430102', '2018-01-01', 'CN'],
  ])('%s %s %s', (region, day, id) => {
    expect(policyInForce(region, toDay(day), list).id).toBe(id)
    expect(policyInForce(region, toDay(day), [...list].reverse()).id).toBe(id)
  })

  test('what has ended without a successor is not in force', () => {
    expect(policyInForce('420102', toDay('2015-01-01'), list.slice(0, 1)).id).toBe('CN')
  })

  test('undated ones are named as long as they may be alive', () => {
    const undated = (region: string, day: string) => undatedPolicies(region, toDay(day), list).map(({ id }) => id)
    expect(undated('420102', '2016-12-31')).toEqual(['NEW', 'FADED'])
    expect(undated('420102', '2017-01-01')).toEqual(['NEW'])
    expect(undated('410102', '2017-01-01')).toEqual([])
  })
})

describe('entering the day of a policy ends the one before it, and nothing else', () => {
  const ends = (id: string, day: string) => enactPolicy(id, toDay(day), list).map((policy) => [policy.id, policy.effectiveFrom, policy.effectiveTo]) // prettier-ignore
  const before = list.map((policy) => [policy.id, policy.effectiveFrom, policy.effectiveTo])
  const changed = (id: string, day: string) => ends(id, day).filter((row, index) => row.join() !== before[index]?.join())

  test('the open ones of the same place end the day before; ended ones, other places and the nation stay', () => {
    expect(changed('NEW', '2020-01-01')).toEqual([
      ['NOW', '2015-01-01', '2019-12-31'],
      ['PAPER', '2018-01-01', '2019-12-31'],
      ['NEW', '2020-01-01', null],
    ])
  })

  test('one that begins on the same day or later is not ended', () => {
    expect(changed('NEW', '2018-01-01')).toEqual([
      ['NOW', '2015-01-01', '2017-12-31'],
      ['NEW', '2018-01-01', null],
    ])
  })

  test('an id nobody knows, and a policy of no place, change nothing', () => {
    expect(enactPolicy('NOBODY', toDay('2020-01-01'), list)).toBe(list)
    expect(enactPolicy('NATION', toDay('2020-01-01'), list)).toBe(list)
  })
})
