import { expect, test } from 'vitest'
import { seatNamed } from './seat-named.ts'

const counties = [
  { value: '431302', label: '娄星区' },
  { value: '431321', label: '双峰县' },
]

test.each([
  ['双峰县人民法院', '431321'],
  ['娄底市娄星区人民法院', '431302'],
  ['', ''],
  ['娄底市中级人民法院', ''],
  ['双峰县人民法院和娄星区人民法院', ''],
])('%s', (organ, code) => {
  expect(seatNamed(organ, counties)).toBe(code)
})
