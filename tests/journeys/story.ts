import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'vitest'
import { root } from '../../scripts/root.ts'
import type { World } from './world.ts'

export type Here = () => World
const pictures = join(root, '.cache/journeys')

/** One story of the day. When it fails, what was on the screens then is told and kept as pictures. */
export function story(here: Here, name: string, tell: (world: World) => Promise<void>): void {
  test(name, async () => {
    const world = here()
    world.faults.length = 0
    try {
      await tell(world)
      if (world.faults.length > 0) throw new Error(`errors in the page:\n${world.faults.join('\n')}`)
    } catch (error) {
      if (error instanceof Error) error.message = `${error.message}\n${await screens(world, name)}`
      throw error
    } finally {
      await world.closePages()
    }
  })
}

async function screens(world: World, name: string): Promise<string> {
  mkdirSync(pictures, { recursive: true })
  const seen = world.openPages().map(async (page, at) => {
    const path = join(pictures, `${name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 50)}-${at + 1}.png`)
    await page.screenshot({ path }).catch(() => undefined)
    const words = await page
      .locator('main, [role=dialog], body')
      .last()
      .innerText({ timeout: 2_000 })
      .catch(() => '(nothing to read)')
    return `--- ${page.url()} (${path})\n${words.replace(/\s*\n\s*/g, ' | ').slice(0, 400)}`
  })
  return (await Promise.all(seen)).join('\n')
}
