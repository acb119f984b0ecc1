import { applicantTypes, caseStates, channels, criminalStages, forums, matters, notifiedGrounds, partyRoles } from '@fayuan/law'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { received } from '../desk.ts'
import { Hand } from '../hand.ts'
import { button, dialogOf, labelled, link, see } from '../hands.ts'
import { freshApplication, freshName, inDays, papersOf } from '../people.ts'
import { type Here, story } from '../story.ts'
import type { World } from '../world.ts'

/** One act by one person, from the first page after signing in, without a mouse; `most` is what steering may cost. */
function act(here: Here, name: string, who: string, most: number, tell: (by: { hand: Hand; page: Page; world: World }) => Promise<void>) {
  story(here, `只用键盘：${name}，除了要录的内容最多按 ${most} 下`, async (world) => {
    const page = await world.page(who)
    await page.goto('/console/')
    await page.getByRole('search', { name: '全局搜索' }).waitFor()
    await page.waitForLoadState('networkidle')
    const hand = new Hand(page)
    await tell({ hand, page, world })
    expect(hand.steering, `${name}, and ${hand.typed} typed`).toBeLessThanOrEqual(most)
  })
}

/** `/`, some letters, down to the line. */
async function find(hand: Hand, page: Page, letters: string, group: string) {
  await hand.press('/')
  await hand.type(letters)
  const line = page.getByRole('group', { name: group }).getByRole('option').first()
  await line.waitFor()
  for (let lines = 0; lines < 6 && (await line.getAttribute('aria-selected')) !== 'true'; lines += 1) await hand.press('ArrowDown')
  await hand.press('Enter')
  await page.waitForURL(/\/(persons|cases|review)\//)
  await hand.arrived()
}

export function tenActs(here: Here): void {
  act(here, '找一个人', 'clerk', 4, async ({ hand, page, world }) => {
    await received((username) => world.desk(username), '欧阳青柏')
    await find(hand, page, 'oyqb', '人员')
    await page.waitForURL('**/persons/*')
  })

  act(here, '受理，打印回执', 'clerk', 52, async ({ hand, page }) => {
    const { title, narrative, organ } = freshApplication(freshName())
    await hand.open(link(page, '快速受理'))
    await hand.fill(labelled(page, '姓名'), freshName())
    await hand.pick(labelled(page, '证件'), '没有证件，或者现在没有带')
    await hand.pick(labelled(page, '申请人类型'), applicantTypes.CITIZEN)
    await hand.pick(labelled(page, '什么事'), matters.LABOR_RELATION_OR_WAGE, 'qrld')
    await hand.pick(labelled(page, '办理途径'), forums.ARBITRATION)
    await hand.fill(labelled(page, '办案机关'), organ)
    await hand.fill(labelled(page, '请求（一句话）'), title)
    await hand.fill(labelled(page, '事情经过'), narrative)
    await hand.pick(labelled(page, '已经委托了律师'), '没有')
    await hand.press('Control+Enter')
    await see(page, '查询码')
  })

  act(here, '打开网上申请', 'clerk', 20, async ({ hand, page }) => {
    await hand.open(link(page, /^网上申请/))
    await page.waitForURL('**/online*')
    await hand.arrived()
    await hand.open(page.getByRole('table').getByRole('link').first())
    await page.waitForURL(/online\/|cases\/|review\//)
  })

  act(here, '一次性告知补正', 'reviewer', 31, async ({ hand, page, world }) => {
    const name = freshName()
    await received((username) => world.desk(username), name)
    await find(hand, page, name, '案件')
    await hand.open(button(page, /^一次性(告知)?补正/))
    await page.waitForURL('**/review/*')
    await see(page, /^规则结论/)
    await hand.arrived()
    await hand.open(button(page, /^一次性(告知)?补正/))
    const dialog = dialogOf(page)
    await hand.fill(dialog.getByLabel(/第 1 行 材料或者说明$/), '工友证明')
    await hand.fill(dialog.getByLabel(/第 1 行 为什么需要$/), '证明在这个工地做过工')
    await hand.fill(labelled(dialog, '请申请人在这一天之前补齐'), '+7')
    await hand.press('Control+Enter')
    await see(page, '停表')
  })

  act(here, '收下补充材料', 'clerk', 11, async ({ hand, page, world }) => {
    const name = freshName()
    const { id, version } = await received((username) => world.desk(username), name)
    const missing = [{ kind: 'PAPER', name: '工友证明', why: '证明在这个工地做过工' }]
    await (await world.desk('reviewer')).send(`/applications/${id}/supplement-notice`, { missing, replyBy: inDays(10) }, version)
    await find(hand, page, name, '案件')
    await hand.open(button(page, '收下补充材料'))
    const dialog = dialogOf(page)
    await hand.to(dialog.getByRole('checkbox').first())
    await hand.press('Space')
    await hand.press('Control+Enter')
    await see(page, '材料已收下')
  })

  act(here, '登记法院的通知', 'clerk', 54, async ({ hand, page }) => {
    await hand.open(link(page, '快速受理'))
    await hand.open(link(page, /通知/))
    const choose = (label: string, words: string) => hand.pick(labelled(page, label), words)
    const fill = (label: string, words: string) => hand.fill(labelled(page, label), words)
    await choose('通知机关', channels.NOTIFIED_COURT)
    await fill('机关全称', '双峰县人民法院')
    await fill('通知书文号', `（2026）湘1321刑初${String(process.pid)}号`)
    await choose('通知情形', notifiedGrounds.N1)
    await choose('阶段', criminalStages.FIRST_INSTANCE)
    await fill('涉嫌罪名', '盗窃罪')
    await choose('地位', partyRoles.DEFENDANT)
    await fill('姓名', freshName())
    await choose('证件', '没有证件，或者现在没有带')
    await fill('出生日期', '20100305')
    await choose('怎么联系才安全', '还没有问')
    await choose('当事人有没有委托辩护人或者代理人', '没有')
    await hand.press('Control+Enter')
    await see(page, caseStates.NOTIFIED.label)
  })

  act(here, '看谁超期了', 'clerk', 22, async ({ hand, page }) => {
    await hand.skip()
    await hand.open(link(page, /超期/))
    await page.waitForURL('**/cases?*')
    await hand.arrived()
    await hand.open(page.getByRole('table').getByRole('link').first())
    await page.waitForURL('**/cases/*')
  })

  act(here, '更正电话', 'clerk', 25, async ({ hand, page, world }) => {
    const name = freshName()
    const { person } = papersOf(name)
    await received((username) => world.desk(username), name, { person })
    await find(hand, page, name, '人员')
    await hand.open(button(page, '更正电话'))
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('change-phone')
    await hand.type('13900002222')
    await hand.to(dialogOf(page).getByRole('radio').first())
    await hand.press('Space')
    await hand.press('Control+Enter')
    await see(page, '已更正电话')
  })

  act(here, '作废登记错的案件', 'director', 32, async ({ hand, page, world }) => {
    const name = freshName()
    await received((username) => world.desk(username), name)
    await find(hand, page, name, '案件')
    await hand.open(button(page, /^其他操作/))
    await hand.open(button(page, '作废'))
    await hand.fill(labelled(dialogOf(page), '为什么作废'), '同一件重复登记')
    await hand.press('Control+Enter')
    await see(page, '登记有误')
  })
}
