import { type CaseState, verbs } from '@fayuan/law'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Username } from '../../api/accounts.ts'
import { obstacles } from '../axe.ts'
import { button, choose, dialogOf } from '../hands.ts'
import { caseIn, firstId } from '../known-things.ts'
import { today } from '../people.ts'
import { selfCheck } from '../portal.ts'
import { rawWords } from '../plain.ts'
import { type Here, story } from '../story.ts'
import { settled } from '../traffic.ts'
import { phone, wide, type World } from '../world.ts'

const year = today().slice(0, 4)

/**
 * The screens of each account, all seventeen, its home first; `:STATE` stands for a case in that state, other names are looked up below. What the
 * menu of an account offers beyond these looks the same as it does to the account before: there the words alone are read again.
 */
const screens: Record<Username, string[]> = {
  clerk: ['', 'intake', 'intake?tab=notice', 'online', 'deadlines', 'persons', 'persons/:person', 'account', 'nowhere'],
  reviewer: ['', 'review', 'review/:RECEIVED', 'review/:SUPPLEMENTING'],
  director: [
    '',
    'cases?queue=open&light=red&sort=due',
    'cases?q=没有这个人',
    'approval',
    'approval/:CHECKED',
    'closing',
    'office',
    'office/accounts',
    'office/providers',
  ],
  dispatcher: ['', 'assign', 'assign/:GRANTED', 'cases/:HANDLING', 'cases/:HANDLING?tab=timeline', 'cases/:HANDLING?tab=parties'],
  archivist: [
    '',
    'cases/:FILE_ACCEPTED?tab=papers',
    'cases/:HANDLING?tab=clocks',
    'cases/:HANDLING?tab=nodes',
    'cases/:FILE_ACCEPTED?tab=costs',
  ],
  finance: [
    '',
    'payments?waiting=unpaid',
    'payments/waiting',
    'payments/batches',
    'payments/batches/:batch',
    'settings',
    'statistics?by=month',
    `statistics/cases?indicator=accepted&from=${year}-01&to=${year}-12`,
  ],
  lawyer: ['', 'mine', 'mine?tab=all'],
  lawyer2: [''],
  city: ['', 'statistics', 'statistics/cases?indicator=late'],
  province: ['', 'statistics?by=region'],
  auditor: ['cases', 'office/audit'],
  sysadmin: ['', 'office/accounts', 'office?tab=rules'],
  secadmin: [''],
  station: ['', 'intake'],
  petition: [''],
  bureau: [''],
  expert: [''],
}

const citizenPages = ['/', '/check', '/apply', '/status', '/help', '/privacy']

export function everyoneCanUse(here: Here): void {
  for (const [username, paths] of Object.entries(screens)) {
    story(here, `${username} 用的每一屏，电脑和手机上都没有严重的无障碍问题，也没有代码和编号`, async (world) => {
      const known = await namesOf(world)
      const page = await world.page(username)
      const found: string[] = []
      const said: string[] = []
      for (const path of paths) {
        const address = path.replace(/:(\w+)/, (_, name: string) => known[name] ?? name)
        for (const size of [wide, phone]) {
          await page.setViewportSize(size)
          if (size === wide) await page.goto(`/console/${address}`)
          found.push(...(await obstacles(page)).map((one) => `/console/${path} at ${size.width}: ${one}`))
          said.push(...(await rawWords(page)).map((line) => `/console/${path} at ${size.width}: ${line}`))
        }
      }
      await page.setViewportSize(wide)
      for (const path of (await offeredTo(page)).filter((one) => !paths.includes(one))) {
        await page.goto(`/console/${path}`)
        await settled(page)
        said.push(...(await rawWords(page)).map((line) => `/console/${path}: ${line}`))
      }
      expect(found).toEqual([])
      expect(said).toEqual([])
    })
  }

  story(here, '弹窗也一样：告知补正、登记节点、结案', async (world) => {
    const known = await namesOf(world)
    const found: string[] = []
    const look = async (page: Page, name: string) => {
      await dialogOf(page).waitFor()
      for (const size of [wide, phone]) {
        await page.setViewportSize(size)
        found.push(...(await obstacles(page)).map((one) => `${name} at ${size.width}: ${one}`))
        if (await isTitleCut(page)) found.push(`${name} at ${size.width}: its title is cut`)
      }
      await page.setViewportSize(wide)
      await page.keyboard.press('Escape')
      await dialogOf(page).waitFor({ state: 'hidden' })
    }
    const reviewer = await world.page('reviewer')
    await reviewer.goto(`/console/review/${known['RECEIVED']}`)
    await button(reviewer, /^一次性(告知)?补正/).click()
    await look(reviewer, verbs.askSupplement)
    // The longest title: an act, a name and a number.
    await reviewer.goto(`/console/cases/${known['RECEIVED']}`)
    await choose(reviewer, '更正登记')
    await look(reviewer, '更正登记')
    const lawyer = await world.page('lawyer')
    await lawyer.goto(`/console/cases/${await caseIn(await world.desk('lawyer'), 'HANDLING')}`)
    for (const act of [verbs.reportNode, verbs.closeCase]) {
      await choose(lawyer, act)
      await look(lawyer, act)
    }
    expect(found).toEqual([])
  })

  story(here, '登录页和老百姓的每一页，电脑和手机上都没有严重的无障碍问题', async (world) => {
    const page = await world.page(null)
    const found: string[] = []
    const look = async (name: string) => {
      for (const size of [wide, phone]) {
        await page.setViewportSize(size)
        found.push(...(await obstacles(page)).map((one) => `${name} at ${size.width}: ${one}`))
      }
    }
    for (const path of ['/console/', ...citizenPages]) {
      await page.goto(path)
      await look(path)
    }
    await selfCheck(page)
    await look('the answer of /check')
    await page.goto('/apply')
    await page.getByLabel(/^我看过了/).check()
    await page.getByRole('button', { name: '开始填写' }).click()
    for (const path of [
      '/apply',
      ...['for', 'person', 'contact', 'matter', 'story', 'opponent', 'status', 'materials'].map((id) => `/apply/${id}`),
    ]) {
      await page.goto(path)
      await look(path)
    }
    expect(found).toEqual([])
  })
}

const states: CaseState[] = ['RECEIVED', 'SUPPLEMENTING', 'CHECKED', 'GRANTED', 'HANDLING', 'FILE_ACCEPTED']

/** Pages the menu of this window offers. */
async function offeredTo(page: Page): Promise<string[]> {
  const links = page.getByRole('navigation', { name: '主菜单' }).getByRole('link')
  const targets = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  return targets.map((target) => target.replace(/^\/console\/?/, ''))
}

const known = new WeakMap<World, Promise<Record<string, string>>>()

/** One real thing for each placeholder, looked up once. */
function namesOf(world: World): Promise<Record<string, string>> {
  const names = known.get(world) ?? lookedUp(world)
  known.set(world, names)
  return names
}

async function lookedUp(world: World): Promise<Record<string, string>> {
  const director = await world.desk('director')
  const cases = await Promise.all(states.map(async (state) => [state, await caseIn(director, state)] as const))
  return Object.fromEntries([
    ...cases,
    ['person', await firstId(await world.desk('clerk'), '/persons?limit=1')],
    ['batch', await firstId(await world.desk('finance'), '/payment-batches?limit=1')],
  ])
}

/** Words of a dialog's title that leave their box or the window, or run under the button that closes. */
const isTitleCut = (page: Page) =>
  dialogOf(page).evaluate((dialog) => {
    const title = dialog.querySelector('.ant-modal-title')
    const close = dialog.querySelector('.ant-modal-close')?.getBoundingClientRect()
    if (!title) return true
    const range = document.createRange()
    range.selectNodeContents(title)
    const isUnder = (line: DOMRect) =>
      close !== undefined && line.right > close.left + 1 && line.bottom > close.top && line.top < close.bottom
    return title.scrollWidth > title.clientWidth + 1 || [...range.getClientRects()].some((line) => line.right > innerWidth || isUnder(line))
  })
