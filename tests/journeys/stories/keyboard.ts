import { applicantTypes, forums, matters } from '@fayuan/law'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { labelled, link, see } from '../hands.ts'
import { freshApplication, freshName } from '../people.ts'
import { type Here, story } from '../story.ts'

export function keyboard(here: Here): void {
  story(here, '只用键盘：按 / 查一查有没有这个人，Tab 填完受理，Ctrl+Enter 提交', async (world) => {
    const page = await world.page('clerk')
    const name = freshName()
    const { title, narrative, organ } = freshApplication(name)
    await page.goto('/console/')
    await page.getByRole('search', { name: '全局搜索' }).waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type(name)
    await see(page, '没有找到')
    await page.keyboard.press('Escape')
    await tabTo(page, link(page, '快速受理'))
    await page.keyboard.press('Enter')
    await labelled(page, '姓名').waitFor()
    await type(page, '姓名', name)
    await pick(page, '证件', '没有证件，或者现在没有带')
    await pick(page, '申请人类型', applicantTypes.CITIZEN)
    await pick(page, '什么事', matters.LABOR_RELATION_OR_WAGE)
    await pick(page, '办理途径', forums.ARBITRATION)
    await type(page, '办案机关', organ)
    await type(page, '请求（一句话）', title)
    await type(page, '事情经过', narrative)
    await pick(page, '已经委托了律师', '没有')
    await page.keyboard.press('Control+Enter')
    await see(page, '查询码')
    // The receipt takes the focus, so that the next person can be received at once.
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('再受理一件')
  })
}

const isFocused = (control: Locator) => control.evaluate((element) => element === document.activeElement)

async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await isFocused(control)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the keyboard does not reach ${control.toString()}`)
}

async function type(page: Page, label: string, words: string): Promise<void> {
  await tabTo(page, labelled(page, label))
  await page.keyboard.type(words)
}

/** Down a short list until the words are chosen, as a clerk does; a long one is typed into. */
async function pick(page: Page, label: string, words: string): Promise<void> {
  const control = labelled(page, label)
  await tabTo(page, control)
  if ((await control.getAttribute('role')) === 'combobox') {
    await page.keyboard.type(words)
    await page.keyboard.press('Enter')
    expect(await control.inputValue()).toBe(words)
    return
  }
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await control.evaluate((element) => (element instanceof HTMLSelectElement ? element.selectedOptions[0]?.text : ''))) === words)
      return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`${label} has no ${words}`)
}
