import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toDay } from '../day.ts'
import { codeIn } from './code.ts'
import { type Division, planDivisions } from './plan.ts'
import { divisionColumns, readDivisions } from './read.ts'

const header = Object.values(divisionColumns)
const read = (...sheet: string[][]) => readDivisions(sheet)
const linesOf = (...sheet: string[][]) => {
  const answer = readDivisions(sheet)
  return answer.ok ? answer.lines : []
}
const faultsOf = (...sheet: string[][]) => {
  const answer = readDivisions(sheet)
  return answer.ok ? [] : answer.faults
}
const place = (code: string, name: string, closedOn: string | null = null, successor: string | null = null): Division => ({
  code,
  name,
  closedOn: closedOn === null ? null : toDay(closedOn),
  successor,
})

describe('读乡镇和村居的表', () => {
  test.each([
    ['431321101', '431321101'],
    ['431321101201', '431321101201'],
    ['431321101000', '431321101'],
    ['431321000000', '431321'],
    ['431321', '431321'],
    [' 431321 101 ', '431321101'],
    ['4313211', null],
    ['43132110120', null],
    ['县431321', null],
  ])('代码 %s 是 %s', (typed, code) => {
    expect(codeIn(typed)).toBe(code)
  })

  test('照表头读；只有代码和名称的表也行，表头的说法不拘', () => {
    const lines = [{ row: 2, code: '431321101', name: '永丰镇', closedOn: null, successor: null }]
    expect(read(header, ['431321101', '永丰镇', '', ''])).toEqual({ ok: true, lines, told: [] })
    expect(read(['区划代码', '名称'], ['431321101', '永丰镇'])).toEqual({ ok: true, lines, told: [] })
    expect(read(['统计用区划代码', '城乡分类代码', '名称'], ['431321101000', '121', '永丰镇'])).toEqual({
      ok: true,
      lines,
      told: ['没有用到的栏：城乡分类代码。'],
    })
  })

  test.each([
    ['没有表头', [['431321101', '永丰镇']], 1],
    ['名称在前', [['永丰镇', '431321101']], 1],
    ['上面有标题', [['双峰县乡镇一览'], [], ['431321101', '永丰镇']], 3],
  ])('%s的，照样读', (_, sheet, row) => {
    expect(linesOf(...sheet)).toEqual([{ row, code: '431321101', name: '永丰镇', closedOn: null, successor: null }])
  })

  test('县一级的行不读，并且说出来；空格撑开的名称合起来，括号写成中文的', () => {
    expect(read(header, ['431321000000', '双峰县'], ['431321101', '永 丰 镇(城关)'])).toEqual({
      ok: true,
      lines: [{ row: 3, code: '431321101', name: '永丰镇（城关）', closedOn: null, successor: null }],
      told: ['第 2 行是 431321 双峰县，县级和以上的随系统带来，没有读。'],
    })
  })

  test.each([
    [['4313211', '永丰镇'], '区划代码', '应填 9 位（乡镇、街道）或者 12 位（村、社区）的代码，现在是「4313211」。'],
    [['431321101', ''], '名称', '要填名称。'],
    [['431321101', '121'], '名称', '「121」不像地名，请核对是不是填错了栏。'],
    [['431321101', '永'.repeat(61)], '名称', '名称超过 60 个字，请核对。'],
    [
      ['431321101', '永丰镇', '年底'],
      '撤销日期',
      '看不懂“年底”。撤销日期请写成年、月、日，例如 2026-03-05 或 2026年3月5日。没有撤销的不填。',
    ],
    [['431321101', '永丰镇', '', '431321001'], '并入', '只有撤销了的才填并入哪里，请一并填写撤销日期。'],
    [['431321101', '永丰镇', '2026-06-01', '永丰街道'], '并入', '应填并入的那个区划的代码，现在是「永丰街道」。'],
    [['431321101', '永丰镇', '2026-06-01', '431321101'], '并入', '不能并入自己，请核对代码。'],
    [['431321101', '永丰镇', '2026-06-01', '431321101201'], '并入', '不能并入自己，请核对代码。'],
    [['4.31321E+11', '永丰镇'], '区划代码', '「4.31321E+11」是太长的数字，后几位已经丢了。请把这一格设为文本，重新填写。'],
  ])('错按行按栏说，一格只说一次：%j', (line, column, message) => {
    expect(faultsOf(header, ['431321102', '杏子铺镇'], line)).toEqual([{ row: 3, column, message }])
  })

  test('同一个代码写了两行的不收，写法不同也算', () => {
    expect(faultsOf(header, ['431321101', '永丰镇'], ['431321101000', '永丰镇'])).toEqual([
      { row: 3, column: '区划代码', message: '431321101 在第 2 行已经有了，请只留一行。' },
    ])
  })

  test('没有内容的、没有表头的，一句话说', () => {
    expect(faultsOf(header)).toMatchObject([{ row: null, message: '表里没有乡镇、街道，也没有村、社区。' }])
    expect(faultsOf(['永丰镇'], ['走马街镇'])).toMatchObject([{ row: null, message: expect.stringContaining('没有找到表头') }])
  })

  test('无论表里是什么都有回答', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string(), { maxLength: 5 })),
        (sheet) => void expect(typeof readDivisions(sheet).ok).toBe('boolean'),
      ),
    )
  })
})

const county = place('431321', '双峰县')
const yongfeng = place('431321101', '永丰镇')
const village = place('431321101201', '城东村')
const plan = (lines: string[][], known: Division[] = [county, yongfeng, village]) => planDivisions(linesOf(header, ...lines), known)

describe('录入以后会怎样', () => {
  test('新的加上，一样的不动', () => {
    expect(
      plan([
        ['431321101', '永丰镇'],
        ['431321102', '杏子铺镇'],
        ['431321102200', '杏子村'],
      ]),
    ).toMatchObject({
      faults: [],
      same: 1,
      added: [{ code: '431321102' }, { code: '431321102200' }],
      corrected: [],
      closed: [],
    })
  })

  test('改名、取消撤销、改撤销日期，都算改正，要说明是有意的', () => {
    const gone = place('431321103', '走马街镇', '2026-01-01')
    const { corrected } = plan(
      [
        ['431321101', '永丰街道'],
        ['431321103', '走马街镇'],
      ],
      [county, yongfeng, gone],
    )
    expect(corrected.map(({ was, now }) => [was.name, was.closedOn, now.name, now.closedOn])).toEqual([
      ['永丰镇', null, '永丰街道', null],
      ['走马街镇', '2026-01-01', '走马街镇', null],
    ])
  })

  test('撤销的乡镇，没有写到的村一并撤销，去处相同', () => {
    const { closed, along, added } = plan([
      ['431321101', '永丰镇', '2027-01-01', '431321001'],
      ['431321001', '永丰街道'],
    ])
    expect(closed).toEqual([place('431321101', '永丰镇', '2027-01-01', '431321001')])
    expect(along).toEqual([place('431321101201', '城东村', '2027-01-01', '431321001')])
    expect(added).toEqual([place('431321001', '永丰街道')])
  })

  test('撤销的乡镇，写到的村照自己的写', () => {
    const lines = [
      ['431321101', '永丰镇', '2027-01-01', '431321001'],
      ['431321101201', '城东村', '2026-12-01', '431321001001'],
      ['431321001', '永丰街道'],
      ['431321001001', '城东社区'],
    ]
    expect(plan(lines)).toMatchObject({ faults: [], along: [], closed: [{ code: '431321101' }, { successor: '431321001001' }] })
  })

  test.each([
    [[['431321109201', '城东村']], '区划代码', '431321109 这个乡镇（街道）还没有录入。请把它也写在表里，或者核对代码。'],
    [
      [
        ['431321101', '永丰镇', '2027-01-01'],
        ['431321101201', '城东村'],
      ],
      '区划代码',
      '永丰镇（431321101）从 2027-01-01 起撤销，下面的村、社区也要填写不晚于这一天的撤销日期。',
    ],
    [[['431321101', '永丰镇', '2027-01-01', '431321199']], '并入', '没有 431321199 这个区划。请把它也写在表里，或者核对代码。'],
    [
      [
        ['431321101', '永丰镇', '2027-01-01', '431321102'],
        ['431321102', '杏子铺镇', '2027-01-01'],
      ],
      '并入',
      '杏子铺镇（431321102）自己也撤销了，请填写现在的区划。',
    ],
    [[['431321102', '杏子铺镇', '2027-01-01', '431321101201']], '并入', '不能并入下一级的城东村，请核对代码。'],
  ])('上下级对不上的不收：%j', (lines, column, message) => {
    expect(plan(lines)).toMatchObject({ faults: [{ column, message }], added: [], closed: [], along: [] })
  })

  test('并排两个同名的，先问', () => {
    expect(plan([['431321102', '永丰镇']]).asked).toEqual([
      { row: 2, column: '名称', message: '永丰镇有两个（431321101、431321102），请核对。' },
    ])
    // Asked once, when it came.
    expect(plan([['431321102', '永丰镇']], [county, yongfeng, place('431321102', '永丰镇')])).toMatchObject({ same: 1, asked: [] })
    expect(
      plan([
        ['431321102', '杏子铺镇'],
        ['431321102201', '城东村'],
      ]).asked,
    ).toEqual([])
    expect(
      plan([
        ['431321101', '永丰镇', '2027-01-01', '431321102'],
        ['431321102', '永丰镇'],
      ]).asked,
    ).toEqual([])
  })

  test('一份全表里没有写到的乡镇，说出来，不去动它；只写几行的不说', () => {
    const three = [county, yongfeng, place('431321102', '杏子铺镇'), place('431321103', '走马街镇')]
    expect(
      plan(
        [
          ['431321101', '永丰镇'],
          ['431321102', '杏子铺镇'],
        ],
        three,
      ).unnamed,
    ).toEqual([place('431321103', '走马街镇')])
    expect(plan([['431321101', '永丰镇']], three).unnamed).toEqual([])
  })
})
