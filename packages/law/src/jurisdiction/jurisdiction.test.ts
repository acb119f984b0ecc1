import { describe, expect, test } from 'vitest'
import { toDay } from '../day.ts'
import { commonSuperior, firstReceived, isWithin, jurisdiction, sameMatterKey } from './jurisdiction.ts'

const county = '431321'

describe('R-52 管辖', () => {
  test.each([
    ['诉讼看办案机关', { forum: 'LITIGATION', organRegion: '431321', eventRegion: '440300' }, true],
    ['诉讼不看事发地', { forum: 'LITIGATION', organRegion: '440300', eventRegion: '431321' }, false],
    ['仲裁看争议处理机关', { forum: 'ARBITRATION', organRegion: '431321101000' }, true],
    ['非诉讼也看事由发生地', { forum: 'NON_LITIGATION', organRegion: '440300', eventRegion: '431321' }, true],
    ['行政复议是非诉讼事项', { forum: 'RECONSIDERATION', organRegion: '430100', eventRegion: '431321' }, true],
    ['不知道就要问', { forum: 'LITIGATION', eventRegion: '431321' }, null],
  ] as const)('%s', (_name, input, ok) => {
    expect(jurisdiction({ ...input, agencyRegion: county })).toMatchObject({ ok, cites: ['法律援助法38'] })
  })

  test('an agency covers what lies below its code', () => {
    expect([
      isWithin('431321', '431300'),
      isWithin('431321', '430000'),
      isWithin('431000', '431300'),
      isWithin('431300', '431321'),
    ]).toEqual([true, true, false, false])
  })
})

test('R-53 最先收到的受理', () => {
  const a = { agencyRegion: '431321', receivedAt: '2025-03-10T09:00' }
  const b = { agencyRegion: '431302', receivedAt: '2025-03-10T08:59' }
  expect(firstReceived([a, b])).toBe(b)
  expect(firstReceived([a, { ...b, receivedAt: a.receivedAt }])?.agencyRegion).toBe('431302')
  expect(firstReceived([])).toBeNull()
})

describe('R-52 2022 年以前按条例14', () => {
  const old = { forum: 'LITIGATION', agencyRegion: county, receivedOn: toDay('2021-12-31'), organRegion: '440300' } as const
  test('看义务人住所地，不看办案机关', () => {
    expect(jurisdiction({ ...old, obligorRegion: '431321' })).toEqual({ ok: true, text: '本机构有权受理。', cites: ['法律援助条例14'] })
    expect(jurisdiction({ ...old, obligorRegion: '440300' })).toMatchObject({ ok: false, cites: ['法律援助条例14'] })
    expect(jurisdiction(old)).toEqual({ ok: null, text: '请填写义务机关所在地或者义务人住所地。', cites: ['法律援助条例14'] })
  })
  test('2022-01-01 起看办案机关', () => {
    const now = { ...old, receivedOn: toDay('2022-01-01'), obligorRegion: '431321' }
    expect(jurisdiction(now)).toEqual({
      ok: false,
      text: '本机构不是办案机关所在地的法律援助机构，请告知申请人向办案机关所在地的法律援助机构申请。',
      cites: ['法律援助法38'],
    })
  })
  test('空着的地方等于没填', () => {
    expect(jurisdiction({ forum: 'NON_LITIGATION', agencyRegion: county, organRegion: '', eventRegion: null })).toEqual({
      ok: null,
      text: '请填写争议处理机关所在地或者事情发生的地方。',
      cites: ['法律援助法38'],
    })
  })
})

test('R-53 同一事项看人、对方、案由和请求，写法不同也是同一件', () => {
  const mine = { idNumber: '11010519491231002x', opponent: '某某公司', matter: 'LABOR_RELATION_OR_WAGE', request: '工资 3 万元' }
  expect(sameMatterKey(mine)).toBe('11010519491231002X|某某公司|LABOR_RELATION_OR_WAGE|工资3万元')
  expect(sameMatterKey({ ...mine, idNumber: '11010519491231002X', opponent: '某某 公司', request: '工资３万元' })).toBe(sameMatterKey(mine))
  expect(sameMatterKey({ ...mine, request: '工伤赔偿' })).not.toBe(sameMatterKey(mine))
})

test.each([
  ['431321', '431302', '431300'],
  ['431321', '430102', '430000'],
  ['431321', '431300', '430000'],
  ['431321', '430000', '430000'],
  ['110105', '110106', '110000'],
  ['431321', '440305', null],
])('R-54 %s 与 %s 争议由共同上一级 %s 决定', (a, b, superior) => {
  expect(commonSuperior(a, b)).toBe(superior)
  expect(commonSuperior(b, a)).toBe(superior)
})
