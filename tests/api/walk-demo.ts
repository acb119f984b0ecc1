import { setTimeout as sleep } from 'node:timers/promises'
import { mayCall, type Username, usernames } from './accounts.ts'
import { type Body, type Door, itemsOf, wordOf } from './answers.ts'
import { finished, granted, type Office, openOffice, type Walk } from './chain.ts'
import { type Call, type Operation, type Parameter, type Source, urlOf } from './described.ts'
import { formWith, pdf } from './paper-form.ts'
import { webDoor } from './web-door.ts'

export type Walked = { asked: number; wrong: string[]; caseId: string; state: unknown }

/**
 * The demonstration county, knowing its published accounts and /api/openapi.json and nothing else: a case goes from the window to the
 * archive on the published examples, then every question is asked as its examples say, all of them together and each filter alone.
 */
export async function walkDemo(door: Door): Promise<Walked> {
  const office = await openOffice(door)
  const made = new Map<string, Body>()
  const walk = await archived(door, office)
  made.set('submitApplication', { id: walk.id })
  made.set('exportList', await exported(office))
  await proposed(office)
  const { body } = await (await office.of('director'))('getCase', { path: { id: walk.id } })
  const outcome: Walked = { asked: 0, wrong: [], caseId: walk.id, state: body['state'] }
  for (const operation of office.operations.filter(({ method }) => method === 'GET')) {
    const questioner = new Questioner(office, operation, made)
    for (const [why, call] of await questioner.calls()) {
      outcome.asked += 1
      const trouble = await questioner.troubleWith(call)
      if (trouble) outcome.wrong.push(`${operation.operationId} ${why}: ${trouble}`)
    }
  }
  for (const operation of office.operations.filter(({ method, parameters }) => method !== 'GET' && parameters.some(isVersion))) {
    outcome.asked += 1
    const trouble = await reached(office, operation)
    if (trouble) outcome.wrong.push(`${operation.operationId}: ${trouble}`)
  }
  return outcome
}

const isVersion = ({ name }: Parameter) => name === 'if-match'

/** The published act on the thing it names, with a version nobody has: one of those who may is told so, and nothing changes. */
async function reached(office: Office, operation: Operation): Promise<string | null> {
  const path = Object.fromEntries(
    operation.parameters.filter((one) => one.in === 'path').map(({ name, example }) => [name, String(example)]),
  )
  const answers: string[] = []
  for (const username of usernames.filter((name) => mayCall(operation, name))) {
    const answer = await (await office.of(username))(operation.operationId, { path, version: 999_999 })
    if (answer.status === 412 || answer.status === 409) return null
    answers.push(`${username} ${urlOf(operation, { path })}: ${answer.status} ${answer.text.slice(0, 300)}`)
  }
  return answers.join('; ')
}

const onDay = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)

async function archived(door: Door, office: Office): Promise<Walk> {
  const stamp = Date.now()
  const form = formWith(pdf, 'receipt.pdf')
  const clerk = await door.as('clerk')
  const upload = office.operations.find(({ operationId }) => operationId === 'uploadFile')?.path ?? ''
  const paper = await clerk('POST', upload, form.payload.toString(), form.headers)
  // The people of the demonstration have numbers of this unassigned kind; the name is nobody else's.
  const person = {
    name: `郭${[...String(stamp)]
      .slice(-6)
      .map((d) => '一二三四五六七八九十'[Number(d)])
      .join('')}`,
    idType: 'NONE',
    phone: `100${String(stamp).slice(-8)}`,
  }
  const forms = ['身份证', '法律援助申请表', '经济困难状况说明表'].map((name) => ({ name }))
  const materials = [{ name: '欠条', fileId: wordOf(paper.body, 'fileId') }, ...forms]
  const walk = await granted(office, { person, materials })
  const lawyer = await (await office.of('lawyer'))('getSession')
  const candidates = await (await office.of('dispatcher'))('listCandidates', { path: { id: walk.id } })
  const own = itemsOf(candidates.body).find(({ name }) => name === lawyer.body['name'])
  await walk.step('dispatcher', 'assignCase', 'ASSIGNED', { providerId: own?.['providerId'] })
  await walk.step('lawyer', 'acceptAssignment', 'HANDLING')
  for (const act of ['logWork', 'reportNode']) await walk.step('lawyer', act, 'HANDLING', { doneOn: onDay() })
  await finished(walk, onDay())
  return walk
}

async function exported(office: Office): Promise<Body> {
  const director = await office.of('director')
  const { body } = await director('exportList')
  const path = { id: wordOf(body, 'id') }
  for (let turn = 0; turn < 100; turn += 1) {
    if ((await director('getExport', { path })).body['url']) return body
    await sleep(300)
  }
  throw new Error('the export was not made within half a minute')
}

/** One act on an account waits for its second person, and its owner has word of it; a walk before this one may have left it. */
async function proposed(office: Office): Promise<void> {
  const administrator = await office.of('sysadmin')
  const { body } = await administrator('listAccounts', { query: { q: 'director' } })
  const id = wordOf(itemsOf(body)[0] ?? {}, 'id')
  const { status, text } = await administrator('resetPassword', { path: { id } })
  if (status !== 201 && status !== 409) throw new Error(`the reset is not proposed: ${status} ${text}`)
}

// Whoever may ask, those who see most of the county first.
const askers: readonly Username[] = ['director', 'reviewer', 'finance', 'auditor', 'sysadmin', 'dispatcher', 'clerk', 'lawyer']
// Halves of one question: a month without its end, a row without its table, say something else alone.
const pairs = [
  ['from', 'to', 'compareFrom', 'compareTo'],
  ['by', 'key'],
  ['receivedFrom', 'receivedTo'],
]

// Empty until somebody has entered something wrong and put it right, or an office has a decision of its own.
const untilSomebodyErrs: ReadonlySet<string> = new Set(['getPersonHistory', 'listLikelyPersons', 'listCorrections', 'settingHistory'])

class Questioner {
  private readonly office: Office
  private readonly operation: Operation
  private readonly made: Map<string, Body>
  private readonly username: Username
  constructor(office: Office, operation: Operation, made: Map<string, Body>) {
    this.office = office
    this.operation = operation
    this.made = made
    this.username = askers.find((username) => mayCall(operation, username)) ?? 'clerk'
  }

  /** The plain question, the published example as it stands, and each parameter alone. */
  async calls(): Promise<[why: string, call: Call & { isNarrow: boolean }][]> {
    const { parameters } = this.operation
    const path = await this.values(parameters.filter((one) => one.in === 'path'))
    const query = await this.values(parameters.filter((one) => one.in === 'query'))
    const needed = pick(
      query,
      parameters.filter((one) => one.in === 'query' && one.required).map(({ name }) => name),
    )
    const alone = Object.keys(query).map((name): [string, Call & { isNarrow: boolean }] => {
      const together = pairs.find((names) => names.includes(name)) ?? [name]
      return [`with ${name}`, { path, query: { ...needed, ...pick(query, together) }, isNarrow: false }]
    })
    // A place in a list is a place in the list it was taken from: it is asked for alone.
    const everything = pick(
      query,
      Object.keys(query).filter((name) => name !== 'cursor'),
    )
    return [['plain', { path, query: needed, isNarrow: false }], ['with everything', { path, query: everything, isNarrow: true }], ...alone]
  }

  /** An answer that is no answer, or an example that finds nothing, where somebody must have left something. */
  async troubleWith({ isNarrow, ...call }: Call & { isNarrow: boolean }): Promise<string | null> {
    const client = await this.office.of(this.username)
    const answer = await client(this.operation.operationId, call)
    if (answer.status !== 200) return `${this.username} ${urlOf(this.operation, call)}: ${answer.status} ${answer.text.slice(0, 300)}`
    const lists = Object.values(answer.body).filter(Array.isArray)
    const isEmpty = 'items' in answer.body && !untilSomebodyErrs.has(this.operation.operationId) && lists.every((list) => list.length === 0)
    return isEmpty && !isNarrow ? `${this.username} ${urlOf(this.operation, call)}: finds nothing` : null
  }

  private async values(parameters: Parameter[]): Promise<Record<string, string>> {
    const found: Record<string, string> = {}
    for (const parameter of parameters) {
      const value = await this.valueOf(parameter, found)
      if (value !== null) found[parameter.name] = value
    }
    return found
  }

  // What stands in the description, unless only an answer can know it: a place in a list, what this walk has made itself.
  private async valueOf(parameter: Parameter, path: Record<string, string>): Promise<string | null> {
    const source = parameter['x-example-from']
    const mine = source && this.made.get(source.operationId)
    if (mine) return textAt(mine, source.at)
    const isPlaced = parameter.name === 'cursor' || source?.operationId === 'listOwnSessions' || source?.at.startsWith('/materials')
    if (source && isPlaced) return textAt(await this.sourceOf(source, path), source.at)
    return parameter.example === undefined ? null : String(parameter.example)
  }

  private async sourceOf(source: Source, path: Record<string, string>): Promise<Body> {
    const own =
      source.operationId === this.operation.operationId
        ? this.operation.parameters.filter((one) => one.in === 'query' && one.required && one.example !== undefined)
        : []
    const query = { ...Object.fromEntries(own.map(({ name, example }) => [name, String(example)])), ...source.query }
    return (await (await this.office.of(this.username))(source.operationId, { path, query })).body
  }
}

const pick = (query: Record<string, string>, names: readonly string[]) =>
  Object.fromEntries(Object.entries(query).filter(([name]) => names.includes(name)))

/** A JSON pointer into an answer. */
function textAt(body: unknown, pointer: string): string | null {
  const value = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, step) => (typeof at === 'object' && at !== null ? (at as Body)[step] : undefined), body)
  return typeof value === 'string' ? value : null
}

if (import.meta.main) {
  const [url = 'http://127.0.0.1:8080', password = process.env['FAYUAN_PASSWORD'] ?? ''] = process.argv.slice(2)
  const { asked, wrong, caseId, state } = await walkDemo(webDoor(url, password))
  for (const line of wrong) console.log(line)
  console.log(`case ${caseId} ${String(state)}; ${asked} operations asked, ${wrong.length} answered wrongly`)
  process.exitCode = wrong.length === 0 && state === 'ARCHIVED' ? 0 : 1
}
