import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshName, granted, handled, type Office, openOffice, received, type Walk } from './chain.ts'
import type { Call } from './described.ts'
import { type Answer, type Api, type Body, bodyOf, openApi, wordOf } from './open-api.ts'
import { uploadPaper } from './papers.ts'
import { deskOf } from './putting-right.ts'

const on = '2026-11-20'
let api: Api
let office: Office
let desk: ReturnType<typeof deskOf>
beforeAll(async () => {
  api = await openApi({ now: `${on}T02:00:00Z` })
  office = await openOffice(api)
  desk = deskOf(api, office)
})
afterAll(() => api.close())

/** Somebody, about to put something right. */
type About = { username: string; operationId: string; call: Call }

const of = (walk: Walk, username: string, operationId: string, change: Body): About => ({
  username,
  operationId,
  call: { path: { id: walk.id }, version: walk.standing['version'], change },
})
const ofPerson = (person: Body, operationId: string, body: Body): About => ({
  username: 'clerk',
  operationId,
  call: { path: { id: wordOf(person, 'id') }, version: person['version'], body },
})
const ask = async ({ username, operationId, call }: About, key?: string): Promise<Answer> =>
  (await office.of(username))(operationId, { ...call, key })

const personOf = async (walk: Walk): Promise<Body> => {
  const id = wordOf(bodyOf(await desk.detail(walk), 'person'), 'id')
  return (await (await office.of('clerk'))('getPerson', { path: { id } })).body
}
const someone = async () => personOf(await received(office))
async function two(): Promise<[Body, Body]> {
  // Another employer: two open files of one matter are not made one.
  return [await someone(), await personOf(await received(office, { opponents: [{ name: `${freshName()}劳务公司` }] }))]
}
const merging = ([kept, other]: [Body, Body]) =>
  ofPerson(kept, 'mergePersons', { otherId: other['id'], otherVersion: other['version'], reason: 'ENTERED_TWICE', words: '' })

async function heard() {
  const walk = await handled(office, api.here.providers.lawyer)
  await walk.step('lawyer', 'scheduleHearing', 'HANDLING', { startsAt: '2026-12-01T09:00:00+08:00', place: '第三法庭' })
  return { walk, hearingId: wordOf((await desk.listOf(walk, 'hearings', 'lawyer'))[0] ?? {}, 'id') }
}
const otherCourt = { organ: '双峰县人民法院', organRegion: '431321', forum: 'LITIGATION', courtNumber: undefined, ground: 'ENTRY_ERROR' }
const particulars = { ...otherCourt, reason: '立案通知书写的是法院' }
async function asked() {
  const walk = await granted(office)
  expect((await desk.act(walk, 'director', 'correctParticulars', particulars)).status).toBe(201)
  return walk
}

/** Every operation that puts something right, each ready to be asked. */
const operations: Record<string, () => Promise<About>> = {
  correctParticulars: async () => of(await received(office), 'clerk', 'correctParticulars', particulars),
  confirmCorrection: async () => of(await asked(), 'reviewer', 'confirmCorrection', {}),
  refuseCorrection: async () => of(await asked(), 'director', 'refuseCorrection', { reason: '原件就是这样写的' }),
  reissuePaper: async () => {
    const walk = await handled(office, api.here.providers.lawyer)
    await desk.act(walk, 'director', 'correctParticulars', particulars)
    await desk.act(walk, 'reviewer', 'confirmCorrection', {})
    const letter = (await desk.listOf(walk, 'documents', 'dispatcher')).find((one) => one['canReissue'] === true)
    return of(walk, 'dispatcher', 'reissuePaper', { documentId: letter?.['id'] })
  },
  moveHearing: async () => {
    const { walk, hearingId } = await heard()
    return of(walk, 'lawyer', 'moveHearing', { hearingId, startsAt: '2026-12-08T14:30:00+08:00', reason: '合议庭另有安排' })
  },
  cancelHearing: async () => {
    const { walk, hearingId } = await heard()
    return of(walk, 'lawyer', 'cancelHearing', { hearingId, reason: '登记错了案件' })
  },
  correctMaterials: async () => {
    const walk = await received(office)
    const [paper] = await desk.listOf(walk, 'materials')
    return of(walk, 'clerk', 'correctMaterials', { materials: [{ id: paper?.['id'], copies: 3 }], reason: '数错了份数' })
  },
  photographMaterial: async () => {
    const walk = await received(office)
    const paper = (await desk.listOf(walk, 'materials', 'clerk')).find((one) => one['state'] === 'RECEIVED')
    return of(walk, 'clerk', 'photographMaterial', { materialId: paper?.['id'], fileId: await uploadPaper(api.app, 'clerk') })
  },
  correctFacts: async () => of(await received(office), 'reviewer', 'correctFacts', { household: { members: 5, monthlyIncomeTotal: 6000 } }),
  voidCase: async () => of(await granted(office), 'director', 'voidCase', { reason: '同一件事重复登记' }),
  restoreCase: async () => {
    const walk = await granted(office)
    await desk.act(walk, 'director', 'voidCase', { reason: '同一件事重复登记' })
    return of(walk, 'director', 'restoreCase', { reason: '核对后不是重复登记' })
  },
  correctPerson: async () =>
    ofPerson(await someone(), 'correctPerson', { changes: { phone: '13900002222' }, reason: 'DESK_ERROR', words: '手工录入串行' }),
  mergePersons: async () => merging(await two()),
  unmergePersons: async () => {
    const [kept, other] = await two()
    const merged = await ask(merging([kept, other]))
    const { changeId } = (await (await office.of('clerk'))('showUnmerge', { path: { id: wordOf(kept, 'id') } })).body
    return ofPerson({ ...kept, version: merged.body['version'] }, 'unmergePersons', { changeId, reason: 'MERGED_WRONGLY', words: '' })
  },
  splitPerson: async () => {
    const person = { name: freshName(), idType: 'NONE', phone: '13711112222' }
    const first = await received(office, { person })
    const second = await received(office, { person, opponents: [{ name: '另一家劳务公司' }] })
    return ofPerson(await personOf(first), 'splitPerson', {
      caseIds: [second.id],
      person: { ...person, name: freshName(), phone: '13711113333' },
      reason: 'TWO_PERSONS',
      words: '',
    })
  },
}

/** What a retry leaves behind by design, and what only reading leaves. */
const ofTransport = ['idempotency_key', 'session', 'sign_in_attempt', 'audit_seal', 'audit_checkpoint']

/** Everything the database holds, table by table, so that nothing half done can hide. */
async function standing(): Promise<[string, string][]> {
  const tables = await desk.row<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename <> all ('{${ofTransport.join(',')}}') order by 1`,
  )
  const sums = await Promise.all(
    tables.map(({ name }) =>
      desk.row<{ sum: string }>(`select coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as sum from ${name} t`),
    ),
  )
  return tables.map(({ name }, n) => [name, sums[n]?.[0]?.sum ?? ''])
}
const changedSince = async (before: [string, string][]) => {
  const now = new Map(await standing())
  return before.filter(([name, sum]) => now.get(name) !== sum).map(([name]) => name)
}

test('每个更正、作废、合并、拆分的操作都在下面的表里', () => {
  const isPuttingRight =
    /^(photographMaterial|correct|confirmCorrection|refuseCorrection|reissue|move|cancelHearing|voidCase|restoreCase|merge|unmerge|split)/
  const described = office.operations.map(({ operationId }) => operationId).filter((one) => isPuttingRight.test(one))
  expect(described.toSorted()).toEqual(Object.keys(operations).toSorted())
})

describe.each(Object.entries(operations))('%s', (_, ready) => {
  test('到一半断了，什么也没有变；再来一次就办成', async () => {
    const about = await ready()
    const before = await standing()
    const died = await desk.killedAt('audit_entry', () => ask(about))
    expect(died.status).toBeGreaterThanOrEqual(500)
    expect(await changedSince(before)).toEqual([])
    expect((await ask(about)).status).toBeLessThan(300)
  })

  test('同一次提交重发，回答一样，只办一次', async () => {
    const about = await ready()
    const key = randomUUID()
    const first = await ask(about, key)
    expect(first.status, first.text).toBeLessThan(300)
    const before = await standing()
    const again = await ask(about, key)
    expect([again.status, again.text]).toEqual([first.status, first.text])
    expect(await changedSince(before)).toEqual([])
  })

  test('三个窗口同时办，只有一个成', async () => {
    const about = await ready()
    const answers = await Promise.all([ask(about), ask(about), ask(about)])
    const done = answers.filter(({ status }) => status < 300)
    expect(done, answers.map(({ text }) => text).join('\n')).toHaveLength(1)
    expect(answers.filter(({ status }) => status >= 500)).toEqual([])
  })
})
