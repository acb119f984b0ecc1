import { expect } from 'vitest'
import { received } from '../desk.ts'
import { button, openCase } from '../hands.ts'
import { freshName } from '../people.ts'
import { type Here, story } from '../story.ts'

export function papers(here: Here): void {
  story(here, '文书预览打开的是 PDF', async (world) => {
    const { id } = await received((username) => world.desk(username), freshName())
    const page = await world.page('reviewer')
    await openCase(page, id, 'papers')
    const answer = page.waitForResponse((response) => /\/documents\/[^/]+\/content/.test(response.url()))
    await button(page, /^预览/).click()
    const response = await answer
    expect(response.status()).toBe(200)
    expect(response.headers()['content-type']).toContain('application/pdf')
    await page.locator('iframe, embed, object').first().waitFor()
    const again = await page.context().request.get(response.url())
    expect((await again.body()).subarray(0, 5).toString('latin1')).toBe('%PDF-')
  })
}
