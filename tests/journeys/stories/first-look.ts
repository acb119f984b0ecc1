import { caseStates, verbs } from '@fayuan/law'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { checked, received } from '../desk.ts'
import { button, choose, dialogOf, fillIn, link } from '../hands.ts'
import { freshName } from '../people.ts'
import { type Here, story } from '../story.ts'
import { settled } from '../traffic.ts'

const aLight = /超期 \d+ 天|今天到期|剩 \d+ 天|停表/

export function firstLook(here: Here): void {
  story(here, '三秒：工作台说得出几件超期、最久的是谁，待办第一行有下一步和灯', async (world) => {
    const page = await world.page('director')
    await page.goto('/console/')
    const late = link(page, /超期/)
    const first = page.getByRole('table', { name: '待办' }).locator('tbody tr').first()
    await areInView(page, { late, first, light: first.getByText(aLight).first() })
    await expect.poll(() => late.innerText()).toMatch(/\d/)
  })

  story(here, '三下：从首页打开最急的一件，走到能办它的按钮', async (world) => {
    const page = await world.page('director')
    const clicks = counting(page)
    await page.goto('/console/')
    await clicks.on(page.getByRole('table', { name: '待办' }).locator('tbody tr').first().getByRole('link').first())
    await settled(page)
    await areInView(page, { act: page.locator('main .ant-btn-primary:not(.cannot)').first() })
    expect(clicks.count).toBeLessThanOrEqual(2)
  })

  story(here, '审查：登录起三下以内，走到自己最急的一件，能办它的按钮就在眼前', async (world) => {
    const { desk } = (await (await world.desk('reviewer')).get('/home')) as {
      desk: { lists: { items: { id: string; applicantName: string }[] }[] }
    }
    const worst = desk.lists[0]?.items[0]
    const page = await world.page(null)
    const clicks = counting(page)
    await page.goto('/console/')
    await fillIn(page, { 账号: 'reviewer', 密码: world.demo.password })
    await clicks.on(button(page, '登录'))
    const first = page.getByRole('table', { name: '待办' }).locator('tbody tr').first()
    await areInView(page, { late: link(page, /超期/), first })
    await clicks.on(link(first, worst?.applicantName ?? ''))
    await page.waitForURL(`**/console/review/${worst?.id}`)
    await areInView(page, { grant: button(page, '拟给予，提交审批') })
    expect(clicks.count).toBeLessThanOrEqual(3)
  })

  story(here, '财务：几笔超期、多少钱、最久的是谁，一眼看到；一下打开最久的一笔', async (world) => {
    const page = await world.page('finance')
    const clicks = counting(page)
    await page.goto('/console/')
    const row = page.getByRole('table', { name: '要付的' }).locator('tbody tr').first()
    await areInView(page, {
      late: link(page, /^核卷通过超 \d+ 天没付.*\d 笔.*元.*最久 \d+ 天/s),
      row,
      waited: row.getByText(/\d+ 天，(超|剩) \d+ 天/).first(),
      next: row.getByText(/组成批次付款|登记支付|等主任审批/).first(),
    })
    await clicks.on(row.getByRole('link').first())
    await page.waitForURL(/\/(payments\/batches|cases)\//)
    expect(clicks.count).toBe(1)
  })

  story(here, '省、市：哪个县超期最多，一眼看到；一下打开那几件，姓名遮盖，件数对得上', async (world) => {
    for (const username of ['city', 'province']) {
      const page = await world.page(username)
      await page.goto('/console/')
      const row = page
        .getByRole('table', { name: /各县市区/ })
        .locator('tbody tr')
        .first()
      const late = row.getByRole('link', { name: /\d+ 件/ })
      await areInView(page, { late: link(page, /^超期，现在/), row, lateThere: late })
      const count = Number(/\d+/.exec(await late.innerText())?.[0])
      await late.click()
      await page.getByRole('heading', { name: /^超期，现在，/ }).waitFor()
      const rows = page.getByRole('table', { name: '数字背后的案件' }).locator('tbody tr')
      await expect.poll(() => rows.count()).toBe(count)
      await expect.poll(() => rows.first().getByRole('link').count()).toBe(0)
      await page.getByText(`共 ${count} 条`).waitFor()
    }
  })

  story(here, '快速受理：一下打开，查重、规则提示、缺的材料在旁边一眼看到', async (world) => {
    const page = await world.page('clerk')
    const clicks = counting(page)
    await page.goto('/console/')
    await clicks.on(link(page, '快速受理'))
    await areInView(page, {
      name: page.getByRole('textbox', { name: /^姓名/ }),
      duplicates: page.getByText('查重').first(),
      rules: page.getByRole('region', { name: '规则提示' }),
      missing: page.getByText('还缺的材料').first(),
    })
    expect(clicks.count).toBe(1)
  })

  story(here, '网上申请：事项、地点、历时、灯一眼看到；两下打开，第三下就是受理或者补正', async (world) => {
    const page = await world.page('reviewer')
    const clicks = counting(page)
    await page.goto('/console/')
    await clicks.on(link(page, /^网上申请/))
    const row = page.getByRole('table', { name: '网上申请' }).locator('tbody tr').first()
    await areInView(page, { row, light: row.getByText(aLight).first(), age: row.getByText(/共 \d+ 天/).first() })
    await clicks.on(row.getByRole('link').first())
    await areInView(page, { grant: button(page, '拟给予，提交审批'), ask: button(page, /^一次性(告知)?补正/) })
    expect(clicks.count).toBe(2)
  })

  story(here, '审查：事实在左，规则结论、期限和提交按钮同时在眼前，三下提交意见', async (world) => {
    const name = freshName()
    await received((username) => world.desk(username), name)
    const page = await world.page('reviewer')
    const clicks = counting(page)
    await page.goto('/console/')
    await clicks.on(link(page, /^审查/))
    await page.getByRole('searchbox', { name: '姓名、拼音、案号、关键词' }).fill(name)
    await page.keyboard.press('Enter')
    await clicks.on(link(page.getByRole('table', { name: '审查' }), name))
    const submit = button(page, '拟给予，提交审批')
    await areInView(page, {
      facts: page.getByRole('heading', { name: '事实' }),
      verdict: page.getByText(/^规则结论：/).first(),
      reasons: page.getByRole('region', { name: '逐项理由' }),
      clock: page.locator('main').getByText(aLight).first(),
      submit,
    })
    await clicks.on(submit)
    await page.getByText(`${name}：审查意见已提交审批`).waitFor()
    expect(clicks.count).toBeLessThanOrEqual(3)
  })

  story(here, '审批：审查意见、规则结论和三个决定同时在眼前，三下作出决定', async (world) => {
    const name = freshName()
    const { id } = await checked((username) => world.desk(username), name, 'GRANT')
    const page = await world.page('director')
    const clicks = counting(page)
    await page.goto('/console/')
    await clicks.on(link(page, /^审批/))
    await clicks.on(link(page.getByRole('table', { name: '审批' }), name))
    const grant = button(page, verbs.grantApplication)
    await areInView(page, {
      opinion: page.getByText('符合条件，拟给予。').first(),
      verdict: page.getByText(/^规则结论：/).first(),
      grant,
      refuse: button(page, '不予援助'),
      back: button(page, verbs.returnCheck),
    })
    await clicks.on(grant)
    await page.waitForURL('**/console/approval')
    expect((await (await world.desk('director')).get(`/cases/${id}`))['state']).toBe('GRANTED')
    expect(clicks.count).toBeLessThanOrEqual(3)
  })

  story(here, '指派：案情在左，第一位承办人和排在前面的理由在右，三下选定', async (world) => {
    const page = await world.page('dispatcher')
    const clicks = counting(page)
    await page.goto('/console/')
    await clicks.on(link(page, /^指派/))
    await clicks.on(page.getByRole('table', { name: '指派' }).locator('tbody tr').first().getByRole('link').first())
    const give = page.getByRole('button', { name: /^指派 \S+$/ }).first()
    await areInView(page, {
      facts: page.getByText('案情').first(),
      give,
      why: page
        .locator('.candidate')
        .first()
        .getByText(/在办 \d+ 件/)
        .first(),
    })
    await clicks.on(give)
    await dialogOf(page).waitFor()
    expect(clicks.count).toBeLessThanOrEqual(3)
  })

  story(here, '案件列表：下一步、灯、承办人、历时一眼看到；两下打开一件或者去导出', async (world) => {
    const page = await world.page('director')
    const clicks = counting(page)
    await page.goto('/console/')
    await clicks.on(link(page, /^案件/))
    const table = page.getByRole('table', { name: '案件' })
    const row = table.locator('tbody tr').first()
    const heads = ['下一步', '期限', '在谁手里', '承办人'].map(
      (title) => [title, table.getByRole('columnheader', { name: title })] as const,
    )
    await areInView(page, { row, ...Object.fromEntries(heads), age: row.getByText(/共 \d+ 天/).first(), out: button(page, /^导出/) })
    await clicks.on(row.getByRole('link').first())
    await page.getByRole('navigation', { name: '案件内容' }).waitFor()
    expect(clicks.count).toBe(2)
  })

  story(here, '案件：阶段、下一步、灯、在谁手里、要留神的，一眼看到', async (world) => {
    const name = freshName()
    const person = { name, idType: 'NONE', sex: 'FEMALE', phone: '13800007777', safeContact: 'NO_CALL', address: '锁石镇' }
    const { id } = await received((username) => world.desk(username), name, { person })
    const page = await world.page('reviewer')
    await page.goto(`/console/cases/${id}`)
    const head = page.locator('main')
    await areInView(page, {
      name: page.getByRole('heading', { name }),
      state: head.getByText(caseStates.RECEIVED.label).first(),
      next: head.getByText(/^下一步：/).first(),
      holder: head.getByText(/^在 .+ 手里$/).first(),
      light: head.getByText(aLight).first(),
      mind: head.getByText(/勿致电|不宜致电|不要打电话/).first(),
      tabs: page.getByRole('navigation', { name: '案件内容' }),
    })
    await choose(page, verbs.recordCheck)
    await button(page, '拟给予，提交审批').waitFor()
  })

  story(here, '手机首页：四扇门、12348、大字和快速离开都不用往下滑', async (world) => {
    const page = await world.page(null, { size: { width: 390, height: 844 } })
    await page.goto('/')
    const doors = ['我能申请吗', '我要申请', '查进度', '找人帮忙'].map((name) => [name, link(page, new RegExp(`^${name}`))] as const)
    await areInView(page, {
      ...Object.fromEntries(doors),
      hotline: link(page, '12348'),
      big: link(page, '大字'),
      leave: link(page, '快速离开'),
    })
  })
}

/** Clicks are counted, typing is not (screens.md, the 3 clicks test). */
function counting(page: Page) {
  const clicks = {
    count: 0,
    on: async (thing: Locator) => {
      await settled(page)
      await thing.click()
      clicks.count += 1
    },
  }
  return clicks
}

/** Everything named stands inside the first screenful, nothing scrolled. */
async function areInView(page: Page, things: Record<string, Locator>): Promise<void> {
  for (const [name, thing] of Object.entries(things)) {
    await thing.waitFor().catch((cause: unknown) => {
      throw new Error(`${name} is not on the screen`, { cause })
    })
  }
  await settled(page)
  for (const [name, thing] of Object.entries(things))
    await expect.poll(() => outside(page, thing), { timeout: 5_000, message: `${name} is not in the first screenful` }).toBe('')
}

/** Empty when at least a line of it is inside; else where it stands. */
async function outside(page: Page, thing: Locator): Promise<string> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  const box = await thing.boundingBox()
  if (!box) return 'nowhere'
  const isInside = box.x >= 0 && box.y >= 0 && box.x < width && box.y + Math.min(box.height, 24) <= height
  return isInside ? '' : `${JSON.stringify(box)} of ${width}×${height}`
}
