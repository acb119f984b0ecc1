import { afterAll, beforeAll, expect, test } from 'vitest'
import { describedBy, type Operation } from './described.ts'
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
