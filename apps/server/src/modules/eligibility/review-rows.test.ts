import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildAdministeredCounty, signedIn } from '../../../../../tests/world/administrator.ts'
import { openWorld, type World } from '../../../../../tests/world/open-world.ts'
import { wageApplication } from '../../../../../tests/world/wage-application.ts'
import { createApp } from '../../http/app.ts'
import type { App } from '../../http/kit.ts'

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

let n = 0
const submit = (more: object, about: object = {}) => {
  n += 1
  const person = { name: '𠮷审查', idType: 'NONE', phone: String(13_620_000_000 + n), ...about }
  return clerk.post('/api/applications', { ...wageApplication(), ...more, person })
}
async function rowsOf(more: object, about: object = {}): Promise<Record<string, string>> {
  const filed = await submit(more, about)
  expect(filed.statusCode, filed.body).toBe(201)
  const review = (await reviewer.get(`/api/applications/${filed.json<{ id: string }>().id}/review`)).json<{
    rows: { label: string; value: string }[]
  }>()
  return Object.fromEntries(review.rows.map(({ label, value }) => [label, value]))
}

test('申请人是谁，在事实里写明：类型、证件、性别和年龄；按生日的类别不说成本人说的', async () => {
  const rows = await rowsOf(
    { receivedOn: undefined, materials: [{ name: '欠条', received: true }] },
    { sex: 'MALE', birthOn: '1960-01-02' },
  )
  expect([rows['申请人类型'], rows['证件']]).toEqual(['公民', '没有证件，或者现在没有带'])
  expect(rows['性别、年龄']).toMatch(/^男，收到申请时 \d{2} 周岁$/)
  expect(rows['身份类别']).toContain('老年人（60 周岁以上）（按出生日期，还没有看到证件）')
  expect(rows['身份类别']).not.toContain('说有材料')
})

test('几个人一起申请的，审查的事实里写明几个人', async () => {
  expect((await rowsOf({ recipients: 12 }))['受援人数']).toBe('12 人')
  expect((await rowsOf({}))['受援人数']).toBeUndefined()
})

const registry = '民政认定的低收入人口'
const blow = '遭遇灾害、事故、重病'
test.each([
  ['两样都答了是', { lowIncomeRegistry: true, hardshipEvent: true }, ['是', '遭遇过']],
  ['两样都答了不是', { lowIncomeRegistry: false, hardshipEvent: false }, ['不是', '没有遭遇']],
  ['只答了一样', { hardshipEvent: true }, [undefined, '遭遇过']],
  ['都没有人问', {}, [undefined, undefined]],
])('审查的事实里有低收入登记和变故，照答的写，没有答的没有这一行：%s', async (_, more, said) => {
  const rows = await rowsOf(more)
  expect([rows[registry], rows[blow]]).toEqual(said)
})

type Asked = { code: string; errors: { path: string; message: string }[] }

test.each([
  ['月收入超过十万元', { household: { members: 3, monthlyIncomeTotal: 100_001 } }, 'household.monthlyIncomeTotal', '100001'],
  ['本人月收入超过十万元', { household: { members: 3, applicantMonthlyIncome: 120_000 } }, 'household.applicantMonthlyIncome', '120000'],
  [
    '外地的法院，说由本县处理',
    { organ: '长沙市岳麓区人民法院', organRegion: undefined, jurisdictionOk: true, forum: 'LITIGATION' },
    'organ',
    '岳麓区',
  ],
])('窗口要再核对一次，核对过的照收：%s', async (_, more, field, words) => {
  const asked = await submit(more)
  expect(asked.statusCode, asked.body).toBe(422)
  const { code, errors } = asked.json<Asked>()
  expect(code).toBe('APPLICATION_FACTS_ASKED')
  expect(errors.map(({ message }) => message.replaceAll(/[,\\s]/g, '')).join('')).toContain(words)
  const confirmed = errors.filter(({ path }) => path.includes('confirmed.')).map(({ path }) => path.slice(path.indexOf('confirmed.') + 10))
  expect(confirmed.join('')).toContain(field === 'organ' ? 'ORGAN' : '')
  const taken = await submit({ ...more, confirmed })
  expect(taken.statusCode, taken.body).toBe(201)
})

test('十万元整不问', async () => {
  expect((await submit({ household: { members: 3, monthlyIncomeTotal: 100_000 } })).statusCode).toBe(201)
})
