import { expect, test } from 'vitest'
import { toDay } from '../day.ts'
import { provinces, standards } from '../standards/index.ts'
import { enactPolicy } from './index.ts'
import { unconfirmed } from './unconfirmed.ts'

const where = (rows: readonly { where: string }[]) => rows.map((row) => row.where)

test('every parameter that waits is listed with what it is, its mark and its place, and nothing confirmed is', () => {
  const rows = unconfirmed()
  expect(rows.every(({ id, what, mark }) => id !== '' && /\p{Script=Han}/u.test(what) && ['忆', '设', '待核'].includes(mark))).toBe(true)
  expect(where(rows)).toEqual(
    expect.arrayContaining([
      'policy.otherReasons',
      'standard.isInclusive',
      'milestones.PROC_2012.on',
      'nationwideAdditions.MILITARY-NOW',
      'law.opponentAtHome',
      'law.firstReceived',
      'HN-2010.mayAlsoList',
      'CN.groupThreshold',
      'HN-2010.effectiveFrom',
      'HN-2024.effectiveFrom',
      'HB-2025.standard',
      'SD-2015.effectiveFrom',
      'YN-COUNTY.effectiveFrom',
      'GS-MILITARY.effectiveFrom',
      'HA-2026.mattersAdded',
      'standards.110000',
      'standards.530521.RURAL',
    ]),
  )
  expect(where(rows)).not.toContain('HB-2025.effectiveFrom')
  expect(where(rows)).not.toContain('milestones.PROC_2023.on')
  expect(where(rows)).not.toContain('nationwideAdditions.MILITARY-2016')
  expect(rows.find((row) => row.where === 'standards.430000')).toMatchObject({
    id: 'STANDARD-430000',
    what: '湖南省（430000）的经济困难标准，数额还没有录入',
    mark: '待核',
  })
  expect(rows.filter((row) => row.id === 'MILITARY-NOW')).toHaveLength(1)
})

test('what an administrator enters leaves the list', () => {
  const enacted = enactPolicy('HN-2024', toDay('2024-10-01'), undefined, '湘某字〔2024〕1号')
  expect(where(unconfirmed(enacted))).not.toContain('HN-2024.effectiveFrom')
  const entered = standards.map((row) =>
    row.region === '110000' ? { ...row, mark: '核' as const, multiple: 1, baseMonthlyYuan: 2000 } : row,
  )
  expect(where(unconfirmed(undefined, entered))).not.toContain('standards.110000')
  const registry = standards.map((row) => (row.region === '110000' ? { ...row, mark: '核' as const, kind: 'REGISTRY' as const } : row))
  expect(where(unconfirmed(undefined, registry))).not.toContain('standards.110000')
})

test('all 31 provinces have a row in the table of standards, none with an invented number', () => {
  expect(Object.keys(provinces)).toHaveLength(31)
  for (const region of Object.keys(provinces)) expect(standards.some((row) => row.region === region)).toBe(true)
  expect(standards.every((row) => row.baseMonthlyYuan === null)).toBe(true)
  expect(standards.filter((row) => row.mark === '核').map((row) => [row.region, row.multiple, row.docNo])).toEqual([
    ['130000', 1.5, '河北2016标准'],
    ['430000', 2, '湖南2016实施意见'],
  ])
  expect(standards.map((row) => row.region)).toEqual([...standards.map((row) => row.region)].sort())
})
