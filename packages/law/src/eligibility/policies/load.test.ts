import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { toDay } from '../../day.ts'
import { carryOver2016Matters, enactPolicy, policies, policyInForce } from '../index.ts'
import { policyKeys } from './known-keys.ts'
import { loadPolicies } from './load.ts'
import { policyRows } from './rows.ts'
import type { Policy } from '../index.ts'
import { policiesBeside } from '../policies.ts'

const source = { supports: ['standard'], title: '某省政府文件', docNo: '某政发〔2025〕1号', publishedOn: '2025-01-02', mark: '核' }
const good = { id: 'XX-2025', title: '某省规定', region: '420000', rank: 'LOCAL_REG', effectiveFrom: '2025-01-01', sources: [source] }

const faults = (...rows: unknown[]) => {
  const loaded = loadPolicies(rows)
  return loaded.ok ? [] : loaded.errors.map(({ row, id, code, path }) => [row, id, code, path])
}

describe('policy data are refused with the row, the path and a reason', () => {
  const matter = { matter: 'NEIGHBOUR_RELATION', cite: '某省规定1' }
  test.each([
    ['not an object', 'x', 'INVALID_TYPE', ''],
    ['no id', { id: undefined }, 'REQUIRED', 'id'],
    ['an id in small letters', { id: 'xx' }, 'INVALID_FORMAT', 'id'],
    ['no title', { title: undefined }, 'REQUIRED', 'title'],
    ['an empty title', { title: ' ' }, 'INVALID_FORMAT', 'title'],
    ['a region of five digits', { region: '42000' }, 'INVALID_FORMAT', 'region'],
    ['an unknown rank', { rank: 'ORDER' }, 'UNKNOWN_CODE', 'rank'],
    ['no rank', { rank: undefined }, 'REQUIRED', 'rank'],
    ['a day that does not exist', { effectiveFrom: '2025-02-30' }, 'IMPOSSIBLE_DATE', 'effectiveFrom'],
    ['an end that is no day', { effectiveTo: 'soon' }, 'IMPOSSIBLE_DATE', 'effectiveTo'],
    ['an end before the beginning', { effectiveTo: '2024-12-31' }, 'ENDS_BEFORE_IT_BEGINS', 'effectiveTo'],
    ['an impossible end of additions', { additionsEffectiveTo: '2021-13-01' }, 'IMPOSSIBLE_DATE', 'additionsEffectiveTo'],
    ['an unknown matter', { mattersAdded: [{ matter: 'X', cite: 'x' }] }, 'UNKNOWN_CODE', 'mattersAdded[0].matter'],
    ['a matter without its paper', { mattersAdded: [{ matter: 'DIVORCE' }] }, 'REQUIRED', 'mattersAdded[0].cite'],
    ['an unknown part of a matter', { mattersAdded: [{ ...matter, subMatter: 'X' }] }, 'UNKNOWN_CODE', 'mattersAdded[0].subMatter'],
    ['an unknown person', { mattersAdded: [{ ...matter, persons: ['X'] }] }, 'UNKNOWN_CODE', 'mattersAdded[0].persons[0]'],
    ['matters that are no list', { mattersAdded: matter }, 'INVALID_TYPE', 'mattersAdded'],
    ['an unknown category of 法32(5)', { art32Added: [{ category: 'X', cite: 'x' }] }, 'UNKNOWN_CODE', 'art32Added[0].category'],
    ['a category of 法32(5) without paper', { art32Added: [{ category: 'BRAVERY' }] }, 'REQUIRED', 'art32Added[0].cite'],
    ['an unknown category of 法42(4)', { art42Added: [{ category: 'X', cite: 'x' }] }, 'UNKNOWN_CODE', 'art42Added[0].category'],
    [
      'an unknown matter of 法42(4)',
      { art42Added: [{ category: 'VETERAN', matters: ['X'], cite: 'x' }] },
      'UNKNOWN_CODE',
      'art42Added[0].matters[0]',
    ],
    ['an unknown kind of standard', { standard: { kind: 'X' } }, 'UNKNOWN_CODE', 'standard.kind'],
    ['a negative standard', { standard: { monthlyPerCapita: -1 } }, 'NEGATIVE', 'standard.monthlyPerCapita'],
    ['a standard in words', { standard: { monthlyPerCapita: '1500' } }, 'INVALID_TYPE', 'standard.monthlyPerCapita'],
    ['nought times the base', { standard: { multiple: 0 } }, 'OUT_OF_RANGE', 'standard.multiple'],
    ['a number and a multiple', { standard: { multiple: 2, monthlyPerCapita: 1500 } }, 'BAD_STANDARD', 'standard.multiple'],
    ['a registry with a number', { standard: { kind: 'REGISTRY', monthlyPerCapita: 1500 } }, 'BAD_STANDARD', 'standard.monthlyPerCapita'],
    ['a standard for unknown persons', { standard: { persons: ['X'] } }, 'UNKNOWN_CODE', 'standard.persons[0]'],
    ['a pledge rule in words', { pledge: { barredIfPriorFalse: 'yes' } }, 'INVALID_TYPE', 'pledge.barredIfPriorFalse'],
    ['an unknown other reason', { otherReasons: { accepted: ['X'], cite: 'x' } }, 'UNKNOWN_CODE', 'otherReasons.accepted[0]'],
    ['other reasons without paper', { otherReasons: { accepted: [] } }, 'REQUIRED', 'otherReasons.cite'],
    ['a threshold of none', { groupThreshold: 0 }, 'OUT_OF_RANGE', 'groupThreshold'],
    ['an impossible day of publication', { earliestDay: '2024-02-30' }, 'IMPOSSIBLE_DATE', 'earliestDay'],
    ['an unknown matter an incomplete list may hold', { mayAlsoList: ['X'] }, 'UNKNOWN_CODE', 'mayAlsoList[0]'],
    ['no source', { sources: [] }, 'REQUIRED', 'sources'],
    ['a source without title', { sources: [{ ...source, title: undefined }] }, 'REQUIRED', 'sources[0].title'],
    ['a source without mark', { sources: [{ ...source, mark: undefined }] }, 'REQUIRED', 'sources[0].mark'],
    ['an unknown mark', { sources: [{ ...source, mark: '好' }] }, 'UNKNOWN_CODE', 'sources[0].mark'],
    ['a source of an impossible day', { sources: [{ ...source, publishedOn: '2025-00-01' }] }, 'IMPOSSIBLE_DATE', 'sources[0].publishedOn'],
    ['a key nobody reads', { mattersAded: [matter] }, 'UNKNOWN_KEY', 'mattersAded'],
    ['a key in small letters', { art32added: [] }, 'UNKNOWN_KEY', 'art32added'],
    ['a key inside an item', { mattersAdded: [{ ...matter, person: ['WOMAN'] }] }, 'UNKNOWN_KEY', 'mattersAdded[0].person'],
    ['a key inside the standard', { standard: { inclusive: false } }, 'UNKNOWN_KEY', 'standard.inclusive'],
    ['a key inside the cites', { standard: { cites: { event2: 'x' } } }, 'UNKNOWN_KEY', 'standard.cites.event2'],
    ['a key inside a source', { sources: [{ ...source, docno: 'x' }] }, 'UNKNOWN_KEY', 'sources[0].docno'],
    ['a region that is none', { region: '999999' }, 'UNKNOWN_REGION', 'region'],
    ['a city that is none', { region: '429900' }, 'UNKNOWN_REGION', 'region'],
    ['a heading of the code table', { region: '110100' }, 'UNKNOWN_REGION', 'region'],
    ['a regulation of a county', { region: '420102' }, 'RANK_OF_REGION', 'rank'],
    ['a rule of a county', { region: '420102', rank: 'RULE' }, 'RANK_OF_REGION', 'rank'],
    ['a law of one place', { rank: 'LAW' }, 'RANK_OF_REGION', 'rank'],
    [
      'a county standard after 2021',
      { region: '420102', rank: 'NORM_DOC', standard: { monthlyPerCapita: 900 } },
      'STANDARD_BELOW_PROVINCE',
      'standard',
    ],
    ['a city standard after 2021', { region: '420100', standard: { multiple: 2 } }, 'STANDARD_BELOW_PROVINCE', 'standard'],
    [
      'a county registry after 2021',
      { region: '420102', rank: 'NORM_DOC', standard: { kind: 'REGISTRY' } },
      'STANDARD_BELOW_PROVINCE',
      'standard',
    ],
    [
      'a county standard a day too long',
      { region: '420102', rank: 'NORM_DOC', standard: { multiple: 2 }, standardEffectiveTo: '2022-01-01' },
      'STANDARD_BELOW_PROVINCE',
      'standard',
    ],
    ['a waiver for everybody', { art42Added: [{ cite: 'x' }] }, 'REQUIRED', 'art42Added[0].category'],
    ['a key of no condition', { mattersAdded: [{ ...matter, conditionKey: 'A' }] }, 'REQUIRED', 'mattersAdded[0].condition'],
    ['a list that refers to nobody', { alsoLists: [{ policy: 'NOBODY', cite: 'x' }] }, 'UNKNOWN_POLICY', 'alsoLists[0].policy'],
    ['a list that refers to itself', { alsoLists: [{ policy: 'XX-2025', cite: 'x' }] }, 'UNKNOWN_POLICY', 'alsoLists[0].policy'],
    ['a period by a clock of hours', { limits: [{ clock: 'D03', amount: 1, unit: 'day', cite: 'x' }] }, 'UNKNOWN_CODE', 'limits[0].clock'],
    ['a period of nothing', { limits: [{ clock: 'D06', amount: 0, unit: 'day', cite: 'x' }] }, 'OUT_OF_RANGE', 'limits[0].amount'],
    ['a paper that widens the list', { rank: 'NORM_DOC', mattersAdded: [matter] }, 'RANK_TOO_LOW', 'rank'],
    ['a paper that widens 法32', { rank: 'NORM_DOC', art32Added: [{ category: 'BRAVERY', cite: 'x' }] }, 'RANK_TOO_LOW', 'rank'],
    ['a paper that widens 法42', { rank: 'NORM_DOC', art42Added: [{ category: 'VETERAN', cite: 'x' }] }, 'RANK_TOO_LOW', 'rank'],
    [
      'a paper whose additions outlive the old law by a day',
      { rank: 'NORM_DOC', mattersAdded: [matter], additionsEffectiveTo: '2022-01-01' },
      'RANK_TOO_LOW',
      'rank',
    ],
  ])('%s', (_name, patch, code, path) => {
    const row = typeof patch === 'string' ? patch : { ...good, ...patch }
    expect(faults(row).map(([index, , ...fault]) => [index, ...fault])).toEqual([[0, code, path]])
    const loaded = loadPolicies([row])
    expect(loaded.ok ? '' : loaded.errors[0]?.message).toMatch(/\p{Script=Han}/u)
  })

  test.each([
    [{ mattersAded: [] }, '不认识的键「mattersAded」，是不是「mattersAdded」？'],
    [{ art32added: [] }, '不认识的键「art32added」，是不是「art32Added」？'],
    [{ art42Add: [] }, '不认识的键「art42Add」，是不是「art42Added」？'],
    [{ effectivFrom: '2025-01-01' }, '不认识的键「effectivFrom」，是不是「effectiveFrom」？'],
    [{ souces: [] }, '不认识的键「souces」，是不是「sources」？'],
  ])('the key that was probably meant is named: %j', (patch, message) => {
    const loaded = loadPolicies([{ ...good, ...patch }])
    expect(loaded.ok ? [] : loaded.errors.map((fault) => fault.message)).toEqual([message])
  })

  test('every unknown key of a row is named, not only the first, and beside whatever else is wrong with it', () => {
    expect(faults({ ...good, mattersAded: [], art32added: [], rank: 'X' })).toEqual([
      [0, 'XX-2025', 'UNKNOWN_KEY', 'mattersAded'],
      [0, 'XX-2025', 'UNKNOWN_KEY', 'art32added'],
      [0, 'XX-2025', 'UNKNOWN_CODE', 'rank'],
    ])
  })

  test('a key of any spelling is either read or refused', () => {
    const keys = fc.string({ minLength: 1, maxLength: 20 }).filter((key) => !['__proto__', ...Object.keys(policyKeys)].includes(key))
    fc.assert(fc.property(keys, (key) => void expect(faults({ ...good, [key]: 'x' })).toEqual([[0, 'XX-2025', 'UNKNOWN_KEY', key]])))
  })

  test('what a place may enact is not refused: a city its regulation, a county its paper, and its standard until 2021', () => {
    const standard = { monthlyPerCapita: 900 }
    const ended = { standardEffectiveTo: '2021-12-31', effectiveFrom: '2015-01-01' }
    expect(faults({ ...good, region: '420100' })).toEqual([])
    expect(faults({ ...good, region: '420102', rank: 'NORM_DOC' })).toEqual([])
    expect(faults({ ...good, region: '420102', rank: 'NORM_DOC', standard, ...ended })).toEqual([])
    expect(
      faults({ ...good, region: '420102', rank: 'NORM_DOC', standard, effectiveFrom: '2015-01-01', effectiveTo: '2021-12-31' }),
    ).toEqual([])
    expect(faults({ ...good, standard })).toEqual([])
    expect(faults({ ...good, region: '429004', rank: 'NORM_DOC' })).toEqual([])
  })

  test('a row whose id cannot be read is named by its place', () => {
    const ids = loadPolicies(['x', null, { id: 7 }, { ...good, rank: 'X' }, { ...good, id: 'X'.repeat(99) }])
    expect(ids.ok ? [] : ids.errors.map(({ row, id }) => [row, id])).toEqual([
      [0, null],
      [1, null],
      [2, null],
      [3, 'XX-2025'],
      [4, 'X'.repeat(40)],
    ])
  })

  test('one bad row and nothing is loaded; each bad row is named in its place', () => {
    const rows = [
      good,
      { ...good, id: 'A', rank: 'X' },
      { ...good, id: 'B', sources: [] },
      { ...good, id: 'C', effectiveFrom: '2026-01-01' },
    ]
    expect(faults(...rows)).toEqual([
      [1, 'A', 'UNKNOWN_CODE', 'rank'],
      [2, 'B', 'REQUIRED', 'sources'],
      [3, 'C', 'OVERLAP', 'effectiveFrom'],
    ])
  })

  test('two of one region and rank may not be in force together', () => {
    const second = { ...good, id: 'YY-2026', effectiveFrom: '2026-01-01' }
    const ended = { ...good, effectiveTo: '2025-12-31' }
    expect(faults(good, second)).toEqual([[1, 'YY-2026', 'OVERLAP', 'effectiveFrom']])
    expect(faults(second, good)).toEqual([[1, 'XX-2025', 'OVERLAP', 'effectiveFrom']])
    expect(faults({ ...good, effectiveTo: '2026-01-01' }, second)).toEqual([[1, 'YY-2026', 'OVERLAP', 'effectiveFrom']])
    expect(faults(ended, second)).toEqual([])
    expect(faults(good, { ...second, region: '430000' })).toEqual([])
    expect(faults(good, { ...second, region: null })).toEqual([])
    expect(faults(good, { ...second, effectiveFrom: null })).toEqual([])
    expect(faults(good, { ...second, rank: 'NORM_DOC' })).toEqual([])
    expect(faults(good, good)).toEqual([[1, 'XX-2025', 'DUPLICATE', 'id']])
  })

  test('what a row leaves out is what is usual', () => {
    const loaded = loadPolicies([
      { ...good, mattersAdded: [{ matter: 'DIVORCE', persons: ['VETERAN'], condition: '是不是？', cite: 'x' }] },
    ])
    expect(loaded).toMatchObject({
      ok: true,
      policies: [
        {
          id: 'XX-2025',
          region: '420000',
          rank: 'LOCAL_REG',
          effectiveFrom: '2025-01-01',
          effectiveTo: null,
          mattersAdded: [{ matter: 'DIVORCE', persons: ['VETERAN'], condition: '是不是？', cite: 'x' }],
          isMattersComplete: true,
          art32Added: [],
          art42Added: [],
          additionsEffectiveTo: null,
          standard: { kind: 'INCOME', monthlyPerCapita: null, isInclusive: true, knowsEvents: false },
          pledge: { barredIfPriorFalse: false },
          groupThreshold: 10,
          sources: [{ ...source, publication: null }],
        },
      ],
    })
  })

  test('whatever comes in, loading answers and never throws', () => {
    const near = fc.record({
      ...Object.fromEntries(Object.keys(good).map((key) => [key, fc.anything()])),
      standard: fc.anything(),
      pledge: fc.anything(),
    })
    fc.assert(fc.property(fc.array(fc.oneof(fc.anything(), near)), (rows) => void expect(typeof loadPolicies(rows).ok).toBe('boolean')))
  })
})

describe('policies that come with the product', () => {
  test('every row loads', () => {
    const loaded = loadPolicies(policyRows)
    expect(loaded.ok ? [] : loaded.errors).toEqual([])
    expect(Object.keys(policies)).toHaveLength(policyRows.length)
  })

  test('examples, nationwide rows and rows without a confirmed day are never chosen by place', () => {
    const undated = Object.values(policies).filter((policy) => policy.effectiveFrom === null || policy.region === null)
    expect(undated.map(({ id }) => id)).toEqual([
      'CN',
      'CN-2003',
      'R1',
      'R2',
      'R3',
      'HN-2010',
      'HN-2024',
      'HB-OLD',
      'COUNTY-2010',
      'SD-2015',
      'YN-COUNTY',
      'GS-MILITARY',
    ])
    const days = ['2005-05-05', '2011-01-01', '2015-05-05', '2018-05-05', '2022-01-01', '2025-03-10', '2026-06-01'].map(toDay)
    const regions = ['110105', '130102', '370102', '410102', '431321', '530521', '620102']
    const chosen = new Set(regions.flatMap((region) => days.map((day) => policyInForce(region, day).id)))
    expect([...chosen].sort()).toEqual(['CN', 'HA-2026', 'HB-2016', 'HB-2025', 'HN-2016'])
  })

  test.each([
    ['431321', '2016-08-25', 'CN'],
    ['431321', '2016-08-26', 'HN-2016'],
    ['130102', '2015-12-31', 'CN'],
    ['130102', '2016-01-01', 'HB-2016'],
    ['130102', '2024-12-31', 'HB-2016'],
    ['130102', '2025-01-01', 'HB-2025'],
    ['410102', '2025-12-31', 'CN'],
    ['410102', '2026-01-01', 'HA-2026'],
    ['440300', '2026-01-01', 'CN'],
  ])('R-101 受理地 %s 在 %s 适用 %s', (region, day, id) => {
    expect(policyInForce(region, toDay(day)).id).toBe(id)
  })

  test('the administrator who enters a day with its document has confirmed it', () => {
    const list = enactPolicy('HN-2024', toDay('2024-10-01'), undefined, '湘某字〔2024〕1号')
    const enacted = list.find((policy) => policy.id === 'HN-2024')
    expect(enacted?.sources.find(({ supports }) => supports.includes('effectiveFrom'))).toMatchObject({
      mark: '核',
      docNo: '湘某字〔2024〕1号',
    })
    expect(list.find((policy) => policy.id === 'HN-2016')?.effectiveTo).toBe('2024-09-30')
    expect(list.find((policy) => policy.id === 'HN-2010')?.effectiveTo).toBe('2024-09-30')
    const quiet = enactPolicy('HN-2024', toDay('2024-10-01')).find((policy) => policy.id === 'HN-2024')
    expect(quiet?.sources).toEqual(policies['HN-2024']?.sources)
  })

  test('no normative document ends a regulation, dated or not, nor a rule published later', () => {
    const undated = Object.values(policies).map((policy) => (policy.id === 'HN-2016' ? { ...policy, effectiveFrom: null } : policy))
    const ends = (list: readonly Policy[]) => list.filter(({ id }) => id.startsWith('HN-')).map(({ id, effectiveTo }) => [id, effectiveTo])
    const open = [
      ['HN-2010', null],
      ['HN-2016', null],
      ['HN-2024', null],
    ]
    expect(ends(enactPolicy('HN-2016', toDay('2016-08-26'), undated))).toEqual(open)
    const dated = enactPolicy('HN-2010', toDay('2011-01-01'))
    expect(ends(dated)).toEqual(open)
    expect(ends(enactPolicy('HN-2016', toDay('2016-08-26'), dated))).toEqual(open)
  })

  test('a regulation behind a later paper is still asked about, as an undated one is', () => {
    const dated = enactPolicy('HN-2010', toDay('2011-01-01'))
    const beside = (day: string, list?: readonly Policy[]) =>
      policiesBeside('431321', toDay(day), list ?? Object.values(policies)).map(({ id }) => id)
    expect(beside('2018-05-05')).toEqual(['HN-2010'])
    expect(beside('2018-05-05', dated)).toEqual(['HN-2010'])
    expect(beside('2012-05-05', dated)).toEqual([])
    expect(beside('2024-08-04')).toEqual(['HN-2010'])
    expect(beside('2024-08-05')).toEqual(['HN-2010', 'HN-2024'])
  })

  test('the matters of 2016 do not live on in Hunan unless the province says so', () => {
    const matters = (list: readonly { id: string; mattersAdded: readonly { matter: string }[] }[]) =>
      list.find(({ id }) => id === 'HN-2024')?.mattersAdded.map(({ matter }) => matter)
    expect(matters(Object.values(policies))).toEqual(['FAKE_PRODUCT_DAMAGE', 'PUBLIC_HEALTH_OR_SAFETY_ACCIDENT'])
    expect(matters(carryOver2016Matters())).toEqual(['FAKE_PRODUCT_DAMAGE', 'PUBLIC_HEALTH_OR_SAFETY_ACCIDENT', 'COMPULSORY_EDUCATION'])
    expect(carryOver2016Matters().filter((policy, index) => policy !== Object.values(policies)[index])).toHaveLength(1)
  })
})
