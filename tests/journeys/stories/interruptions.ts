import { applicantTypes, matters } from '@fayuan/law'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { button, fillIn, labelled, link, see } from '../hands.ts'
import { freshApplication, freshName } from '../people.ts'
import { type Here, story } from '../story.ts'

export function interruptions(here: Here): void {
  story(here, '服务器断了：说一句话，接着填；连上以后再按一次，只受理一件', async (world) => {
    const page = await world.page('clerk')
    const name = freshName()
    await beginIntake(page, name)
    await page.context().setOffline(true)
    await button(page, /^受理/).click()
    await see(page.locator('form').getByRole('alert'), '连不上服务器')
    await see(page, '正在自动重连')
    await fillIn(page, { 详细住址: '锁石镇光明村三组' })
    await page.context().setOffline(false)
    await page.getByText('正在自动重连').waitFor({ state: 'hidden' })
    expect(await labelled(page, '姓名').inputValue()).toBe(name)
    expect(await labelled(page, '详细住址').inputValue()).toBe('锁石镇光明村三组')
    await button(page, /^受理/).click()
    await see(page, '查询码')
    const { items } = await (await world.desk('clerk')).get(`/cases?q=${encodeURIComponent(name)}`)
    expect(items).toHaveLength(1)
  })

  story(here, '系统更新过：打开旧网页没有的一页，只刷新一次就到了，没提交的受理单还在', async (world) => {
    const page = await world.page('clerk')
    const name = freshName()
    await beginIntake(page, name)
    const update = await updated(page, 'persons-page')
    await link(page, '人员').click()
    await page.getByRole('table', { name: '人员' }).waitFor()
    expect(update.readAnew()).toBe(1)
    await link(page, '快速受理').click()
    await expect.poll(() => labelled(page, '姓名').inputValue(), { timeout: 20_000 }).toBe(name)
  })

  story(here, '列表翻到后面，刷新一下，再一页页翻回来，看到的还是原来那些', async (world) => {
    const page = await world.page('director')
    await page.goto('/console/cases')
    const rows = page.getByRole('table').locator('tbody tr')
    const turn = async (label: string, to: number) => {
      await button(page, label).click()
      await see(page, `第 ${to} 页`)
      await page.locator('[aria-busy="false"] tbody').waitFor()
    }
    await rows.first().waitFor()
    const seen = [await rows.first().innerText()]
    for (const to of [2, 3]) {
      await turn('下一页', to)
      seen.push(await rows.first().innerText())
    }
    expect(new Set(seen).size).toBe(3)
    await page.reload()
    await rows.first().waitFor()
    expect(await rows.first().innerText()).toBe(seen[2])
    const elsewhere = await world.page('director')
    await elsewhere.goto(page.url())
    await button(elsewhere, '上一页').click()
    await see(elsewhere, '第 1 页')
    for (const to of [2, 1]) {
      await turn('上一页', to)
      expect(await rows.first().innerText()).toBe(seen[to - 1])
    }
  })
}

async function beginIntake(page: Page, name: string): Promise<void> {
  const { title, narrative, organ } = freshApplication(name)
  await page.goto('/console/intake')
  await fillIn(page, {
    姓名: name,
    证件: '没有证件，或者现在没有带',
    申请人类型: applicantTypes.CITIZEN,
    什么事: matters.LABOR_RELATION_OR_WAGE,
    办理途径: '仲裁',
    办案机关: organ,
    '请求（一句话）': title,
    事情经过: narrative,
    已经委托了律师: '没有',
  })
}

/** As after an update behind the back of an open window: one part is gone, the first page names another script. Over once it is read anew. */
async function updated(page: Page, part: string): Promise<{ readAnew: () => number }> {
  let times = 0
  await page.route(`**/assets/${part}-*.js`, (route) => (times === 0 ? route.fulfill({ status: 404, body: '' }) : route.continue()))
  await page.route(/\/console\/$/, (route) =>
    route.request().isNavigationRequest() ? route.continue() : route.fulfill({ body: '<script src="/console/assets/index-newer.js">' }),
  )
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) times += 1
  })
  return { readAnew: () => times }
}
