import { nodes, verbs } from '@fayuan/law'
import { expect } from 'vitest'
import { assignedTo } from '../desk.ts'
import { answerDialog, button, choose, dialogOf, link, openCase, see } from '../hands.ts'
import { freshName, today } from '../people.ts'
import { type Here, story } from '../story.ts'
import { phone } from '../world.ts'

export function lawyerPhone(here: Here): void {
  story(here, '律师在手机上接受指派、报告签订委托协议，页面不用左右拖', async (world) => {
    const name = freshName()
    const { id } = await assignedTo((username) => world.desk(username), '贺青', name)
    const page = await world.page('lawyer', { size: phone, hasTouch: true, isMobile: true })
    await page.goto('/console/mine?tab=new')
    const card = page.getByRole('article', { name })
    await button(card, verbs.acceptAssignment).tap()
    // Who is on either side, what it pays and how long there is, before the button.
    const dialog = dialogOf(page)
    for (const words of [name, '娄底市某建筑劳务有限公司', /约 [\d,.]+ 元/, /还剩 \d+ 天/]) await see(dialog, words)
    await answerDialog(page, '接受指派', { 我与本案当事人没有利益冲突: true })
    await page.goto('/console/mine')
    await link(page.getByRole('article', { name }), name).tap()
    await choose(page, verbs.reportNode)
    await answerDialog(page, '报告节点', { 节点: nodes.find(({ code }) => code === 'AGREEMENT_SIGNED')?.label ?? '', 完成日期: today() })
    await openCase(page, id, 'nodes')
    await see(page, /✓ 签订委托协议/)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(overflow, 'pixels wider than the phone').toBeLessThanOrEqual(0)
    // One tap and no form: the number is shown for the call, and the view is logged by itself.
    await openCase(page, id)
    await button(page, `打给${name}`).tap()
    const call = link(page, new RegExp(`^打给${name} 1\\d{10}$`))
    await call.waitFor()
    expect(await call.getAttribute('href')).toMatch(/^tel:1\d{10}$/)
    expect(await page.getByRole('dialog').count()).toBe(0)
    // And from the list, on the card that nobody has opened.
    await page.goto('/console/mine')
    const closed = page.getByRole('article', { name })
    await button(closed, `打给${name}`).tap()
    await link(closed, new RegExp(`^打给${name} 1\\d{10}$`)).waitFor()
    expect(await button(closed, '办理').count()).toBe(1)
  })
}
