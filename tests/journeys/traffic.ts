import type { Page, Request } from 'playwright-core'

type Traffic = { unanswered: Set<Request>; whenQuiet: (() => void)[] }

const known = new WeakMap<Page, Traffic>()
const patience = 20_000

/** Remembers which questions to the API are still unanswered. */
export function watch(page: Page): void {
  const traffic: Traffic = { unanswered: new Set(), whenQuiet: [] }
  known.set(page, traffic)
  const answered = (request: Request) => {
    traffic.unanswered.delete(request)
    if (traffic.unanswered.size === 0) for (const tell of traffic.whenQuiet.splice(0)) tell()
  }
  page.on('request', (request) => {
    if (request.url().includes('/api/')) traffic.unanswered.add(request)
  })
  page.on('requestfinished', answered)
  page.on('requestfailed', answered)
}

/** When every question is answered and nothing is being read, the page shows the present standing. */
export async function settled(page: Page): Promise<void> {
  const traffic = known.get(page)
  if (traffic && traffic.unanswered.size > 0) await quiet(traffic)
  await page.getByRole('status', { name: '正在读取' }).first().waitFor({ state: 'hidden' })
}

function quiet({ unanswered, whenQuiet }: Traffic): Promise<void> {
  return new Promise((resolve, reject) => {
    const tired = setTimeout(() => {
      reject(new Error(`no answer to ${[...unanswered].map((request) => `${request.method()} ${request.url()}`).join(', ')}`))
    }, patience)
    whenQuiet.push(() => {
      clearTimeout(tired)
      resolve()
    })
  })
}
