import { verbs } from '@fayuan/law'
import { dayInWords } from '@fayuan/law/moments'
import { expect } from 'vitest'
import { assignedTo } from '../desk.ts'
import { answerDialog, button, choose, dialogOf, labelled, openCase, see } from '../hands.ts'
import { freshName, inDays, today } from '../people.ts'
import { type Here, story } from '../story.ts'

export function dateField(here: Here): void {
  story(here, '日期照人写的样子填：英文浏览器、别的时区也是中文和北京时间，读到哪一天写在下面', async (world) => {
    const desk = (username: string) => world.desk(username)
    const { id } = await assignedTo(desk, '贺青', freshName())
    const page = await world.page('lawyer', { locale: 'en-US', timezoneId: 'America/Los_Angeles' })
    await page.goto('/console/mine?tab=new')
    await openCase(page, id)
    await choose(page, verbs.acceptAssignment)
    await answerDialog(page, '接受指派', { 我与本案当事人没有利益冲突: true })

    await choose(page, verbs.logWork)
    const dialog = dialogOf(page)
    const on = labelled(dialog, '日期')
    expect(await on.inputValue(), 'work is usually entered on its day').toBe(today())
    await see(dialog, dayInWords(today()))
    await on.fill('+7')
    await see(dialog, /日期不能晚于今天/)
    await on.fill('下周三')
    await on.blur()
    await see(dialog, /看不懂“下周三”.*例如/)
    expect(await on.inputValue(), 'what was typed stays').toBe('下周三')
    const [, month, date] = inDays(-1).split('-').map(Number)
    if (inDays(-1).slice(0, 4) === today().slice(0, 4)) {
      await on.fill(`${month}月${date}日`)
      await see(dialog, `没有写年份，按今年读：${dayInWords(inDays(-1))}`)
    }
    // The calendar by keyboard: down opens it, arrows walk, Enter takes; Esc leaves it and not the dialog.
    await on.fill('今天')
    await on.press('ArrowDown')
    await page.getByRole('dialog', { name: '选择日期' }).waitFor()
    await page.locator(`[data-day="${today()}"]:focus`).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog', { name: '选择日期' }).waitFor({ state: 'hidden' })
    await expect.poll(() => on.evaluate((element) => element === document.activeElement)).toBe(true)
    await on.press('ArrowDown')
    await page.locator(`[data-day="${today()}"]:focus`).waitFor()
    await page.keyboard.press('ArrowLeft')
    await page.locator(`[data-day="${inDays(-1)}"]:focus`).waitFor()
    await page.keyboard.press('Enter')
    await see(dialog, dayInWords(inDays(-1)))
    await button(dialog, /取\s*消/).click()

    await choose(page, verbs.scheduleHearing)
    await labelled(dialogOf(page), '开庭时间').fill('+20')
    await button(dialogOf(page), '登记开庭').click()
    await see(dialogOf(page).getByRole('alert'), /还缺几点/)
    await answerDialog(page, '登记开庭', { 开庭时间: '＋２０ 下午3点', 地点: '县人民法院第三法庭' })
    const file = await (await desk('lawyer')).get(`/cases/${id}`)
    expect(JSON.stringify(file['hearings'])).toContain(`${inDays(20)}T07:00:00`)
    await see(page, `${inDays(20)} 15:00`)
  })

  story(here, '列表按日期查：+7 和 2026年3月5日 都读得懂；读不懂的先问清楚，不去查', async (world) => {
    const page = await world.page('clerk', { locale: 'en-US' })
    await page.goto('/console/deadlines')
    const [from, to] = [labelled(page, '到期日 从'), labelled(page, '到期日 到')]
    await from.fill('今天')
    await to.fill('下下周')
    await button(page, '查询').click()
    await see(page, /看不懂“下下周”/)
    expect(page.url()).not.toContain('from=')
    await to.fill('+7')
    await button(page, '查询').click()
    await page.waitForURL(`**/deadlines?*from=${today()}*to=${inDays(7)}*`)
  })
}
