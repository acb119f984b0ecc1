import { matters } from '@fayuan/law'
import { expect } from 'vitest'
import { button, labelled, see } from '../hands.ts'
import { type Here, story } from '../story.ts'

export function typedLists(here: Here): void {
  story(here, '长的单子只用键盘：打首字母、拼音或者汉字就找到；没选定的留着、问清楚，不悄悄丢掉', async (world) => {
    const page = await world.page('clerk')
    await page.goto('/console/intake')
    const matter = labelled(page, '什么事')
    await matter.focus()
    await page.keyboard.type('gs')
    const list = page.getByRole('listbox')
    await list.getByRole('option', { name: matters.PI_WORK_INJURY }).waitFor()
    expect(await list.getByRole('option').first().innerText()).toBe(matters.PI_WORK_INJURY)
    const line = await matter.getAttribute('aria-activedescendant')
    expect(await page.locator(`[id="${line}"]`).innerText()).toBe(matters.PI_WORK_INJURY)
    await page.keyboard.press('Enter')
    expect(await matter.inputValue()).toBe(matters.PI_WORK_INJURY)
    // Esc leaves the answer as it was.
    await page.keyboard.type('jiaotong')
    await page.keyboard.press('Escape')
    expect(await matter.inputValue()).toBe(matters.PI_WORK_INJURY)
    // Arrows walk round, Tab takes the only line that fits.
    await matter.fill('jtsg')
    await list.getByRole('option', { name: matters.PI_TRAFFIC }).waitFor()
    await page.keyboard.press('Tab')
    expect(await matter.inputValue()).toBe(matters.PI_TRAFFIC)
    const place = labelled(page, '住地（乡镇、街道）')
    await place.fill('不知道的镇')
    await place.press('Tab')
    await see(page, '没有“不知道的镇”，请从列表里选一个。')
    await button(page, /^受理/).click()
    await see(page.getByRole('alert'), '“不知道的镇”还没有选定')
    expect(await place.inputValue()).toBe('不知道的镇')
    await place.fill('zm')
    await list.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    expect(await place.inputValue()).toMatch(/镇|乡|街道/)
  })
}
