import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sweepUploads } from '../../apps/server/src/modules/documents/index.ts'
import { systemScope } from '../../apps/server/src/platform/database/scope.ts'
import type { Body } from './answers.ts'
import { freshName, handled, type Office, openOffice, received, type Walk } from './chain.ts'
import { describedBy } from './described.ts'
import { type Answer, type Api, itemsOf, openApi } from './open-api.ts'
import { uploaderOf, uploadPaper } from './papers.ts'

const on = '2026-11-20'
let api: Api
let office: Office
beforeAll(async () => {
  api = await openApi({ now: `${on}T02:00:00Z` })
  office = await openOffice(api)
})
afterAll(() => api.close())

const files = () => api.world.platform.files
const uploads = (of: string): Promise<number> =>
  api.world.platform.db.inTransaction(
    systemScope,
    async (tx) => (await sql.raw<{ n: number }>(`select count(*)::int as n from upload where ${of}`).execute(tx)).rows[0]?.n ?? -1,
  )

type Place = { who: string; field: string; send(fileId: string): Promise<Answer>; used(): Promise<string> }

async function inSupplement(): Promise<Walk> {
  const walk = await received(office)
  await walk.step('reviewer', 'askSupplement', 'SUPPLEMENTING', { missing: [{ name: '欠条', why: '证明欠薪数额' }], replyBy: '2026-12-15' })
  return walk
}

/** Where a file id may be sent, and how it is sent there. A new place in the description without a line here fails below. */
const places: Record<string, () => Place> = {
  'submitApplication materials.fileId': () => {
    const send = async (fileId: string) =>
      (await office.of('clerk'))('submitApplication', {
        change: { person: { name: freshName(), idType: 'NONE' }, materials: [{ name: '身份证' }, { name: '欠条', fileId }] },
      })
    return { who: 'clerk', field: 'body.materials.1.fileId', send, used: () => usedBy(send) }
  },
  'supplyMaterials materials.fileId': () => {
    const send = async (fileId: string) => {
      const walk = await inSupplement()
      const call = { path: { id: walk.id }, version: walk.standing['version'], change: { materials: [{ name: '欠条', fileId }] } }
      return (await office.of('clerk'))('supplyMaterials', call)
    }
    return { who: 'clerk', field: 'body.materials.0.fileId', send, used: () => usedBy(send) }
  },
  'photographMaterial fileId': () => {
    const send = async (fileId: string) => {
      const walk = await received(office, { materials: [{ name: '身份证', copies: 1, received: true }] })
      const clerk = await office.of('clerk')
      const [card] = itemsOf((await clerk('getCase', { path: { id: walk.id } })).body, 'materials')
      const change = { materialId: card?.['id'], fileId }
      return clerk('photographMaterial', { path: { id: walk.id }, version: walk.standing['version'], change })
    }
    return { who: 'clerk', field: 'body.fileId', send, used: () => usedBy(send) }
  },
  'reportNode fileId': () => {
    const send = async (fileId: string) => {
      const walk = await handled(office, api.here.providers.lawyer)
      const call = { path: { id: walk.id }, version: walk.standing['version'], change: { doneOn: on, fileId } }
      return (await office.of('lawyer'))('reportNode', call)
    }
    return { who: 'lawyer', field: 'body.fileId', send, used: () => usedBy(send, 'lawyer') }
  },
}

async function usedBy(send: (fileId: string) => Promise<Answer>, who = 'clerk'): Promise<string> {
  const fileId = await uploadPaper(api.app, who)
  expect([200, 201]).toContain((await send(fileId)).status)
  return fileId
}

/** Every field that takes the number of a file, as the description of the API says. */
function fieldsOfFiles(schema: Body, schemas: Record<string, Body>, path: string[] = []): string[] {
  const ref = typeof schema['$ref'] === 'string' ? schemas[schema['$ref'].split('/').at(-1) ?? ''] : undefined
  const one = ref ?? schema
  const inner = Object.entries((one['properties'] ?? {}) as Record<string, Body>).flatMap(([name, field]) =>
    /file_?id/i.test(name) ? [[...path, name].join('.')] : fieldsOfFiles(field, schemas, [...path, name]),
  )
  const items = one['items'] ? fieldsOfFiles(one['items'] as Body, schemas, path) : []
  const choices = ['anyOf', 'oneOf', 'allOf']
    .flatMap((key) => (one[key] ?? []) as Body[])
    .flatMap((part) => fieldsOfFiles(part, schemas, path))
  return [...new Set([...inner, ...items, ...choices])]
}

test('every place of the API that takes a file id is held below', async () => {
  const operations = await describedBy(api.anonymous)
  const found = operations.flatMap((one) =>
    one.bodySchema ? fieldsOfFiles(one.bodySchema, one.schemas).map((field) => `${one.operationId} ${field}`) : [],
  )
  expect(found.toSorted()).toEqual(Object.keys(places).toSorted())
})

test.each(Object.keys(places))('a file is its owner’s and of one case: %s', async (name) => {
  const place = places[name]?.()
  if (!place) throw new Error(name)
  const strangers = {
    'of another county': await uploadPaper(api.app, `${place.who}-away`),
    'of a colleague': await uploadPaper(api.app, 'reviewer'),
    'of another case': await place.used(),
    'made up': randomBytes(16).toString('hex'),
    'no file number': '../../etc/passwd',
  }
  for (const [whose, fileId] of Object.entries(strangers)) {
    const answer = await place.send(fileId)
    const fields = itemsOf(answer.body, 'errors').map((error) => error['path'])
    expect([whose, answer.status, fields]).toEqual([whose, 422, [place.field]])
  }
  const own = await uploadPaper(api.app, place.who)
  expect([200, 201]).toContain((await place.send(own)).status)
})

test('the same file twice in one application is refused where it stands the second time, and nothing is kept of the try', async () => {
  const fileId = await uploadPaper(api.app, 'clerk')
  const clerk = await office.of('clerk')
  const change = {
    person: { name: freshName(), idType: 'NONE' },
    materials: [
      { name: '欠条', fileId },
      { name: '工资条', fileId },
    ],
  }
  const answer = await clerk('submitApplication', { change })
  expect([answer.status, itemsOf(answer.body, 'errors').map((error) => error['path'])]).toEqual([422, ['body.materials.1.fileId']])
  const again = await clerk('submitApplication', { change: { ...change, materials: [{ name: '欠条', fileId }] } })
  expect(again.status).toBe(201)
})

test('one file for two cases at once: one of them gets it', async () => {
  const fileId = await uploadPaper(api.app, 'clerk')
  const clerk = await office.of('clerk')
  const submit = () =>
    clerk('submitApplication', { change: { person: { name: freshName(), idType: 'NONE' }, materials: [{ name: '欠条', fileId }] } })
  const answers = await Promise.all([submit(), submit(), submit()])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 422, 422])
})

test('what was attached is read back as it was sent', async () => {
  const fileId = await uploadPaper(api.app, 'clerk')
  const clerk = await office.of('clerk')
  const change = { person: { name: freshName(), idType: 'NONE' }, materials: [{ name: '欠条', fileId }] }
  const created = await clerk('submitApplication', { change })
  const detail = await clerk('getCase', { path: { id: String(created.body['id']) } })
  const material = itemsOf(detail.body, 'materials').find((one) => one['name'] === '欠条')
  const read = await clerk('readMaterial', { path: { id: String(created.body['id']), materialId: String(material?.['id']) } })
  expect([read.status, read.headers['content-type'], read.text.slice(0, 5)]).toEqual([200, 'application/pdf', '%PDF-'])
})

test('files nobody attaches: forty wait for one person, the next is refused, and others upload on', async () => {
  const before = await uploads(`account_id = '${api.here.actors.archivist.accountId}'`)
  const taken: string[] = []
  const upload = await uploaderOf(api.app, 'archivist')
  // Ten at once: the quota is counted, not guessed at.
  for (let round = 0; round < 6; round += 1)
    for (const answer of await Promise.allSettled(Array.from({ length: 10 }, upload)))
      if (answer.status === 'fulfilled') taken.push(answer.value)
  expect([before, taken.length]).toEqual([0, 40])
  await expect(uploadPaper(api.app, 'archivist')).rejects.toThrow(/429.*UPLOADS_WAITING/)
  expect(await uploadPaper(api.app, 'clerk')).toMatch(/^[0-9a-f]{32}$/)
}, 120_000)

test('a file of no case is erased after a day, one of a case never', async () => {
  const [kept, lost] = [await uploadPaper(api.app, 'clerk'), await uploadPaper(api.app, 'clerk')]
  const clerk = await office.of('clerk')
  const submit = (fileId: string) =>
    clerk('submitApplication', { change: { person: { name: freshName(), idType: 'NONE' }, materials: [{ name: '欠条', fileId }] } })
  expect((await submit(kept)).status).toBe(201)
  expect(await sweepUploads(api.world.platform)).toBe(0)
  api.world.passMs(86_400_001)
  // Its time is over although no sweep has passed.
  office = await openOffice(api)
  expect(
    (
      await (
        await office.of('clerk')
      )('submitApplication', { change: { person: { name: freshName(), idType: 'NONE' }, materials: [{ name: '欠条', fileId: lost }] } })
    ).status,
  ).toBe(422)
  expect(await sweepUploads(api.world.platform)).toBeGreaterThan(40)
  expect([await files().has(kept), await files().has(lost)]).toEqual([true, false])
  expect(await uploads('case_id is null')).toBe(0)
  await expect(uploadPaper(api.app, 'archivist')).resolves.toMatch(/^[0-9a-f]{32}$/)
})
