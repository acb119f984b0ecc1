import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { base, cases } from '../../../packages/law/src/eligibility/worked-cases.kit.ts'
import { lawInOneFile } from '../../../scripts/law-bundle.ts'
import { root } from '../../../scripts/root.ts'
import { answers } from '../../law/answers.ts'
import { randomFacts } from '../../law/random-facts.ts'
import { vectors } from '../../law/vectors.ts'
import { type Here, story } from '../story.ts'

const address = 'https://law.invalid'
const page = '<!doctype html><script type="module">import { answers } from "/law.js"; globalThis.answers = answers</script>'
type Answering = { answers?: (lines: readonly string[]) => string[] }

const questions = (): string[] =>
  [
    ...cases.map(([, facts]) => ({ facts: { ...base, ...facts } })),
    ...vectors.map((clock) => ({ clock })),
    ...randomFacts(500, 20_250_310).map((facts) => ({ facts })),
  ].map((question) => JSON.stringify(question))

/** A page at an address that exists nowhere, with the law built for it and nothing of ours behind it. */
async function openLaw(browserPage: Page, law: string): Promise<void> {
  await browserPage.route(`${address}/**`, (route) =>
    route.request().url().endsWith('/law.js')
      ? route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: law })
      : route.fulfill({ contentType: 'text/html; charset=utf-8', body: page }),
  )
  await browserPage.goto(`${address}/`)
  await browserPage.waitForFunction(() => (globalThis as Answering).answers !== undefined)
}

const answeredBy = (browserPage: Page, lines: readonly string[]): Promise<string[]> =>
  browserPage.evaluate((asked) => (globalThis as Answering).answers?.(asked) ?? [], lines)

/** Same facts, same versions, same bytes, wherever the law runs (contracts/assess.md). */
export function lawInBrowser(here: Here): void {
  story(here, 'the law gives a browser the same bytes as the server: 25 worked cases, V1 to V9, 500 others', async (world) => {
    const law = await lawInOneFile(join(root, 'tests/law/answers.ts'))
    // Another clock and another language on the machine of the reader may change nothing.
    const browserPage = await world.page(null, { timezoneId: 'America/New_York', locale: 'en-US' })
    await openLaw(browserPage, law)
    const asked = questions()
    const [there, own] = [await answeredBy(browserPage, asked), answers(asked)]
    expect(asked).toHaveLength(25 + 9 + 500)
    expect(there).toHaveLength(asked.length)
    const different = asked.map((question, at) => ({ question, there: there[at], own: own[at] })).filter((one) => one.there !== one.own)
    expect(different).toEqual([])
    // Equal because both refused to answer would prove nothing.
    for (const eligible of ['yes', 'no', 'need_more', 'not_accepted'])
      expect(there.filter((line) => line.startsWith(`{"assessment":{"eligible":"${eligible}"`)).length).toBeGreaterThan(10)
    expect(there.filter((line) => line.startsWith('{"code"'))).toEqual([])
  })
}
