import { applicantTypes, forums, matters } from '@fayuan/law'
import { expect } from 'vitest'
import { Hand } from '../hand.ts'
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
    const hand = new Hand(page)
    await hand.open(link(page, '快速受理'))
    await labelled(page, '姓名').waitFor()
    await hand.fill(labelled(page, '姓名'), name)
    await hand.pick(labelled(page, '证件'), '没有证件，或者现在没有带')
    await hand.pick(labelled(page, '申请人类型'), applicantTypes.CITIZEN)
    await hand.pick(labelled(page, '什么事'), matters.LABOR_RELATION_OR_WAGE)
    await hand.pick(labelled(page, '办理途径'), forums.ARBITRATION)
    await hand.fill(labelled(page, '办案机关'), organ)
    await hand.fill(labelled(page, '请求（一句话）'), title)
    await hand.fill(labelled(page, '事情经过'), narrative)
    await hand.pick(labelled(page, '已经委托了律师'), '没有')
    await page.keyboard.press('Control+Enter')
    await see(page, '查询码')
    // The receipt takes the focus, so that the next person can be received at once.
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('再受理一件')
  })
}
