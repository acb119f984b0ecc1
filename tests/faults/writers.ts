import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { wageApplication } from '../world/wage-application.ts'
import type { Restarting } from './house.ts'

export type Acknowledged = { key: string; id: string; number: string; startedAt: number; at: number }

const usernames = ['clerk', 'reviewer', 'station']
const surnames = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨'

/** Clerks who hand in applications and send each again under its key until it is acknowledged. */
export class Writers {
  readonly acknowledged: Acknowledged[] = []
  readonly unexpected: string[] = []
  resent = 0
  private readonly house: Restarting
  private isOver = false
  private running: Promise<void>[] = []
  constructor(house: Restarting) {
    this.house = house
  }

  begin(count: number): void {
    this.running = Array.from({ length: count }, (_, i) => this.write(i))
  }

  /** Every application under way is still brought to its acknowledgement. */
  async end(): Promise<void> {
    this.isOver = true
    await Promise.all(this.running)
  }

  private async write(i: number): Promise<void> {
    let cookie = ''
    for (let n = 0; !this.isOver; n += 1) {
      const key = randomUUID()
      const name = `${surnames[i] ?? '王'}${String.fromCodePoint(0x4e00 + (n % 2_000))}${String.fromCodePoint(0x5000 + ((n * 7 + i) % 2_000))}`
      const body = JSON.stringify(wageApplication({ person: { name, idType: 'NONE', sex: 'MALE' } }))
      for (;;) {
        if (cookie === '') cookie = await this.signIn(usernames[i % usernames.length] ?? '')
        const outcome = await this.send(cookie, key, body)
        if (outcome === 'acknowledged') break
        if (outcome === 'sign in') cookie = ''
        this.resent += 1
        await sleep(200)
      }
    }
  }

  private async send(cookie: string, key: string, body: string): Promise<'acknowledged' | 'again' | 'sign in'> {
    const startedAt = Date.now()
    const answer = await ask(`${this.house.url}/api/applications`, { cookie, 'idempotency-key': key }, body)
    if (answer === null) return 'again'
    if (answer.status === 401) return 'sign in'
    if (answer.status === 201) {
      const { id, number } = JSON.parse(answer.text) as { id: string; number: string }
      this.acknowledged.push({ key, id, number, startedAt, at: Date.now() })
      return 'acknowledged'
    }
    // While the database is away the house says so (503) or that it is busy (409, 429); anything else is a fault.
    if (![409, 429, 503].includes(answer.status)) this.unexpected.push(`${answer.status} ${answer.text.slice(0, 300)}`)
    return 'again'
  }

  private async signIn(username: string): Promise<string> {
    for (;;) {
      const answer = await ask(`${this.house.url}/api/session`, {}, JSON.stringify({ username, password: this.house.password }))
      if (answer?.status === 200) return (answer.cookie ?? '').split(';')[0] ?? ''
      await sleep(100)
    }
  }
}

async function ask(
  url: string,
  headers: Record<string, string>,
  body: string,
): Promise<{ status: number; text: string; cookie: string | null } | null> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
      signal: AbortSignal.timeout(15_000),
    })
    return { status: answer.status, text: await answer.text(), cookie: answer.headers.get('set-cookie') }
  } catch {
    return null
  }
}
