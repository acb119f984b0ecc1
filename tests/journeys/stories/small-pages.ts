import { gzipSync } from 'node:zlib'
import { expect } from 'vitest'
import { selfCheck } from '../portal.ts'
import { type Here, story } from '../story.ts'
import { phone } from '../world.ts'

const most = 30 * 1024

export function smallPages(here: Here): void {
  story(here, '老百姓的每一页连样式和脚本压缩后不到 30 KB，不开脚本也能用', async (world) => {
    const page = await world.page(null, { size: phone, javaScriptEnabled: false })
    const sizes: Record<string, number> = {}
    let bytes = 0
    page.on('response', (response) => {
      if (response.url().startsWith(world.demo.url) && response.ok())
        pending.push(
          response.body().then(
            (body) => void (bytes += gzipSync(body).length),
            () => undefined,
          ),
        )
    })
    const pending: Promise<unknown>[] = []
    const weigh = async (name: string, go: () => Promise<unknown>) => {
      // What came on the way here is not of this page.
      await Promise.all(pending.splice(0))
      bytes = 0
      await go()
      await Promise.all(pending.splice(0))
      sizes[name] = bytes + (await scriptBytes())
    }
    // The script is not fetched where it is switched off, but counts where it is on.
    const scriptBytes = async () => {
      const script = await page.locator('script[src]').first().getAttribute('src')
      return script ? gzipSync(await (await page.request.get(script)).body()).length : 0
    }
    for (const path of ['/', '/check', '/apply', '/status', '/help', '/privacy']) await weigh(path, () => page.goto(path))
    await selfCheck(page)
    await weigh('/check answered', () => page.reload())
    await page.goto('/apply')
    await page.getByLabel(/^我看过了/).check()
    await page.getByRole('button', { name: '开始填写' }).click()
    for (const id of ['', '/for', '/person', '/contact', '/matter', '/story', '/opponent', '/status', '/materials'])
      await weigh(`/apply${id} begun`, () => page.goto(`/apply${id}`))
    expect(Object.entries(sizes).filter(([, size]) => size === 0 || size > most)).toEqual([])
  })
}
