import { caseStates } from '@fayuan/law'
import { expect } from 'vitest'
import { received } from '../desk.ts'
import { button, labelled, pickIn, see } from '../hands.ts'
import { type Here, story } from '../story.ts'

const name = '欧阳青禾'

export function finding(here: Here): void {
  story(here, '按斜杠键，两个字或者拼音首字母就找到人和案件', async (world) => {
    await received((username) => world.desk(username), name)
    const page = await world.page('clerk')
    await page.goto('/console/')
    const box = page.getByRole('search', { name: '全局搜索' })
    await box.waitFor()
    for (const words of ['青禾', 'oyqh', 'ouyangqinghe']) {
      await page.keyboard.press('/')
      await box.getByRole('combobox').fill(words)
      await box.getByRole('option', { name }).first().waitFor()
      await box.getByRole('combobox').fill('')
      await page.keyboard.press('Escape')
      await box.getByRole('combobox').blur()
    }
  })

  story(here, '搜索只用键盘：箭头走到人或案件，回车打开；不选就回车，看全部；Esc 收起', async (world) => {
    await received((username) => world.desk(username), name)
    const page = await world.page('clerk')
    await page.goto('/console/')
    const box = page.getByRole('combobox', { name: /^搜索/ })
    await box.waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('oyqh')
    const people = page.getByRole('group', { name: '人员' })
    await people.getByRole('option').first().waitFor()
    expect(await box.getAttribute('aria-expanded')).toBe('true')
    expect(await box.getAttribute('aria-activedescendant'), 'nothing is chosen by itself').toBeNull()
    await page.keyboard.press('ArrowDown')
    expect(await people.getByRole('option').first().getAttribute('aria-selected')).toBe('true')
    const last = page.getByRole('listbox').getByRole('option').last()
    await page.keyboard.press('ArrowUp')
    expect(await last.getAttribute('aria-selected'), 'round the end').toBe('true')
    expect(await box.getAttribute('aria-activedescendant')).toBe(await last.getAttribute('id'))
    await page.keyboard.press('Escape')
    expect(await box.getAttribute('aria-expanded')).toBe('false')
    expect(await box.inputValue()).toBe('oyqh')
    await page.keyboard.press('ArrowDown')
    await people.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/persons/*')
    await box.fill('青禾')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname.endsWith('/cases') && url.searchParams.get('q') === '青禾')
  })

  story(here, '搜索打得快时，后打的字的结果才算数', async (world) => {
    const page = await world.page('clerk')
    // The first question is answered late, after the second.
    let release = () => {}
    const held = new Promise<void>((done) => (release = done))
    const isFirst = (url: string) => decodeURIComponent(url).endsWith('=青禾')
    await page.route('**/api/search?*', async (route) => {
      if (isFirst(route.request().url())) await held
      await route.continue().catch(() => undefined)
    })
    await page.goto('/console/')
    const box = page.getByRole('combobox', { name: /^搜索/ })
    const first = page.waitForRequest((request) => isFirst(request.url()))
    await box.fill('青禾')
    await first
    await box.fill('没有这个人吧')
    await see(page, '没有找到')
    release()
    await page.waitForLoadState('networkidle')
    await see(page, '没有找到')
    expect(await page.getByRole('option').count()).toBe(0)
  })

  story(here, '列表条件写在网址里，刷新和后退都不丢', async (world) => {
    const page = await world.page('director')
    await page.goto('/console/cases')
    const form = page.getByRole('search', { name: '查询条件' })
    const rows = page.getByRole('table').getByRole('row')
    await rows.nth(1).waitFor()
    await pickIn(labelled(form, '状态'), caseStates.HANDLING.label)
    await button(form, '查询').click()
    await page.waitForURL('**state=HANDLING**')
    const isFiltered = async () => {
      await rows.nth(1).waitFor()
      await expect.poll(() => labelled(form, '状态').inputValue()).toBe(caseStates.HANDLING.label)
      await expect.poll(() => otherStates(page.getByRole('table').locator('tbody tr'))).toEqual([])
    }
    await isFiltered()
    await page.reload()
    await isFiltered()
    await rows.nth(1).getByRole('link').first().click()
    await see(page, '概览')
    await page.goBack()
    await isFiltered()
  })
}

const otherStates = async (rows: import('playwright-core').Locator) =>
  (await rows.allInnerTexts()).filter((row) => !row.includes(caseStates.HANDLING.label))
