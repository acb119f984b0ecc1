import { expect, test } from 'vitest'
import { leading, notOurs, opinionNow, opinionWritten, speaksForOther } from './opinion.ts'

const open = { outcome: 'GRANT', opinion: '还不知道有没有证明。暂不能作出结论。' } as const
const no = { outcome: 'REFUSE', opinion: '不在法律援助范围内，拟不予法律援助。' } as const

test('没有人动过的意见随结论重新拟写', () => {
  expect(opinionNow({}, open)).toEqual({ opinion: open.opinion, isOlder: false })
  expect(opinionNow({}, no)).toEqual({ opinion: no.opinion, isOlder: false })
})

test('写过的意见留着，结论变了就提醒', () => {
  const draft = opinionWritten('已电话核实。', open)
  expect(opinionNow(draft, open)).toEqual({ opinion: '已电话核实。', isOlder: false })
  expect(opinionNow(draft, no)).toEqual({ opinion: '已电话核实。', isOlder: true })
})

test('清空的意见还是空的', () => expect(opinionNow(opinionWritten('', no), no).opinion).toBe(''))

test('规则拟写的意见只说一种结论，选另一种要自己写', () => {
  expect([speaksForOther({}, no, 'GRANT'), speaksForOther({}, no, 'REFUSE')]).toEqual([true, false])
  expect(speaksForOther(opinionWritten('已核实，理由是……', no), no, 'GRANT')).toBe(false)
})

test('R-55 程13 不归这里管的，给予和不予都不给按', () => {
  expect([notOurs(open), notOurs(no)]).toEqual([null, null])
  expect(notOurs({ outcome: 'REDIRECT', opinion: '不由本机构受理。' })).toContain('告知向有权机构申请')
})

test.each([
  ['符合', 'GRANT', 'yes', 'GRANT'],
  ['不符合', 'REFUSE', 'no', 'REFUSE'],
  ['还缺事实', 'GRANT', 'need_more', null],
  ['不归这里管', 'REDIRECT', 'not_accepted', null],
] as const)('领头的按钮，一定是服务器会收的那一个：%s', (_, outcome, eligible, button) => {
  const review = { proposal: { outcome, opinion: '' }, assessment: { eligible }, claims: null }
  expect(leading(review as unknown as Parameters<typeof leading>[0])).toBe(button)
})
