import { nodes, verbs } from '@fayuan/law'
import { expect } from 'vitest'
import { assignedTo } from '../desk.ts'
import { answerDialog, button, choose, link, openCase, see } from '../hands.ts'
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
    await answerDialog(page, '接受指派', { 我与本案当事人没有利益冲突: true })
    await page.goto('/console/mine')
    await link(page.getByRole('article', { name }), name).tap()
    await choose(page, verbs.reportNode)
    await answerDialog(page, '报告节点', { 节点: nodes.find(({ code }) => code === 'AGREEMENT_SIGNED')?.label ?? '', 完成日期: today() })
    await openCase(page, id, 'nodes')
    await see(page, /✓ 签订委托协议/)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(overflow, 'pixels wider than the phone').toBeLessThanOrEqual(0)
  })
}
