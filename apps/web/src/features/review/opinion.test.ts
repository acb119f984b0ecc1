import { expect, test } from 'vitest'
import { notOurs, opinionNow, opinionWritten, speaksForOther } from './opinion.ts'

const open = { outcome: 'GRANT', opinion: '还不能作出结论，需要核实：有没有证明。' } as const
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
