import { afterAll, beforeAll, expect, test } from 'vitest'
import { describedBy, type Operation, type Parameter } from './described.ts'
import { type Api, openApi } from './open-api.ts'

let api: Api
let operations: Operation[]
beforeAll(async () => {
  api = await openApi()
  operations = await describedBy(api.anonymous)
})
afterAll(() => api.close())

const mainJob =
  `submitApplication receiveNotice askSupplement supplyMaterials withdrawApplication assessFacts recordCheck grantApplication refuseApplication grantUrgentAid
fileObjection decideObjection listCandidates assignCase acceptAssignment declineAssignment replaceLawyer logWork reportNode scheduleHearing suspendCase resumeCase terminateCase
closeCase submitFile returnFile acceptFile archiveCase calculateSubsidy approveSubsidy createPaymentBatch recordPayment listCases getCase getCaseHistory listDeadlines
listDocuments renderDocument search listPersons getPerson revealField getStatistics getStatisticsCases exportList`.split(/\s+/)

test('every operation of the main job is described, once', () => {
  const ids = operations.map((one) => one.operationId)
  expect(mainJob.filter((id) => !ids.includes(id))).toEqual([])
  expect(ids.filter((id, i) => id === '' || ids.indexOf(id) !== i)).toEqual([])
})

test('every operation says who may call it, what it does and which problems it answers', () => {
  const silent = operations.filter(
    (one) => one.roles.length === 0 || one.action === '' || !/\p{Script=Han}/u.test(one.summary ?? '') || !('422' in one.problems),
  )
  expect(silent.map((one) => one.operationId)).toEqual([])
})

test('every operation with a body publishes an example of it', () => {
  expect(operations.filter((one) => one.hasBody && one.example === undefined).map((one) => one.operationId)).toEqual([])
})

const hasExample = (one: Parameter) => one.example !== undefined || one['x-example-from'] !== undefined
const isShown = (one: Parameter) => one.in === 'path' || one.in === 'query'

test('every parameter says in Chinese what it is', () => {
  const silent = operations.flatMap(({ operationId, parameters }) =>
    parameters.filter(({ description }) => !/\p{Script=Han}/u.test(description ?? '')).map(({ name }) => `${operationId} ${name}`),
  )
  expect(silent).toEqual([])
})

test('every parameter of a path or a question has an example, or says which answer holds one', () => {
  const silent = operations.flatMap(({ operationId, parameters }) =>
    parameters.filter((one) => isShown(one) && !hasExample(one)).map(({ name }) => `${operationId} ${name}`),
  )
  expect(silent).toEqual([])
})

test('every operation of the main job is called from its description: body, path and question', () => {
  const wanting = operations.filter(
    (one) =>
      mainJob.includes(one.operationId) &&
      ((one.hasBody && one.example === undefined) || !one.parameters.filter(isShown).every(hasExample)),
  )
  expect(wanting.map((one) => one.operationId)).toEqual([])
})

test('every example lies within what its parameter accepts', () => {
  const outside = operations.flatMap(({ operationId, parameters }) =>
    parameters.filter((one) => one.example !== undefined && !accepts(one)).map(({ name, example }) => [operationId, name, example]),
  )
  expect(outside).toEqual([])
})

function accepts({ schema = {}, example }: Parameter): boolean {
  const { enum: words, pattern, maxLength } = schema as { enum?: unknown[]; pattern?: string; maxLength?: number }
  const text = String(example)
  return (words?.includes(example) ?? true) && (!pattern || new RegExp(pattern).test(text)) && text.length <= (maxLength ?? text.length)
}

test('a source of examples is itself an operation that is described', () => {
  const ids = new Set(operations.map((one) => one.operationId))
  const sources = operations.flatMap((one) => one.parameters.flatMap((parameter) => parameter['x-example-from'] ?? []))
  expect(sources.length).toBeGreaterThan(40)
  expect(sources.filter(({ operationId }) => !ids.has(operationId))).toEqual([])
})

test('a stranger is asked to sign in everywhere but at the doors', async () => {
  for (const { path, method, roles, example } of operations) {
    if (roles.includes('ANYONE')) continue
    const answer = await api.anonymous(
      method,
      path.replaceAll(/\{\w+\}/g, '01990000-0000-7000-8000-000000000000'),
      method === 'GET' ? undefined : (example ?? {}),
    )
    expect([path, method, answer.status, answer.body['code']]).toEqual([path, method, 401, 'SIGN_IN_FIRST'])
  }
})

test('doors without a session are few and known', () => {
  const doors = operations.filter((one) => one.roles.includes('ANYONE')).map((one) => one.operationId)
  expect(doors.toSorted()).toEqual(['getLiveness', 'getReadiness', 'getSetup', 'setUp', 'signIn'])
})
