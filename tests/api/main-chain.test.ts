import { afterAll, beforeAll, expect, test } from 'vitest'
import { assigned, candidateFor, checked, finished, granted, handled, type Office, openOffice, received, Walk } from './chain.ts'
import { type Api, bodyOf, itemsOf, openApi, wordOf } from './open-api.ts'

// Everything below knows only /api/openapi.json: paths, methods and bodies are read from it.
const on = '2026-11-20'
let api: Api
let office: Office
beforeAll(async () => {
  api = await openApi({ now: `${on}T02:00:00Z` })
  office = await openOffice(api)
})
afterAll(() => api.close())

const lawyer = () => api.here.providers.lawyer

test('an application goes from the window to the archive and is paid, through nine people', async () => {
  const walk = await granted(office)
  await walk.step('dispatcher', 'assignCase', 'ASSIGNED', { providerId: await candidateFor(walk, [api.here.providers.lawyer2]) })
  await walk.step('lawyer', 'acceptAssignment', 'HANDLING')
  await walk.step('lawyer', 'logWork', 'HANDLING', { doneOn: on })
  await walk.step('lawyer', 'reportNode', 'HANDLING', { doneOn: on })
  await walk.step('lawyer', 'scheduleHearing', 'HANDLING', { startsAt: '2026-12-01T09:00:00+08:00' })
  await finished(walk, on)

  const director = await office.of('director')
  const detail = await director('getCase', { path: { id: walk.id } })
  expect(detail.body).toMatchObject({ state: 'ARCHIVED' })
  const history = itemsOf((await director('getCaseHistory', { path: { id: walk.id } })).body).map((event) => event['verb'])
  expect(history.toSorted()).toEqual(
    [
      'submitApplication',
      'recordCheck',
      'grantApplication',
      'assignCase',
      'acceptAssignment',
      'logWork',
      'reportNode',
      'scheduleHearing',
      'closeCase',
      'submitFile',
      'acceptFile',
      'calculateSubsidy',
      'approveSubsidy',
      'archiveCase',
      'recordPayment',
    ].toSorted(),
  )
  const papers = itemsOf((await director('listDocuments', { path: { id: walk.id } })).body)
  expect(papers.map((paper) => paper['code'])).toEqual(
    expect.arrayContaining([
      'MATERIAL_RECEIPT',
      'REVIEW_FORM',
      'GRANT_DECISION',
      'ASSIGN_NOTICE',
      'LEGAL_AID_LETTER',
      'CLOSING_REPORT',
      'CASE_COVER',
      'CASE_INDEX',
      'SUBSIDY_APPROVAL',
    ]),
  )
  const found = itemsOf((await director('listCases', { query: { q: wordOf(walk.standing, 'number') } })).body)
  expect(found.map((one) => one['id'])).toEqual([walk.id])
})

test('法36: a notice from the court is assigned without review', async () => {
  const walk = new Walk(office)
  await walk.step('clerk', 'receiveNotice', 'NOTIFIED')
  await walk.step('dispatcher', 'assignCase', 'ASSIGNED', { providerId: await candidateFor(walk, [api.here.providers.lawyer2]) })
  await walk.step('lawyer', 'acceptAssignment', 'HANDLING')
  await walk.step('lawyer', 'closeCase', 'CLOSED', {
    closedOn: on,
    ground: 'JUDGMENT_RECEIVED',
    result: null,
    defenceOutcome: 'PARTLY_ADOPTED',
    recoveredFen: 0,
    wagesFen: 0,
  })
})

test('程17: materials are asked for once and supplied', async () => {
  const walk = await received(office)
  await walk.step('reviewer', 'askSupplement', 'SUPPLEMENTING', { replyBy: '2026-12-15' })
  await walk.step('clerk', 'supplyMaterials', 'RECEIVED')
  await walk.step('reviewer', 'recordCheck', 'CHECKED')
  await walk.step('director', 'returnCheck', 'RECEIVED')
  await walk.step('clerk', 'withdrawApplication', 'WITHDRAWN')
})

test('R-55: another agency’s matter is neither granted nor refused; ours may not be sent away', async () => {
  const elsewhere = await received(office, { firstReceivedElsewhere: true, confirmed: ['NOT_OURS'] })
  await elsewhere.step('reviewer', 'redirectApplication', 'REDIRECTED')
  const ours = await received(office)
  const reviewer = await office.of('reviewer')
  const answer = await reviewer('redirectApplication', { path: { id: ours.id }, version: ours.standing['version'] })
  expect([answer.status, answer.body['code']]).toEqual([409, 'REDIRECTION_OURS'])
})

test('R-17: a notice that needs no lawyer is answered in writing', async () => {
  const walk = new Walk(office)
  await walk.step('clerk', 'receiveNotice', 'NOTIFIED')
  await walk.step('dispatcher', 'returnNotice', 'REDIRECTED')
  const dispatcher = await office.of('dispatcher')
  const papers = itemsOf((await dispatcher('listDocuments', { path: { id: walk.id } })).body)
  expect(papers.map((paper) => paper['code'])).toEqual(['NOTIFY_REPLY'])
})

const neighbours = { matter: 'NEIGHBOUR_RELATION', subMatter: undefined, forum: 'LITIGATION' }
test.each([
  ['UPHELD', 'REFUSED'],
  ['CORRECTED', 'GRANTED'],
])('法49: a refusal is objected to and the objection is %s', async (outcome, to) => {
  const walk = await checked(office, neighbours, 'REFUSE')
  await walk.step('director', 'refuseApplication', 'REFUSED')
  await walk.step('clerk', 'fileObjection', 'OBJECTED')
  await walk.step('bureau', 'decideObjection', to, { outcome })
})

test('法44: aid begins at once where waiting would harm', async () => {
  const walk = await received(office, { limitationOn: '2026-11-24' })
  await walk.step('director', 'grantUrgentAid', 'RECEIVED')
  const notUrgent = await received(office)
  const answer = await (await office.of('director'))('grantUrgentAid', { path: { id: notUrgent.id }, version: 1 })
  expect([answer.status, answer.body['code']]).toEqual([409, 'URGENT_AID_NOT_URGENT'])
})

test('程37 程38: a lawyer declines, another is assigned and replaced', async () => {
  const walk = await assigned(office, lawyer())
  await walk.step('lawyer', 'declineAssignment', 'GRANTED', { reason: '本周在外地开庭，赶不及约见受援人。' })
  await walk.step('dispatcher', 'assignCase', 'ASSIGNED', { providerId: api.here.providers.lawyer2 })
  await walk.step('lawyer2', 'acceptAssignment', 'HANDLING')
  await walk.step('dispatcher', 'replaceLawyer', 'ASSIGNED', { providerId: lawyer() })
  await walk.step('lawyer', 'acceptAssignment', 'HANDLING')
  const second = await office.of('lawyer2')
  expect((await second('getCase', { path: { id: walk.id } })).status).toBe(404)
})

test('R-88 法48: a case is suspended, resumed and terminated, and the termination objected to', async () => {
  const walk = await handled(office, lawyer())
  await walk.step('lawyer', 'suspendCase', 'SUSPENDED')
  await walk.step('lawyer', 'resumeCase', 'HANDLING')
  await walk.step('director', 'terminateCase', 'TERMINATED')
  await walk.step('clerk', 'fileObjection', 'OBJECTED')
  await walk.step('bureau', 'decideObjection', 'TERMINATED', { outcome: 'UPHELD' })
})

test('程41: a file with gaps goes back to the lawyer and is handed in again', async () => {
  const walk = await handled(office, lawyer())
  await walk.step('lawyer', 'closeCase', 'CLOSED', { closedOn: on, ground: 'AWARD_RECEIVED' })
  await walk.step('lawyer', 'submitFile', 'FILED')
  await walk.step('archivist', 'returnFile', 'CLOSED')
  await walk.step('lawyer', 'submitFile', 'FILED')
})

test('the published examples of the reading side work as they stand', async () => {
  const walk = await received(office)
  const [clerk, director] = [await office.of('clerk'), await office.of('director')]
  expect((await clerk('assessFacts')).body).toMatchObject({ meansTest: 'required' })
  const persons = itemsOf((await clerk('listPersons', { query: { limit: '1' } })).body)
  const personId = wordOf(persons[0] ?? {}, 'id')
  expect((await clerk('getPerson', { path: { id: personId } })).status).toBe(200)
  expect((await clerk('revealField', { path: { id: personId } })).status).toBe(200)
  expect((await clerk('search', { query: { q: wordOf(walk.standing, 'number') } })).status).toBe(200)
  expect((await clerk('listDeadlines')).status).toBe(200)
  expect((await director('getStatistics', { query: { from: '2026-01', to: '2026-11' } })).status).toBe(200)
  expect((await director('getStatisticsCases', { query: { indicator: 'accepted', from: '2026-01', to: '2026-11' } })).status).toBe(200)
  expect((await director('exportList')).status).toBe(201)
  const [paper] = itemsOf((await clerk('listDocuments', { path: { id: walk.id } })).body)
  const content = await clerk('renderDocument', { path: { id: walk.id, documentId: wordOf(paper ?? {}, 'id') }, query: { format: 'docx' } })
  expect([content.status, content.headers['content-type']]).toEqual([
    200,
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ])
})

test('受理数 is one word: the desk of the director and the statistics count the same by the same days (ST-03)', async () => {
  const director = await office.of('director')
  const { body: desk } = await director('getWorkbench')
  const { body } = await director('getStatistics', { query: { from: '2026-01', to: '2026-12' } })
  const accepted = itemsOf(body, 'indicators').find(({ label }) => label === '受理数')
  expect(accepted?.['moment']).toBe('作出给予决定或者收到通知之日')
  expect(bodyOf(desk, 'pace')['accepted']).toBe(accepted?.['value'])
  expect(Number(accepted?.['value'])).toBeGreaterThan(0)
})
