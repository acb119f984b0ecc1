import { randomUUID } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import { answerFacts, type Day, type EnteredRules, rulesInForce, standards, toDay } from '@fayuan/law'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { base, cases } from '../../../../../packages/law/src/eligibility/worked-cases.kit.ts'
import { randomFacts } from '../../../../../tests/law/random-facts.ts'
import { buildCounty } from '../../../../../tests/world/county.ts'
import { openWorld, type World } from '../../../../../tests/world/open-world.ts'
import { createApp } from '../../http/app.ts'
import type { App } from '../../http/kit.ts'
import { systemScope } from '../../platform/database/scope.ts'
import { recordEnactment, recordStandards } from '../applications/index.ts'

const password = '山高水长 legal 2026'
let world: World
let app: App
let cookies: Record<string, string>
beforeAll(async () => {
  world = await openWorld({ now: '2026-11-20T02:00:00Z' })
  await buildCounty(world, { passwordHash: await hash(password) })
  app = await createApp(world.platform)
  const answer = await app.inject({ method: 'POST', url: '/api/session', payload: { username: 'clerk', password } })
  cookies = { fayuan_session: answer.cookies[0]?.value ?? '' }
})
afterAll(async () => {
  await app.close()
  await world.close()
})

type Rules = EnteredRules & { today: Day }

const asked = (headers: Record<string, string> = {}) => app.inject({ method: 'GET', url: '/api/law/rules-in-force', cookies, headers })
const judged = async (facts: object) =>
  (
    await app.inject({
      method: 'POST',
      url: '/api/assessments',
      cookies,
      payload: facts,
      headers: { 'idempotency-key': randomUUID() },
    })
  ).json<object>()

const enter = () =>
  world.platform.db.inTransaction(systemScope, async (tx) => {
    await recordEnactment(tx, { id: 'HN-2024', from: toDay('2024-10-01'), docNo: '某公告第1号' })
    await recordEnactment(tx, { id: 'HN-2016', from: toDay('2016-09-01'), docNo: '某发〔2016〕1号' })
    const hunan = standards.filter(({ region }) => region === '430000')
    await recordStandards(
      tx,
      hunan.map((row) => ({ ...row, baseMonthlyYuan: 600, effectiveFrom: toDay('2024-01-01'), mark: '核' as const })),
    )
  })

test('没有补录时只有今天；补录以后答复变了，标签也变了；没有变的只答 304', async () => {
  const first = await asked()
  expect(first.json()).toEqual({ today: '2026-11-20', enactments: [], standards: [], policies: [] })
  expect([first.headers.etag, first.headers['cache-control']]).toEqual([expect.stringMatching(/^"[\w-]{22}"$/), 'private, no-cache'])
  const again = await asked({ 'if-none-match': String(first.headers.etag) })
  expect([again.statusCode, again.body]).toEqual([304, ''])
  // A door in front that packs answers marks the tag weak.
  expect((await asked({ 'if-none-match': `"other", W/${String(first.headers.etag)}` })).statusCode).toBe(304)
  await enter()
  const after = await asked({ 'if-none-match': String(first.headers.etag) })
  expect(after.statusCode).toBe(200)
  expect(after.json<Rules>().enactments).toContainEqual({ id: 'HN-2024', from: '2024-10-01', docNo: '某公告第1号' })
  expect(after.json<Rules>().standards).toHaveLength(standards.filter(({ region }) => region === '430000').length)
})

test('浏览器按取来的规则当场判断，与服务器一字不差：二十五个例子、随机的事实、几项诉求和写错的', async () => {
  await enter()
  const { today, ...entered } = (await asked()).json<Rules>()
  const rules = rulesInForce(entered)
  const worked = cases.flatMap(([, facts]) => [
    { ...base, ...facts },
    // As the desk asks: by place and day, under whatever was entered here.
    { ...base, ...facts, policyVersion: undefined, receivingRegion: '431321' },
  ])
  const several = {
    ...base,
    policyVersion: undefined,
    receivingRegion: '431321',
    claims: [{ matter: 'PI_WORK_INJURY' }, { matter: 'DIVORCE' }],
  }
  const malformed = [{ ...base }, { ...base, matter: 'NO_SUCH' }, { ...base, matter: 'DIVORCE', household: { members: 0 } }, { claims: [] }]
  const random = randomFacts(150, 20261120).map((facts) => ({ ...facts, policyVersion: undefined, receivingRegion: '431321' }))
  let underEntered = 0
  for (const facts of [...worked, several, ...malformed, ...random]) {
    const here = answerFacts(rules, JSON.parse(JSON.stringify(facts)), today)
    const there = await judged(facts)
    if (here.ok) expect(here.answer).toEqual(there)
    else expect(there).toMatchObject({ code: 'FACTS_INVALID', title: here.error.message, errors: [{ path: here.error.path }] })
    if (here.ok && here.answer.policy === 'HN-2024') underEntered += 1
  }
  expect(underEntered).toBeGreaterThan(25)
})
