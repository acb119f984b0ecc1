import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Body } from './answers.ts'
import { freshName, openOffice, type Office } from './chain.ts'
import { type Api, openApi } from './open-api.ts'
import { type Paper, paperReader } from './read-papers.ts'

let api: Api
let office: Office
let read: (caseId: string) => Promise<Paper[]>
beforeAll(async () => {
  api = await openApi({ now: '2026-11-20T02:00:00Z' })
  office = await openOffice(api)
  read = await paperReader(api.app, 'director')
}, 120_000)
afterAll(() => api.close())

const wages = {
  channel: 'SELF',
  role: 'CIVIL_PARTY',
  applicantType: 'CITIZEN',
  matter: 'LABOR_RELATION_OR_WAGE',
  subMatter: 'WAGE',
  title: '付清工资',
  narrative: '完工以后一直没有结清工资。',
  hasCounsel: false,
  firstReceivedElsewhere: false,
  jurisdictionOk: true,
  verification: 'PLEDGE',
}

async function filed(change: Body): Promise<{ id: string; file: Body; review: Body }> {
  const clerk = await office.of('clerk')
  const body = { ...wages, person: { name: freshName(), idType: 'NONE', sex: 'MALE', phone: '13812345678', address: '某村' }, ...change }
  const answer = await clerk('submitApplication', { body })
  expect(answer.status, answer.text).toBe(201)
  const path = { id: String(answer.body['id']) }
  const reviewer = await office.of('reviewer')
  return { id: path.id, file: (await reviewer('getCase', { path })).body, review: (await reviewer('getReview', { path })).body }
}

const unseen = ['SAID', undefined] as const
test.each([
  ...unseen.map((evidence) => [{ categories: [{ code: 'MIGRANT_WORKER', evidence }] }, false] as const),
  ...unseen.map((evidence) => [{ categories: [{ code: 'DISABLED', evidence }] }, false] as const),
  ...unseen.map(
    (evidence) => [{ matter: 'DV_ABUSE_ABANDONMENT', subMatter: undefined, categories: [{ code: 'DV_VICTIM', evidence }] }, false] as const,
  ),
  [{ categories: [{ code: 'MIGRANT_WORKER', evidence: 'PRESENT' }] }, true] as const,
])('the overview says of the money no more than the review reads: %o', async (change, isSettled) => {
  const { file, review } = await filed(change)
  const { reasons } = review['assessment'] as { reasons: { step: string; met: boolean | null }[] }
  const isRead = reasons.some(({ step, met }) => ['1d', '10', '11'].includes(step) && met === true)
  expect(isRead).toBe(isSettled)
  const label = String(file['meansLabel'])
  expect(isSettled ? /^免予|^不受/.test(label) : /^待核|^核查/.test(label), label).toBe(true)
})

test.each([
  [{}, '还不知道'],
  [{ forum: 'ARBITRATION' }, '劳动争议调解与仲裁代理'],
])('overview, review and the signed application name the form only where the way was said: %o', async (change, words) => {
  const { id, file, review } = await filed(change)
  expect(file['formLabel']).toContain(words)
  expect((review['case'] as Body)['formLabel']).toContain(words)
  const paper = (await read(id)).find(({ code }) => code === 'APPLICATION')
  expect(paper?.boxes.find(({ label }) => label === '援助形式')?.text).toBe(words)
})

test.each([
  [{}],
  [
    {
      noFixedIncome: true,
      categories: [{ code: 'DISABLED', evidence: 'SAID' }],
      materials: [{ name: '身份证', copies: 1, received: true }],
    },
  ],
  [{ channel: 'AGENT', agent: { name: freshName(), relation: '子女' }, firstReceivedElsewhere: undefined }],
])('the overview counts of what is lacking what the review counts, papers and questions apart: %o', async (change) => {
  const { file, review } = await filed(change)
  const wanted = review['wanted'] as { kind: string }[]
  const of = (one: string) => wanted.filter(({ kind }) => kind === one).length
  const event = (file['events'] as { verb: string; data: Body }[]).find(({ verb }) => verb === 'submitApplication')
  expect(event?.data).toMatchObject({ papers: of('PAPER'), listed: of('LISTED'), answers: of('ANSWER') })
  expect(of('PAPER') + of('LISTED')).toBeGreaterThan(0)
})
