import './pinned-node.ts'
import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { caseIn, firstId } from '../tests/journeys/known-things.ts'
import { settled } from '../tests/journeys/traffic.ts'
import { openWorld, phone, wide, type World } from '../tests/journeys/world.ts'
import { root } from './root.ts'

type Picture = { name: string; username: string | null; size: typeof wide; path: (world: World) => Promise<string> }

const folder = join(root, 'docs/screenshots')
const mostBytes = 300 * 1024

const pictures: Picture[] = [
  { name: 'workbench', username: 'director', size: wide, path: () => Promise.resolve('/console/') },
  {
    name: 'review',
    username: 'reviewer',
    size: wide,
    path: async (world) => `/console/review/${await firstId(await world.desk('reviewer'), '/cases?state=RECEIVED&light=yellow&limit=1')}`,
  },
  {
    name: 'case',
    username: 'director',
    size: wide,
    path: async (world) => `/console/cases/${await caseIn(await world.desk('director'), 'CLOSED')}`,
  },
  { name: 'portal', username: null, size: phone, path: () => Promise.resolve('/') },
]

/** The pictures of the README, taken from the demonstration county (or the one running at FAYUAN_URL with FAYUAN_PASSWORD). */
const world = await openWorld()
try {
  await mkdir(folder, { recursive: true })
  for (const picture of pictures) await take(world, picture)
} finally {
  await world.stop()
}

async function take(from: World, { name, username, size, path }: Picture): Promise<void> {
  const page = await from.page(username, { size })
  await page.goto(await path(from))
  await page.locator('main').filter({ hasText: /\S/ }).first().waitFor()
  await settled(page)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const file = join(folder, `${name}.png`)
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' })
  await from.closePages()
  const { size: bytes } = await stat(file)
  if (bytes > mostBytes) throw new Error(`${name}.png has ${Math.round(bytes / 1024)} KB, more than a README should carry`)
  console.log(`docs/screenshots/${name}.png  ${Math.round(bytes / 1024)} KB`)
}
