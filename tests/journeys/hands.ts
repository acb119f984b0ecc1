import type { Locator, Page } from 'playwright-core'
import { settled } from './traffic.ts'

type Scope = Page | Locator

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The control with this label; the marks of what must and what need not be filled are not part of its name. */
export const labelled = (scope: Scope, label: string) => scope.getByLabel(new RegExp(`^${literal(label)}\\s*(\\*|（可以不填）)?$`)).first()

const isList = (control: Locator) =>
  control.evaluate((element) => element instanceof HTMLSelectElement || element.getAttribute('role') === 'combobox')

/** Chooses a line: a short list is the browser's own, a long one is typed into. */
export async function pickIn(control: Locator, label: string): Promise<void> {
  if (await control.evaluate((element) => element instanceof HTMLSelectElement)) {
    await control.selectOption({ label })
    return
  }
  await control.fill(label)
  await control.press('Enter')
  if ((await control.inputValue()) !== label) throw new Error(`the list has no ${label}, it took ${await control.inputValue()}`)
}

/** Types, chooses or ticks, whichever the control is made for. */
export async function fillIn(scope: Scope, values: Record<string, string | boolean>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    const control = labelled(scope, label)
    if (typeof value === 'boolean') await control.setChecked(value)
    else if (await isList(control)) await pickIn(control, value)
    else await control.fill(value)
  }
}

export const button = (scope: Scope, name: string | RegExp) => scope.getByRole('button', { name, exact: typeof name === 'string' }).first()
export const link = (scope: Scope, name: string | RegExp) => scope.getByRole('link', { name }).first()

/** The window that asks, not a small menu beside it. */
export const dialogOf = (page: Page) => page.getByRole('dialog').and(page.locator('[aria-modal="true"]')).last()

/** An act of the case: in the head, or behind the button for the others. */
export async function choose(page: Page, act: string): Promise<void> {
  await settled(page)
  const direct = button(page, act)
  const others = button(page, /^其他操作/)
  await direct.or(others).first().waitFor()
  if (!(await direct.isVisible())) await others.click()
  await direct.click()
}

/** Fills the dialog that is open, agrees, and waits until the server has said yes. */
export async function answerDialog(page: Page, agree: string, values: Record<string, string | boolean> = {}): Promise<void> {
  const dialog = dialogOf(page)
  await dialog.waitFor()
  await fillIn(dialog, values)
  await button(dialog, agree).click()
  const refused = dialog.getByRole('alert').first()
  const never = new Promise<string>(() => undefined)
  const answer = await Promise.race([
    dialog.waitFor({ state: 'hidden' }).then(() => ''),
    refused.waitFor().then(
      () => refused.innerText(),
      () => never,
    ),
  ])
  if (answer) throw new Error(`“${agree}” was refused: ${answer}`)
}

/** The first line of a queue, found by name, opened the way the person would. */
export async function openFromQueue(page: Page, queue: string, name: string): Promise<void> {
  await page.goto(`/console/${queue}?q=${encodeURIComponent(name)}`)
  await page.getByRole('table').getByRole('link', { name }).first().click()
}

export const openCase = (page: Page, caseId: string, tab = 'overview') => page.goto(`/console/cases/${caseId}?tab=${tab}`)

/** Waits for words anywhere on the page. */
export const see = (scope: Scope, words: string | RegExp) => scope.getByText(words).first().waitFor()
