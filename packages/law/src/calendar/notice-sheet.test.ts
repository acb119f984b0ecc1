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
  expect(faults([])).toHaveLength(1)
})
