import type { APIRequestContext } from 'playwright-core'
import { freshApplication } from './people.ts'

export type Answer = Record<string, unknown>
export type Standing = { id: string; number: string | null; state: string; version: number; trackingCode: string }

let writes = 0

/** One person of the staff at the API: prepares what a story needs and looks at what it left. */
export class Desk {
  readonly username: string
  private readonly asker: APIRequestContext
  constructor(username: string, asker: APIRequestContext) {
    this.username = username
    this.asker = asker
  }

  async get(path: string): Promise<Answer> {
    const answer = await this.asker.get(`/api${path}`)
    if (!answer.ok()) throw new Error(`${this.username} GET ${path}: ${answer.status()} ${await answer.text()}`)
    return asAnswer(await answer.json())
  }

  /** A question that is asked by post, such as what the rules say of some facts. */
  async answer(path: string, body: object): Promise<Answer> {
    const answer = await this.asker.post(`/api${path}`, { data: body })
    if (!answer.ok()) throw new Error(`${this.username} POST ${path}: ${answer.status()} ${await answer.text()}`)
    return asAnswer(await answer.json())
  }

  async send(path: string, body: object, version?: number): Promise<Standing> {
    writes += 1
    const headers = {
      'idempotency-key': `journey-${process.pid}-${writes}`,
      ...(version === undefined ? {} : { 'if-match': String(version) }),
    }
    const answer = await this.asker.post(`/api${path}`, { data: body, headers })
    if (!answer.ok()) throw new Error(`${this.username} POST ${path}: ${answer.status()} ${await answer.text()}`)
    const said = asAnswer(await answer.json())
    return {
      id: String(said['id']),
      number: typeof said['number'] === 'string' ? said['number'] : null,
      state: String(said['state']),
      version: Number(said['version']),
      trackingCode: String(said['trackingCode'] ?? ''),
    }
  }
}

type Staff = (username: string) => Promise<Desk>

/** A fresh application on the reviewer's table. */
export async function received(desk: Staff, name: string, change: object = {}): Promise<Standing> {
  return (await desk('clerk')).send('/applications', { ...freshApplication(name), ...change })
}

/** The same, with the reviewer's opinion, waiting for the decision. */
export async function checked(desk: Staff, name: string, proposal: 'GRANT' | 'REFUSE', change: object = {}): Promise<Standing> {
  const { id, version } = await received(desk, name, change)
  const opinion = proposal === 'GRANT' ? '符合条件，拟给予。' : '不符合条件，拟不予。'
  return (await desk('reviewer')).send(`/applications/${id}/check`, { proposal, opinion }, version)
}

/** The same, granted and given to the lawyer with this account. */
export async function assignedTo(desk: Staff, provider: string, name: string): Promise<Standing> {
  const opinion = await checked(desk, name, 'GRANT')
  const granted = await (await desk('director')).send(`/applications/${opinion.id}/grant`, {}, opinion.version)
  const dispatcher = await desk('dispatcher')
  const providerId = await candidateNamed(dispatcher, granted.id, provider)
  return dispatcher.send(`/cases/${granted.id}/assignment`, { providerId }, granted.version)
}

async function candidateNamed(dispatcher: Desk, caseId: string, name: string): Promise<string> {
  const { items } = await dispatcher.get(`/cases/${caseId}/candidates`)
  const found = Array.isArray(items) ? items.map(asAnswer).find((one) => one['name'] === name) : undefined
  if (!found || found['blocked']) throw new Error(`${name} cannot be assigned: ${JSON.stringify(found ?? items).slice(0, 400)}`)
  return String(found['providerId'])
}

const asAnswer = (value: unknown): Answer => (typeof value === 'object' && value !== null ? { ...value } : {})
