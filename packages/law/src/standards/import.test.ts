import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { toDay } from '../day.ts'
import { importStandards, standardColumns } from './import.ts'
import type { StandardRow } from './index.ts'

const header = Object.values(standardColumns)
const line = (patch: Partial<Record<keyof typeof standardColumns, string>> = {}): string[] => {
  const usual = {
    region: '431300',
    urbanRural: '不分',
    kind: '收入',
    multiple: '2',
    base: '700',
    inclusive: '是',
    from: '2025-01-01',
    to: '',
    docNo: '某政发〔2025〕1号',
  }
  return Object.keys(standardColumns).map((key) => ({ ...usual, ...patch })[key as keyof typeof usual])
}

const errors = (...body: string[][]) => {
  const read = importStandards([header, ...body])
  return read.ok ? [] : read.errors
}

describe('表格导入经济困难标准', () => {
  test('读成标准表的行', () => {
    const read = importStandards([
      header,
      line(),
      line({
        region: '４３１３２１',
        urbanRural: '城镇',
        kind: '收入或者低收入认定',
        multiple: '1.5',
        base: '1,000.50',
        inclusive: '否',
        from: '2025/1/1',
        to: '2025年12月31日',
      }),
      line({ region: '431321', urbanRural: '农村', kind: '低收入认定', multiple: '', base: '', from: '2025.1.1' }),
      [],
      ['', '  '],
    ])
    expect(read).toEqual({
      ok: true,
      rows: [
        {
          region: '431300',
          urbanRural: undefined,
          kind: 'INCOME_MULTIPLE',
          multiple: 2,
          baseMonthlyYuan: 700,
          inclusive: true,
          effectiveFrom: '2025-01-01',
          effectiveTo: null,
          docNo: '某政发〔2025〕1号',
          mark: '核',
        },
        {
          region: '431321',
          urbanRural: 'URBAN',
          kind: 'EITHER',
          multiple: 1.5,
          baseMonthlyYuan: 1000.5,
          inclusive: false,
          effectiveFrom: '2025-01-01',
          effectiveTo: '2025-12-31',
          docNo: '某政发〔2025〕1号',
          mark: '核',
        },
        {
          region: '431321',
          urbanRural: 'RURAL',
          kind: 'REGISTRY',
          multiple: undefined,
          baseMonthlyYuan: null,
          inclusive: true,
          effectiveFrom: '2025-01-01',
          effectiveTo: null,
          docNo: '某政发〔2025〕1号',
          mark: '核',
        },
      ],
      at: [2, 3, 4],
      asked: [],
      told: [],
    })
  })

  test('栏目次序不拘，括号全角半角不拘', () => {
    const reversed = [...header].reverse().map((word) => word.replace('（元/月）', ' (元/月)'))
    expect(importStandards([reversed, line().reverse()])).toMatchObject({ ok: true, rows: [{ region: '431300', baseMonthlyYuan: 700 }] })
  })

  test('表头缺哪几栏，一句话说；没有表头的，一句话说表头要有哪些栏', () => {
    expect(importStandards([header.filter((word) => word !== '文号' && word !== '倍数'), line()])).toEqual({
      ok: false,
      errors: [{ row: 1, column: null, message: '第 1 行的表头里缺少「倍数」「文号」，请补上，再导入。' }],
    })
    for (const sheet of [[], [line()], [['经济困难标准'], ['一、照文件填写']]])
      expect(importStandards(sheet)).toEqual({
        ok: false,
        errors: [{ row: null, column: null, message: `没有找到表头。请在一行里写明${header.map((word) => `「${word}」`).join('')}，内容从下一行写起；也可以照模板填写。` }],
      })
    expect(importStandards([header])).toEqual({ ok: true, rows: [], at: [], asked: [], told: [] })
  }) // prettier-ignore

  test.each([
    [{ region: '4313' }, '地区代码', '应填 6 位行政区划代码，例如 431300。'],
    [{ region: '993100' }, '地区代码', '没有以 99 开头的省级地区，请核对代码。'],
    [{ urbanRural: '县城' }, '城乡', '应填「不分」、「城镇」、「农村」，现在是「县城」。'],
    [{ kind: '' }, '认定方式', '应填「收入」、「低收入认定」、「收入或者低收入认定」，现在是「」。'],
    [{ multiple: '' }, '倍数', '按收入认定的，要填倍数和基数。'],
    [{ base: '' }, '基数（元/月）', '按收入认定的，要填倍数和基数。'],
    [{ base: '七百左右' }, '基数（元/月）', '看不懂“七百左右”是多少。请只写一个数，不用写“大约”“左右”；记不准的，写最接近的，例如 1200。'],
    [{ base: '0' }, '基数（元/月）', '应填大于 0 的数字，现在是「0」。'],
    [{ base: '-700' }, '基数（元/月）', '基数不能是负数。没有的填 0。'],
    [{ multiple: '700' }, '倍数', '倍数超过 20，请核对是不是填到了基数一栏。'],
    [{ inclusive: '对' }, '等于标准是否符合', '应填「是」、「否」，现在是「对」。'],
    [{ from: '2025-02-30' }, '施行日', '没有“2025-02-30”这一天，请核对。'],
    [{ from: '' }, '施行日', '请填写施行日，例如 2026-03-05 或 2026年3月5日。'],
    [{ to: '年底' }, '失效日', '看不懂“年底”。失效日请写成年、月、日，例如 2026-03-05 或 2026年3月5日。还有效的不填。'],
    [{ to: '2024-12-31' }, '失效日', '失效日不能早于施行日。'],
    [{ docNo: ' ' }, '文号', '要填文号：标准以哪个文件为准。'],
    [{ region: '4313210' }, '地区代码', '应填 6 位行政区划代码，例如 431300。'],
    [{ region: '县431321' }, '地区代码', '应填 6 位行政区划代码，例如 431300。'],
    [{ base: '8400元/年' }, '基数（元/月）', '这里要填的是每月的数，您填的是每年的。请换算后再填，例如 1200。'],
    [{ base: '约700' }, '基数（元/月）', '看不懂“约700”是多少。请只写一个数，不用写“大约”“左右”；记不准的，写最接近的，例如 1200。'],
    [{ base: '10000000' }, '基数（元/月）', '基数不能大于 1000000 元，现在读到的是 10000000 元，请核对。'],
    [{ base: '1e7' }, '基数（元/月）', '看不懂“1e7”是多少。请填数字，例如 1200、1.2万 或 1万2。'],
    [{ base: '1,2' }, '基数（元/月）', '看不懂“1,2”是多少。请填数字，例如 1200、1.2万 或 1万2。'],
    [{ multiple: '一倍半' }, '倍数', '看不懂“一倍半”是多少倍。请填数字，例如 1.5。'],
    [{ multiple: '20.01' }, '倍数', '倍数超过 20，请核对是不是填到了基数一栏。'],
    [
      { from: '2025-01-01-2025-12-31' },
      '施行日',
      '看不懂“2025-01-01-2025-12-3…”。施行日请写成年、月、日，例如 2026-03-05 或 2026年3月5日。',
    ],
    [{ from: '2025日01日01' }, '施行日', '看不懂“2025日01日01”。施行日请写成年、月、日，例如 2026-03-05 或 2026年3月5日。'],
    [{ from: '自2025-01-01' }, '施行日', '看不懂“自2025-01-01”。施行日请写成年、月、日，例如 2026-03-05 或 2026年3月5日。'],
    [{ from: '2025-1', to: '2025-12-31' }, '施行日', '还缺几号，例如 2026-03-05 或 2026年3月5日。'],
  ])('%j', (patch, column, message) => {
    expect(errors(line(), line({ region: '431000', ...patch }))).toEqual([{ row: 3, column, message }])
  })

  test.each([
    [{ to: '=G3+365' }, '失效日', '这一格是公式，文件里没有存下它的结果。请在表格程序里打开、保存一次再选，或者直接填写结果。'],
    [{ to: '#REF!' }, '失效日', '公式出错（#REF!），没有结果。请在表格里改好这一格，或者直接填写结果。'],
    [{ base: '#N/A' }, '基数（元/月）', '公式出错（#N/A），没有结果。请在表格里改好这一格，或者直接填写结果。'],
    [{ kind: '#N/A' }, '认定方式', '公式出错（#N/A），没有结果。请在表格里改好这一格，或者直接填写结果。'],
    [{ docNo: '4.31321E+17' }, '文号', '「4.31321E+17」是太长的数字，后几位已经丢了。请把这一格设为文本，重新填写。'],
    [{ from: '####' }, '施行日', '这一格显示不出来（####）。请在表格里改好这一格，再选一次。'],
  ])('C 读不出的格是错，不是空白；一格只说一次：%j', (patch, column, message) => {
    expect(errors(line(), line({ region: '431000', ...patch }))).toEqual([{ row: 3, column, message }])
  })

  test.each([
    [{ base: '0.005' }, '基数（元/月）', '0.005 元/月低于 100 元/月，请核对。'],
    [{ base: '99.99' }, '基数（元/月）', '99.99 元/月低于 100 元/月，请核对。'],
    [{ base: '1000000' }, '基数（元/月）', '1000000 元/月高于 10000 元/月，请核对。'],
    [{ multiple: '0.2' }, '倍数', '0.2 倍低于 1 倍，请核对。'],
  ])('B 少见的数额要问：%j', (patch, column, message) => {
    expect(importStandards([header, line(patch)])).toMatchObject({ ok: true, asked: [{ row: 2, column, message }] })
  })
  test.each([
    ['700元', 700],
    ['七百', 700],
    ['１，０００', 1000],
    ['0.12万元/月', 1200],
  ])('B 基数写成 %s 是 %d', (base, yuan) => {
    expect(importStandards([header, line({ base, multiple: '1.5倍' })])).toMatchObject({ rows: [{ baseMonthlyYuan: yuan, multiple: 1.5 }] })
  })
  test.each([{ base: '100' }, { base: '10000' }, { multiple: '1' }])('B 平常的数额不问：%j', (patch) => {
    expect(importStandards([header, line(patch)])).toMatchObject({ ok: true, asked: [] })
  })

  test('倍数可以是 20；只施行一天的也是标准；一行没写完的，缺的格按空白说', () => {
    expect(errors(line({ multiple: '20', to: '2025-01-01' }))).toEqual([])
    expect(errors(line({ to: '2026-01-01' }).slice(0, -1))).toEqual([{ row: 2, column: '文号', message: '要填文号：标准以哪个文件为准。' }])
  })

  test('只按低收入认定的不填倍数和基数', () => {
    expect(errors(line({ kind: '低收入认定' })).map(({ column, message }) => [column, message])).toEqual([
      ['倍数', '只按低收入认定的，不填倍数和基数。'],
      ['基数（元/月）', '只按低收入认定的，不填倍数和基数。'],
    ])
    expect(errors(line({ kind: '收入或者低收入认定', base: '' }))).toHaveLength(1)
  })

  test('一格有错，全表不导入；每一格的错都说', () => {
    const read = importStandards([header, line(), line({ region: 'x', base: 'y' }), line({ region: '431000', docNo: '' })])
    expect(read.ok ? [] : read.errors.map(({ row, column }) => [row, column])).toEqual([
      [3, '地区代码'],
      [3, '基数（元/月）'],
      [4, '文号'],
    ])
  })

  test('同一地区施行期间重叠的不导入', () => {
    expect(errors(line(), line({ from: '2026-01-01' }))).toEqual([
      { row: 3, column: '施行日', message: '与第 2 行同一地区，施行期间重叠；请填写前一个标准的失效日。' },
    ])
    expect(errors(line({ to: '2025-12-31' }), line({ from: '2026-01-01' }))).toEqual([])
    expect(errors(line({ to: '2026-01-01' }), line({ from: '2026-01-01' }))).toHaveLength(1)
    expect(errors(line({ urbanRural: '城镇' }), line({ urbanRural: '农村' }))).toEqual([])
    expect(errors(line({ urbanRural: '城镇' }), line())).toHaveLength(1)
    expect(errors(line(), line({ urbanRural: '农村' }))).toHaveLength(1)
    expect(errors(line(), line({ region: '431000' }))).toEqual([])
    expect(errors(line({ urbanRural: '城镇' }), line({ urbanRural: '城镇' }))).toHaveLength(1)
    expect(errors(line({ from: '2026-01-01' }), line({ to: '2025-12-31' }))).toEqual([])
    expect(errors(line({ from: '2026-01-01' }), line({ to: '2026-01-01' }))).toHaveLength(1)
    // Whether rows overlap is asked only of a sheet whose cells can all be read.
    expect(errors(line(), line({ docNo: '' })).map(({ column }) => column)).toEqual(['文号'])
  })

  test('与已有的标准重叠的不导入；没有数额的已有行不算', () => {
    const read = importStandards([header, line()])
    const stored: StandardRow[] = read.ok ? read.rows : []
    const again = (patch: Partial<StandardRow>) =>
      importStandards(
        [header, line({ from: '2025-06-01' })],
        stored.map((row) => ({ ...row, ...patch })),
      )
    expect(again({})).toEqual({
      ok: false,
      errors: [{ row: 2, column: '施行日', message: '与已有标准（某政发〔2025〕1号）的施行期间重叠；请先填写它的失效日。' }],
    })
    expect(again({ docNo: null })).toMatchObject({ errors: [{ message: '与已有标准（未写文号）的施行期间重叠；请先填写它的失效日。' }] })
    expect(again({ kind: 'REGISTRY', baseMonthlyYuan: null }).ok).toBe(false)
    expect(again({ effectiveTo: toDay('2025-05-31') }).ok).toBe(true)
    expect(again({ baseMonthlyYuan: null }).ok).toBe(true)
    expect(again({ mark: '待核' }).ok).toBe(true)
    // Without a day it is not in force, so it is no rival.
    expect(again({ effectiveFrom: null }).ok).toBe(true)
  })

  test('无论表里是什么都有回答', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string(), { maxLength: 9 })),
        (body) => void expect(typeof importStandards([header, ...body]).ok).toBe('boolean'),
      ),
    )
  })
})
