import { caseStates } from '@fayuan/law'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { button, fillIn, link, see } from '../hands.ts'
import { freshName, papersOf } from '../people.ts'
import { lookUp, photo, selfCheck } from '../portal.ts'
import { type Here, story } from '../story.ts'
import { phone } from '../world.ts'

export function portalApplication(here: Here): void {
  story(here, '手机不开脚本：自查、申请、回执、凭查询码查进度，窗口马上看到', async (world) => {
    const name = freshName()
    const { person, tail } = papersOf(name)
    const page = await world.page(null, { size: phone, javaScriptEnabled: false })
    await page.goto('/')
    await link(page, /^我能申请吗/).click()
    await selfCheck(page)
    await see(page, '可能可以申请')
    await link(page, '现在申请').click()
    await page.getByLabel(/^我看过了/).check()
    await button(page, '开始填写').click()
    await see(page, '我的申请')
    await answerPages(page, name, person.phone)
    await sendPhoto(page)
    await page.goto('/apply/confirm')
    await see(page, `电话 ${person.phone}`)
    await link(page, '都对，下一步').click()
    await page.getByLabel(/我承诺/).check()
    await button(page, '提交申请').click()
    await see(page, '申请已经收到')
    const code = (await page.locator('.code').innerText()).trim()
    const number = /（\d{4}）\S+号/.exec(await page.locator('main').innerText())?.[0] ?? ''
    expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/)

    await lookUp(page, code, tail)
    await see(page, number)
    expect(await page.locator('body').innerText(), 'a status page carries no name').not.toContain(name)

    const clerk = await world.page('reviewer')
    await clerk.goto(`/console/online?q=${encodeURIComponent(name)}`)
    const row = clerk.getByRole('row').filter({ hasText: name })
    await see(row, caseStates.RECEIVED.label)
  })

  story(here, '查询码不对和查不到的说法一样，填的还在', async (world) => {
    const page = await world.page(null, { size: phone, javaScriptEnabled: false })
    await page.goto('/status')
    await fillIn(page, { 查询码: 'AAAA-BBBB-CCCC-DDDD', 电话的后四位: '0000' })
    await button(page, '查一查').click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByLabel('查询码').inputValue()).toBe('AAAA-BBBB-CCCC-DDDD')
  })
}

/** Whatever page of questions comes next, until the list says that what is left can wait. */
async function answerPages(page: Page, name: string, number: string): Promise<void> {
  const answers: Record<string, Record<string, string | boolean>> = {
    for: { 我自己: true },
    person: { 姓名: name, 证件: '没有证件，或者现在找不到' },
    contact: { 您的电话: number, '方便，随时可以打': true },
    matter: {},
    story: { 您想要什么结果: '付清工资 31600 元', 事情的经过: '在工地做木工，工程完工后一直没有结清工资。' },
    opponent: { 对方的姓名或者单位名称: `娄底市某建筑劳务有限公司（${name}）` },
    status: {},
  }
  for (const [id, values] of Object.entries(answers)) {
    await page.goto(`/apply/${id}`)
    if (id === 'matter') {
      await page.getByLabel(/^打工被欠钱/).check()
      await page.getByLabel('没有请').check()
    }
    // Where it is handled was said in the self-check.
    if (id === 'story') {
      await page.getByLabel('没有', { exact: true }).check()
      await page.getByLabel('还没有去过').check()
    }
    if (id === 'status') {
      await page.getByLabel(/^离开老家在外打工/).check()
      await page.getByLabel('有', { exact: true }).first().check()
    }
    await fillIn(page, values)
    await button(page, '保存，下一步').click()
    if (await page.getByRole('alert').isVisible()) throw new Error(`${id}: ${await page.getByRole('alert').innerText()}`)
  }
}

async function sendPhoto(page: Page): Promise<void> {
  await page.goto('/apply/materials')
  await page.locator('input[type=file]').first().setInputFiles(photo)
  await page.getByRole('button', { name: /^上传/ }).first().click()
  await see(page, '✓ 第 1 个')
}
