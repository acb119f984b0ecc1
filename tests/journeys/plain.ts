import type { Page } from 'playwright-core'

/** What a machine says and a person does not: a code, the id of a rule or of a row, an empty value. */
const raw: readonly RegExp[] = [
  /\b[A-Z]{2,}(?:_[A-Z0-9]+)+\b/,
  /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/i,
  /\b[RDT]-?\d{2,3}\b(?!\d)/,
  /\b(?:undefined|null|NaN|Invalid Date|true|false)\b|\[object /,
  /期望 .+，实际接收/,
]

/** Lines on the page that no person would write. */
export async function rawWords(page: Page): Promise<string[]> {
  const lines = (await page.locator('body').innerText()).split('\n')
  return lines.map((line) => line.trim()).filter((line) => raw.some((one) => one.test(line)))
}
