import { deepEqual } from 'node:assert/strict'
import { type Client, clientOf, describedBy, type Operation } from './described.ts'
import { bodyOf, type Body, type Door, itemsOf, wordOf } from './answers.ts'

/** The people of one office, each signed in by name and holding the published description. */
export type Office = { operations: Operation[]; of(username: string): Promise<Client>; close(): void }

export async function openOffice(api: Door, suffix = ''): Promise<Office> {
  const operations = await describedBy(api.anonymous)
  const clients = new Map<string, Promise<Client>>()
  return {
    operations,
    of(username) {
      const name = `${username}${suffix}`
      const known = clients.get(name) ?? api.as(name).then((asker) => clientOf(operations, asker))
      clients.set(name, known)
      return known
    },
    close: () => clients.clear(),
  }
}

/** One file on its way: each step answers where it stands, and the next step sends that version. */
export class Walk {
  readonly office: Office
  standing: Body = {}
  constructor(office: Office) {
    this.office = office
  }
  get id(): string {
    return wordOf(this.standing, 'id')
  }
  async step(username: string, operationId: string, to: string, change: Body = {}): Promise<Body> {
    const client = await this.office.of(username)
    const isNew = Object.keys(this.standing).length === 0
    const answer = await client(operationId, { change, ...(isNew ? {} : { path: { id: this.id }, version: this.standing['version'] }) })
    const status = isNew || answer.status === 201 ? 201 : 200
    deepEqual([operationId, answer.status, answer.body['state'] ?? answer.body], [operationId, status, to])
    this.standing = answer.body
    return answer.body
  }
}

let n = 0
const surnames = ['李', '王', '陈', '刘', '彭', '胡', '曾', '龙', '邓', '罗']
/** A name nobody else in the test carries, so that no two applications look like one. */
export const freshName = () => {
  n += 1
  return `${surnames[n % 10]}${String.fromCodePoint(0x5b50 + n * 7)}${String.fromCodePoint(0x6c5f + n * 11)}`
}
const person = (name = freshName()) => ({
  name,
  idType: 'NONE',
  sex: 'MALE',
  phone: `138${String(10_000_000 + n * 7919)}`,
  address: '锁石镇',
})

export async function received(office: Office, change: Body = {}): Promise<Walk> {
  const walk = new Walk(office)
  await walk.step('clerk', 'submitApplication', 'RECEIVED', { person: person(), ...change })
  return walk
}

export async function checked(office: Office, change: Body = {}, proposal = 'GRANT'): Promise<Walk> {
  const walk = await received(office, change)
  await walk.step('reviewer', 'recordCheck', 'CHECKED', { proposal })
  return walk
}

export async function granted(office: Office, change: Body = {}): Promise<Walk> {
  const walk = await checked(office, change)
  await walk.step('director', 'grantApplication', 'GRANTED')
  return walk
}

/** The first candidate nothing speaks against. */
export async function candidateFor(walk: Walk, except: string[] = []): Promise<string> {
  const client = await walk.office.of('dispatcher')
  const answer = await client('listCandidates', { path: { id: walk.id } })
  const free = itemsOf(answer.body).find((one) => one['blocked'] === null && !except.includes(String(one['providerId'])))
  if (!free) throw new Error(`nobody to assign: ${answer.text.slice(0, 400)}`)
  return wordOf(free, 'providerId')
}

export async function assigned(office: Office, provider: string, change: Body = {}): Promise<Walk> {
  const walk = await granted(office, change)
  await walk.step('dispatcher', 'assignCase', 'ASSIGNED', { providerId: provider })
  return walk
}

export async function handled(office: Office, provider: string, change: Body = {}): Promise<Walk> {
  const walk = await assigned(office, provider, change)
  await walk.step('lawyer', 'acceptAssignment', 'HANDLING')
  return walk
}

/** From handling to the archive and the money, on the day of the world. */
export async function finished(walk: Walk, on: string): Promise<{ subsidyId: string; batchId: string }> {
  await walk.step('lawyer', 'closeCase', 'CLOSED', { closedOn: on, ground: 'AWARD_RECEIVED' })
  await walk.step('lawyer', 'submitFile', 'FILED')
  await walk.step('archivist', 'acceptFile', 'FILE_ACCEPTED')
  const subsidyId = wordOf(bodyOf(await walk.step('finance', 'calculateSubsidy', 'FILE_ACCEPTED'), 'subsidy'), 'id')
  await walk.step('director', 'approveSubsidy', 'FILE_ACCEPTED')
  await walk.step('archivist', 'archiveCase', 'ARCHIVED')
  const finance = await walk.office.of('finance')
  const batch = await finance('createPaymentBatch', { change: { subsidyIds: [subsidyId] } })
  deepEqual([batch.status, batch.body['state'] ?? batch.body], [201, 'OPEN'])
  const paid = await finance('recordPayment', {
    path: { id: wordOf(batch.body, 'id') },
    version: batch.body['version'],
    change: { paidOn: on },
  })
  deepEqual([paid.status, paid.body['state'] ?? paid.body], [201, 'PAID'])
  return { subsidyId, batchId: wordOf(batch.body, 'id') }
}
