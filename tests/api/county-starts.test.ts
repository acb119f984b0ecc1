import { toDay } from '@fayuan/law'
import { divisionColumns } from '@fayuan/law/divisions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../apps/server/src/http/app.ts'
import type { App } from '../../apps/server/src/http/kit.ts'
import { loadDivisions } from '../../apps/server/src/modules/agencies/index.ts'
import { buildAdministeredCounty, signedIn } from '../world/administrator.ts'
import { openWorld, type World } from '../world/open-world.ts'
import { wageApplication } from '../world/wage-application.ts'

const today = toDay('2026-11-20')
let world: World
let app: App
let desk: Record<'sysadmin' | 'clerk' | 'director' | 'dispatcher', Awaited<ReturnType<typeof signedIn>>>

// As a production county begins: the country's counties came with the system, its own townships have not been entered.
beforeAll(async () => {
  world = await openWorld({ now: `${today}T02:00:00Z` })
  await loadDivisions(world.platform)
  await buildAdministeredCounty(world)
  app = await createApp(world.platform)
  const [sysadmin, clerk, director, dispatcher] = await Promise.all(['sysadmin', 'clerk', 'director', 'dispatcher'].map((name) => signedIn(app, name))) // prettier-ignore
  if (sysadmin && clerk && director && dispatcher) desk = { sysadmin, clerk, director, dispatcher }
})
afterAll(async () => {
  await app.close()
  await world.close()
})

type Answer = { statusCode: number; body: string; json(): unknown }
const taken = <T>(answer: Answer, status = 201): T => {
  expect(answer.statusCode, answer.body).toBe(status)
  return answer.json() as T
}
const wrongIn = (answer: Answer) => [answer.statusCode, (answer.json() as { errors: { path: string; message: string }[] }).errors]

let phone = 13_700_000_000
const applies = (name: string, regionCode?: string) => {
  phone += 1
  const person = { name, idType: 'NONE' as const, phone: String(phone), ...(regionCode ? { regionCode } : {}) }
  return desk.clerk.post('/api/applications', { ...wageApplication(), organRegion: regionCode ?? '431321', person })
}
const livesIn = async (name: string) =>
  taken<{ items: { name: string; regionName: string }[] }>(await desk.clerk.get(`/api/persons?q=${encodeURIComponent(name)}`), 200).items[0]
    ?.regionName
const placesOfCases = async () =>
  taken<{ items: { place: string }[] }>(await desk.director.get('/api/cases'), 200).items.map(({ place }) => place)
const firm = (name: string, regionCode: string) => desk.director.post('/api/firms', { kind: 'LAW_FIRM', name, regionCode })

test('E 只有六位代码的县：受理、站点、单位、承办人都办得了，地方显示为县名', async () => {
  taken(await applies('周一', undefined))
  taken(await applies('周二', '431321112'))
  taken(await applies('周三', '431321112201'))
  expect([await livesIn('周二'), await livesIn('周三')]).toEqual(['双峰县', '双峰县'])
  expect(new Set(await placesOfCases())).toEqual(new Set(['双峰县']))
  const station = { kind: 'STATION', name: '双峰县花门镇法律援助工作站', regionCode: '431321' }
  taken(await desk.sysadmin.post('/api/agencies', station))
  const { id: firmId } = taken<{ id: string }>(await firm('双峰县花门法律服务所', '431321113'))
  taken(
    await desk.dispatcher.post('/api/providers', {
      firmId,
      kind: 'LAWYER',
      name: '王律师',
      isPublicServant: false,
      regionCode: '431321112',
    }),
  )
  const page = await app.inject({ method: 'GET', url: '/apply' })
  expect(page.statusCode).toBeLessThan(400)
})

test('E 站点要设在还没有录入的乡镇的，说先在哪里录入', async () => {
  const station = { kind: 'STATION', name: '双峰县锁石镇第二工作站', regionCode: '431321112' }
  expect(wrongIn(await desk.sysadmin.post('/api/agencies', station))).toEqual([
    422,
    [
      {
        path: 'body.regionCode',
        message: '431321112 还没有录入。请先在“组织与账号”的“乡镇和村居”里录入，或者先设在双峰县，录入以后再改。',
      },
    ],
  ])
})

test('E 录入以后：以前的人和案件有了地名，站点改到乡镇，没有的代码不收；撤销以后指出去处', async () => {
  const bring = (rows: string[][]) =>
    desk.sysadmin.post('/api/divisions', { rows: [Object.values(divisionColumns), ...rows], check: false })
  taken(await bring([['431321001', '永丰街道'], ['431321112', '锁石镇'], ['431321112201', '锁石村'], ['431321113', '花门镇']]), 200) // prettier-ignore
  expect([await livesIn('周二'), await livesIn('周三')]).toEqual(['锁石镇', '锁石村'])
  expect(new Set(await placesOfCases())).toEqual(new Set(['双峰县', '锁石镇', '锁石村']))

  const list = taken<{ items: { id: string; name: string; version: number }[] }>(
    await desk.sysadmin.get('/api/agencies?kind=STATION&q=花门'),
    200,
  )
  const station = list.items[0]
  const move = (regionCode: string) =>
    app.inject({
      method: 'PUT',
      url: `/api/agencies/${station?.id ?? ''}`,
      cookies: desk.sysadmin.cookies,
      headers: { 'if-match': String(station?.version) },
      payload: { regionCode },
    })
  expect(wrongIn(await move('431322'))[0]).toBe(422)
  expect(wrongIn(await move('431321199'))[0]).toBe(422)
  expect(taken(await move('431321113'), 200)).toMatchObject({ regionCode: '431321113', regionName: '花门镇' })

  const nowhere = '双峰县已录入的乡镇、街道里没有 431321199，请从列表中选择。确实有的，请系统管理员先在“组织与账号”的“乡镇和村居”里录入。'
  expect(wrongIn(await applies('周四', '431321199'))[1]).toMatchObject([{ message: nowhere }])
  expect(wrongIn(await firm('双峰县某所', '431321199'))[1]).toMatchObject([{ message: nowhere }])

  taken(await bring([['431321112', '锁石镇', '2026-11-01', '431321001']]), 200)
  expect(wrongIn(await applies('周五', '431321112'))[1]).toMatchObject([
    { message: '锁石镇（431321112）已经撤销，请改选永丰街道（431321001）。' },
  ])
  // What was recorded before stays, under the name it had; the office of that place is asked nothing about it again.
  expect(await livesIn('周二')).toBe('锁石镇')
  const { items } = taken<{ items: { id: string; version: number; name: string; firmId: string }[] }>(
    await desk.director.get('/api/providers'),
    200,
  )
  const wang = items.find(({ name }) => name === '王律师')
  const kept = await app.inject({
    method: 'PUT',
    url: `/api/providers/${wang?.id ?? ''}`,
    cookies: desk.director.cookies,
    headers: { 'if-match': String(wang?.version) },
    payload: { firmId: wang?.firmId, kind: 'LAWYER', name: '王律师', isPublicServant: false, regionCode: '431321112', yearlyCap: 20 },
  })
  taken(kept, 200)
})
