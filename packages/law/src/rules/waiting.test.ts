import { describe, expect, test } from 'vitest'
import { toDay } from '../day.ts'
import { deadlineRules, limitRows } from '../deadlines/index.ts'
import { enactPolicy, policies } from '../eligibility/index.ts'
import { publishedFeeTables } from '../fees/index.ts'
import { qualityStandards } from '../quality/index.ts'
import { standards } from '../standards/index.ts'
import { legalRules } from './rules.ts'
import { waiting, waitingRooms } from './waiting.ts'
import { awaitsItsDay, enactmentFaults, publicationOf } from './waiting-day.ts'

const verified = { mark: '核' as const }
const keys = (rows: readonly { room: string; where: string }[]) => rows.map(({ room, where }) => `${room} ${where}`)
const policy = (id: string) => {
  const found = policies[id]
  if (!found) throw new Error(id)
  return found
}

describe('待核实的规则', () => {
  test.each([
    ['eligibility', 'HN-2010.effectiveFrom'],
    ['eligibility', 'standards.430000'],
    ['eligibility', 'milestones.MIGRANT_2006.on'],
    ['deadlines', 'deadlines.D09'],
    ['deadlines', 'deadlines.D02.PROC-2012'],
    ['deadlines', 'limits.HN-2010-D10'],
    ['fees', 'fees.EXAMPLE-2022'],
    ['fees', 'fees.LOCAL-UNNAMED.effectiveFrom'],
    ['quality', 'quality.CIVIL-ADMIN'],
    ['quality', 'quality.CRIMINAL.since'],
    ['quality', 'quality.vetoes.LEAKED'],
    ['rules', 'rules.R-60'],
    ['rules', 'versions.COMPLAINT-2013'],
    ['indicators', 'indicators.T5'],
  ])('%s contributes %s', (room, where) => expect(keys(waiting())).toContain(`${room} ${where}`))

  test('what was compared with the text of a statute waits no longer', () => {
    const open = keys(waiting())
    // 军人抚恤优待条例2(5)、64; 法43①; 刑诉法36、174.
    for (const where of ['eligibility reliefToConfirm.VETERAN-2024', 'deadlines deadlines.D06.note', 'rules rules.R-21'])
      expect(open).not.toContain(where)
  })

  test('each line says in Chinese what it is, carries a mark that is open, and stands once, room by room', () => {
    const rows = waiting()
    expect(rows.filter(({ what, mark }) => !/\p{Script=Han}/u.test(what) || !['忆', '设', '待核'].includes(mark))).toEqual([])
    expect(new Set(keys(rows)).size).toBe(rows.length)
    expect(new Set(rows.map(({ room, id, what, mark }) => [room, id, what, mark].join())).size).toBe(rows.length)
    expect([...new Set(rows.map(({ room }) => room))]).toEqual(Object.keys(waitingRooms))
    const places = (ids: string[]) => ids.map((id) => rows.findIndex((row) => row.id === id))
    for (const ids of [
      ['GS-MILITARY', 'HN-2010', 'HN-2016', 'STANDARD-110000'],
      ['D02', 'D09', 'D23'],
      ['R-18', 'R-60', 'R-100'],
      ['T2', 'T9', 'T10'],
    ])
      expect([ids, places(ids)]).toEqual([ids, places(ids).toSorted((a, b) => a - b)])
    expect(places(['T10', 'R-100', 'D02']).every((at) => at >= 0)).toBe(true)
  })

  test('every legal rule with an open mark is there, by itself or through the room that holds its parameter', () => {
    const said = new Set(waiting().map(({ id, mark }) => `${id} ${mark}`))
    const open = legalRules.filter(({ mark }) => mark !== '核')
    expect(open.length).toBeGreaterThan(20)
    expect(open.filter(({ id, mark }) => !said.has(`${id} ${mark}`)).map(({ id }) => id)).toEqual([])
    expect(keys(waiting())).not.toContain('rules rules.D09')
    expect(keys(waiting())).not.toContain('rules versions.PROC-2012')
  })

  test('a place’s own rows carry its code, the rest hold everywhere', () => {
    const regionOf = (where: string) => waiting().find((row) => row.where.split('、').includes(where))?.region
    expect(regionOf('HN-2010.effectiveFrom')).toBe('430000')
    expect(regionOf('standards.530521.RURAL')).toBe('530521')
    expect(regionOf('limits.HN-2010-D10')).toBe('430000')
    expect(regionOf('deadlines.D09')).toBeNull()
  })

  test('fields that one source carries are one line', () => {
    const lines = waiting().filter(({ id, what }) => id === 'HN-2024' && what.includes('施行日'))
    expect(lines).toMatchObject([
      { what: '湖南省法律援助新规（2024）：正式名称、文号和施行日', where: 'HN-2024.effectiveFrom、HN-2024.title' },
    ])
  })
})

describe('what is confirmed disappears', () => {
  test('a policy’s day, by its document number only', () => {
    const on = toDay('2024-10-01')
    const lines = (docNo?: string) =>
      waiting(enactPolicy('HN-2024', on, undefined, docNo)).filter(({ what }) => what.includes('文号和施行日'))
    expect(lines('某公告第1号')).toEqual([])
    expect(lines()).toHaveLength(1)
  })
  test('a standard', () => {
    const rows = standards.map((row) => (row.region === '430000' ? { ...row, ...verified, baseMonthlyYuan: 500 } : row))
    expect(keys(waiting(undefined, rows))).not.toContain('eligibility standards.430000')
  })
  test.each([
    ['clocks', { clocks: deadlineRules.map((row) => ({ ...row, ...verified, former: [], note: null })) }, 'deadlines deadlines.'],
    ['limits', { limits: limitRows.map((row) => ({ ...row, ...verified })) }, 'deadlines limits.'],
    ['fee tables', { fees: publishedFeeTables.map((row) => ({ ...row, effectiveFrom: toDay('2020-01-01') })) }, 'fees fees.LOCAL'],
    [
      'quality standards',
      {
        quality: qualityStandards.map((row) => ({
          ...row,
          ...verified,
          since: toDay('2021-01-01'),
          vetoes: row.vetoes.map((veto) => ({ ...veto, ...verified })),
        })),
      },
      'quality ',
    ],
  ])('%s', (_name, more, prefix) => {
    const begin = (rows: string[]) => rows.filter((key) => key.startsWith(prefix))
    expect(begin(keys(waiting()))).not.toEqual([])
    expect(begin(keys(waiting(undefined, undefined, more)))).toEqual([])
  })
})

describe('补录文号和施行日', () => {
  const right = { policyId: 'HN-2024', from: toDay('2024-10-01'), docNo: '某公告第1号' }
  const faults = (more: Partial<typeof right>) => enactmentFaults({ ...right, ...more }).map(({ path, code }) => `${path} ${code}`)

  test('which policies wait for their day', () => {
    expect(['HN-2010', 'HN-2016', 'HN-2024', 'SD-2015'].filter((id) => !awaitsItsDay(policy(id)))).toEqual([])
    expect(['HB-2016', 'HB-2025', 'CN', 'R3'].filter((id) => awaitsItsDay(policy(id)))).toEqual([])
    const [entered] = enactPolicy('HN-2024', right.from, [policy('HN-2024')], right.docNo)
    expect(entered && awaitsItsDay(entered)).toBe(false)
  })
  test('the day of publication is the text’s own, not that of a later report of some matters', () => {
    expect([publicationOf(policy('HN-2024')), publicationOf(policy('SD-2015'))]).toEqual(['2024-08-05', null])
  })
  test.each<[string, Partial<typeof right>, string[]]>([
    ['a right one', {}, []],
    ['on the day of publication', { from: toDay('2024-08-05') }, []],
    ['the day before it', { from: toDay('2024-08-04') }, ['from BEFORE_PUBLICATION']],
    ['on the last day of a policy that has ended', { policyId: 'HB-OLD', from: toDay('2024-12-31') }, []],
    ['the day after it', { policyId: 'HB-OLD', from: toDay('2025-01-01') }, ['from AFTER_ITS_END']],
    ['an unknown policy', { policyId: 'XX-1' }, ['policyId UNKNOWN_POLICY']],
    ['the law itself', { policyId: 'CN' }, ['policyId NO_REGION']],
    ['a day that is known', { policyId: 'HB-2025' }, ['policyId DAY_KNOWN']],
    ['no document number', { docNo: '  ' }, ['docNo DOC_NO_MISSING']],
    ['everything at once', { from: toDay('2020-01-01'), docNo: '' }, ['from BEFORE_PUBLICATION', 'docNo DOC_NO_MISSING']],
  ])('%s', (_name, more, expected) => expect(faults(more)).toEqual(expected))
})
