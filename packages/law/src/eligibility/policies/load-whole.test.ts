import { describe, expect, test } from 'vitest'
import { toDay } from '../../day.ts'
import { loadPolicies } from './load.ts'
import { loadPolicy } from '../policy.ts'

/** eligibility.md §4: a policy with every field said, and with hardly any. */
const source = {
  supports: ['standard'],
  title: '某省文件',
  docNo: '某发〔2025〕1号',
  publication: '某报',
  publishedOn: '2025-01-02',
  mark: '核',
}
const row = {
  id: 'XX-2025',
  title: '某省规定',
  region: '420000',
  rank: 'LOCAL_REG',
  effectiveFrom: '2025-01-01',
  effectiveTo: '2025-01-01',
  mattersAdded: [{ matter: 'LABOR_RELATION_OR_WAGE', subMatter: 'WAGE', persons: ['VETERAN'], condition: '是不是？', cite: '某省规定1' }],
  isMattersComplete: false,
  art32Added: [{ category: 'ELDERLY_70', name: '七十岁老人', cite: '某省规定2' }],
  art42Added: [{ category: 'VETERAN', matters: ['DIVORCE'], cite: '某省规定3' }],
  additionsEffectiveTo: '2030-12-31',
  standard: {
    kind: 'EITHER',
    monthlyPerCapita: 0,
    isInclusive: false,
    knowsEvents: true,
    cites: { income: '某省规定4', registry: '某省规定5', event: '某省规定6' },
    persons: ['MILITARY'],
  },
  pledge: { barredIfPriorFalse: true, cite: '某省规定7' },
  otherReasons: { accepted: ['SOCIAL_IMPACT', 'OTHER'], cite: '某省规定8' },
  groupThreshold: 5,
  sources: [source],
}

const bare = { id: 'A', title: '某省规定', rank: 'RULE', sources: [{ title: '某省文件', mark: '待核' }] }

const errors = (...rows: unknown[]) => {
  const loaded = loadPolicies(rows)
  return loaded.ok ? [] : loaded.errors
}

describe('policy rows', () => {
  test('every field is read back', () => {
    expect(loadPolicies([row])).toEqual({ ok: true, policies: [row] })
    const multiple = { ...row, standard: { ...row.standard, monthlyPerCapita: null, multiple: 100 } }
    expect(loadPolicies([multiple])).toEqual({ ok: true, policies: [multiple] })
  })

  test('what is not said is what is usual', () => {
    expect(loadPolicies([bare])).toEqual({
      ok: true,
      policies: [
        {
          ...bare,
          region: null,
          effectiveFrom: null,
          effectiveTo: null,
          mattersAdded: [],
          isMattersComplete: true,
          art32Added: [],
          art42Added: [],
          additionsEffectiveTo: null,
          standard: { kind: 'INCOME', monthlyPerCapita: null, isInclusive: true, knowsEvents: false, cites: {} },
          pledge: { barredIfPriorFalse: false },
          groupThreshold: 10,
          sources: [{ supports: [], title: '某省文件', docNo: null, publication: null, publishedOn: null, mark: '待核' }],
        },
      ],
    })
    const reasons = loadPolicies([{ ...bare, otherReasons: { cite: 'x' } }])
    expect(reasons.ok && reasons.policies[0]?.otherReasons).toEqual({ accepted: [], cite: 'x' })
  })

  test.each([
    [{ standard: 'x' }, 'INVALID_TYPE', 'standard', '这里应为一个对象。'],
    [{ standard: { cites: 'x' } }, 'INVALID_TYPE', 'standard.cites', '这里应为一个对象。'],
    [{ standard: { cites: { income: ' ' } } }, 'INVALID_FORMAT', 'standard.cites.income', '这里不能空着。'],
    [{ standard: { isInclusive: 1 } }, 'INVALID_TYPE', 'standard.isInclusive', '这里应为 true 或者 false。'],
    [{ standard: { knowsEvents: 1 } }, 'INVALID_TYPE', 'standard.knowsEvents', '这里应为 true 或者 false。'],
    [{ standard: { monthlyPerCapita: 1_000_001 } }, 'OUT_OF_RANGE', 'standard.monthlyPerCapita', '这里不能大于 1000000。'],
    [{ standard: { multiple: 101 } }, 'OUT_OF_RANGE', 'standard.multiple', '这里不能大于 100。'],
    [{ standard: { multiple: 0 } }, 'OUT_OF_RANGE', 'standard.multiple', '标准的倍数应当大于 0。'],
    [{ standard: { multiple: 2, monthlyPerCapita: 0 } }, 'BAD_STANDARD', 'standard.multiple', '标准或者写数额，或者写倍数，不能两样都写。'],
    [
      { standard: { kind: 'REGISTRY', monthlyPerCapita: 0 } },
      'BAD_STANDARD',
      'standard.monthlyPerCapita',
      '只看低收入人口认定的标准没有收入数额；两样都看的请写 EITHER。',
    ],
    [{ pledge: 'x' }, 'INVALID_TYPE', 'pledge', '这里应为一个对象。'],
    [{ pledge: { cite: 1 } }, 'INVALID_TYPE', 'pledge.cite', '这里应为文字。'],
    [{ otherReasons: 'x' }, 'INVALID_TYPE', 'otherReasons', '这里应为一个对象。'],
    [{ otherReasons: { accepted: 'x', cite: 'x' } }, 'INVALID_TYPE', 'otherReasons.accepted', '这里应为列表。'],
    [{ id: 'X'.repeat(41) }, 'INVALID_FORMAT', 'id', '编号应由大写字母、数字和短横组成，例如 HN-2024。'],
    [{ id: 'xX' }, 'INVALID_FORMAT', 'id', '编号应由大写字母、数字和短横组成，例如 HN-2024。'],
    [{ region: '4200000' }, 'INVALID_FORMAT', 'region', '地区应为 6 位行政区划代码。'],
    [{ region: 'x420000' }, 'INVALID_FORMAT', 'region', '地区应为 6 位行政区划代码。'],
    [{ groupThreshold: 100_001 }, 'OUT_OF_RANGE', 'groupThreshold', '这里不能大于 100000。'],
    [{ groupThreshold: 2.5 }, 'INVALID_TYPE', 'groupThreshold', '这里应为整数。'],
    [{ sources: [{ ...source, docNo: ' ' }] }, 'INVALID_FORMAT', 'sources[0].docNo', '这里不能空着。'],
    [{ sources: [{ ...source, publication: 1 }] }, 'INVALID_TYPE', 'sources[0].publication', '这里应为文字。'],
    [{ sources: [] }, 'REQUIRED', 'sources', '没有写明来源：至少写一个来源，并注明文件名称和是否已经核对。'],
    [{ effectiveTo: '2024-12-31' }, 'ENDS_BEFORE_IT_BEGINS', 'effectiveTo', '失效日不能早于施行日。'],
    [
      { rank: 'NORM_DOC' },
      'RANK_TOO_LOW',
      'rank',
      '规范性文件不能增加援助事项或者免予核查的人员，只能规定经济困难标准；请核对文件的效力层级。',
    ],
  ])('%j is refused', (patch, code, path, message) => {
    const id = 'id' in patch ? patch.id.slice(0, 40) : 'XX-2025'
    expect(errors({ ...row, ...patch })).toEqual([{ row: 0, id, code, path, message }])
  })

  test('an amount that is none is refused even when it does not come from a row', () => {
    const loaded = loadPolicies([bare])
    const [policy] = loaded.ok ? loaded.policies : []
    if (!policy) throw new Error('not read')
    const refused = { ok: false, error: { code: 'NEGATIVE', path: 'standard.monthlyPerCapita', message: '经济困难标准不能是负数。' } }
    const withAmount = (monthlyPerCapita: number) => loadPolicy({ ...policy, standard: { ...policy.standard, monthlyPerCapita } })
    expect([withAmount(-1), withAmount(NaN), withAmount(Infinity)]).toEqual([refused, refused, refused])
    expect(withAmount(0).ok).toBe(true)
    expect(loadPolicy({ ...policy, effectiveTo: toDay('2025-01-01') }).ok).toBe(true)
  })

  test('a clash names the other row as the list counts it, and faults come in the order of the rows', () => {
    const open = { ...row, effectiveTo: null }
    expect(errors(open, open)).toMatchObject([{ row: 1, message: '编号 XX-2025 与第 1 行重复。' }])
    expect(errors(open, { ...open, id: 'B' })).toMatchObject([
      { row: 1, message: '与第 1 行「某省规定」同一地区、同一效力层级，施行期间重叠；请先写明前一个的失效日。' },
    ])
    expect(errors(open, open, 'x', open).map(({ row: at }) => at)).toEqual([1, 2, 3])
  })

  test('rows that meet on one day overlap; rows apart, or without a day, do not', () => {
    const later = { ...row, id: 'B', effectiveFrom: '2025-01-02', effectiveTo: null }
    expect(errors(row, { ...row, id: 'B' })).toHaveLength(1)
    expect(errors(row, later)).toEqual([])
    expect(errors(later, row)).toEqual([])
    expect(errors({ ...row, id: 'C', effectiveFrom: null, effectiveTo: null }, later)).toEqual([])
    expect(errors(later, { ...row, id: 'C', effectiveFrom: null, effectiveTo: null })).toEqual([])
  })
})
