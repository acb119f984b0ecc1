import { expect, test } from 'vitest'
import { walkDemo } from '../../api/walk-demo.ts'
import { webDoor } from '../../api/web-door.ts'
import type { World } from '../world.ts'

/** Whoever writes a program against the house has its description and nothing else. */
export function description(here: () => World): void {
  test('the description alone carries a case from the window to the archive, and each of its examples finds something', async () => {
    const { url, password } = here().demo
    const walked = await walkDemo(webDoor(url, password))
    expect(walked.wrong).toEqual([])
    expect(walked.state).toBe('ARCHIVED')
    expect(walked.asked).toBeGreaterThan(150)
  }, 120_000)
}
