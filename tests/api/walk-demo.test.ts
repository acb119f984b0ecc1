import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Demo, startDemo } from '../journeys/demo.ts'
import { type Walked, walkDemo } from './walk-demo.ts'
import { webDoor } from './web-door.ts'

let demo: Demo
let walked: Walked
beforeAll(async () => {
  demo = await startDemo()
  walked = await walkDemo(webDoor(demo.url, demo.password))
}, 600_000)
afterAll(() => demo.stop(), 60_000)

test('on the demonstration county the description alone carries a case from the window to the archive', () => {
  expect(walked.state).toBe('ARCHIVED')
})

test('every published example of the reading side finds something, and every act reaches the thing it names', () => {
  expect(walked.wrong).toEqual([])
  expect(walked.asked).toBeGreaterThan(150)
})
