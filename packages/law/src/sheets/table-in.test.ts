import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellFault, headingsIn, tableIn } from './index.ts'

const columns = { region: '地区代码', base: '基数（元/月）', to: '失效日' } as const
const headings = ['地区代码', '基数（元/月）', '失效日']
const row = ['431321', '650', '']

function read(sheet: string[][]) {
  const table = tableIn(sheet, columns)
  return table.ok ? table.rows.map((line) => [line.row, line.cell('region'), line.cell('base'), line.cell('to')]) : table.fault.message
}
const told = (sheet: string[][]) => {
  const table = tableIn(sheet, columns)
  return table.ok ? table.told : []
}

test('C 可以不写的栏，没有也读；表头的别的说法也认', () => {
  const leeway = { optional: ['to'], also: { region: ['行政区划代码'] } } as const
  const read = (sheet: string[][]) => {
    const table = tableIn(sheet, columns, leeway)
    return table.ok ? table.rows.map((line) => [line.cell('region'), line.cell('base'), line.cell('to')]) : table.fault.message
  }
  const cells = [['431321', '650', '']]
  expect(read([headings, row])).toEqual(cells)
  expect(
    read([
      ['行政区划代码', '基数（元/月）'],
      ['431321', '650'],
      ['行政区划代码', '基数（元/月）'],
    ]),
  ).toEqual(cells)
  expect(read([['行政区划代码', '失效日'], row])).toBe('第 1 行的表头里缺少「基数（元/月）」，请补上，再导入。')
  expect(
    read([
      ['地区代码', '行政区划代码', '基数'],
      ['431321', '431322', '650'],
    ]),
  ).toMatch(/有几栏「地区代码」/)
})

describe('C 表头在哪里，找得到', () => {
  test.each<[string, string[][], number]>([
    ['第一行', [headings, row], 2],
    ['标题和填表单位在上面', [['经济困难标准一览表'], ['填表单位：司法局'], [], headings, row], 5],
    ['空白、换行、全角、括号里的单位、星号', [['*地 区\n代码', '基数\n(元／月)', '失效日：'], row], 2],
    ['单位没有写，或者写得细', [['地区代码（必填）', '基数（元/人·月）', '失效日（年-月-日）'], row], 2],
    ['两行的表头', [['地区代码', '收入标准', '失效日'], ['', '基数', ''], row], 3],
    ['两行的表头，合并的格两行都有', [['地区代码', '标准', '失效日'], ['地区代码', '基数', '失效日'], row], 3],
    ['表头的字分在两行', [['地区', '基数', '失效'], ['代码', '', '日'], row], 3],
    ['一个表头占两栏', [['地区代码', '基数', '失效日', '失效日'], ['431321', '650', '', '']], 2],
    ['续页重复的表头不是内容', [headings, row, [], headings], 2],
  ])('%s', (_, sheet, at) => {
    expect(read(sheet)).toEqual([[at, '431321', '650', '']])
  }) // prettier-ignore

  test.each<[string, string[][], string]>([
    ['缺一栏', [['标题'], ['地区代码', '基数'], row], '第 2 行的表头里缺少「失效日」，请补上，再导入。'],
    ['没有', [row, row], '没有找到表头。请在一行里写明「地区代码」「基数（元/月）」「失效日」，内容从下一行写起；也可以照模板填写。'],
    ['重复而内容不同', [[...headings, '失效日'], [...row, '2027-01-01']], '表头里有几栏「失效日」（第 3 列、第 4 列），内容不同。请只留一栏。'],
    ['别的单位', [['地区代码', '基数（万元/年）', '失效日'], row], '表头写的是「基数(万元/年)」，这里要的是「基数（元/月）」。请换算以后，改好表头再导入。'],
    ['按年的单位', [['地区代码', '基数（元/年）', '失效日'], row], '表头写的是「基数(元/年)」，这里要的是「基数（元/月）」。请换算以后，改好表头再导入。'],
  ])('%s：一句话', (_, sheet, message) => {
    expect(read(sheet)).toBe(message)
  }) // prettier-ignore

  test('几张表里，认得出哪一张是', () => {
    expect([[['填表说明']], [['x'], headings], [['地区代码']]].map((sheet) => headingsIn(sheet, headings))).toEqual([0, 3, 1])
  })
})

test('C 没有读作内容的，说出来', () => {
  const sheet = [['序号', ...headings, '备注'], ['1', ...row, '甲'], [], ['注：按低保标准'], ['', '填表人：张三'], ['2', '431322', '700', '', '']]
  expect(read(sheet)).toEqual([[2, '431321', '650', ''], [6, '431322', '700', '']])
  expect(told(sheet)).toEqual(['没有用到的栏：序号、备注。', '第 4 行是说明，没有读作内容：「注:按低保标准」。', '第 5 行是说明，没有读作内容：「填表人:张三」。'])
  expect(told([headings, row])).toEqual([])
}) // prettier-ignore

describe('C 读不出的格', () => {
  test.each(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#SPILL!', 'Err:502', '####', '=A1', '＝SUM(A1)', '4.31321E+17', 'x……（这一格有 5000 个字，没有读全）'])('%s 是错', (text) => {
    expect(cellFault(text)).toMatch(/。$/)
    const table = tableIn([headings, ['431321', '650', text]], columns)
    expect(table.ok && table.rows[0]?.faults).toMatchObject([{ row: 2, column: '失效日' }])
    expect(table.ok && table.rows[0]?.cell('to')).toBe('')
  }) // prettier-ignore
  test.each(['', '2027-02-05', '#1 楼', '650', '1e7', '甲=乙', '＃'])('%j 不是', (text) => {
    expect(cellFault(text)).toBeNull()
  })
})

test('无论表里是什么都有回答，有内容的格不会读成空白而不说', () => {
  const cell = fc.oneof(fc.constantFrom('', ' ', '#N/A', '=A1', '431321', '注：x'), fc.string({ maxLength: 5 }))
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 6 }), (body) => {
      const table = tableIn([headings, ...body], columns)
      if (!table.ok) return
      for (const line of table.rows)
        for (const [at, column] of (['region', 'base', 'to'] as const).entries()) {
          const isFilled = (body[line.row - 2]?.[at] ?? '').normalize('NFKC').trim() !== ''
          const isTold = line.faults.some((fault) => fault.column === columns[column])
          expect(line.cell(column) !== '' || isTold).toBe(isFilled)
        }
    }),
  )
})
