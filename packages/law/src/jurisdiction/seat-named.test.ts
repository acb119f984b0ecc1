import { expect, test } from 'vitest'
import { seatNamed } from './jurisdiction.ts'

const counties = [
  { code: '431302', name: '娄星区' },
  { code: '431321', name: '双峰县' },
  { code: '140502', name: '城区' },
  { code: '610404', name: '渭城区' },
]

test.each([
  ['双峰县人民法院', '431321'],
  ['娄底市娄星区人民法院', '431302'],
  ['', null],
  ['娄底市中级人民法院', null],
  ['双峰县人民法院和娄星区人民法院', null],
  ['咸阳市渭城区人民法院', '610404'],
])('R-52 %s', (organ, code) => {
  expect(seatNamed(organ, counties)).toBe(code)
})
