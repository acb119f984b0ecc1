import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { toDay } from '@fayuan/law'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildAdministeredCounty, signedIn } from '../../../../../tests/world/administrator.ts'
import type { County } from '../../../../../tests/world/county.ts'
import { openWorld, type World } from '../../../../../tests/world/open-world.ts'
import { wageApplication } from '../../../../../tests/world/wage-application.ts'
import { createApp } from '../../http/app.ts'
import type { App } from '../../http/kit.ts'
import { migrationsDir } from '../../migrations-dir.ts'
import { systemScope } from '../../platform/database/scope.ts'
import { fillKeys } from './fill-keys.ts'
import { submitApplication } from './submit.ts'

let world: World
let app: App
let county: County
let clerk: Awaited<ReturnType<typeof signedIn>>
let dispatcher: Awaited<ReturnType<typeof signedIn>>
let reviewer: Awaited<ReturnType<typeof signedIn>>
beforeAll(async () => {
  world = await openWorld()
  county = await buildAdministeredCounty(world)
  app = await createApp(world.platform)
  clerk = await signedIn(app, 'clerk')
  dispatcher = await signedIn(app, 'dispatcher')
  reviewer = await signedIn(app, 'reviewer')
})
afterAll(async () => {
  await app.close()
  await world.close()
})

let phone = 13_600_000_000
const somebody = (name = '李国强') => {
  phone += 1
  return { name, idType: 'NONE' as const, phone: String(phone) }
}
type Filed = { id: string; number: string }
/** A machine under load may answer that it is busy; whoever is told so comes again. */
async function settled(ask: () => ReturnType<typeof clerk.post>): ReturnType<typeof clerk.post> {
  for (let tries = 1; ; tries += 1) {
    const answer = await ask()
    const isBusy = answer.statusCode === 503 || (answer.json() as { code?: string }).code === 'STILL_RUNNING'
    if (!isBusy || tries >= 40) return answer
  }
}
const submit = (more: object) => clerk.post('/api/applications', { ...wageApplication(), ...more })
const against = (...names: string[]) => ({ opponents: names.map((name) => ({ name })) })

describe('R-53 同一件事，对方怎么写都只受理一次', () => {
  test.each([
    [['双峰甲乙（湖南）劳务有限公司'], ['双峰甲乙(湖南)劳务有限公司']],
    [['双峰甲乙（湖南）劳务有限公司'], ['双峰甲乙 〔湖南〕　劳务有限公司']],
    [['张甲、李乙'], ['李乙、张甲']],
    [
      ['张甲', '李乙'],
      ['李乙', '张甲'],
    ],
    [['ＡＢＣ电子'], ['abc电子']],
    [['双峰甲乙（湖南）劳务有限公司'], ['双峰甲乙（湖南）劳务有限责任公司']],
  ])('%j 与 %j', async (first, second) => {
    const person = somebody()
    const one = await submit({ person, ...against(...first) })
    expect(one.statusCode, one.body).toBe(201)
    const two = await submit({ person, ...against(...second) })
    expect(two.json()).toMatchObject({ status: 409, code: 'APPLICATION_ALREADY_OPEN' })
    expect((two.json() as { title: string }).title).toContain((one.json() as Filed).number)
  })

  test('另一家公司是另一件', async () => {
    const person = somebody()
    expect((await submit({ person, ...against('甲公司') })).statusCode).toBe(201)
    expect((await submit({ person, ...against('乙公司') })).statusCode).toBe(201)
  })

  test('撤回以后可以再申请', async () => {
    const person = somebody()
    const { id, version } = (await submit({ person })).json() as Filed & { version: number }
    const withdrawn = await app.inject({
      method: 'POST',
      url: `/api/applications/${id}/withdrawal`,
      cookies: await cookiesOf('clerk'),
      headers: { 'idempotency-key': randomUUID(), 'if-match': String(version) },
      payload: { reason: '双方已经和解，申请人要求撤回' },
    })
    expect(withdrawn.statusCode, withdrawn.body).toBeLessThan(300)
    expect((await submit({ person })).statusCode).toBe(201)
  })
})

async function cookiesOf(username: string) {
  const answer = await app.inject({ method: 'POST', url: '/api/session', payload: { username, password: '山高水长 legal 2026' } })
  return { fayuan_session: answer.cookies[0]?.value ?? '' }
}

describe('同一份通知只登记一次', () => {
  const notice = (noticeNumber: string, name = '陈小勇') =>
    dispatcher.post('/api/notices', {
      channel: 'NOTIFIED_COURT',
      organ: '双峰县人民法院',
      noticeNumber,
      ground: 'N1',
      stage: 'FIRST_INSTANCE',
      offence: '盗窃',
      role: 'DEFENDANT',
      hasCounsel: false,
      person: { name, idType: 'NONE', sex: 'MALE' },
      categories: [{ code: 'MINOR', evidence: 'PRESENT' }],
    })
  test('括号、全角、“第”字都不算另一份；同案的另一名被告人是另一份', async () => {
    expect((await notice('(2026)湘1321刑初第188号')).statusCode).toBe(201)
    for (const number of ['（2026）湘1321刑初第188号', '〔2026〕湘1321刑初188号', '【２０２６】 湘1321刑初第188号'])
      expect((await notice(number)).json()).toMatchObject({ status: 409, code: 'NOTICE_ALREADY_RECEIVED' })
    expect((await notice('(2026)湘1321刑初第188号', '陈小兵')).statusCode).toBe(201)
    expect((await notice('(2026)湘1321刑初第189号')).statusCode).toBe(201)
  })
  test('同一份通知十二次同时登记，只成一件', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => settled(() => notice('（2026）湘1321刑初第300号'))))
    expect(answers.map((a) => a.statusCode).sort()).toEqual([201, ...Array.from({ length: 11 }, () => 409)])
  })
})

describe('一个人的一件事同时提交十二次，只成一件，其余说出是哪一件', () => {
  test.each([
    ['有电话', () => somebody('同时的人')],
    ['有身份证', () => ({ name: '有证的人', idType: 'RESIDENT_ID', idNumber: '431321199003070013' })],
  ])('窗口，%s，十二个不同的键', async (_, who) => {
    const person = who()
    const spellings = ['甲乙（湖南）公司', '甲乙(湖南)公司', '甲乙 （湖南）公司']
    const answers = await Promise.all(
      Array.from({ length: 12 }, (__, at) => settled(() => submit({ person, ...against(spellings[at % 3] ?? '') }))),
    )
    const made = answers.filter((a) => a.statusCode === 201)
    const refused = answers.filter((a) => a.statusCode !== 201)
    expect(made).toHaveLength(1)
    const { number } = made[0]?.json() as Filed
    for (const one of refused) {
      expect(one.json()).toMatchObject({ status: 409, code: 'APPLICATION_ALREADY_OPEN' })
      expect(one.body).toContain(number)
    }
  })

  test('窗口和网上同时', async () => {
    const application = wageApplication({ person: { name: '两头的人', idType: 'NONE', phone: '13512345678' } })
    const portal = () =>
      world.platform.db.inTransaction(county.actors.citizen.scope, (tx) =>
        submitApplication(tx, world.platform, county.actors.citizen, { ...application, channel: 'ONLINE' }, toDay('2026-11-20')),
      )
    const answers = await Promise.allSettled([
      ...Array.from({ length: 6 }, portal),
      ...Array.from({ length: 6 }, async () => {
        const answer = await clerk.post('/api/applications', application)
        if (answer.statusCode !== 201) throw new Error(answer.body)
      }),
    ])
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const { count } = await world.platform.db.inTransaction(systemScope, (tx) =>
      tx
        .selectFrom('person')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('name', '=', '两头的人')
        .executeTakeFirstOrThrow(),
    )
    expect(Number(count)).toBe(1)
  })

  test('从已有人员中选的和填姓名的同时，也只成一件', async () => {
    const person = somebody('双路的人')
    await submit({ person, ...against('旧公司') })
    const { id } = await world.platform.db.inTransaction(systemScope, (tx) =>
      tx.selectFrom('person').select('id').where('name', '=', '双路的人').executeTakeFirstOrThrow(),
    )
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, at) => settled(() => submit({ person: at % 2 === 0 ? person : { id }, ...against('新公司') }))),
    )
    expect(answers.map((a) => a.statusCode).sort()).toEqual([201, ...Array.from({ length: 11 }, () => 409)])
  })
})

test('阿卜杜拉.买买提 与 阿卜杜拉·买买提 电话相同，是同一个人', async () => {
  const person = somebody('阿卜杜拉·买买提')
  await submit({ person, ...against('甲公司') })
  await submit({ person: { ...person, name: '阿卜杜拉.买买提' }, ...against('乙公司') })
  const rows = await world.platform.db.inTransaction(systemScope, (tx) =>
    tx.selectFrom('person').select(['name']).where('name', 'like', '阿卜杜拉%').execute(),
  )
  expect(rows).toEqual([{ name: '阿卜杜拉·买买提' }])
})

describe('名册里一家单位一行', () => {
  const enrol = (name: string) => dispatcher.post('/api/firms', { kind: 'LAW_FIRM', name })
  test('括号和空格不同的不是另一家', async () => {
    expect((await enrol('双峰县新所（试）律师事务所')).statusCode).toBe(201)
    for (const name of ['双峰县新所(试)律师事务所', '双峰县新所 （试） 律师事务所'])
      expect((await enrol(name)).json()).toMatchObject({ status: 409, code: 'FIRM_ALREADY_ENROLLED' })
    expect((await enrol('双峰县老所（试）律师事务所')).statusCode).toBe(201)
  })
  test('两人同时登记，只成一行', async () => {
    const answers = await Promise.all([enrol('同时（湖南）所'), enrol('同时(湖南)所'), enrol('同时〔湖南〕所')])
    expect(answers.map((a) => a.statusCode).sort()).toEqual([201, 409, 409])
  })
})

describe('查找', () => {
  type Found = { cases: { number: string; applicantName: string }[]; persons: { name: string }[] }
  const find = async (q: string): Promise<Found> => (await clerk.get(`/api/search?q=${encodeURIComponent(q)}`)).json() as Found
  let serial = ''
  beforeAll(async () => {
    const filed = (await submit({ person: somebody('钱七七'), title: '拖⽋⼯资纠纷', ...against('ＡＢＣ电子', 'XYZ电子') })).json() as Filed
    serial = /第(\d+)号/.exec(filed.number)?.[1] ?? ''
    for (const name of ['黄重庆', '𠮷小明', '王重阳', '种师道', '佴伟', '覃大山']) await submit({ person: somebody(name) })
    await submit({ person: { ...somebody('艾琳娜'), idType: 'PASSPORT', idNumber: 'E12345678' } })
    await submit({ person: { ...somebody('陈港生'), idType: 'HMT_PERMIT', idNumber: '01234567' } })
  })

  test('案号的各种写法都找到', async () => {
    for (const q of [
      `双援民字第${serial}号`,
      `(2026)双援民字第${serial}号`,
      `〔2026〕双援民字第${serial}号`,
      `（２０２６）双援民字第${serial}号`,
      `【2026】 双援民字第${Number(serial)}号`,
      `双援民${serial}`,
      `2026双援民字第${serial}号`,
      `第${serial}号`,
      `${serial}号`,
    ])
      expect(
        (await find(q)).cases.map((c) => c.applicantName),
        q,
      ).toEqual(['钱七七'])
  })

  test('当事人手里文书上的文号找到案件', async () => {
    const { docNo } = await world.platform.db.inTransaction(systemScope, (tx) =>
      tx
        .selectFrom('document as d')
        .innerJoin('legalCase as c', (join) => join.onRef('c.shard', '=', 'd.shard').onRef('c.id', '=', 'd.caseId'))
        .select('d.docNo')
        .where('c.applicantName', '=', '钱七七')
        .where('d.docNo', 'is not', null)
        .executeTakeFirstOrThrow(),
    )
    const typed = String(docNo)
    for (const q of [typed, typed.replace('〔', '(').replace('〕', ')'), typed.replace('号', '')])
      expect(
        (await find(q)).cases.map((c) => c.applicantName),
        q,
      ).toEqual(['钱七七'])
  })

  test('带分机的电话，照登记的写法找得到', async () => {
    await submit({ person: { ...somebody('方分机'), phone: '0738-6822110转801' } })
    for (const q of ['0738-6822110转801', '0738-6822110-801', '0738 6822110 分机 801', '０７３８６８２２１１０', '+86 0738-6822110']) {
      const found = await find(q)
      expect([found.cases.map((c) => c.applicantName), found.persons.map((p) => p.name)], q).toEqual([['方分机'], ['方分机']])
    }
  })

  test.each(['ABC电子', 'ＡＢＣ电子', 'XYZ电子', 'ＸＹＺ电子', 'xyz电子', '拖欠工资', '拖⽋⼯资纠纷'])('案情和对方：%s', async (q) => {
    expect((await find(q)).cases.map((c) => c.applicantName)).toContain('钱七七')
  })

  test('法院的案号也找得到', async () => {
    expect((await find('(2026)湘1321刑初189号')).cases.map((c) => c.applicantName)).toEqual(['陈小勇'])
  })

  test.each([
    ['huangchongqing', '黄重庆'],
    ['huangzhongqing', '黄重庆'],
    ['hcq', '黄重庆'],
    ['jixiaoming', '𠮷小明'],
    ['jxm', '𠮷小明'],
    ['wangchongyang', '王重阳'],
    ['wcy', '王重阳'],
    ['chongshidao', '种师道'],
    ['naiwei', '佴伟'],
    ['tandashan', '覃大山'],
    ['qindashan', '覃大山'],
    ['Huang Chong Qing', '黄重庆'],
  ])('姓名的每一种通常读法：%s', async (q, name) => {
    const found = await find(q)
    expect(found.persons.map((p) => p.name)).toContain(name)
    expect(found.cases.map((c) => c.applicantName)).toContain(name)
    const listed = (await clerk.get(`/api/persons?q=${encodeURIComponent(q)}`)).json() as { items: { name: string }[] }
    expect(listed.items.map((p) => p.name)).toContain(name)
  })

  test.each([
    ['E12345678', '艾琳娜'],
    ['e1234 5678', '艾琳娜'],
    ['01234567', '陈港生'],
    ['０１２３４５６７', '陈港生'],
  ])('每一种证件号码：%s', async (q, name) => {
    const found = (await reviewer.get(`/api/search?q=${encodeURIComponent(q)}`)).json() as Found
    expect(found.persons.map((p) => p.name)).toEqual([name])
    expect(found.cases.map((c) => c.applicantName)).toEqual([name])
    const listed = (await reviewer.get(`/api/persons?q=${encodeURIComponent(q)}`)).json() as { items: { name: string }[] }
    expect(listed.items.map((p) => p.name)).toEqual([name])
  })
})

test('键之前的旧行补上键以后，和新行一样比对、查找；补到一半停下，再补也一样', async () => {
  const person = somebody('旧档·案人')
  const old = (await submit({ person, title: '讨要⼯资', ...against('旧（湖南）公司') })).json() as Filed
  await world.platform.db.inTransaction(systemScope, async (tx) => {
    await tx.updateTable('legalCase').set({ opponentKeys: null, matterClaim: null }).where('id', '=', old.id).execute()
    await tx.updateTable('person').set({ nameKey: null }).where('name', '=', '旧档·案人').execute()
    await tx.updateTable('firm').set({ nameKey: null }).execute()
  })
  expect(await fillKeys(world.platform)).toBeGreaterThan(2)
  expect(await fillKeys(world.platform)).toBe(0)
  const again = await submit({ person: { ...person, name: '旧档.案人' }, ...against('旧(湖南)公司') })
  expect(again.json()).toMatchObject({ status: 409, code: 'APPLICATION_ALREADY_OPEN' })
  expect((await dispatcher.post('/api/firms', { kind: 'LAW_FIRM', name: '双峰县新所(试)律师事务所' })).statusCode).toBe(409)
})

test('升级前两种写法各有各的键：补上以后是一家，占着的事项也重新算过；已经各开了一件的，两件都留着', async () => {
  const person = somebody()
  const [limited, liable] = [(await submit({ person, ...against('旧键有限公司') })).json() as Filed, '旧键有限责任公司']
  const other = (await submit({ person: somebody('赵旧键'), ...against(liable) })).json() as Filed
  const second = (await submit({ person, ...against('另一家') })).json() as Filed
  const owner = new pg.Client(world.owner)
  await owner.connect()
  await owner.query(
    `update legal_case set opponents = $2, opponent_keys = array[$2], matter_claim = 'as-before-' || id where id = any($1)`,
    [[other.id, second.id], liable],
  )
  await owner.query(
    await readFile(join(migrationsDir, '0024_company_forms.sql'), 'utf8').then((sql) => sql.split('\ncreate index')[0] ?? ''),
  )
  await fillKeys(world.platform)
  const { rows } = await owner.query<{ opponent_keys: string[]; matter_claim: string }>(
    'select opponent_keys, matter_claim from legal_case where id = any($1) order by array_position($1, id)',
    [[limited.id, other.id, second.id]],
  )
  await owner.end()
  expect(rows.map((row) => row.opponent_keys)).toEqual([['旧键有限公司'], ['旧键有限公司'], ['旧键有限公司']])
  expect(rows[1]?.matter_claim).not.toContain('as-before')
  expect(rows[2]?.matter_claim).toBe(`as-before-${second.id}`)
  expect((await submit({ person, ...against(liable) })).json()).toMatchObject({ status: 409, code: 'APPLICATION_ALREADY_OPEN' })
})

test.each(['查得到有限公司', '查得到有限责任公司', '查得到'])('一个框：%s 两种写法都找得到', async (q) => {
  for (const [name, opponent] of [
    ['查一', '查得到有限公司'],
    ['查二', '查得到有限责任公司'],
  ] as const)
    await submit({ person: somebody(name), ...against(opponent) })
  const found = (await reviewer.get(`/api/cases?q=${encodeURIComponent(q)}`)).json() as { items: { applicantName: string }[] }
  expect(found.items.map((item) => item.applicantName).sort()).toEqual(expect.arrayContaining(['查一', '查二']))
})

test('程38 对方是某律师从前的受援人：录入时提示，人选名单提示，指派时先问，说明已核实才指派并留下', async () => {
  const client = (await submit({ person: somebody('赵·甲'), ...against('某厂') })).json() as Filed
  const { providers, firmId, shard } = county
  const on = toDay('2024-03-01')
  await world.platform.db.inTransaction(systemScope, async (tx) => {
    const carried = { providerId: providers.lawyer, providerName: '律师lawyer', firmId }
    await tx
      .updateTable('legalCase')
      .set({ state: 'ARCHIVED', ...carried, matterClaim: null })
      .where('id', '=', client.id)
      .execute()
    const row = {
      shard,
      id: randomUUID(),
      caseId: client.id,
      ...carried,
      firmName: '湘中律师事务所',
      assignedBy: randomUUID(),
      assignedByName: '指派专员',
    }
    await tx
      .insertInto('assignment')
      .values({ ...row, reason: '', assignedOn: on, acceptedOn: on })
      .execute()
  })
  const told = (await clerk.post('/api/persons/matches', { opponents: ['赵.甲'] })).json() as {
    items: { kind: string; text: string; caseNumber: string }[]
  }
  expect(told.items).toMatchObject([{ kind: 'former-client', caseNumber: client.number }])
  expect(told.items[0]?.text).toContain('曾经由律师lawyer代理')

  const filed = (await submit({ person: somebody('钱乙'), ...against('赵.甲') })).json() as Filed & { version: number }
  await world.platform.db.inTransaction(systemScope, (tx) =>
    tx.updateTable('legalCase').set({ state: 'GRANTED' }).where('id', '=', filed.id).execute(),
  )
  const { items } = (await dispatcher.get(`/api/cases/${filed.id}/candidates`)).json() as {
    items: { providerId: string; warnings: string[]; formerClient: string | null }[]
  }
  const own = items.find((one) => one.providerId === providers.lawyer)
  const colleague = items.find((one) => one.providerId === providers.lawyer2)
  expect(own?.formerClient).toMatch(/曾在.*代理本案对方“赵·甲”/)
  expect(own?.warnings).toContain(own?.formerClient)
  expect(colleague?.formerClient).toBeNull()
  expect(colleague?.warnings[0]).toMatch(/所在单位曾在/)

  const cookies = await cookiesOf('dispatcher')
  const assign = (payload: object) =>
    app.inject({
      method: 'POST',
      url: `/api/cases/${filed.id}/assignment`,
      cookies,
      headers: { 'idempotency-key': randomUUID(), 'if-match': String(filed.version) },
      payload: { providerId: providers.lawyer, ...payload },
    })
  expect((await assign({})).json()).toMatchObject({ status: 409, code: 'FORMER_CLIENT_ASKED' })
  const assigned = await assign({ isConflictWeighed: true })
  expect(assigned.statusCode, assigned.body).toBe(201)
  const event = await world.platform.db.inTransaction(systemScope, (tx) =>
    tx.selectFrom('caseEvent').select('data').where('caseId', '=', filed.id).where('verb', '=', 'assignCase').executeTakeFirstOrThrow(),
  )
  expect(event.data).toMatchObject({ isConflictWeighed: true })
})

describe('通知里对不上的，问过再收', () => {
  const notify = (more: object) =>
    dispatcher.post('/api/notices', {
      channel: 'NOTIFIED_COURT',
      organ: '双峰县人民法院',
      ground: 'N9',
      stage: 'FIRST_INSTANCE',
      offence: '盗窃',
      role: 'DEFENDANT',
      hasCounsel: false,
      person: { name: '向无号', idType: 'NONE', birthOn: '1990-01-01' },
      ...more,
    })
  const pathsOf = (answer: { json(): unknown }) =>
    (answer.json() as { errors: { path: string }[] }).errors.map(({ path }) => path.replace('body.', ''))

  test('没有文号的同一个人，第二份先问是不是同一份', async () => {
    expect((await notify({})).statusCode).toBe(201)
    const second = await notify({})
    expect(second.json()).toMatchObject({ status: 422, code: 'APPLICATION_FACTS_ASKED' })
    const asked = pathsOf(second)
    expect(asked).toEqual([expect.stringMatching(/^confirmed\.NOTICE_TWIN /)])
    const confirmed = asked.map((path) => path.replace('confirmed.', ''))
    expect((await notify({ confirmed })).statusCode).toBe(201)
  })

  test('机关、阶段、地位和罪名对不上的一并问', async () => {
    const answer = await notify({
      channel: 'NOTIFIED_POLICE',
      role: 'SUSPECT',
      offence: '离婚纠纷',
      person: { name: '向公安', idType: 'NONE', birthOn: '2010-01-01' },
      ground: 'N1',
    })
    expect(answer.statusCode).toBe(422)
    expect(pathsOf(answer).map((path) => path.split(/[ .]/)[1])).toEqual([
      'ORGAN_OF_OTHER_KIND',
      'STAGE_OF_OTHER_ORGAN',
      'ROLE_AT_STAGE',
      'OFFENCE_NO_CRIME',
    ])
  })

  test('未成年人没有出生日期也没有写明，不收；收到日期差一年的先问', async () => {
    const unknown = { person: { name: '向未成年', idType: 'NONE' }, ground: 'N1' }
    expect(pathsOf(await notify(unknown))).toEqual(['person.birthOn'])
    const late = { ...unknown, categories: [{ code: 'MINOR', evidence: 'PRESENT' }], receivedOn: '2025-11-28' }
    expect(pathsOf(await notify(late))).toEqual(['confirmed.RECEIVED_LONG_AGO 2025-11-28'])
  })
})
