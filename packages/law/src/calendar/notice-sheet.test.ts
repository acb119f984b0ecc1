import { expect, test } from 'vitest'
import { noticeColumns, readNotice } from './notice-sheet.ts'

const off = (name: string, ...days: string[]) => days.map((day) => [`2027-${day}`, '放假', name])
/** An invented notice for 2027 that keeps to the statute; the real one is not out. */
const lines = [
  ...off('元旦', '01-01'),
  ...off('春节', '02-05', '02-06', '02-07', '02-08', '02-09', '02-10'),
  ['2027-02-20', '上班', '春节调休'],
  ...off('清明节', '04-05'),
  ...off('劳动节', '05-01', '05-02', '05-03'),
  ...off('端午节', '06-09'),
  ...off('中秋节', '09-15'),
  ...off('国庆节', '10-01', '10-02', '10-03', '10-04'),
]
const header = Object.values(noticeColumns)
const dayOf = (sheet: string[][], day: string) => {
  const read = readNotice(sheet)
  return read.ok ? read.notice.rows.find((row) => row.day === day) : read.faults
}
const faults = (sheet: string[][]) => {
  const read = readNotice(sheet)
  return read.ok ? [] : read.faults
}

test('有没有表头、栏目次序怎样，读出来一样', () => {
  const bare = readNotice(lines)
  expect(bare).toMatchObject({ ok: true, notice: { year: 2027, version: 'CN-2027' } })
  expect(readNotice([header, ...lines])).toEqual(bare)
  expect(readNotice([[...header].reverse(), ...lines.map((cells) => [...cells].reverse())])).toEqual(bare)
  expect(readNotice([...lines.slice(0, 3), ['', ' '], ...lines.slice(3)])).toEqual(bare)
})

test.each([
  [['2027/2/20', '上班', '调休'], true],
  [['2027年2月20日', '调休上班', '调休'], true],
  [['２０２７.２.２０', 'WORK', '调休'], true],
  [['2027-02-20', '班', '调休'], true],
  [['2027-02-20', '休', '春节'], false],
  [['2027-02-20', 'off', '春节'], false],
])('%j', (cells, isWorking) => {
  expect(dayOf([...lines.filter(([day]) => day !== '2027-02-20'), cells], '2027-02-20')).toMatchObject({ isWorking })
})

test('错在第几行第几栏，按表格的行数说', () => {
  expect(
    faults([header, ...lines.slice(0, 1), [], ['2027-02-30', '放假', '春节'], ...lines.slice(1), ['2027-02-05', 'constructor', '']]),
  ).toEqual([
    { row: 4, column: '日期', message: '日期不是有效的日期，请写成 2027-02-05 的样子。' },
    { row: 22, column: '安排', message: '请写明是放假（off）还是上班（work）。' },
    { row: 22, column: '节日', message: '请写明是哪个节日。' },
    { row: 22, column: '日期', message: '2027-02-05 在第 5 行已经写过，请只留一行。' },
  ])
  expect(faults(lines.filter(([day]) => day !== '2027-09-15'))).toEqual([
    { row: null, column: null, message: '2027-09-15 是法定节假日，通知里没有放假。' },
  ])
  expect(faults([header])).toEqual([{ row: null, column: null, message: '通知里没有内容。' }])
  expect(faults([header, ['春节', '放假', '春节']])).toEqual([
    { row: null, column: null, message: '没有读出一个日期。请把日期写成 2027-02-05 的样子，一天一行。' },
  ])
  expect(faults([])).toHaveLength(1)
})

test('C 表头上面有标题、没有表头而有标题的，一样读；缺一栏的一句话说', () => {
  const title = ['国务院办公厅关于2027年部分节假日安排的通知']
  const bare = readNotice(lines)
  expect(readNotice([title, ['日 期', '安排\n（放假/上班）', '节日'], ...lines])).toEqual(bare)
  expect(readNotice([title, [], ...lines])).toEqual(bare)
  expect(faults([title, ['日期', '节日'], ...lines])).toEqual([
    { row: 2, column: null, message: '第 2 行的表头里缺少「安排」，请补上，再导入。' },
  ])
})

test('C 公式出错的格说是公式出错，不说日期不对', () => {
  expect(faults([header, ...lines, ['#N/A', '放假', '春节'], ['2027-02-11', '=B2', '春节']])).toEqual([
    { row: 20, column: '日期', message: '公式出错（#N/A），没有结果。请在表格里改好这一格，或者直接填写结果。' },
    {
      row: 21,
      column: '安排',
      message: '这一格是公式，文件里没有存下它的结果。请在表格程序里打开、保存一次再选，或者直接填写结果。',
    },
  ])
})

test('C 七月放假 28 天、放假比哪一年都长的，要问；照通知放假的不问', () => {
  const july = Array.from({ length: 28 }, (_, day) => `07-${String(day + 1).padStart(2, '0')}`)
  const asked = (extra: string[][]) => {
    const read = readNotice([...lines, ...extra])
    return read.ok ? read.asked : read.faults
  }
  expect(asked([])).toEqual([])
  expect(asked(off('七月', ...july))).toEqual([
    { row: 19, column: null, message: '2027-07-01 至 2027-07-28 放假 28 天，前后没有法定节假日，请核对通知。' },
  ])
  expect(asked(off('纪念日', '09-03'))).toEqual([{ row: 19, column: null, message: '2027-09-03 放假，前后没有法定节假日，请核对通知。' }])
  expect(asked(off('国庆节', '10-05', '10-06', '10-07', '10-08'))).toEqual([])
  expect(asked(off('国庆节', '10-05', '10-06', '10-07', '10-08', '10-11'))).toEqual([
    { row: 15, column: null, message: '2027-10-01 至 2027-10-11 放假 11 天，比历年最长的 10 天还长，请核对通知。' },
  ])
})
