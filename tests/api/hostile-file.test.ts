import { afterAll, beforeAll, expect, test } from 'vitest'
import { statisticsTasks } from '../../apps/server/src/modules/statistics/index.ts'
import { finished, type Office, openOffice, Walk } from './chain.ts'
import { type Api, itemsOf, openApi, wordOf } from './open-api.ts'

const on = '2026-11-20'
const nasty = `=1+1'"); drop table legal_case;--<script>alert(1)</script>\${7*7}{{7*7}}#set 𠮷👨‍👩‍👧\\n%s%n$1@x*_~[a](b)//`
let api: Api
let office: Office
let walk: Walk
beforeAll(async () => {
  api = await openApi({ now: `${on}T02:00:00Z` })
  office = await openOffice(api)
  walk = new Walk(office)
})
afterAll(() => api.close())

test('a file whose every free text is other languages’ code goes its way like any other', async () => {
  const person = { name: '𠮷·阿卜杜拉', idType: 'NONE', sex: 'MALE', address: nasty }
  await walk.step('clerk', 'submitApplication', 'RECEIVED', {
    person,
    title: nasty.slice(0, 80),
    organ: '=1+1 仲裁委员会',
    narrative: nasty,
    opponents: [{ name: nasty.slice(0, 80) }],
  })
  await walk.step('reviewer', 'askSupplement', 'SUPPLEMENTING', {
    missing: [{ name: nasty.slice(0, 50), why: nasty }],
    replyBy: '2026-12-15',
  })
  await walk.step('clerk', 'supplyMaterials', 'RECEIVED', { materials: [{ name: nasty.slice(0, 50), copies: 1 }] })
  await walk.step('reviewer', 'recordCheck', 'CHECKED', { opinion: nasty })
  await walk.step('director', 'grantApplication', 'GRANTED', { note: nasty })
  await walk.step('dispatcher', 'assignCase', 'ASSIGNED', { providerId: api.here.providers.lawyer, note: nasty })
  await walk.step('lawyer', 'acceptAssignment', 'HANDLING')
  await walk.step('lawyer', 'logWork', 'HANDLING', { doneOn: on, content: nasty })
  await walk.step('lawyer', 'reportNode', 'HANDLING', { doneOn: on, note: nasty })
  await walk.step('lawyer', 'scheduleHearing', 'HANDLING', { startsAt: '2026-12-01T09:00:00+08:00', place: nasty, note: nasty })
  await walk.step('lawyer', 'suspendCase', 'SUSPENDED', { reason: nasty })
  await walk.step('lawyer', 'resumeCase', 'HANDLING', { note: nasty })
  await finished(walk, on)
})

test('every paper of it is typeset, as PDF and as DOCX', async () => {
  const director = await office.of('director')
  const papers = itemsOf((await director('listDocuments', { path: { id: walk.id } })).body)
  expect(papers.length).toBeGreaterThan(9)
  for (const paper of papers) {
    for (const format of ['pdf', 'docx']) {
      const answer = await director('renderDocument', { path: { id: walk.id, documentId: wordOf(paper, 'id') }, query: { format } })
      expect([paper['code'], format, answer.status, answer.text.slice(0, format === 'pdf' ? 4 : 2)]).toEqual([
        paper['code'],
        format,
        200,
        format === 'pdf' ? '%PDF' : 'PK',
      ])
    }
  }
}, 120_000)

test('reading it gives the texts back as they were, and searching for them breaks nothing', async () => {
  const director = await office.of('director')
  const detail = await director('getCase', { path: { id: walk.id } })
  expect([detail.status, detail.body['narrative']]).toEqual([200, nasty])
  expect((await director('getCaseHistory', { path: { id: walk.id } })).status).toBe(200)
  const work = await (await office.of('lawyer'))('listWork', { path: { id: walk.id } })
  expect(itemsOf(work.body)[0]).toMatchObject({ content: nasty })
  for (const q of [nasty.slice(0, 60), '𠮷', '%', '_', '\\', "'", '阿卜杜拉']) {
    const found = await director('search', { query: { q } })
    expect([q, found.status]).toEqual([q, 200])
  }
  expect(itemsOf((await director('listPersons', { query: { q: '𠮷' } })).body)).toHaveLength(1)
})

test('§7.5 in a spreadsheet the texts stay texts', async () => {
  const director = await office.of('director')
  const ordered = await director('exportList', { body: { kind: 'cases', criteria: {}, format: 'CSV', purpose: '=1+1 核对清单内容' } })
  const id = wordOf(ordered.body, 'id')
  await statisticsTasks(api.world.platform).tasks['export-list']?.({ id })
  const { status, text, headers } = await director('takeExport', { path: { id } })
  expect([status, text.codePointAt(0), String(headers['content-disposition']).startsWith('attachment')]).toEqual([200, 0xfeff, true])
  expect(text).toContain('1+1')
  expect(text.split(/[\r\n,]+/).filter((cell) => /^"?\s*[=＝+@]/.test(cell))).toEqual([])
})
