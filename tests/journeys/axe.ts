import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { settled } from './traffic.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What keeps somebody from using this page: rule, how bad, where; empty when nothing does. */
export async function obstacles(page: Page): Promise<string[]> {
  await page.locator('main, form').filter({ hasText: /\S/ }).first().waitFor()
  await settled(page)
  // One run in the page itself: nothing here stands in a frame of another origin.
  const axe = new AxeBuilder({ page })
    .withTags(tags)
    .options({ resultTypes: ['violations'], preload: false })
    .setLegacyMode(true)
  const { violations } = await axe.analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, impact, nodes }) =>
        `${id} (${impact}) at ${nodes
          .map(({ target }) => target.join(' '))
          .slice(0, 3)
          .join(' ; ')}`,
    )
}
