import type { Page } from 'playwright-core'
import { button, fillIn } from './hands.ts'

/** The smallest picture a phone could send. */
export const photo = {
  name: '照片.png',
  mimeType: 'image/png',
  buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
}

/** 查进度: the code and the tail of the phone. */
export async function lookUp(page: Page, trackingCode: string, tail: string): Promise<void> {
  await page.goto('/status')
  await fillIn(page, { 查询码: trackingCode, 电话的后四位: tail })
  await button(page, '查一查').click()
  await page.waitForURL('**/status/case')
}

/** 我能申请吗 as a migrant worker who is owed wages, up to the answer. */
export async function selfCheck(page: Page, county = '双峰县'): Promise<void> {
  await page.goto('/check')
  await button(page, /^打工被欠钱/).click()
  await page.getByLabel(/^离开老家在外打工/).check()
  await button(page, '下一题').click()
  await button(page, '有').click()
  await button(page, '没有请').click()
  await button(page, `是，在${county}`).click()
}
