import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkCharacter } from '@fayuan/law/reading'
import { createApp } from '../../http/app.ts'
import type { App } from '../../http/kit.ts'
import { buildAdministeredCounty, signedIn } from '../../../../../tests/world/administrator.ts'
import type { County } from '../../../../../tests/world/county.ts'
import { openWorld, type World } from '../../../../../tests/world/open-world.ts'
import { wageApplication } from '../../../../../tests/world/wage-application.ts'
import { systemScope } from '../../platform/database/scope.ts'

let world: World
let app: App
let county: County
let clerk: Awaited<ReturnType<typeof signedIn>>
let reviewer: Awaited<ReturnType<typeof signedIn>>
beforeAll(async () => {
  world = await openWorld()
  county = await buildAdministeredCounty(world)
  app = await createApp(world.platform)
  clerk = await signedIn(app, 'clerk')
  reviewer = await signedIn(app, 'reviewer')
})
afterAll(async () => {
  await app.close()
  await world.close()
})

let phone = 13_700_000_000
const somebody = (more: object = {}) => {
  phone += 1
  return { name: '贺小满', idType: 'NONE' as const, phone: String(phone), ...more }
}
const submit = (more: object) => clerk.post('/api/applications', { ...wageApplication(), ...more })
const errorsOf = (answer: { json(): unknown }) => (answer.json() as { errors: { path: string; message: string }[] }).errors

describe('年龄与类别相反的', () => {
  test.each([
    ['16 岁而没有勾未成年人', '2010-03-01', [], ['MINOR'], 0],
    ['40 岁而勾了未成年人', '1986-03-01', ['MINOR'], ['MINOR'], 1],
    ['21 岁而勾了老年人', '2005-03-01', ['ELDERLY'], ['ELDERLY'], 1],
    ['75 岁而没有勾', '1951-03-01', [], ['ELDERLY', 'ELDERLY_70'], 0],
    ['没有填生日', undefined, ['MINOR'], ['MINOR'], 0],
  ] as const)('%s', async (_, birthOn, claimed, kept, questions) => {
    const categories = claimed.map((code) => ({ code, evidence: 'PRESENT' }))
    const answer = await submit({ person: somebody({ birthOn }), categories })
    expect(answer.statusCode, answer.body).toBe(201)
    const { id } = answer.json() as { id: string }
    const review = (await reviewer.get(`/api/applications/${id}/review`)).json() as {
      case: { categories: string[]; flags: string[] }
      facts: { categories: { code: string; evidence: string }[] }
      duplicates: { text: string }[]
    }
    expect(review.case.categories).toEqual(kept)
    expect(review.duplicates.filter(({ text }) => /周岁，不是/.test(text))).toHaveLength(questions)
    // Against the birthday nothing counts as shown.
    expect(review.facts.categories.filter(({ evidence }) => evidence === 'PRESENT').length).toBe(questions > 0 ? 0 : kept.length)
  })

  test('审查时再勾一遍也改不过出生日期', async () => {
    const { id, version } = (await submit({ person: somebody({ birthOn: '1986-03-01' }), categories: [] })).json() as {
      id: string
      version: number
    }
    const corrected = await app.inject({
      method: 'POST',
      url: `/api/applications/${id}/facts`,
      cookies: { fayuan_session: await cookieOf('reviewer') },
      headers: { 'idempotency-key': `correct-${id}`, 'if-match': String(version) },
      payload: { categories: [{ code: 'MINOR', evidence: 'PRESENT' }] },
    })
    expect(corrected.statusCode, corrected.body).toBeLessThan(300)
    const review = (await reviewer.get(`/api/applications/${id}/review`)).json() as {
      facts: { categories: unknown }
      duplicates: { text: string }[]
    }
    expect(review.facts.categories).toEqual([{ code: 'MINOR', evidence: 'ABSENT' }])
    expect(review.duplicates.some(({ text }) => text.includes('不是未成年人'))).toBe(true)
  })
})

async function cookieOf(username: string): Promise<string> {
  const answer = await app.inject({ method: 'POST', url: '/api/session', payload: { username, password: '山高水长 legal 2026' } })
  return answer.cookies[0]?.value ?? ''
}

describe('R-51 一个人站在两边', () => {
  const own = '431321199003070013'
  const numbered = () => somebody({ idType: 'RESIDENT_ID', idNumber: own })
  const father = { name: '贺大山', relation: '父亲' }
  test('代理人、对方的号码与申请人相同，各指一处', async () => {
    const answer = await submit({ person: numbered(), agent: { ...father, idNumber: own }, opponents: [{ name: '某公司', idNumber: own }] })
    expect(answer.statusCode).toBe(422)
    expect(errorsOf(answer).map(({ path }) => path)).toEqual(['body.agent.idNumber', 'body.opponents[0].idNumber'])
  })
  test('申请人从已有人员中选的，也比得出号码', async () => {
    const first = await submit({ person: numbered() })
    expect(first.statusCode, first.body).toBe(201)
    const { rows } = await world.platform.db.inTransaction(systemScope, async (tx) => ({
      rows: await tx.selectFrom('person').select('id').where('idNumberToken', 'is not', null).execute(),
    }))
    const answer = await submit({ person: { id: rows[0]?.id }, title: '另一件', opponents: [{ name: '乙', idNumber: own }] })
    expect(errorsOf(answer).map(({ path }) => path)).toEqual(['body.opponents[0].idNumber'])
  })
  test('代理人就是对方的，先问；回答留在事实里', async () => {
    const asked = { person: somebody(), channel: 'AGENT', agent: father, opponents: [{ name: '贺　大山' }] }
    const first = await submit(asked)
    expect(first.statusCode).toBe(422)
    expect(first.json()).toMatchObject({ code: 'APPLICATION_AGENT_IS_OPPONENT', errors: [{ path: 'body.agentIsInfringer' }] })
    for (const [agentIsInfringer, said] of [
      [true, '是'],
      [false, '否'],
    ] as const) {
      const answer = await submit({ ...asked, person: somebody(), agentIsInfringer })
      expect(answer.statusCode, answer.body).toBe(201)
      const { id } = answer.json() as { id: string }
      const review = (await reviewer.get(`/api/applications/${id}/review`)).json() as {
        facts: Record<string, unknown>
        rows: { label: string; value: string }[]
        assessment: { reasons: { rule: string; text: string }[] }
      }
      expect(review.facts['agentIsInfringer']).toBe(agentIsInfringer)
      expect(review.rows).toContainEqual({ label: '代为申请的人侵害申请人权益', value: said })
      if (agentIsInfringer)
        expect(review.assessment.reasons.some(({ rule, text }) => rule === 'R-51' && text.includes('侵权人'))).toBe(true)
    }
  })
})

describe('不可能的出生日期和号码', () => {
  test.each([
    ['2030-01-01', 'birthOn', /晚于/],
    ['1800-01-01', 'birthOn', /226 岁/],
  ])('出生日期 %s', async (birthOn, field, message) => {
    const [error] = errorsOf(await submit({ person: somebody({ birthOn }) }))
    expect(error).toMatchObject({ path: `body.person.${field}`, message: expect.stringMatching(message) as string })
  })
  test.each([
    ['110101209901010017', /晚于/],
    [`11010118900101001${checkCharacter('11010118900101001')}`, /136 岁/],
  ])('号码 %s', async (idNumber, message) => {
    const [error] = errorsOf(await submit({ person: somebody({ idType: 'RESIDENT_ID', idNumber }) }))
    expect(error?.path).toBe('body.person.idNumber')
    expect(error?.message).toMatch(message)
  })
})

describe('只收区划表里的代码', () => {
  test.each([
    [{ organRegion: '371200' }, 'body.organRegion', '莱芜市（371200）已经撤销，请改选莱芜区（370116）或者钢城区（370117）。'],
    [{ organRegion: '000000' }, 'body.organRegion', '行政区划代码 000000 不存在，请从列表中选择地区。'],
    [{ eventRegion: '431399' }, 'body.eventRegion', '行政区划代码 431399 不存在，请从列表中选择地区。'],
    [
      { person: { name: '李国强', idType: 'NONE', regionCode: '371202' } },
      'body.person.regionCode',
      '莱城区（371202）已经撤销，请改选莱芜区（370116）。',
    ],
  ])('%j', async (more, path, message) => {
    const answer = await submit(more)
    expect(answer.statusCode).toBe(422)
    expect(errorsOf(answer)).toEqual([{ path, message }])
  })
})

test('机构没有文书字号时不编号，填了以后照编', async () => {
  const setWord = (word: string) =>
    world.platform.db.inTransaction(systemScope, (tx) =>
      tx.updateTable('agency').set({ documentWord: word }).where('id', '=', county.agencyId).execute(),
    )
  await setWord('')
  const refused = await submit({ person: somebody() })
  expect(refused.json()).toMatchObject({ status: 409, code: 'OFFICE_WORD_MISSING' })
  await setWord('双')
  expect((await submit({ person: somebody() })).json()).toMatchObject({ number: expect.stringMatching(/^（2026）双援民字第/) as string })
})

describe('矛盾的事实在窗口不收，可能的问过再收', () => {
  const codesAsked = (answer: { json(): unknown }) =>
    errorsOf(answer).flatMap(({ path }) => (path.startsWith('body.confirmed.') ? [path.slice('body.confirmed.'.length)] : []))

  test.each<[string, object, string]>([
    ['收到日期在法律以前', { receivedOn: '1990-01-01' }, 'body.receivedOn'],
    ['欠薪的犯罪嫌疑人', { role: 'SUSPECT' }, 'body.role'],
    ['刑事案件的民事当事人', { matter: 'CRIMINAL', subMatter: undefined, forum: 'LITIGATION' }, 'body.role'],
    ['国家赔偿仲裁', { matter: 'STATE_COMPENSATION', subMatter: undefined, role: 'STATE_COMP_CLAIMANT' }, 'body.forum'],
    ['欠薪填了一审', { stage: 'FIRST_INSTANCE' }, 'body.stage'],
    ['离婚里的劳动报酬', { matter: 'DIVORCE', forum: 'LITIGATION' }, 'body.subMatter'],
    ['期限写成 1926 年', { limitationOn: '1926-12-01' }, 'body.limitationOn'],
    ['老年人一有一无', { categories: ['PRESENT', 'ABSENT'].map((evidence) => ({ code: 'ELDERLY', evidence })) }, 'body.categories'],
    ['既未成年又老年', { categories: ['MINOR', 'ELDERLY'].map((code) => ({ code, evidence: 'PRESENT' })) }, 'body.categories'],
  ])('%s：不收', async (_, more, path) => {
    const answer = await submit({ person: somebody(), ...more })
    expect(answer.statusCode, answer.body).toBe(422)
    expect(errorsOf(answer).map((error) => error.path)).toEqual([path])
  })

  test.each<[string, object, string]>([
    ['收到日期差一年', { receivedOn: '2025-11-28' }, 'RECEIVED_LONG_AGO'],
    ['机关在别处', { organ: '北京市海淀区人民法院', organRegion: '431321' }, 'ORGAN_ELSEWHERE'],
    ['妇女和男', { person: somebody({ sex: 'MALE' }), categories: [{ code: 'WOMAN', evidence: 'PRESENT' }] }, 'WOMAN_AND_MALE'],
    ['合计 0 本人 5000', { household: { members: 3, monthlyIncomeTotal: 0, applicantMonthlyIncome: 5000 } }, 'OWN_INCOME_ABOVE_TOTAL'],
    ['对方与申请人同名', { person: somebody(), opponents: [{ name: '贺小满' }] }, 'OPPONENT_NAMED_AS_APPLICANT'],
    [
      '外国护照和公民',
      { person: { ...somebody(), idType: 'PASSPORT', idNumber: 'X1234567' }, applicantType: 'CITIZEN' },
      'FOREIGN_PASSPORT_OF_CITIZEN',
    ],
  ])('%s：问过，确认以后收，确认的话留在案卷里', async (_, more, code) => {
    const body = { person: somebody(), ...more }
    const first = await submit(body)
    expect(first.statusCode, first.body).toBe(422)
    expect(first.json()).toMatchObject({ code: 'APPLICATION_FACTS_ASKED' })
    const keys = codesAsked(first)
    expect(keys.map((key) => key.split(' ')[0])).toEqual([code])
    const again = await submit({ ...body, confirmed: keys })
    expect(again.statusCode, again.body).toBe(201)
    const { id } = again.json() as { id: string }
    const events = await world.platform.db.inTransaction(systemScope, (tx) =>
      tx.selectFrom('caseEvent').select(['note', 'data']).where('caseId', '=', id).where('verb', '=', 'submitApplication').execute(),
    )
    expect(events[0]?.note).toContain(errorsOf(first)[0]?.message)
    expect(events[0]?.data).toMatchObject({ confirmed: keys })
  })

  test('确认了一天，换成另一天再问', async () => {
    const body = { person: somebody(), receivedOn: '2025-11-28' }
    const confirmed = codesAsked(await submit(body))
    expect((await submit({ ...body, receivedOn: '2024-11-28', confirmed })).statusCode).toBe(422)
  })
})

describe('还缺什么只有一个来源', () => {
  type Reviewed = { wanted: { name: string; kind: string }[]; assessment: { missing: { fact: string; ask: string }[] } }
  const reviewOf = async (more: object) => {
    const answer = await submit({ person: somebody(), ...more })
    expect(answer.statusCode, answer.body).toBe(201)
    const { id } = answer.json() as { id: string }
    return (await reviewer.get(`/api/applications/${id}/review`)).json() as Reviewed
  }

  test('清单删光了的，身份证和事项材料还缺；在这里填好的表不缺', async () => {
    const { wanted, assessment } = await reviewOf({ materials: [] })
    const names = wanted.filter(({ kind }) => kind === 'PAPER').map(({ name }) => name)
    expect(names).toContain('身份证或者其他有效身份证件')
    expect(names).not.toContain('法律援助申请表')
    expect(names).not.toContain('经济困难状况说明表')
    expect(assessment.missing.map(({ fact }) => fact)).toEqual(['docs.idDoc', 'docs.matterMaterials'])
  })

  test('没有回答的也列在里面，一次补正问得全', async () => {
    const { wanted } = await reviewOf({ firstReceivedElsewhere: undefined, organRegion: undefined })
    expect(wanted.filter(({ kind }) => kind === 'ANSWER').length).toBeGreaterThanOrEqual(2)
  })

  test('材料都收到的，什么都不缺', async () => expect((await reviewOf({})).wanted).toEqual([]))
})

describe('R-55 程13 不归这里管的，编号以前先问，说出向哪里申请', () => {
  const asks = async (more: object) => {
    const answer = await submit({ person: somebody(), ...more })
    expect(answer.statusCode, answer.body).toBe(422)
    return errorsOf(answer).find(({ path }) => path.startsWith('body.confirmed.NOT_OURS'))
  }
  test.each([
    [
      '办案机关在市里',
      { organ: '娄底市中级人民法院', organRegion: '431300', forum: 'LITIGATION' },
      'NOT_OURS 431300',
      '娄底市的法律援助中心',
    ],
    ['说不由本县处理', { organ: '某仲裁委员会', organRegion: undefined, jurisdictionOk: false }, 'NOT_OURS', '有权受理的法律援助机构'],
    ['别处先收到', { firstReceivedElsewhere: true }, 'NOT_OURS', '有权受理的法律援助机构'],
  ])('%s：先问一次，确认以后照收', async (_, more, key, whom) => {
    const asked = await asks(more)
    expect([asked?.path, asked?.message.includes(whom)], JSON.stringify(asked)).toEqual([`body.confirmed.${key}`, true])
    const taken = await submit({ person: somebody(), ...more, confirmed: [key] })
    expect(taken.statusCode, taken.body).toBe(201)
  })
})
