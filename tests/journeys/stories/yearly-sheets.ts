import { standardColumns } from '@fayuan/law/loading'
import { expect } from 'vitest'
import { button, dialogOf, see } from '../hands.ts'
import { type Here, story } from '../story.ts'

const headings = Object.values(standardColumns).join('\t')
// In force when nobody of the other stories is asked about any more.
const sheet = (base: string) => `${headings}\n431321\t\t收入\t2\t${base}\t是\t2099-01-01\t\t双政发〔2098〕18号`

/** 每年一次: the standards of a year and its holidays come in as a sheet, or not at all. */
export function yearlySheets(here: Here): void {
  story(here, '管理员粘贴新一年的经济困难标准：错在哪一行说清楚，改好才导入', async (world) => {
    const page = await world.page('sysadmin')
    await page.goto('/console/office?tab=rules')
    await button(page, '导入标准').click()
    const dialog = dialogOf(page)
    const pasted = dialog.getByRole('textbox', { name: /粘贴到这里/ })
    await pasted.fill(sheet('六百左右'))
    await see(dialog, /1 处错/)
    await see(dialog, /基数/)
    await pasted.fill(sheet('650'))
    await see(dialog, '读出 1 行，没有错')
    await button(dialog, '导入').click()
    await see(page, '已导入 1 行经济困难标准。')
    const line = page.getByRole('row').filter({ hasText: '双政发〔2098〕18号' })
    await line.waitFor()
    expect(await line.innerText()).toContain('1,300')
    expect(await line.innerText()).toContain('尚未施行')
  })

  story(here, '放假通知少了法定节日的，说出是哪一天，不导入', async (world) => {
    const page = await world.page('sysadmin')
    await page.goto('/console/office?tab=rules')
    await button(page, '导入放假安排').click()
    const dialog = dialogOf(page)
    await dialog.getByRole('textbox', { name: /粘贴到这里/ }).fill('2027-01-01 放假 元旦')
    await see(dialog, /2027-02-05 是法定节假日，通知里没有放假/)
    await button(dialog, /^导入：现在不能办/).waitFor()
  })
}
