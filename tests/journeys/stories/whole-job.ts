import { closingGrounds, civilResults, forums, matters, nodes, personCategories, subMatters, verbs } from '@fayuan/law'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Desk } from '../desk.ts'
import { answerDialog, button, choose, dialogOf, fillIn, link, openCase, openFromQueue, pickIn, see } from '../hands.ts'
import { freshIdNumber, freshName, inDays, today } from '../people.ts'
import { type Here, story } from '../story.ts'

const lawyer = '贺青'
const wageSecured = '31600'

export function wholeJob(here: Here): void {
  story(here, '一件欠薪申请从快速受理走到付款归档，七个岗位各办各的，统计各加一件', async (world) => {
    const leaderDesk = await world.desk('director')
    const before = await figures(leaderDesk)
    const name = freshName()
    const caseId = await takeIn(await world.page('clerk'), name)
    await review(await world.page('reviewer'), name)
    await decide(await world.page('director'), name)
    await assign(await world.page('dispatcher'), name)
    await handle(await world.page('lawyer'), { caseId, name })

    const archivist = await world.page('archivist')
    await openCase(archivist, caseId)
    await choose(archivist, verbs.acceptFile)
    await answerDialog(archivist, '核卷通过')
    const finance = await world.page('finance')
    await openCase(finance, caseId, 'costs')
    await choose(finance, verbs.calculateSubsidy)
    await answerDialog(finance, '核算补贴')
    const director = await world.page('director')
    await openCase(director, caseId, 'costs')
    await choose(director, verbs.approveSubsidy)
    await answerDialog(director, '同意发放')
    await pay(finance, name)
    await archivist.reload()
    await choose(archivist, verbs.archiveCase)
    await answerDialog(archivist, '归档')
    await see(archivist, '已归档')

    const { subsidy } = await leaderDesk.get(`/cases/${caseId}`)
    expect(subsidy).toMatchObject({ state: 'PAID' })
    const totalFen = Number((subsidy as { totalFen?: unknown }).totalFen)
    expect(await figures(leaderDesk)).toEqual({
      ...before,
      accepted: before.accepted + 1,
      granted: before.granted + 1,
      closed: before.closed + 1,
      archived: before.archived + 1,
      paid: before.paid + totalFen,
    })
    await director.goto('/console/statistics')
    await link(director, `${before.archived + 1} 件`).waitFor()
  })
}

async function takeIn(page: Page, name: string): Promise<string> {
  await page.goto('/console/intake')
  await fillIn(page, {
    姓名: name,
    证件号码: freshIdNumber(),
    电话: '13800001234',
    什么事: matters.LABOR_RELATION_OR_WAGE,
    具体是: subMatters.WAGE,
    办理途径: forums.ARBITRATION,
    办案机关: '双峰县劳动人事争议仲裁委员会',
    '请求（一句话）': '支付拖欠工资 31600 元',
    事情经过: '在锁石镇一处工地做木工，完工后工资一直没有结清，有欠条和考勤表。',
    核查方式: '本人诚信承诺',
    已经委托了律师: '没有',
    先向别的法律援助中心申请过: '没有',
  })
  await page.getByLabel(/第 1 行 姓名或者单位全称$/).fill(`娄底市某建筑劳务有限公司（${name}）`)
  await button(page.getByRole('group', { name: '人员类别和证明' }), '加一行').click()
  await pickIn(page.getByLabel(/第 1 行 选择类别$/), personCategories.MIGRANT_WORKER)
  await pickIn(page.getByLabel(/第 1 行 有没有证明$/), '有证明')
  for (const tick of await page.getByRole('checkbox', { name: '已收到' }).all()) await tick.check()
  await button(page, /^受理/).click()
  await see(page, '查询码')
  const open = link(page, '打开这件')
  const caseId = /cases\/([0-9a-f-]{36})/.exec((await open.getAttribute('href')) ?? '')?.[1]
  if (!caseId) throw new Error('the receipt does not lead to the case')
  return caseId
}

async function review(page: Page, name: string): Promise<void> {
  await openFromQueue(page, 'review', name)
  await button(page, '拟给予，提交审批').click()
  await see(page, `${name}：审查意见已提交审批`)
}

async function decide(page: Page, name: string): Promise<void> {
  await openFromQueue(page, 'approval', name)
  await button(page, verbs.grantApplication).click()
  await page.waitForURL('**/console/approval')
}

async function assign(page: Page, name: string): Promise<void> {
  await openFromQueue(page, 'assign', name)
  await button(page, `指派 ${lawyer}`).click()
  await answerDialog(page, '指派并出具通知书')
  await page.waitForURL('**/console/assign')
}

async function handle(page: Page, { caseId, name }: { caseId: string; name: string }): Promise<void> {
  await page.goto('/console/mine?tab=new')
  await button(page.getByRole('article', { name }), verbs.acceptAssignment).click()
  await answerDialog(page, '接受指派', { 我与本案当事人没有利益冲突: true })
  await openCase(page, caseId)
  await choose(page, verbs.reportNode)
  await answerDialog(page, '报告节点', { 节点: nodeLabel('AGREEMENT_SIGNED'), 完成日期: today() })
  await choose(page, verbs.logWork)
  await answerDialog(page, '登记', {
    工作: '会见、约见受援人',
    日期: today(),
    '用时（分钟）': '60',
    做了什么: '核对欠条和考勤表，说明仲裁程序。',
  })
  await choose(page, verbs.scheduleHearing)
  await answerDialog(page, '登记开庭', {
    开庭时间: `${inDays(20)}T09:00`,
    方式: '仲裁开庭',
    地点: '双峰县劳动人事争议仲裁委员会第一仲裁庭',
  })
  await choose(page, verbs.closeCase)
  await answerDialog(page, '结案，出具结案报告', {
    结案日: today(),
    结案日的依据: closingGrounds.AWARD_RECEIVED.text,
    审理方式: '开庭审理',
    承办结果: civilResults.WON,
    取得利益或者挽回损失: wageSecured,
    其中劳动报酬: wageSecured,
    办理经过和结果: '仲裁裁决支持全部请求，单位已经付清。',
  })
  await choose(page, verbs.submitFile)
  const dialog = dialogOf(page)
  const starts = dialog.getByLabel(/起页$/)
  await starts.first().waitFor()
  const count = await starts.count()
  for (let at = 0; at < count; at += 1) {
    await starts.nth(at).fill(String(at + 1))
    await dialog
      .getByLabel(/止页$/)
      .nth(at)
      .fill(String(at + 1))
  }
  await answerDialog(page, '提交案卷', { 总页数: String(count) })
  await see(page, '待核卷')
}

async function pay(page: Page, name: string): Promise<void> {
  await page.goto('/console/payments?state=APPROVED&limit=200')
  const row = page.getByRole('row').filter({ hasText: name })
  await row.getByRole('checkbox').check()
  await button(page, '建立发放批次（1）').click()
  const told = page.getByText(/已建立发放批次 \S+，/)
  const number = /批次 (\S+?)，/.exec(await told.first().innerText())?.[1] ?? ''
  await page.goto('/console/payments/batches')
  await link(page, number).click()
  await button(page, verbs.recordPayment).click()
  await answerDialog(page, '登记支付', { 付款凭证号: '支付凭证第 1 号', 付款日期: today() })
  await see(page, '已支付')
}

const nodeLabel = (code: string) => nodes.find((node) => node.code === code)?.label ?? code

const counted = {
  accepted: 'accepted',
  granted: 'granted',
  refused: 'refused',
  closed: 'closed',
  archived: 'archived',
  paid: 'subsidy.paid',
} as const
type Figures = Record<keyof typeof counted, number>

/** The year's figures as the leader sees them. */
async function figures(desk: Desk): Promise<Figures> {
  const year = today().slice(0, 4)
  const { indicators } = (await desk.get(`/statistics?from=${year}-01&to=${year}-12`)) as { indicators: { id: string; value: number }[] }
  const valueOf = (id: string) => indicators.find((one) => one.id === id)?.value ?? Number.NaN
  return {
    accepted: valueOf(counted.accepted),
    granted: valueOf(counted.granted),
    refused: valueOf(counted.refused),
    closed: valueOf(counted.closed),
    archived: valueOf(counted.archived),
    paid: valueOf(counted.paid),
  }
}
