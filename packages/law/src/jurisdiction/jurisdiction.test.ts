import { describe, expect, test } from 'vitest'
import { firstReceived, isWithin, jurisdiction } from './jurisdiction.ts'

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
