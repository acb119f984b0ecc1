import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, openApi } from './open-api.ts'

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

const mainJob = `submitApplication receiveNotice askSupplement supplyMaterials withdrawApplication assessFacts recordCheck grantApplication refuseApplication grantUrgentAid
fileObjection decideObjection listCandidates assignCase acceptAssignment declineAssignment replaceLawyer logWork reportNode scheduleHearing suspendCase resumeCase terminateCase
closeCase submitFile returnFile acceptFile archiveCase calculateSubsidy approveSubsidy createPaymentBatch recordPayment listCases getCase getCaseHistory listDeadlines
listDocuments renderDocument search listPersons getPerson revealField getStatistics getStatisticsCases exportList`.split(/\s+/)

const operations = () => {
  const description = api.app.swagger() as unknown as { openapi: string; paths: Record<string, Record<string, { operationId?: string; 'x-roles'?: string[]; requestBody?: unknown }>> }
  return Object.entries(description.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, op]) => ({ path, method, op })))
}

test('every operation of the main job is described, once', () => {
  const ids = operations().map(({ op }) => op.operationId)
  expect(mainJob.filter((id) => !ids.includes(id))).toEqual([])
  expect(ids.filter((id, i) => id !== undefined && ids.indexOf(id) !== i)).toEqual([])
  expect(operations().filter(({ op }) => !op.operationId || !op['x-roles'])).toEqual([])
})

test('a stranger is asked to sign in everywhere but at the doors', async () => {
  for (const { path, method, op } of operations()) {
    if (op['x-roles']?.includes('ANYONE')) continue
    const answer = await api.anonymous(method.toUpperCase(), path.replaceAll(/\{\w+\}/g, '01990000-0000-7000-8000-000000000000'), method === 'get' ? undefined : {})
    expect([path, method, answer.status]).toEqual([path, method, 401])
  }
})
