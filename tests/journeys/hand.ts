import type { Locator, Page } from 'playwright-core'
import { settled } from './traffic.ts'

const furthest = 150

/**
 * Somebody who works without a mouse. Steering (Tab, arrows, Enter, shortcuts) is counted apart from what is typed: the first is what a screen
 * costs, the second what the matter costs.
 */
export class Hand {
  steering = 0
  typed = 0
  private readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  async press(key: string): Promise<void> {
    this.steering += 1
    await this.page.keyboard.press(key)
  }

  async type(words: string): Promise<void> {
    this.typed += [...words].length
    await this.page.keyboard.type(words)
  }

  async to(control: Locator): Promise<void> {
    await control.waitFor()
    for (let presses = 0; presses < furthest; presses += 1) {
      if (await isFocused(control)) return
      await this.press('Tab')
    }
    throw new Error(`the keyboard does not reach ${control.toString()}`)
  }

  /** Over bar and menu, by the first link of the page. */
  async skip(): Promise<void> {
    await this.press('Tab')
    await this.press('Enter')
  }

  /** A page that was gone to has the focus when it is there. */
  async arrived(): Promise<void> {
    await settled(this.page)
    await this.page.waitForFunction(() => document.querySelector('#page')?.contains(document.activeElement))
  }

  async open(control: Locator): Promise<void> {
    await this.to(control)
    await this.press('Enter')
  }

  async fill(control: Locator, words: string): Promise<void> {
    await this.to(control)
    await this.type(words)
  }

  /** Down a short list until the words are chosen, as a clerk does; a long one is typed into. */
  async pick(control: Locator, words: string, typed = words): Promise<void> {
    await this.to(control)
    if ((await control.getAttribute('role')) === 'combobox') {
      await this.type(typed)
      await this.press('Enter')
      if ((await control.inputValue()) !== words) throw new Error(`${typed} took ${await control.inputValue()} instead of ${words}`)
      return
    }
    for (let presses = 0; presses < 60; presses += 1) {
      const chosen = await control.evaluate((element) => (element instanceof HTMLSelectElement ? element.selectedOptions[0]?.text : ''))
      if (chosen === words) return
      await this.press('ArrowDown')
    }
    throw new Error(`the list has no ${words}`)
  }
}

const isFocused = (control: Locator) => control.evaluate((element) => element === document.activeElement)
