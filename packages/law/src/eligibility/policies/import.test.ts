import { describe, expect, test } from 'vitest'
import { toDay } from '../../day.ts'
import { enterPolicy, policies, policyInForce, rulesInForce } from '../index.ts'
import type { Policy } from '../index.ts'
import { importPolicy } from './import.ts'
import { loadPolicies } from './load.ts'
import { policyColumns } from './sheet-words.ts'

const header: string[] = Object.values(policyColumns)
type Line = Partial<Record<keyof typeof policyColumns, string>>
const line = (said: Line): string[] => Object.keys(policyColumns).map((key) => said[key as keyof typeof policyColumns] ?? '')
const head: Line[] = [
  { kind: '编号', content: 'XX-2027' },
  { kind: '名称', content: '某省法律援助条例' },
  { kind: '地区代码', content: '420000' },
  { kind: '效力层级', content: '地方性法规' },
  { kind: '施行日', content: '2027年1月1日' },
  { kind: '文号', content: '公告第1号' },
]
const sheet = (...more: Line[]): string[][] => [header, ...[...head, ...more].map(line)]
const read = (rows: string[][]) => importPolicy({ rows }, Object.values(policies))
const faults = (rows: string[][]) => {
  const answer = read(rows)
  return answer.ok ? [] : answer.faults.map(({ row, column, message }) => [row, column, message])
}

describe('一份政策的表格', () => {
  test('读成一份政策；带圈的款号、全角的问号照写', () => {
    const answer = read(
      sheet(
        {
          kind: '援助事项',
          cite: '某省条例12②',
          matters: '离婚；土地承包',
          persons: '妇女',
          condition: '是不是第一次起诉？',
          asked: '工作人员',
        },
        { kind: '免予核查', cite: '某省条例13', matters: '确认劳动关系或者支付劳动报酬：支付劳动报酬', persons: '进城务工人员(农民工)' },
      ),
    )
    expect(answer.ok && answer.policy).toMatchObject({
      id: 'XX-2027',
      region: '420000',
      rank: 'LOCAL_REG',
      effectiveFrom: '2027-01-01',
      mattersAdded: [
        {
          matter: 'DIVORCE',
          persons: ['WOMAN'],
          condition: '是不是第一次起诉？',
          conditionKey: 'XX-2027-12',
          isAskedOfStaff: true,
          cite: '某省条例12②',
        },
        { matter: 'LAND_CONTRACT', conditionKey: 'XX-2027-12' },
      ],
      art42Added: [{ category: 'MIGRANT_WORKER', matters: ['LABOR_RELATION_OR_WAGE'], subMatter: 'WAGE', cite: '某省条例13' }],
      sources: [
        { title: '某省法律援助条例', docNo: '公告第1号', mark: '核', supports: ['title', 'effectiveFrom', 'mattersAdded', 'art42Added'] },
      ],
    })
  })

  test.each<[string, Line, [number | null, string | null, RegExp]]>([
    ['没有的类别', { kind: '援助事頂', content: 'x' }, [8, '类别', /没有类别「援助事頂」/]],
    ['没有的事项', { kind: '援助事项', cite: '1', matters: '打官司' }, [8, '事项', /不认识的事项「打官司」/]],
    ['没有的人员', { kind: '不受经济限制', cite: '1', persons: '老人' }, [8, '人员', /不认识「老人」/]],
    ['没有写条款', { kind: '援助事项', matters: '离婚' }, [8, '条款', /依据的条款/]],
    ['谁来回答', { kind: '援助事项', cite: '1', matters: '离婚', condition: '是不是？', asked: '法院' }, [8, '由谁回答', /申请人/]],
    ['另须', { kind: '免予核查', cite: '1', persons: '残疾人', needs: '贫困' }, [8, '另须', /无固定生活来源/]],
    ['写了两遍', { kind: '名称', content: '另一个名称' }, [8, '类别', /已经写在第 3 行/]],
    ['日期', { kind: '失效日', content: '明年' }, [8, '内容', /看不懂“明年”。失效日请写成年、月、日/]],
    ['没有这一天', { kind: '失效日', content: '2027-02-30' }, [8, '内容', /没有“2027-02-30”这一天/]],
    ['不知道哪个是月', { kind: '失效日', content: '3-5-2027' }, [8, '内容', /请先写年份/]],
    ['按年的数额', { kind: '标准数额', cite: '1', content: '9600元/年' }, [8, '内容', /每月的数/]],
    ['看不懂的人数', { kind: '群体人数', content: '10-20' }, [8, '内容', /看不懂“10-20”/]],
    ['看不懂的倍数', { kind: '标准倍数', cite: '1', content: '一倍半' }, [8, '内容', /是多少倍/]],
    ['没有存下结果的公式', { kind: '失效日', content: '=EDATE(E5,12)' }, [8, '内容', /没有存下它的结果/]],
    ['出错的公式', { kind: '援助事项', cite: '#REF!', matters: '离婚' }, [8, '条款', /公式出错/]],
    ['是否', { kind: '清单完整', content: '大概' }, [8, '内容', /应填「是」、「否」/]],
    ['期限', { kind: '期限', cite: '1', matters: '审查决定', content: '五天' }, [8, '内容', /5 个工作日/]],
    ['参照没有的政策', { kind: '参照', cite: '1', content: 'YY-1' }, [8, '内容', /没有编号是 YY-1 的政策/]],
    ['免予核查的没有人', { kind: '免予核查', cite: '1' }, [8, '人员', /至少一样/]],
    ['失效在施行以前', { kind: '失效日', content: '2026-12-31' }, [8, '内容', /不能早于施行日/]],
  ])('%s：按行按栏说', (_, wrong, [row, column, message]) => {
    expect(faults(sheet(wrong))).toContainEqual([row, column, expect.stringMatching(message)])
  })

  test('县里的地方性法规、没有的地区、县的标准，按行说', () => {
    const of = (region: string, rank: string, ...more: Line[]) =>
      faults([header, ...[...head.map((one) => (one.kind === '地区代码' ? { ...one, content: region } : one.kind === '效力层级' ? { ...one, content: rank } : one)), ...more].map(line)]) // prettier-ignore
    expect(of('999999', '地方性法规')).toEqual([[4, '内容', expect.stringContaining('没有代码是 999999 的地区')]])
    expect(of('420102', '地方性法规')).toEqual([[5, '内容', expect.stringContaining('县一级不能制定地方性法规')]])
    expect(of('420102', '规范性文件', { kind: '标准数额', content: '900', cite: '1' })[0]?.[2]).toContain('法律援助法34')
  })

  test('表头上面有标题的，照样读；行号照表格的数', () => {
    const titled = [['某省法律援助条例录入表'], [], ...sheet({ kind: '援助事頂', content: 'x' })]
    expect(faults(titled)).toEqual([[10, '类别', expect.stringContaining('没有类别')]])
  })

  test.each([
    ['2027年1月1日', '2027-01-01'],
    ['2027/1/1', '2027-01-01'],
    ['2027.1.1', '2027-01-01'],
    ['20270101', '2027-01-01'],
    ['２０２７－０１－０１', '2027-01-01'],
    ['二〇二七年一月一日', '2027-01-01'],
    ['2027-01-01 00:00:00', '2027-01-01'],
  ])('施行日写成 %s，和别处的日期一样读', (typed, day) => {
    const answer = read([header, ...head.map((one) => line(one.kind === '施行日' ? { ...one, content: typed } : one))])
    expect(answer.ok && answer.policy.effectiveFrom).toBe(day)
  })

  test.each<[Line, object]>([
    [{ kind: '标准数额', cite: '1', content: '1,200元/月' }, { standard: { monthlyPerCapita: 1200 } }],
    [{ kind: '标准数额', cite: '1', content: '1.2千' }, { standard: { monthlyPerCapita: 1200 } }],
    [{ kind: '标准倍数', cite: '1', content: '1.5倍' }, { standard: { multiple: 1.5 } }],
    [{ kind: '群体人数', content: '二十人' }, { groupThreshold: 20 }],
  ])('数额、倍数、人数，和别处的一样读：%o', (said, kept) => {
    const answer = read(sheet({ kind: '标准认定', cite: '1', content: '收入' }, said))
    expect(answer.ok ? answer.row : answer).toMatchObject(kept)
  })

  test('C 一格读不出，只说这一格', () => {
    expect(faults(sheet({ kind: '援助事项', cite: '#N/A', matters: '离婚' }))).toEqual([[8, '条款', expect.stringContaining('公式出错')]])
  })

  test('C 表头在两行、有序号和备注栏、下面有填表人：照样读，没有读的说出来', () => {
    const body = sheet().slice(1).map((cells, at) => [String(at + 1), ...cells, at === 0 ? '甲' : '']) // prettier-ignore
    const answer = read([
      ['某省法律援助条例录入表'],
      ['序号', ...header.slice(0, 6), '其他', '其他', '备注'],
      ['', ...header.slice(0, 6).map(() => ''), '另须', '内容', ''],
      ...body,
      ['填表人：张三'],
    ])
    expect(answer).toMatchObject({ ok: true, row: { id: 'XX-2027', effectiveFrom: '2027-01-01' } })
    expect(answer.ok && answer.told).toEqual([
      expect.stringMatching(/^没有用到的栏：.*备注/),
      '第 10 行是说明，没有读作内容：「填表人:张三」。',
    ])
  })

  test('表头缺一栏、没有编号、没有文号', () => {
    expect(faults([header.slice(1)])).toEqual([[1, null, '第 1 行的表头里缺少「类别」，请补上，再导入。']])
    expect(faults([header, ...head.slice(1).map(line)]).map(([, , message]) => message)).toEqual(['还缺「编号」一行。'])
    expect(faults([header, ...head.slice(0, 5).map(line)]).map(([, , message]) => message)).toEqual(['要写文号：以哪个文件为准。'])
  })
})

describe('JSON 文件', () => {
  const good = { id: 'XX-2027', title: '某省条例', region: '420000', rank: 'LOCAL_REG', effectiveFrom: '2027-01-01', sources: [{ supports: ['title'], title: '某省条例', docNo: '公告第1号', mark: '核' }] } // prettier-ignore
  const json = (value: unknown) => {
    const answer = importPolicy({ json: typeof value === 'string' ? value : JSON.stringify(value) }, Object.values(policies))
    return answer.ok ? [] : answer.faults.map(({ column, message }) => [column, message])
  }

  test('一份政策，或者只有一份的列表', () => {
    expect([json(good), json([good])]).toEqual([[], []])
  })

  test.each<[string, unknown, string | null, RegExp]>([
    ['不是 JSON', '{', null, /不是有效的 JSON/],
    ['两份', [good, good], null, /一次导入一份/],
    ['不是对象', '7', null, /一份政策/],
    ['不认识的键', { ...good, mattersAded: [] }, 'mattersAded', /是不是「mattersAdded」/],
    ['没有地区', { ...good, region: undefined }, 'region', /要写地区代码/],
    ['没有施行日', { ...good, effectiveFrom: undefined }, 'effectiveFrom', /要写施行日/],
    ['法律', { ...good, region: undefined, rank: 'LAW' }, 'rank', /随系统更新/],
    ['一千年前', { ...good, effectiveFrom: '1027-01-01' }, 'effectiveFrom', /请核对/],
  ])('%s', (_, value, column, message) => {
    expect(json(value)).toContainEqual([column, expect.stringMatching(message)])
  })
})

describe('录入一份政策以后', () => {
  const policy = (id: string, more: object = {}): Policy => {
    const row = {
      id,
      title: id,
      region: '420000',
      rank: 'LOCAL_REG',
      effectiveFrom: '2015-01-01',
      sources: [{ title: '某文件', mark: '核' }],
      ...more,
    }
    const loaded = loadPolicies([row], new Set(['OLD', 'NEW', 'CITY', 'PAPER']))
    if (!loaded.ok || !loaded.policies[0]) throw new Error(JSON.stringify(loaded))
    return loaded.policies[0]
  }
  const spans = (list: readonly Policy[]) => list.map(({ id, effectiveFrom, effectiveTo }) => [id, effectiveFrom, effectiveTo])
  const old = policy('OLD', { mattersAdded: [{ matter: 'DIVORCE', cite: '旧条例1' }] })
  const paper = policy('PAPER', { rank: 'NORM_DOC', effectiveFrom: '2018-01-01', standard: { monthlyPerCapita: 900 } })

  test('接替同一地区的旧规定，前一日为止；录入在后、施行在前的，到下一份为止', () => {
    const next = policy('NEW', { effectiveFrom: '2027-01-01' })
    expect(spans(enterPolicy(next, [old]))).toEqual([
      ['OLD', '2015-01-01', '2026-12-31'],
      ['NEW', '2027-01-01', null],
    ])
    expect(spans(enterPolicy(policy('EARLY', { effectiveFrom: '2010-01-01' }), [old, next]))).toEqual([
      ['OLD', '2015-01-01', null],
      ['NEW', '2027-01-01', null],
      ['EARLY', '2010-01-01', '2014-12-31'],
    ])
  })

  test('同一编号或者同一天施行的，以录入的为准', () => {
    expect(spans(enterPolicy(policy('OLD', { effectiveFrom: '2016-01-01' }), [old]))).toEqual([['OLD', '2016-01-01', null]])
    expect(spans(enterPolicy(policy('NEW', { effectiveFrom: '2015-01-01' }), [old]))).toEqual([['NEW', '2015-01-01', null]])
  })

  test('文件不终止法规；没有写标准的法规，不终止写标准的文件', () => {
    expect(spans(enterPolicy(paper, [old]))[0]).toEqual(['OLD', '2015-01-01', null])
    const [, kept] = enterPolicy(policy('NEW', { effectiveFrom: '2027-01-01' }), [old, paper])
    expect(kept?.effectiveTo).toBeNull()
    const [, ended] = enterPolicy(policy('NEW', { effectiveFrom: '2027-01-01', standard: { monthlyPerCapita: 1 } }), [old, paper])
    expect(ended?.effectiveTo).toBe('2026-12-31')
  })

  test('省里的法规、市里的法规、定标准的文件，一起适用', () => {
    const city = policy('CITY', { region: '420100', effectiveFrom: '2017-01-01', art42Added: [{ category: 'VETERAN', cite: '市条例2' }] })
    const here = policyInForce('420102', toDay('2020-01-01'), [old, city, paper])
    expect(here).toMatchObject({
      id: 'PAPER',
      mattersAdded: [{ matter: 'DIVORCE', cite: '旧条例1' }],
      art42Added: [{ category: 'VETERAN', cite: '市条例2' }],
      standard: { monthlyPerCapita: 900 },
    })
    const elsewhere = policyInForce('420802', toDay('2020-01-01'), [old, city, paper])
    expect(elsewhere.art42Added).toEqual([])
    const before = policyInForce('420102', toDay('2017-06-01'), [old, city, paper])
    expect(before).toMatchObject({ id: 'CITY', mattersAdded: [{ matter: 'DIVORCE' }] })
  })

  test('录入时通得过、后来读不出的，不会悄悄放过', () => {
    expect(() => rulesInForce({ enactments: [], standards: [], policies: [{ id: 'X' }] })).toThrow(/does not load/)
  })
})
