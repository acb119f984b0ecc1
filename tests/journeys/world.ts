import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page, request } from 'playwright-core'
import { browserExecutable } from '../../scripts/ensure-browser.ts'
import { type Demo, startDemo } from './demo.ts'
import { Desk } from './desk.ts'
import { watch } from './traffic.ts'

export const wide = { width: 1366, height: 768 }
export const phone = { width: 390, height: 844 }

type SignedIn = Awaited<ReturnType<BrowserContext['storageState']>>
export type PageOptions = BrowserContextOptions & { size?: typeof wide }

/** One demonstration, one browser, and everybody who works in the county; each is signed in once. */
export class World {
  readonly demo: Demo
  readonly browser: Browser
  readonly faults: string[] = []
  private readonly signedIn = new Map<string, Promise<SignedIn>>()
  private readonly contexts = new Set<BrowserContext>()
  constructor(demo: Demo, browser: Browser) {
    this.demo = demo
    this.browser = browser
  }

  /** A window of this person of the staff, or with null of somebody who is not signed in. */
  async page(username: string | null, { size = wide, ...options }: PageOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({
      baseURL: this.demo.url,
      viewport: size,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      acceptDownloads: true,
      ...(username ? { storageState: await this.sessionOf(username) } : {}),
      ...options,
    })
    context.setDefaultTimeout(20_000)
    this.contexts.add(context)
    const page = await context.newPage()
    watch(page)
    page.on('pageerror', (error) => this.faults.push(`${username ?? 'citizen'} ${page.url()}: ${error.message}`))
    return page
  }

  /** The same person through the API, for what a story finds already done. */
  async desk(username: string): Promise<Desk> {
    return new Desk(username, await request.newContext({ baseURL: this.demo.url, storageState: await this.sessionOf(username) }))
  }

  sessionOf(username: string): Promise<SignedIn> {
    const known = this.signedIn.get(username) ?? this.signIn(username)
    this.signedIn.set(username, known)
    return known
  }

  async signIn(username: string): Promise<SignedIn> {
    const asker = await request.newContext({ baseURL: this.demo.url })
    const answer = await asker.post('/api/session', { data: { username, password: this.demo.password } })
    if (!answer.ok()) throw new Error(`${username} cannot sign in: ${answer.status()} ${await answer.text()}`)
    const state = await asker.storageState()
    await asker.dispose()
    return state
  }

  openPages(): Page[] {
    return [...this.contexts].flatMap((context) => context.pages())
  }

  async closePages(): Promise<void> {
    for (const context of this.contexts) await context.close()
    this.contexts.clear()
  }

  async stop(): Promise<void> {
    await this.closePages()
    await this.browser.close()
    await this.demo.stop()
  }
}

export async function openWorld(): Promise<World> {
  const { path, args } = await browserExecutable()
  const demo = await startDemo()
  try {
    return new World(demo, await chromium.launch({ executablePath: path, args }))
  } catch (error) {
    await demo.stop()
    throw error
  }
}
