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
      await box.getByRole('textbox').fill(words)
      await box.getByRole('link', { name }).first().waitFor()
      await box.getByRole('textbox').fill('')
      await page.keyboard.press('Escape')
      await box.getByRole('textbox').blur()
    }
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
