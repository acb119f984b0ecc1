import { describe, expect, test } from 'vitest'
import { toDay } from '../day.ts'
import { enactPolicy } from './index.ts'
import { loadPolicies } from './policies/load.ts'
import type { Policy } from './index.ts'
import { policiesBeside } from './policies.ts'

const source = { supports: ['effectiveFrom'], title: '某文件', mark: '待核' }
const place = '420000'
const loaded = loadPolicies(
  [
    { id: 'REGULATION', region: place, rank: 'LOCAL_REG', effectiveFrom: '2015-01-01' },
    { id: 'PAPER', region: place, rank: 'NORM_DOC', effectiveFrom: '2018-01-01' },
    { id: 'DRAFT', region: place, rank: 'RULE', earliestDay: '2020-06-01' },
    { id: 'DRAFT-PAPER', region: place, rank: 'NORM_DOC' },
    { id: 'COUNTY', rank: 'NORM_DOC' },
    { id: 'ELSEWHERE', region: '410000', rank: 'LOCAL_REG' },
  ].map((row) => ({ ...row, title: row.id, sources: [source] })),
)
const list: readonly Policy[] = loaded.ok ? loaded.policies : []

describe('what may be in force beside the policy that is chosen (trap 15, R-00)', () => {
  const beside = (day: string) => policiesBeside('420102', toDay(day), list).map(({ id }) => id)

  test('a regulation behind a later paper, and what nobody has dated, but not before its publication', () => {
    expect(beside('2017-12-31')).toEqual(['DRAFT-PAPER'])
    expect(beside('2018-01-01')).toEqual(['DRAFT-PAPER', 'REGULATION'])
    expect(beside('2020-05-31')).toEqual(['DRAFT-PAPER', 'REGULATION'])
    expect(beside('2020-06-01')).toEqual(['DRAFT', 'DRAFT-PAPER', 'REGULATION'])
  })
})

describe('entering a day', () => {
  const ended = (id: string, day: string, region?: string) =>
    enactPolicy(id, toDay(day), list, undefined, region)
      .filter(({ effectiveTo }) => effectiveTo !== null)
      .map((policy) => [policy.id, policy.effectiveTo])

  test('a normative document ends the papers before it, never a regulation', () => {
    expect(ended('DRAFT-PAPER', '2021-01-01')).toEqual([['PAPER', '2020-12-31']])
  })

  test('a rule ends papers and regulations of its place, dated or not', () => {
    expect(ended('DRAFT', '2021-01-01')).toEqual([
      ['REGULATION', '2020-12-31'],
      ['PAPER', '2020-12-31'],
      ['DRAFT-PAPER', '2020-12-31'],
    ])
  })

  test('what was published on the day or later is not ended', () => {
    const rule = (id: string): Policy[] =>
      list.filter((policy) => policy.id === 'ELSEWHERE').map((policy) => ({ ...policy, id, region: place }))
    const more = [...list, ...rule('RULE')]
    const stays = (day: string) => enactPolicy('RULE', toDay(day), more).find(({ id }) => id === 'DRAFT')?.effectiveTo
    expect([stays('2020-06-01'), stays('2020-06-02')]).toEqual([null, '2020-06-01'])
  })

  test('a county rule of no place is entered for the place that enters it', () => {
    expect(ended('COUNTY', '2021-01-01', place)).toEqual([
      ['PAPER', '2020-12-31'],
      ['DRAFT-PAPER', '2020-12-31'],
    ])
    expect(enactPolicy('COUNTY', toDay('2021-01-01'), list, '某字1号', place).find(({ id }) => id === 'COUNTY')).toMatchObject({
      region: place,
      effectiveFrom: '2021-01-01',
      sources: [{ docNo: '某字1号', mark: '核' }],
    })
    expect(enactPolicy('COUNTY', toDay('2021-01-01'), list)).toBe(list)
  })
})
