import { expect, test } from 'vitest'
import { positionIn, positionText } from './position.ts'

test.each([
  ['27.45667,112.19306', { latitude: 27.45667, longitude: 112.19306 }],
  ['112.19306，27.45667', { latitude: 27.45667, longitude: 112.19306 }],
  ['27.456671234 112.193061234', { latitude: 27.45667, longitude: 112.19306 }],
  ['东经112.19度，北纬27.45度', { latitude: 27.45, longitude: 112.19 }],
  ['２７．４５，１１２．１９', { latitude: 27.45, longitude: 112.19 }],
  ['27.45', null],
  ['27.45,28.11', null],
  ['112.19,113.20', null],
  ['200,300', null],
  ['27°27′24″,112°11′35″', null],
  ['司法所二楼', null],
])('经纬度 %s', (typed, read) => {
  expect(positionIn(typed)).toEqual(read)
})

test('没有填的是空的，填了的读回来一样', () => {
  expect(positionText({ latitude: null, longitude: null })).toBe('')
  expect(positionIn(positionText({ latitude: 27.5, longitude: 112 }))).toEqual({ latitude: 27.5, longitude: 112 })
})
