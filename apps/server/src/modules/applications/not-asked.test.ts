import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildAdministeredCounty, signedIn } from '../../../../../tests/world/administrator.ts'
import { openWorld, type World } from '../../../../../tests/world/open-world.ts'
import { wageApplication } from '../../../../../tests/world/wage-application.ts'
import { createApp } from '../../http/app.ts'
import type { App } from '../../http/kit.ts'
import { systemScope } from '../../platform/database/scope.ts'

let world: World
let app: App
let clerk: Awaited<ReturnType<typeof signedIn>>
let reviewer: Awaited<ReturnType<typeof signedIn>>
beforeAll(async () => {
  world = await openWorld()
  await buildAdministeredCounty(world)
  app = await createApp(world.platform)
  clerk = await signedIn(app, 'clerk')
  reviewer = await signedIn(app, 'reviewer')
})
afterAll(async () => {
  await app.close()
  await world.close()
})

type Body = Record<string, unknown>
let phone = 13_610_000_000
const somebody = (more: object = {}) => {
  phone += 1
  return { name: '欧阳买买提·阿布都热依木', idType: 'NONE' as const, phone: String(phone), ...more }
}
const harmed = { categories: [{ code: 'DV_VICTIM' as const, evidence: 'PRESENT' as const }] }

async function filed(person: object, more: object = {}) {
  const answer = await clerk.post('/api/applications', { ...wageApplication(), ...more, person })
  expect(answer.statusCode, answer.body).toBe(201)
  return answer.json<{ id: string; version: number }>()
}
const ofCase = (id: string) =>
  world.platform.db.inTransaction(systemScope, async (tx) => ({
    file: await tx.selectFrom('legalCase').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
    texts: (await tx.selectFrom('message').select('id').where('caseId', '=', id).execute()).length,
  }))
const applicantOf = async (id: string) => {
  const { file } = await ofCase(id)
  return (await clerk.get(`/api/persons/${file.applicantId}`)).json<Body & { id: string; version: number }>()
}
const askPapers = ({ id, version }: { id: string; version: number }) =>
  app.inject({
    method: 'POST',
    url: `/api/applications/${id}/supplement-notice`,
    cookies: reviewer.cookies,
    headers: { 'idempotency-key': randomUUID(), 'if-match': String(version) },
    payload: { missing: [{ name: '劳动合同', why: '证明用工关系' }], replyBy: '2026-12-10' },
  })

/** The reviewer puts the facts right. */
const correct = (id: string, version: number, payload: object) =>
  app.inject({
    method: 'POST',
    url: `/api/applications/${id}/facts`,
    cookies: reviewer.cookies,
    headers: { 'idempotency-key': randomUUID(), 'if-match': String(version) },
    payload,
  })

describe('怎么联系才安全：没有问过，是“还没有问”，不是“可以打电话”', () => {
  test('窗口没有填的，记为还没有问；问过“还没有问”不盖掉问到的', async () => {
    const person = somebody()
    const { id } = await filed(person)
    expect((await applicantOf(id))['safeContact']).toBe('NOT_ASKED')
    const told = await filed({ ...person, safeContact: 'SMS_ONLY' }, { opponents: [{ name: '另一家公司' }] })
    expect((await applicantOf(told.id))['safeContact']).toBe('SMS_ONLY')
    const again = await filed({ ...person, safeContact: 'NOT_ASKED' }, { opponents: [{ name: '第三家公司' }] })
    expect((await applicantOf(again.id))['safeContact']).toBe('SMS_ONLY')
  })

  test('通知登记的人，没有人问过', async () => {
    const answer = await clerk.post('/api/notices', {
      channel: 'NOTIFIED_COURT',
      organ: '双峰县人民法院',
      ground: 'N1',
      stage: 'FIRST_INSTANCE',
      offence: '盗窃',
      role: 'DEFENDANT',
      hasCounsel: false,
      person: somebody({ name: '陈没问' }),
      categories: [{ code: 'MINOR', evidence: 'PRESENT' }],
    })
    expect(answer.statusCode, answer.body).toBe(201)
    const { id } = answer.json<{ id: string }>()
    expect((await applicantOf(id))['safeContact']).toBe('NOT_ASKED')
    expect((await ofCase(id)).file.flags).toEqual(expect.arrayContaining(['MINOR', 'CONTACT_NOT_ASKED']))
  })

  test.each([
    ['受家暴的人没有问过，不发短信，列表上写明', {}, harmed, ['DOMESTIC_VIOLENCE', 'CONTACT_NOT_ASKED'], 0],
    ['问过、可以打的，照发', { safeContact: 'NORMAL' }, harmed, ['DOMESTIC_VIOLENCE'], 1],
    ['只收短信的，照发', { safeContact: 'SMS_ONLY' }, harmed, ['DOMESTIC_VIOLENCE', 'SMS_ONLY'], 1],
    [
      '事项就是家暴的，不用再选类别，标记一样',
      {},
      { matter: 'DV_ABUSE_ABANDONMENT', subMatter: undefined, forum: 'LITIGATION' },
      ['DOMESTIC_VIOLENCE', 'CONTACT_NOT_ASKED'],
      0,
    ],
    ['一般的人没有问过，发不写案情的短信', {}, {}, [], 1],
  ])('%s', async (_, more, about, flags, texts) => {
    const file = await filed(somebody(more), about)
    expect((await ofCase(file.id)).file.flags).toEqual(flags)
    const asked = await askPapers(file)
    expect(asked.statusCode, asked.body).toBe(200)
    expect((await ofCase(file.id)).texts).toBe(texts)
  })

  test('审查时才更正为受家暴的人，标记跟着来', async () => {
    const { id, version } = await filed(somebody())
    expect((await ofCase(id)).file.flags).toEqual([])
    const corrected = await app.inject({
      method: 'POST',
      url: `/api/applications/${id}/facts`,
      cookies: reviewer.cookies,
      headers: { 'idempotency-key': randomUUID(), 'if-match': String(version) },
      payload: harmed,
    })
    expect(corrected.statusCode, corrected.body).toBe(200)
    expect((await ofCase(id)).file.flags).toEqual(['DOMESTIC_VIOLENCE', 'CONTACT_NOT_ASKED'])
  })

  test('问到以后更正：人员页、案件的标记都跟着改，更正记录写“还没有问”', async () => {
    const { id } = await filed(somebody(), harmed)
    const person = await applicantOf(id)
    const righted = await app.inject({
      method: 'POST',
      url: `/api/persons/${person.id}/corrections`,
      cookies: clerk.cookies,
      headers: { 'idempotency-key': randomUUID(), 'if-match': String(person.version) },
      payload: { changes: { safeContact: 'NO_CALL' }, reason: 'FOUND_IN_CHECK' },
    })
    expect(righted.statusCode, righted.body).toBe(200)
    expect((await ofCase(id)).file.flags).toEqual(['DOMESTIC_VIOLENCE', 'NO_CALL'])
    const history = (await clerk.get(`/api/persons/${person.id}/history`)).json<{ items: { fields: Body[] }[] }>()
    expect(history.items[0]?.fields).toEqual([expect.objectContaining({ label: '怎么联系', before: '还没有问', after: '勿致电' })])
  })
})

describe('A 对方：没有写、说没有、不问，是三样', () => {
  const otherSide = async (id: string) => {
    const { rows } = (await reviewer.get(`/api/applications/${id}/review`)).json<{ rows: { label: string; value: string }[] }>()
    const { otherSide: standing } = (await clerk.get(`/api/cases/${id}`)).json<{ otherSide: string }>()
    return [rows.find(({ label }) => label === '对方')?.value, standing]
  }
  const nobody = { opponents: [] }
  const accused = { matter: 'CRIMINAL', subMatter: undefined, forum: 'LITIGATION', role: 'SUSPECT', stage: 'INVESTIGATION', ...nobody }

  test.each([
    ['没有写', nobody, ['还不知道', 'UNKNOWN']],
    ['说过没有', { ...nobody, hasNoOpponent: true }, ['没有对方', 'NONE']],
    ['写了的', { opponents: [{ name: '某公司' }] }, ['某公司', 'NAMED']],
    ['被追诉的人不问对方', accused, [undefined, 'NOT_ASKED']],
  ])('%s', async (_, about, told) => {
    const { id } = await filed(somebody(), about)
    expect(await otherSide(id)).toEqual(told)
  })

  test('写了对方又说没有，不收；审查时说没有，也要先删去写着的', async () => {
    const both = { ...wageApplication(), person: somebody(), hasNoOpponent: true }
    expect((await clerk.post('/api/applications', both)).json()).toMatchObject({ errors: [{ path: 'body.hasNoOpponent' }] })
    const { id, version } = await filed(somebody())
    expect((await correct(id, version, { hasNoOpponent: true })).json()).toMatchObject({ code: 'APPLICATION_OPPONENT_NAMED' })
  })

  test('问到没有的，审查时记上；改别的一项不动它', async () => {
    const { id, version } = await filed(somebody(), nobody)
    const asked = await correct(id, version, { hasNoOpponent: true })
    expect(asked.statusCode, asked.body).toBe(200)
    expect(await otherSide(id)).toEqual(['没有对方', 'NONE'])
    const other = await correct(id, asked.json<{ version: number }>().version, { hasCounsel: true })
    expect(other.statusCode, other.body).toBe(200)
    expect(await otherSide(id)).toEqual(['没有对方', 'NONE'])
  })
})

describe('法69 国籍：问了、没有国籍、没有问过，是三样', () => {
  const foreigner = { applicantType: 'FOREIGN_OR_STATELESS', reciprocity: 'TREATY' }
  const nationalityIn = async (id: string) => {
    const { rows } = (await reviewer.get(`/api/applications/${id}/review`)).json<{ rows: { label: string; value: string }[] }>()
    const { nationality, nationalityLabel } = await applicantOf(id)
    return [rows.find(({ label }) => label === '国籍')?.value, nationality, nationalityLabel]
  }
  test.each([
    ['越南', ['越南', 'VN', '越南']],
    ['VN', ['越南', 'VN', '越南']],
    ['无国籍', ['无国籍', 'STATELESS', '无国籍']],
    [undefined, ['还没有问', null, '']],
  ])('%s', async (nationality, told) => {
    const { id } = await filed(somebody({ kind: 'FOREIGN_OR_STATELESS', nationality }), foreigner)
    expect(await nationalityIn(id)).toEqual(told)
    const { person } = (await clerk.get(`/api/cases/${id}`)).json<{ person: { nationality: string } }>()
    expect(person.nationality).toBe(told[2])
  })

  test('公民没有这一行；公民又填国籍、看不懂的国名，都不收，说怎么填', async () => {
    const { id } = await filed(somebody())
    expect(await nationalityIn(id)).toEqual([undefined, null, ''])
    const refused = async (nationality: string, more: object) =>
      (await clerk.post('/api/applications', { ...wageApplication(), ...more, person: somebody({ nationality }) })).json()
    expect(await refused('越南', {})).toMatchObject({ errors: [{ path: 'body.person.nationality' }] })
    expect(await refused('火星', foreigner)).toMatchObject({
      errors: [{ path: 'body.person.nationality', message: expect.stringContaining('例如 越南') }],
    })
  })

  test('问错了能更正，修改记录写改前改后；清空就是没有问过', async () => {
    const { id } = await filed(somebody({ nationality: '越南' }), foreigner)
    const correct = async (nationality: string) => {
      const person = await applicantOf(id)
      return app.inject({
        method: 'POST',
        url: `/api/persons/${person.id}/corrections`,
        cookies: clerk.cookies,
        headers: { 'idempotency-key': randomUUID(), 'if-match': String(person.version) },
        payload: { changes: { nationality }, reason: 'FOUND_IN_CHECK' },
      })
    }
    const righted = await correct('老挝')
    expect(righted.statusCode, righted.body).toBe(200)
    expect(await nationalityIn(id)).toEqual(['老挝', 'LA', '老挝'])
    expect((await correct('火星')).json()).toMatchObject({ errors: [{ path: 'body.changes.nationality' }] })
    expect((await correct('')).statusCode).toBe(200)
    expect(await nationalityIn(id)).toEqual(['还没有问', null, ''])
    const person = await applicantOf(id)
    const { items } = (await clerk.get(`/api/persons/${person.id}/history`)).json<{ items: { fields: Body[] }[] }>()
    expect(items.map(({ fields }) => fields[0])).toEqual([
      expect.objectContaining({ label: '国籍', before: '老挝', after: '' }),
      expect.objectContaining({ label: '国籍', before: '越南', after: '老挝' }),
    ])
  })
})

describe('A 人员类别：没有问过，问过都不是，只有按年龄算出来的', () => {
  type Row = { label: string; value: string }
  type ReviewSeen = { rows: Row[]; assessment: { missing: { fact: string; ask: string }[] } }
  const seen = async (id: string) => {
    const { rows, assessment } = (await reviewer.get(`/api/applications/${id}/review`)).json<ReviewSeen>()
    const stated = (await reviewer.get(`/api/applications/${id}/facts`)).json<{ categories?: Body[]; categoriesOpen?: boolean }>()
    const asksWho = assessment.missing.some(({ ask }) => ask.startsWith('您是不是低保'))
    return [rows.find(({ label }) => label === '身份类别')?.value, stated.categories?.length, stated.categoriesOpen, asksWho]
  }
  // Too much for the standard: only who the applicant is could still lift the test of means.
  const rich = { household: { members: 1, monthlyIncomeTotal: 90_000, opponentIsMember: false }, materials: [] }
  const old = { birthOn: '1950-01-01' }

  test.each([
    ['没有问过', {}, undefined, ['还没有问', undefined, undefined, true]],
    ['问过都不是', {}, [], ['问过，都不是', 0, undefined, false]],
    ['没有问过，按出生日期是老年人', old, undefined, [expect.stringMatching(/^老年人.*是不是别的类别还没有问$/), 2, true, true]],
    ['问过都不是，按出生日期是老年人', old, [], [expect.not.stringContaining('还没有问'), 2, undefined, false]],
  ])('%s', async (_, person, categories, told) => {
    const { id } = await filed(somebody(person), { ...rich, categories })
    expect(await seen(id)).toEqual(told)
  })

  test('审查时问到都不是，记上就是问过；更正别的一项，没有问过的还是没有问过', async () => {
    const { id, version } = await filed(somebody(), { ...rich, categories: undefined })
    const other = await correct(id, version, { hardshipEvent: false })
    expect(other.statusCode, other.body).toBe(200)
    expect((await seen(id))[0]).toBe('还没有问')
    const asked = await correct(id, other.json<{ version: number }>().version, { categories: [] })
    expect(asked.statusCode, asked.body).toBe(200)
    expect((await seen(id))[0]).toBe('问过，都不是')
    expect((await correct(id, asked.json<{ version: number }>().version, { categories: [] })).json()).toMatchObject({
      code: 'CORRECTION_EMPTY',
    })
  })
})
