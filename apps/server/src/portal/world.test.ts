import { toDay } from '@fayuan/law'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import Fastify, { type FastifyInstance } from 'fastify'
import { expect, test } from 'vitest'
import { openWorld, type World } from '../../../../tests/world/open-world.ts'
import { guard } from '../http/guard.ts'
import { type App, makeHttp } from '../http/kit.ts'
import { systemScope } from '../platform/database/scope.ts'
import { newId } from '../platform/ids.ts'
import { portalRoutes } from './index.ts'

export const county = '431321'
export const town = '431321107'
export const photo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** The portal as the server assembles it, before a county with a centre and two stations. */
export async function openPortal(options: { now?: string } = {}) {
  const world = await openWorld(options)
  const offices = await foundCounty(world)
  const app = Fastify() as FastifyInstance as unknown as App
  await app.register(cookie)
  await app.register(formbody)
  await app.register(multipart, { limits: { fileSize: 20_971_520, files: 20, fields: 100, fieldSize: 100_000 } })
  app.decorateRequest('actor', null)
  app.decorateRequest('sessionToken', null)
  guard(app, world.platform)
  portalRoutes(app, makeHttp(world.platform))
  await app.ready()
  return {
    ...world,
    app,
    ...offices,
    async close() {
      await app.close()
      await world.close()
    },
  }
}

export type Portal = Awaited<ReturnType<typeof openPortal>>

// Set-up counts as done once anybody can sign in; until then every page answers that it is owed.
const anyAccount = (regionCode: string) => ({ id: newId(), username: 'anybody', displayName: '管理员', regionCode })

function foundCounty(world: World) {
  const bureauId = newId()
  const centreId = newId()
  const stationId = newId()
  const office = { documentWord: '', address: '', phone: '', openedOn: toDay('2020-01-01') }
  return world.platform.db.inTransaction(systemScope, async (tx) => {
    await tx
      .insertInto('region')
      .values([
        { code: '430000', name: '湖南省', level: 'PROVINCE', parentCode: null },
        { code: '431300', name: '娄底市', level: 'CITY', parentCode: '430000' },
        { code: county, name: '双峰县', level: 'COUNTY', parentCode: '431300' },
        { code: town, name: '锁石镇', level: 'TOWNSHIP', parentCode: county },
        { code: '431321108', name: '杏子铺镇', level: 'TOWNSHIP', parentCode: county },
      ])
      .execute()
    await tx
      .insertInto('agency')
      .values([
        { ...office, id: bureauId, kind: 'BUREAU', name: '双峰县司法局', regionCode: county, parentId: null },
        {
          ...office,
          id: centreId,
          kind: 'CENTRE',
          name: '双峰县法律援助中心',
          regionCode: county,
          parentId: bureauId,
          documentWord: '双',
          phone: '0738-6821148',
          address: '双峰县永丰街道复兴路 1 号',
        },
        {
          ...office,
          id: stationId,
          kind: 'STATION',
          name: '锁石镇法律援助工作站',
          regionCode: town,
          parentId: centreId,
          phone: '0738-6800001',
        },
        { ...office, id: newId(), kind: 'STATION', name: '杏子铺镇法律援助工作站', regionCode: '431321108', parentId: centreId },
      ])
      .execute()
    await tx.insertInto('account').values(anyAccount(county)).execute()
    return { bureauId, centreId, stationId }
  })
}

/** A phone: keeps its cookies, follows nothing by itself, sends forms as a browser without script would. */
export function phone(portal: Pick<Portal, 'app'>, address = '10.1.1.1', says: Record<string, string> = {}) {
  const jar = new Map<string, string>()
  const headers = () => ({
    ...says,
    ...(jar.size > 0 ? { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') } : {}),
  })
  const ask = async (method: 'GET' | 'POST', url: string, payload?: string | Buffer, type?: string) => {
    const answer = await portal.app.inject({
      method,
      url,
      remoteAddress: address,
      headers: { ...headers(), ...(type ? { 'content-type': type } : {}) },
      ...(payload === undefined ? {} : { payload }),
    })
    for (const set of answer.cookies) {
      if (set.value === '') jar.delete(set.name)
      else jar.set(set.name, set.value)
    }
    return {
      status: answer.statusCode,
      text: answer.body,
      to: String(answer.headers['location'] ?? ''),
      headers: answer.headers,
      raw: answer.rawPayload,
    }
  }
  const formOf = async (url: string) => /name="form" value="([^"]+)"/.exec((await ask('GET', url)).text)?.[1] ?? ''
  return {
    jar,
    get: (url: string) => ask('GET', url),
    formOf,
    post: (url: string, fields: Record<string, string | string[]>) => {
      const body = new URLSearchParams()
      for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
      return ask('POST', url, body.toString(), 'application/x-www-form-urlencoded')
    },
    upload: (url: string, fields: Record<string, string>, files: { name: string; bytes: Buffer; filename?: string }[]) => {
      const line = '----fayuan'
      const parts = [
        ...Object.entries(fields).map(([name, value]) =>
          Buffer.from(`--${line}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
        ),
        ...files.map((file) =>
          Buffer.concat([
            Buffer.from(
              `--${line}\r\ncontent-disposition: form-data; name="${file.name}"; filename="${file.filename ?? 'a.png'}"\r\ncontent-type: image/png\r\n\r\n`,
            ),
            file.bytes,
            Buffer.from('\r\n'),
          ]),
        ),
        Buffer.from(`--${line}--\r\n`),
      ]
      return ask('POST', url, Buffer.concat(parts), `multipart/form-data; boundary=${line}`)
    },
  }
}
export type Phone = ReturnType<typeof phone>

/** The whole application of a migrant worker for wages, page after page, up to the last press. */
export async function fillIn(one: Phone, changes: Record<string, Record<string, string | string[]>> = {}) {
  await one.post('/apply/start', { agree: '2026-11' })
  const form = await one.formOf('/apply')
  const pages: Record<string, Record<string, string | string[]>> = {
    for: { for: 'SELF' },
    person: { name: '李国强', idType: 'RESIDENT_ID', idNumber: '', town, address: '光明村三组' },
    contact: { phone: '13812345678', safe: 'NORMAL', note: '' },
    matter: { choice: 'a', counsel: 'NO' },
    story: {
      title: '付清工资 31600 元',
      narrative: '在工地做木工，工程完工后一直没有结清工资。',
      forum: 'UNKNOWN',
      organ: '',
      limit: '',
      here: 'YES',
      elsewhere: 'NO',
    },
    opponent: { names: '娄底市某建筑劳务有限公司' },
    status: { statuses: ['a'], proof: 'YES', income: 'NO' },
  }
  const idType = changes['person']?.['idType']
  const whose = idType === 'PASSPORT' || idType === 'FOREIGN_RESIDENCE' ? { nationality: { nationality: '' } } : {}
  for (const [page, fields] of Object.entries({ ...pages, ...changes, ...whose })) await one.post(`/apply/${page}`, { form, ...fields })
  return form
}

test('a county without a portal still answers with the hotline', async () => {
  const world = await openWorld()
  await world.platform.db.inTransaction(systemScope, async (tx) => {
    await tx.insertInto('region').values({ code: '430000', name: '湖南省', level: 'PROVINCE', parentCode: null }).execute()
    await tx.insertInto('account').values(anyAccount('430000')).execute()
  })
  const app = Fastify() as FastifyInstance as unknown as App
  await app.register(cookie)
  app.decorateRequest('actor', null)
  app.decorateRequest('sessionToken', null)
  guard(app, world.platform)
  portalRoutes(app, makeHttp(world.platform))
  const home = await app.inject('/')
  expect(home.statusCode).toBe(200)
  expect(home.body).toContain('12348')
  expect((await app.inject('/apply')).body).toContain('还没有开通')
  await app.close()
  await world.close()
})
