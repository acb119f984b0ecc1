import { randomUUID } from 'node:crypto'
import { checkCharacter } from '@fayuan/law/reading'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildAdministeredCounty, signedIn } from '../../../../../../tests/world/administrator.ts'
import { buildCounty, type County } from '../../../../../../tests/world/county.ts'
import { openWorld, type World } from '../../../../../../tests/world/open-world.ts'
import { wageApplication } from '../../../../../../tests/world/wage-application.ts'
import { createApp } from '../../../http/app.ts'
import type { App } from '../../../http/kit.ts'
import { differingStates } from '../../../platform/audit/state.ts'
import { systemScope } from '../../../platform/database/scope.ts'

type Hand = Awaited<ReturnType<typeof signedIn>>
type Record = {
  id: string
  name: string
  version: number
  birthOn: string | null
  idNumberMasked: string | null
  numberState: string
  phoneMasked: string | null
  address: string
  safeContact: string
  mergedHere: boolean
  canIdentify: { allowed: boolean; why: string | null }
  cases: { id: string; number: string }[]
}
type Change = { id: string; kind: string; words: string; byName: string; fields: { field: string; before: string; after: string }[] }
type Problem = { code: string; status: number; title: string; errors: { path: string; message: string }[] } & { [fact: string]: unknown }

let world: World
let app: App
let county: County
let hands: { [name in 'clerk' | 'reviewer' | 'director' | 'station' | 'lawyer' | 'bureau' | 'finance' | 'auditor']: Hand }
let clerk: Hand
beforeAll(async () => {
  world = await openWorld({ now: new Date().toISOString() })
  county = await buildAdministeredCounty(world)
  await buildCounty(world, { shard: '431322', name: '新化县', suffix: '-n' })
  app = await createApp(world.platform)
  const names = ['clerk', 'reviewer', 'director', 'station', 'lawyer', 'bureau', 'finance', 'auditor'] as const
  hands = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await signedIn(app, name)] as const))) as typeof hands
  clerk = hands.clerk
})
afterAll(async () => {
  await app.close()
  await world.close()
})

let serial = 0
/** An invented number with a right check digit. */
const numberOn = (birthday: string) => {
  serial += 1
  const head = `431321${birthday}${String(100 + serial * 2 - 1).slice(-3)}`
  return head + checkCharacter(head)
}
const phone = () => `1360001${String(1000 + (serial += 1))}`
const submit = async (person: object, more: object = {}) => clerk.post('/api/applications', { ...wageApplication(), ...more, person })
async function filed(person: object, more: object = {}) {
  const answer = await submit(person, { opponents: [{ name: `某${(serial += 1)}劳务公司` }], ...more })
  expect(answer.statusCode, answer.body).toBe(201)
  const { id, number } = answer.json<{ id: string; number: string }>()
  const file = (await clerk.get(`/api/cases/${id}`)).json<{ person: { id: string } }>()
  return { id, number, personId: file.person.id }
}
const read = async (id: string, hand = clerk) => (await hand.get(`/api/persons/${id}`)).json<Record>()
const history = async (id: string) => (await hands.reviewer.get(`/api/persons/${id}/history`)).json<{ items: Change[] }>().items
const act = async (hand: Hand, path: string, payload: object, { version, key = randomUUID() }: { version?: number; key?: string } = {}) =>
  app.inject({
    method: 'POST',
    url: path,
    cookies: hand.cookies,
    payload,
    headers: { 'idempotency-key': key, ...(version === undefined ? {} : { 'if-match': String(version) }) },
  })
const correct = (hand: Hand, person: Pick<Record, 'id' | 'version'>, payload: object, key?: string) =>
  act(
    hand,
    `/api/persons/${person.id}/corrections`,
    { reason: 'DESK_ERROR', words: '手工录入串行', ...payload },
    { version: person.version, key },
  )
const found = async (q: string) =>
  (await clerk.get(`/api/persons?${new URLSearchParams({ q })}`)).json<{ items: { id: string }[] }>().items.map(({ id }) => id)
const casesFound = async (q: string) =>
  (await clerk.get(`/api/search?${new URLSearchParams({ q })}`)).json<{ cases: { id: string }[] }>().cases.map(({ id }) => id)
const untold = () => world.platform.db.inTransaction(systemScope, (tx) => differingStates(tx, county.shard, 20))

describe('更正登记', () => {
  test('贺错号：电话改对，按新号找得到、旧号找不到；改前改后、谁改的、为什么都留着', async () => {
    const { personId, id } = await filed({ name: '贺错号', idType: 'NONE', phone: '13900001111' })
    const before = await read(personId)
    const answer = await correct(clerk, before, { changes: { phone: '13900002222' }, reason: 'CHANGED', words: '' })
    expect(answer.json()).toEqual({ id: personId, version: before.version + 1, changed: ['电话'] })
    expect((await read(personId)).phoneMasked).toBe('139****2222')
    expect([await found('13900002222'), await found('13900001111')]).toEqual([[personId], []])
    expect([await casesFound('13900002222'), await casesFound('13900001111')]).toEqual([[id], []])
    const [change] = await history(personId)
    expect(change).toMatchObject({
      kind: 'CORRECTED',
      reasonLabel: '情况变了（换号、搬家、改名）',
      byName: expect.stringContaining('clerk'),
    })
    expect(change?.fields).toEqual([{ field: 'phone', label: '电话', before: '139****1111', after: '139****2222', isMasked: true }])
    const timeline = (await clerk.get(`/api/cases/${id}/history`)).json<{ items: { verbLabel: string; note: string }[] }>().items
    expect(timeline[0]).toMatchObject({
      verbLabel: '更正人员登记',
      note: '更正受援人登记：电话。已经出具的法律援助申请表写的是更正前的，留着，标注更正前出具',
    })
  })

  test('每一项都能改，改前的完整内容写用途才看得到', async () => {
    const { personId } = await filed({ name: '全改', idType: 'NONE', phone: phone(), address: '双峰县锁石镇旧村一组' })
    const number = numberOn('19800819')
    const person = await read(personId)
    const changes = {
      name: '全改过',
      idType: 'RESIDENT_ID',
      idNumber: number,
      nation: '土家族',
      nationality: '越南',
      phone: '0738-6822110转801',
      address: '双峰县青树坪镇新村七组',
      regionCode: '431321',
      categories: ['DISABLED'],
      safeContact: 'SMS_ONLY',
      safeContactNote: '晚上七点以后',
    }
    expect((await correct(hands.reviewer, person, { changes, cardSeen: true })).statusCode).toBe(200)
    expect(await read(personId)).toMatchObject({
      name: '全改过',
      birthOn: '1980-08-19',
      nation: '土家族',
      nationality: 'VN',
      categories: ['DISABLED'],
      safeContact: 'SMS_ONLY',
      safeContactNote: '晚上七点以后',
      idNumberMasked: `431321********${number.slice(-4)}`,
      regionCode: '431321',
    })
    const [change] = await history(personId)
    expect(change?.fields.map(({ field }) => field)).toEqual([
      'name', 'idType', 'idNumber', 'birthOn', 'sex', 'nation', 'nationality', 'phone', 'address', 'regionCode', 'categories', 'safeContact', 'safeContactNote',
    ]) // prettier-ignore
    const shown = await act(hands.reviewer, `/api/persons/${personId}/history/${change?.id}/reveal`, {
      field: 'address',
      side: 'before',
      purpose: '核对改错前的住址',
    })
    expect(shown.json()).toEqual({ value: '双峰县锁石镇旧村一组' })
  })

  test('改过的人：在办案件已经出具的文书留着，哪一份写了旧的、旧在哪一项都说；补上原来不知道的不算', async () => {
    const { personId, id } = await filed({ name: '李旧名', idType: 'NONE', phone: phone() })
    const papers = async () =>
      (await clerk.get(`/api/cases/${id}`))
        .json<{ documents: { code: string; correctedLabels: string[] }[] }>()
        .documents.map(({ code, correctedLabels }) => [code, correctedLabels] as const)
    const marked = async () => Object.fromEntries((await papers()).filter(([, labels]) => labels.length > 0))
    expect((await correct(clerk, await read(personId), { changes: { nation: '苗族', address: '双峰县锁石镇一组' } })).statusCode).toBe(200)
    expect(await marked()).toEqual({})
    expect((await correct(clerk, await read(personId), { changes: { phone: phone() } })).statusCode).toBe(200)
    expect(await marked()).toEqual({ APPLICATION: ['电话'] })
    expect((await correct(clerk, await read(personId), { changes: { name: '李新名' } })).statusCode).toBe(200)
    expect(await marked()).toMatchObject({ APPLICATION: ['受援人姓名', '电话'], MATERIAL_RECEIPT: ['受援人姓名'] })
    const events = (await clerk.get(`/api/cases/${id}`)).json<{ events: { verb: string; note: string }[] }>().events
    const notes = events.filter(({ verb }) => verb === 'correctPerson').map(({ note }) => note)
    expect(notes.some((note) => note.includes('法律援助申请表') && note.includes('更正前出具'))).toBe(true)
  })

  test('名字一改，案件的名字、搜索、勿致电标志跟着走；日志里没有明文', async () => {
    const { personId, id } = await filed({ name: '李墙', idType: 'NONE', phone: phone() })
    const person = await read(personId)
    const answer = await correct(clerk, person, { changes: { name: '黄重庆', safeContact: 'NO_CALL' } })
    expect(answer.statusCode, answer.body).toBe(200)
    const file = (await clerk.get(`/api/cases/${id}`)).json<{ applicantName: string; flags: string[] }>()
    expect(file.applicantName).toBe('黄重庆')
    expect(file.flags).toContain('勿致电')
    expect([await found('huangchongqing'), await found('hcq'), await found('黄重')]).toEqual([[personId], [personId], [personId]])
    expect([await casesFound('黄重庆'), await casesFound('李墙')]).toEqual([[id], []])
    const entries = await world.platform.db.inTransaction(systemScope, (tx) =>
      tx.selectFrom('auditEntry').selectAll().where('objectId', 'in', [personId, id]).execute(),
    )
    expect(JSON.stringify(entries)).not.toMatch(/黄重庆|李墙/)
    expect(entries.map(({ action }) => action)).toEqual(expect.arrayContaining(['person.corrected', 'correctPerson']))
    expect(await untold()).toEqual([])
  })

  test.each([
    [{ changes: { phone: '1380' } }, 422, 'body.changes.phone'],
    [{ changes: { idNumber: '431321197503030079', idType: 'RESIDENT_ID' } }, 422, 'body.changes.idNumber'],
    [{ changes: { birthOn: '1800-01-01' } }, 422, 'body.changes.birthOn'],
    [{ changes: { regionCode: '999999' } }, 422, 'body.changes.regionCode'],
    [{ changes: { name: '张3' } }, 422, 'body.changes.name'],
    [{ changes: { nickname: '某' } }, 422, 'body.changes'],
    [{ changes: { phone: '13900007777' }, reason: 'BECAUSE' }, 422, 'body.reason'],
    [{ changes: { name: '改名' }, words: '' }, 422, 'body.words'],
  ])('填错的说清楚哪一处：%j', async (payload, status, path) => {
    const { personId } = await filed({ name: '错处', idType: 'NONE', phone: phone() })
    const answer = await correct(clerk, await read(personId), payload)
    expect(answer.statusCode, answer.body).toBe(status)
    expect(answer.json<Problem>().errors.map((one) => one.path)).toEqual([expect.stringContaining(path)])
  })

  test('没有改动、没有版本号、别的岗位、别的县、不存在的，都不改', async () => {
    const { personId } = await filed({ name: '不改', idType: 'NONE', phone: '13900003333' })
    const person = await read(personId)
    expect((await correct(clerk, person, { changes: { phone: '139 0000 3333' } })).json()).toMatchObject({ code: 'PERSON_NOTHING_CHANGED' })
    expect((await act(clerk, `/api/persons/${personId}/corrections`, { changes: { phone: phone() }, reason: 'CHANGED' })).statusCode).toBe(
      428,
    )
    for (const name of ['lawyer', 'bureau', 'finance', 'auditor'] as const)
      expect((await correct(hands[name], person, { changes: { phone: phone() } })).statusCode, name).toBe(403)
    // The file did not come through this station.
    expect((await correct(hands.station, person, { changes: { phone: phone() } })).statusCode).toBe(404)
    const away = { id: '0190b5f0-0000-7000-8000-000000000009', version: 1 }
    expect((await correct(clerk, away, { changes: { phone: phone() } })).statusCode).toBe(404)
    expect(await read(personId)).toMatchObject({ version: person.version, phoneMasked: '139****3333' })
  })

  test('别人先改了：告诉两边的值，填的不丢，带上新版本就改得成', async () => {
    const { personId } = await filed({ name: '两人改', idType: 'NONE', phone: '13900004444' })
    const person = await read(personId)
    expect((await correct(hands.reviewer, person, { changes: { phone: '13900005555' } })).statusCode).toBe(200)
    const late = await correct(clerk, person, { changes: { phone: '13900006666' } })
    expect(late.statusCode).toBe(412)
    expect(late.json<Problem>().errors).toEqual([
      { path: 'body.changes.phone', message: '电话现在是「139****5555」，您填的是「139****6666」。' },
    ])
    expect((await correct(clerk, await read(personId), { changes: { phone: '13900006666' } })).statusCode).toBe(200)
  })

  test('两个窗口同时改，只有一个成；同一次提交重发，只改一次', async () => {
    const { personId } = await filed({ name: '同时改', idType: 'NONE', phone: phone() })
    const person = await read(personId)
    const both = await Promise.all([phone(), phone()].map((one) => correct(clerk, person, { changes: { phone: one } })))
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412])
    const now = await read(personId)
    const key = randomUUID()
    const again = await Promise.all([1, 2].map(() => correct(clerk, now, { changes: { address: '青树坪镇' } }, key)))
    expect(again.map(({ json }) => json())).toEqual([again[0]?.json(), again[0]?.json()])
    expect((await history(personId)).filter(({ kind }) => kind === 'CORRECTED')).toHaveLength(2)
  })

  test('作出决定以后，姓名和证件由审查人员改，窗口仍能改电话', async () => {
    const { personId, id } = await filed({ name: '已决定', idType: 'NONE', phone: phone() })
    await world.platform.db.inTransaction(systemScope, (tx) =>
      tx
        .updateTable('legalCase')
        .set({ decidedOn: '2026-11-20' as never })
        .where('id', '=', id)
        .execute(),
    )
    const person = await read(personId)
    expect(person.canIdentify).toMatchObject({ allowed: false, why: expect.stringContaining('审查人员') })
    expect((await correct(clerk, person, { changes: { name: '已决' } })).statusCode).toBe(403)
    expect((await correct(clerk, person, { changes: { phone: phone() } })).statusCode).toBe(200)
    expect((await correct(hands.director, await read(personId), { changes: { name: '已决' } })).statusCode).toBe(200)
  })

  test('受理时顺手补的、换的，也有改前改后', async () => {
    const shared = { name: '再来', idType: 'NONE', phone: phone() }
    const { personId } = await filed({ ...shared, address: '旧住址在锁石镇' })
    await filed({ ...shared, address: '新住址在青树坪' })
    expect(await history(personId)).toMatchObject([{ kind: 'LEARNED', fields: [{ field: 'address' }] }])
  })

  test('出生日期一改，审查中的案件里未成年人的标志跟着改', async () => {
    const { personId, id } = await filed({ name: '小改', idType: 'NONE', phone: phone(), birthOn: '2012-01-01' })
    const minor = async () => (await clerk.get(`/api/cases/${id}`)).json<{ flags: string[] }>().flags.includes('未成年人')
    const was = await minor()
    expect((await correct(clerk, await read(personId), { changes: { birthOn: '1982-01-01' } })).statusCode).toBe(200)
    expect([was, await minor()]).toEqual([true, false])
    expect(await untold()).toEqual([])
  })
})

describe('真正的号码主人来了', () => {
  test('甲登记成乙的号码，乙带证件来：当场撤下、甲待补，乙马上能登记', async () => {
    const number = numberOn('19750303')
    const owner = { name: '乙本人', idType: 'RESIDENT_ID', idNumber: number, phone: phone() }
    const { personId } = await filed({ name: '甲登错', idType: 'RESIDENT_ID', idNumber: number, phone: phone() })
    const refused = (await submit(owner)).json<Problem>()
    expect(refused).toMatchObject({ code: 'PERSON_OTHER_NAME', personId })
    const say = { idNumber: number, reason: 'DESK_ERROR', words: '和下一位来访人串了', cardSeen: true }
    const release = (hand: Hand, change: object = {}, key?: string) =>
      act(hand, `/api/persons/${personId}/release-number`, { ...say, ...change }, { key })
    expect((await release(clerk, { cardSeen: false })).json()).toMatchObject({ code: 'PERSON_CARD_UNSEEN' })
    expect((await release(clerk, { words: '' })).json()).toMatchObject({ code: 'PERSON_WORDS_OWED' })
    expect((await release(clerk, { idNumber: numberOn('19750303') })).json()).toMatchObject({ code: 'PERSON_NUMBER_NOT_HELD' })
    for (const name of ['lawyer', 'bureau', 'finance', 'auditor', 'station'] as const)
      expect((await release(hands[name])).statusCode, name).toBe(403)
    const key = randomUUID()
    expect((await release(clerk, {}, key)).statusCode).toBe(200)
    expect((await release(clerk, {}, key)).statusCode).toBe(200)
    expect(await read(personId)).toMatchObject({ idNumberMasked: null, numberState: 'OWED', birthOn: null })
    expect(await history(personId)).toMatchObject([{ kind: 'NUMBER_RELEASED', words: '和下一位来访人串了' }])
    const entered = await filed(owner)
    expect(entered.personId).not.toBe(personId)
    expect(await found(number)).toEqual([entered.personId])
    // 甲 brings his own card.
    const own = numberOn('19720707')
    expect(
      (await correct(clerk, await read(personId), { changes: { idType: 'RESIDENT_ID', idNumber: own }, cardSeen: true })).statusCode,
    ).toBe(200)
    expect(await read(personId)).toMatchObject({ numberState: 'KEPT', birthOn: '1972-07-07' })
    expect(await untold()).toEqual([])
  })

  test('更正时发现号码在别人名下：看过证件才拿过来，那一份待补', async () => {
    const number = numberOn('19810303')
    const wrong = await filed({ name: '占号', idType: 'RESIDENT_ID', idNumber: number, phone: phone() })
    const { personId } = await filed({ name: '真主', idType: 'NONE', phone: phone() })
    const changes = { idType: 'RESIDENT_ID', idNumber: number }
    const ask = async (more: object) => correct(clerk, await read(personId), { changes, ...more })
    expect((await ask({})).json()).toMatchObject({ code: 'PERSON_NUMBER_TAKEN', personId: wrong.personId, sameName: false })
    expect((await ask({ takesNumber: true })).json()).toMatchObject({ code: 'PERSON_CARD_UNSEEN' })
    expect((await ask({ takesNumber: true, cardSeen: true })).statusCode).toBe(200)
    expect([(await read(personId)).numberState, (await read(wrong.personId)).numberState]).toEqual(['KEPT', 'OWED'])
  })

  test('同名的另一份已有这个号码：告诉去合并', async () => {
    const number = numberOn('19820303')
    await filed({ name: '同名人', idType: 'RESIDENT_ID', idNumber: number, phone: phone() })
    const { personId } = await filed({ name: '同名人', idType: 'NONE', phone: phone() })
    const answer = await correct(clerk, await read(personId), { changes: { idType: 'RESIDENT_ID', idNumber: number } })
    expect(answer.json()).toMatchObject({ code: 'PERSON_NUMBER_TAKEN', sameName: true })
  })

  test('两个窗口同时把同一个号码改给两个人，只有一个成，另一个说得清楚', async () => {
    const number = numberOn('19830303')
    const people = await Promise.all(
      ['抢号甲', '抢号乙'].map(async (name) => read((await filed({ name, idType: 'NONE', phone: phone() })).personId)),
    )
    const both = await Promise.all(people.map((one) => correct(clerk, one, { changes: { idType: 'RESIDENT_ID', idNumber: number } })))
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 422])
  })
})

describe('两份登记合成一份，又拆回两份', () => {
  const merge = async (hand: Hand, keptId: string, otherId: string, more: object = {}, key?: string) => {
    const [kept, other] = [await read(keptId), await read(otherId)]
    const payload = { otherId, otherVersion: other.version, reason: 'NUMBER_LATER', words: '', ...more }
    return act(hand, `/api/persons/${keptId}/merge`, payload, { version: kept.version, key })
  }
  const plan = async (id: string) =>
    (await clerk.get(`/api/persons/${id}/unmerge`)).json<{
      changeId: string
      back: { caseId: string }[]
      asked: { caseId: string }[]
      fields: { field: string }[]
    }>()
  const unmerge = async (hand: Hand, id: string, more: object = {}, key?: string) =>
    act(
      hand,
      `/api/persons/${id}/unmerge`,
      { changeId: (await plan(id)).changeId, reason: 'MERGED_WRONGLY', words: '', ...more },
      { version: (await read(id)).version, key },
    )
  const figures = () =>
    world.platform.db.inTransaction(systemScope, async (tx) => {
      const rows = await tx.selectFrom('figureDelta').select(['indicator', 'dimension', 'value', 'amount']).execute()
      const sums = new Map<string, number>()
      for (const row of rows) {
        const key = [row.indicator, row.dimension, row.value].join(' ')
        sums.set(key, (sums.get(key) ?? 0) + Number(row.amount))
      }
      return Object.fromEntries([...sums].filter(([, amount]) => amount !== 0).sort())
    })
  const persons = async () => (await clerk.get('/api/persons?limit=1')).json<{ total: { count: number } }>().total.count
  const likely = async (id: string) =>
    (await clerk.get(`/api/persons/${id}/likely`)).json<{ items: { id: string; reasons: string[]; isStrong: boolean }[] }>().items

  async function twice(name: string) {
    const shared = phone()
    const number = numberOn('19800819')
    const first = await filed({ name, idType: 'NONE', phone: shared, address: '双峰县锁石镇某村七组', safeContact: 'SMS_ONLY' })
    const second = await filed({
      name,
      idType: 'RESIDENT_ID',
      idNumber: number,
      phone: phone(),
      address: '双峰县锁石镇',
      birthOn: '1980-08-19',
    })
    const here = await read(first.personId)
    await correct(clerk, here, { changes: { birthOn: '1980-08-19' } })
    return { first, second, number, shared }
  }

  test('先无证件、后有号码：提示像、合并、案件和号码跟着走、旧链接打得开；拆回来和原来一样', async () => {
    const { first, second, number, shared } = await twice('欧阳两份')
    const [one, two] = [await read(first.personId), await read(second.personId)]
    expect(await likely(first.personId)).toMatchObject([{ id: second.personId, reasons: ['姓名', '出生日期'], isStrong: true }])
    const [before, count] = [await figures(), await persons()]
    for (const name of ['lawyer', 'bureau', 'finance', 'auditor', 'station'] as const)
      expect((await merge(hands[name], second.personId, first.personId)).statusCode, name).toBe(403)
    const key = randomUUID()
    const merged = await merge(clerk, second.personId, first.personId, { choose: { address: 'OTHER' } }, key)
    expect(merged.statusCode, merged.body).toBe(200)
    const now = await read(second.personId)
    expect(now).toMatchObject({ address: one.address, safeContact: 'SMS_ONLY', idNumberMasked: two.idNumberMasked, mergedHere: true })
    expect(now.cases.map(({ id }) => id).sort()).toEqual([first.id, second.id].sort())
    // Files stay as many as they were, persons are one less.
    expect([await figures(), await persons()]).toEqual([before, count - 1])
    expect((await read(first.personId)).id).toBe(second.personId)
    expect([await found(shared), await found(number)]).toEqual([[second.personId], [second.personId]])
    expect(await casesFound(shared)).toEqual(expect.arrayContaining([first.id, second.id]))
    expect((await clerk.get(`/api/cases/${first.id}`)).json()).toMatchObject({
      person: { id: second.personId },
      flags: expect.arrayContaining(['只发短信']),
    })
    // Whoever comes again by name and old phone is known.
    expect((await filed({ name: '欧阳两份', idType: 'NONE', phone: shared })).personId).toBe(second.personId)
    expect(await untold()).toEqual([])

    const asked = await plan(second.personId)
    expect(asked.back.map(({ caseId }) => caseId)).toEqual([first.id])
    expect(asked.asked).toHaveLength(1)
    const [late] = asked.asked
    const open = await unmerge(clerk, second.personId)
    expect(open.json()).toMatchObject({
      code: 'PERSON_UNMERGE_ASKED',
      errors: expect.arrayContaining([expect.objectContaining({ path: `body.cases.${late?.caseId}` })]),
    })
    const answers = {
      cases: { [late?.caseId ?? '']: 'OTHER' },
      fields: Object.fromEntries(asked.fields.map(({ field }) => [field, 'OTHER'])),
    }
    expect((await unmerge(hands.lawyer, second.personId, answers)).statusCode).toBe(403)
    const again = await unmerge(clerk, second.personId, answers)
    expect(again.statusCode, again.body).toBe(200)
    const [backOne, backTwo] = [await read(first.personId), await read(second.personId)]
    const bare = ({ version: _version, cases: _cases, ...rest }: Record) => rest
    expect(bare(backOne)).toEqual(bare(one))
    expect(bare(backTwo)).toEqual(bare(two))
    expect(backOne.cases.map(({ id }) => id).sort()).toEqual([first.id, late?.caseId].sort())
    expect(backTwo.cases.map(({ id }) => id)).toEqual([second.id])
    expect((await history(first.personId)).map(({ kind }) => kind)).toEqual(['UNMERGED', 'MERGED', 'CORRECTED'])
    expect(await untold()).toEqual([])
  })

  test('合并以后改过的内容逐项问归谁', async () => {
    const { first, second } = await twice('改过才拆')
    expect((await merge(clerk, second.personId, first.personId)).statusCode).toBe(200)
    await correct(clerk, await read(second.personId), { changes: { phone: '13900008888' } })
    const { fields } = await plan(second.personId)
    expect(fields.map(({ field }) => field)).toEqual(['phone'])
    const was = (await read(second.personId)).version
    expect((await unmerge(clerk, second.personId, { fields: { phone: 'OTHER' } })).statusCode).toBe(200)
    expect((await read(first.personId)).phoneMasked).toBe('139****8888')
    expect((await read(second.personId)).phoneMasked).not.toBe('139****8888')
    expect((await read(second.personId)).version).toBe(was + 1)
  })

  test('合过两次的，从后往前拆；旧链接每一步都指对', async () => {
    const shared = phone()
    const [a, b, c] = [
      await filed({ name: '三份', idType: 'NONE', phone: shared }),
      await filed({ name: '叁份', idType: 'NONE', phone: phone() }),
      await filed({ name: '三分', idType: 'NONE', phone: phone() }),
    ]
    expect((await merge(clerk, b.personId, a.personId)).statusCode).toBe(200)
    const first = (await plan(b.personId)).changeId
    expect((await merge(clerk, c.personId, b.personId)).statusCode).toBe(200)
    expect((await read(a.personId)).id).toBe(c.personId)
    expect(await found(shared)).toEqual([c.personId])
    expect((await unmerge(clerk, c.personId, { changeId: first })).json()).toMatchObject({ code: 'PERSON_LATER_MERGE_FIRST' })
    expect((await unmerge(clerk, c.personId)).statusCode).toBe(200)
    expect((await read(a.personId)).id).toBe(b.personId)
    expect((await unmerge(clerk, b.personId)).statusCode).toBe(200)
    expect([(await read(a.personId)).id, (await read(a.personId)).cases.map(({ id }) => id)]).toEqual([a.personId, [a.id]])
    expect((await clerk.get(`/api/persons/${a.personId}/unmerge`)).json()).toMatchObject({ changeId: null })
  })

  test('两个不同的号码、同一件事都在办、一方是另一方的对方：说清楚为什么不能合', async () => {
    const [one, two] = [
      await filed({ name: '两号', idType: 'RESIDENT_ID', idNumber: numberOn('19760101'), phone: phone() }),
      await filed({ name: '两号', idType: 'RESIDENT_ID', idNumber: numberOn('19760101'), phone: phone() }),
    ]
    expect((await merge(clerk, one.personId, two.personId)).json()).toMatchObject({ status: 409, code: 'PERSON_TWO_NUMBERS' })
    const matter = { opponents: [{ name: '同一家公司' }] }
    const [three, four] = [
      await filed({ name: '同事', idType: 'NONE', phone: phone() }, matter),
      await filed({ name: '同事', idType: 'NONE', phone: phone() }, matter),
    ]
    expect((await merge(clerk, three.personId, four.personId)).json()).toMatchObject({ status: 409, code: 'PERSON_SAME_MATTER_TWICE' })
    const [wife, husband] = [
      await filed({ name: '贺妻', idType: 'NONE', phone: phone() }, { opponents: [{ name: '贺夫' }] }),
      await filed({ name: '贺夫', idType: 'NONE', phone: phone() }, { opponents: [{ name: '贺妻' }] }),
    ]
    const opposed = await merge(clerk, wife.personId, husband.personId)
    expect(opposed.json()).toMatchObject({ status: 409, code: 'PERSON_OPPOSED' })
    expect((await merge(clerk, wife.personId, wife.personId)).json()).toMatchObject({ code: 'PERSON_SAME_RECORD' })
    expect((await read(three.personId)).cases).toHaveLength(1)
  })

  test('两个窗口同时合，只有一个成；重发不合第二次', async () => {
    const [one, two] = [
      await filed({ name: '同合', idType: 'NONE', phone: phone() }),
      await filed({ name: '同合', idType: 'NONE', phone: phone() }),
    ]
    const both = await Promise.all([merge(clerk, one.personId, two.personId), merge(hands.reviewer, two.personId, one.personId)])
    expect(both.map(({ statusCode }) => statusCode).filter((status) => status === 200)).toHaveLength(1)
    expect((await read(one.personId)).cases).toHaveLength(2)
  })

  test('不是同一个人，说过就不再问', async () => {
    const shared = phone()
    const [one, two] = [
      await filed({ name: '父子同名', idType: 'RESIDENT_ID', idNumber: numberOn('19800505'), phone: shared }),
      await filed({ name: '父子同名', idType: 'NONE', phone: phone() }),
    ]
    await correct(clerk, await read(two.personId), { changes: { phone: shared } })
    expect((await likely(one.personId)).map(({ id }) => id)).toEqual([two.personId])
    expect((await act(clerk, `/api/persons/${one.personId}/apart`, { otherId: two.personId })).statusCode).toBe(200)
    expect([await likely(one.personId), await likely(two.personId)]).toEqual([[], []])
    expect((await act(hands.lawyer, `/api/persons/${one.personId}/apart`, { otherId: two.personId })).statusCode).toBe(403)
  })

  test('对方的曾用律师照样提醒：回避跟着合并走', async () => {
    const [one, two] = [
      await filed({ name: '曾受援', idType: 'NONE', phone: phone() }),
      await filed({ name: '曾受援人', idType: 'NONE', phone: phone() }),
    ]
    await world.platform.db.inTransaction(systemScope, (tx) =>
      tx
        .insertInto('assignment')
        .values({
          shard: county.shard,
          id: randomUUID(),
          caseId: one.id,
          providerId: county.providers.lawyer,
          firmId: county.firmId,
          providerName: '陈律',
          firmName: '湘中律师事务所',
          assignedBy: randomUUID(),
          assignedByName: '某指派',
          assignedOn: '2026-11-20' as never,
        })
        .execute(),
    )
    expect((await merge(clerk, two.personId, one.personId)).statusCode).toBe(200)
    const matches = (await act(clerk, '/api/persons/matches', { opponent: '曾受援人' })).json<{
      items: { kind: string; caseId: string }[]
    }>()
    expect(matches.items).toEqual([expect.objectContaining({ kind: 'former-client', caseId: one.id })])
  })

  test('一份登记里是两个人：选出案件拆到另一个人名下，合并就能合回去', async () => {
    const own = phone()
    const first = await filed({ name: '同名父', idType: 'NONE', phone: own })
    const second = await filed({ name: '同名父', idType: 'NONE', phone: own })
    expect(second.personId).toBe(first.personId)
    const split = async (hand: Hand, payload: object) =>
      act(
        hand,
        `/api/persons/${first.personId}/split`,
        { reason: 'TWO_PERSONS', words: '', ...payload },
        { version: (await read(first.personId)).version },
      )
    const son = { name: '同名子', idType: 'NONE', phone: phone() }
    expect((await split(hands.lawyer, { caseIds: [second.id], person: son })).statusCode).toBe(403)
    expect((await split(clerk, { caseIds: [first.id, second.id], person: son })).json()).toMatchObject({ code: 'PERSON_ALL_CASES_CHOSEN' })
    expect((await split(clerk, { caseIds: [randomUUID()], person: son })).json()).toMatchObject({ code: 'PERSON_CASE_NOT_HIS' })
    expect((await split(clerk, { caseIds: [second.id], person: { name: '同名父', idType: 'NONE', phone: own } })).json()).toMatchObject({
      code: 'PERSON_SPLIT_INTO_SAME',
    })
    const done = await split(clerk, { caseIds: [second.id], person: son })
    expect(done.statusCode, done.body).toBe(200)
    const { otherId } = done.json<{ otherId: string }>()
    expect([(await read(first.personId)).cases, (await read(otherId)).cases]).toMatchObject([[{ id: first.id }], [{ id: second.id }]])
    expect((await clerk.get(`/api/cases/${second.id}`)).json()).toMatchObject({ applicantName: '同名子', person: { id: otherId } })
    expect((await merge(clerk, first.personId, otherId)).statusCode).toBe(200)
    expect((await read(first.personId)).cases).toHaveLength(2)
    expect(await untold()).toEqual([])
  })
})
