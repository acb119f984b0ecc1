import { expect, test } from 'vitest'
import { waitsAtHome } from './waits-at-home.ts'

const overdue = { label: '超期，须今天处理', count: 3, isAlert: true }
const list = (id: string, count: number, ...lights: string[]) => ({
  id,
  title: id === 'todo' ? '待办' : '别的',
  count,
  items: lights.map((light) => ({ light })),
})
const desk = (...lists: ReturnType<typeof list>[]) => ({ desk: { figures: [overdue], lists }, money: null, places: null })

test.each([
  ['没有等我办的，单位里超期的不算我的', desk(list('todo', 0)), null],
  ['等我办的几件，就是几', desk(list('todo', 2, 'green', 'yellow')), { text: '2', hot: false, title: '待办' }],
  ['里面有超期的，才是红的', desk(list('todo', 2, 'red', 'green')), { text: '2', hot: true, title: '待办，有超期的' }],
  ['接待岗数网上来的', desk(list('online', 4, 'green'), list('begun', 97, 'red')), { text: '4', hot: false, title: '别的' }],
  ['没有自己的待办的岗位，是页面上头一个要紧的数', desk(list('ours', 9, 'green')), { text: '3', hot: true, title: '超期，须今天处理' }],
])('工作台旁边的数：%s', (_, home, shown) => {
  expect(waitsAtHome(home)).toEqual(shown)
})
