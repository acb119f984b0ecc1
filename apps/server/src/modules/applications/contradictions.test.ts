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
