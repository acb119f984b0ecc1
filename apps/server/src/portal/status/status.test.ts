import { toDay } from '@fayuan/law'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { actorOf } from '../../../../../tests/world/open-world.ts'
import { askSupplement } from '../../modules/applications/index.ts'
import { voidCase } from '../../modules/cases/index.ts'
import { systemScope } from '../../platform/database/scope.ts'
import { county, fillIn, openPortal, phone, photo, type Portal } from '../world.test.ts'

let portal: Portal
let code = ''
beforeAll(async () => {
  portal = await openPortal()
  const one = phone(portal)
  const form = await fillIn(one)
  await one.post('/apply/submit', { form, agree: '2026-11' })
  code = /<p class="code">([0-9A-Z-]{19})</.exec((await one.get('/apply/receipt')).text)?.[1] ?? ''
})
afterAll(async () => {
  await portal.close()
})

const theCase = async () => {
  const [file] = await portal.platform.db.inTransaction(systemScope, (tx) => tx.selectFrom('legalCase').selectAll().execute())
  if (!file) throw new Error('no case')
  return file
}

test('code and tail together show stage, promised day and holder, and no name', async () => {
  const one = phone(portal, '10.2.0.1')
  const found = await one.post('/status', { code: code.toLowerCase().replaceAll('-', ' '), tail: '5678' })
  expect(found.to).toBe('/status/case')
  const page = await one.get('/status/case')
  for (const part of ['工作人员正在审查', '2026年11月27日', '还有 7 天', '审查人员', '样材料没有交']) expect(page.text).toContain(part)
  expect(page.text).toMatch(/<details>\s*<summary[^>]*>看是哪[\s\S]*<li>[^<]*身份证/)
  expect(page.text).not.toContain('现在不用做什么')
  expect(page.text).not.toContain('李国强')
  expect(page.text).not.toContain('娄底市某建筑')
  expect(page.headers['cache-control']).toBe('no-store')
})

test('a code that is not there and a tail that does not fit are the same answer', async () => {
  const one = phone(portal, '10.2.0.2')
  const wrongTail = await one.post('/status', { code, tail: '0000' })
  const wrongCode = await one.post('/status', { code: 'AAAA-BBBB-CCCC-DDDD', tail: '5678' })
  const bare = (text: string) => text.replaceAll(/value="[^"]*"/g, '')
  expect([wrongTail.status, wrongCode.status]).toEqual([422, 422])
  expect(bare(wrongTail.text)).toBe(bare(wrongCode.text))
  expect((await one.get('/status/case')).to).toBe('/status')
})

test('a ticket cannot be made by hand and ends after half an hour', async () => {
  const one = phone(portal, '10.2.0.3')
  await one.post('/status', { code, tail: '5678' })
  const ticket = one.jar.get('fayuan_status') ?? ''
  one.jar.set(
    'fayuan_status',
    ticket.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
  )
  expect((await one.get('/status/case')).to).toBe('/status')
  one.jar.set('fayuan_status', ticket)
  portal.setNow('2026-11-20T02:31:00Z')
  expect((await one.get('/status/case')).to).toBe('/status')
  portal.setNow('2026-11-20T02:00:00Z')
})

test('ten tries an hour from one network, then wait, in a page', async () => {
  const one = phone(portal, '10.2.0.4')
  for (let i = 0; i < 10; i += 1) expect((await one.post('/status', { code: 'AAAA-BBBB-CCCC-DDDD', tail: '1234' })).status).toBe(422)
  const stopped = await one.post('/status', { code, tail: '5678' })
  expect(stopped.status).toBe(429)
  expect(Number(stopped.headers['retry-after'])).toBeGreaterThan(0)
  expect(stopped.text).toContain('请稍后再试')
})

test('what the office promised stands below the day of the law, and when it is past whoever waits is told', async () => {
  const one = phone(portal, '10.2.0.6')
  await one.post('/status', { code, tail: '5678' })
  expect((await one.get('/status/case')).text).not.toContain('承诺')
  await portal.platform.db.inTransaction(systemScope, (tx) => tx.updateTable('clock').set({ promisedDays: 3 }).execute())
  const kept = (await one.get('/status/case')).text
  expect(kept).toContain('承诺：2026年11月23日')
  expect(kept).not.toContain('已经过了承诺的日子')
  portal.setNow('2026-11-25T02:00:00Z')
  await one.post('/status', { code, tail: '5678' })
  const late = (await one.get('/status/case')).text
  for (const part of ['2026年11月27日', '承诺：2026年11月23日', '已经过了承诺的日子']) expect(late).toContain(part)
  portal.setNow('2026-11-20T02:00:00Z')
})

test('papers asked for once are sent by phone; the clock runs on', async () => {
  const file = await theCase()
  const reviewer = actorOf({ shard: county, agencyId: portal.centreId }, ['REVIEWER'])
  await portal.platform.db.inTransaction(reviewer.scope, (tx) =>
    askSupplement(
      tx,
      portal.platform,
      reviewer,
      file.id,
      file.version,
      {
        missing: [
          { name: '工资欠条', why: '证明欠多少工资' },
          { name: '工友证明', why: '证明在哪里干活' },
        ],
        replyBy: toDay('2026-12-01'),
      },
      toDay('2026-11-20'),
    ),
  )
  const one = phone(portal, '10.2.0.5')
  await one.post('/status', { code, tail: '5678' })
  const page = await one.get('/status/case')
  for (const part of ['要补的材料', '工资欠条', '证明在哪里干活', '日子暂停', '2026年12月1日']) expect(page.text).toContain(part)
  const form = /name="form" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
  expect((await one.upload('/status/materials', { form }, [{ name: 'm0', bytes: Buffer.alloc(0), filename: '' }])).text).toContain(
    '还没有选文件',
  )
  expect((await one.upload('/status/materials', { form: 'x' }, [{ name: 'm0', bytes: photo }])).status).toBe(409)
  const sent = await one.upload('/status/materials', { form }, [
    { name: 'm0', bytes: photo },
    { name: 'm1', bytes: photo },
  ])
  expect(sent.to).toBe('/status/case?done=1')
  expect((await one.get('/status/case?done=1')).text).toContain('材料已经收到')
  expect((await theCase()).state).toBe('RECEIVED')
  const again = await one.upload('/status/materials', { form }, [{ name: 'm0', bytes: photo }])
  expect(again.status).toBe(409)
  const listed = await papersOf((await theCase()).id)
  expect(listed.filter(({ name }) => ['工资欠条', '工友证明'].includes(name)).map(({ state }) => state)).toEqual(['RECEIVED', 'RECEIVED'])
})

const papersOf = (caseId: string) =>
  portal.platform.db.inTransaction(systemScope, (tx) =>
    tx.selectFrom('material').select(['id', 'name', 'state', 'fileId']).where('caseId', '=', caseId).orderBy('id').execute(),
  )

/** A case of its own, asked once for these. */
async function askedOnce(name: string, missing: { kind?: 'PAPER' | 'ANSWER'; name: string; why: string }[]) {
  const one = phone(portal, '10.2.0.9')
  const form = await fillIn(one, {
    person: { name, idType: 'NONE', idNumber: '', town: '', address: '' },
    contact: { phone: '13812349999', safe: 'NORMAL', note: '' },
  })
  await one.post('/apply/submit', { form, agree: '2026-11' })
  const own = /<p class="code">([0-9A-Z-]{19})</.exec((await one.get('/apply/receipt')).text)?.[1] ?? ''
  const reviewer = actorOf({ shard: county, agencyId: portal.centreId }, ['REVIEWER'])
  const file = await portal.platform.db.inTransaction(reviewer.scope, async (tx) => {
    const row = await tx.selectFrom('legalCase').selectAll().where('applicantName', '=', name).executeTakeFirstOrThrow()
    await askSupplement(tx, portal.platform, reviewer, row.id, row.version, { missing, replyBy: toDay('2026-12-01') }, toDay('2026-11-20'))
    return row
  })
  const before = await papersOf(file.id)
  await one.post('/status', { code: own, tail: '9999' })
  const page = (await one.get('/status/case')).text
  const token = /name="form" value="([^"]+)"/.exec(page)?.[1] ?? ''
  const send = (fields: string[]) =>
    one.upload(
      '/status/materials',
      { form: token },
      fields.map((field) => ({ name: field, bytes: photo })),
    )
  return { file, page, before, send, idsOf: (title: string) => before.filter((row) => row.name === title).map(({ id }) => id) }
}

test('名字一样的两行，照片进它自己的那一行；同一样的第二张另记一份', async () => {
  const of = await askedOnce('沈两行', [
    { name: '工资条', why: '三月的' },
    { name: '工资条', why: '四月的' },
    { kind: 'ANSWER', name: '什么时候开始干活的', why: '' },
  ])
  const [march = '', april = ''] = of.idsOf('工资条')
  expect([of.page.includes(`name="row-${march}"`), of.page.includes(`name="row-${april}"`)]).toEqual([true, true])
  expect((await of.send([`row-${april}`, `row-${april}`, 'm2'])).to).toBe('/status/case?done=1')
  const after = await papersOf(of.file.id)
  const stateOf = (id: string) => after.find((row) => row.id === id)?.state
  expect([stateOf(march), stateOf(april)]).toEqual(['MISSING', 'RECEIVED'])
  const fresh = after.filter((row) => !of.before.some(({ id }) => id === row.id)).map(({ name, state }) => [name, state])
  expect(fresh).toEqual([
    ['工资条（2）', 'RECEIVED'],
    ['书面说明', 'RECEIVED'],
  ])
})

test('旧页面按次序传的，进那一次序的行；窗口已经收到的不再要；别的行不认', async () => {
  const of = await askedOnce('沈旧页', [
    { name: '工资条', why: '三月的' },
    { name: '工资条', why: '四月的' },
  ])
  const [march = '', april = ''] = of.idsOf('工资条')
  const other = of.before.find(({ id }) => id !== march && id !== april)
  expect((await of.send([`row-${other?.id ?? ''}`])).status).toBe(409)
  expect((await of.send(['m7'])).status).toBe(409)
  await portal.platform.db.inTransaction(systemScope, (tx) =>
    tx.updateTable('material').set({ state: 'RECEIVED', name: '三月工资条' }).where('id', '=', march).execute(),
  )
  expect((await of.send(['m1', 'm0'])).to).toBe('/status/case?done=1')
  const after = await papersOf(of.file.id)
  expect(after.find(({ id }) => id === april)).toMatchObject({ state: 'RECEIVED', name: '工资条' })
  expect(after.find(({ id }) => id === march)).toMatchObject({ fileId: null, name: '三月工资条' })
  expect(after.map(({ name }) => name)).toContain('三月工资条（2）')
})

test('法44 a day that is near is said aloud, on the receipt and with the progress', async () => {
  portal.setNow('2026-11-20T02:00:00Z')
  const near = async (limit: string, name: string) => {
    const one = phone(portal, '10.2.0.6')
    const form = await fillIn(one, {
      person: { name, idType: 'NONE', idNumber: '', town: '', address: '' },
      contact: { phone: '13812340000', safe: 'NORMAL', note: '' },
      story: { title: '要工资', narrative: '欠薪。', forum: 'UNKNOWN', organ: '', limit, here: 'YES', elsewhere: 'NO' },
    })
    await one.post('/apply/submit', { form, agree: '2026-11' })
    const receipt = (await one.get('/apply/receipt')).text
    const own = /<p class="code">([0-9A-Z-]{19})</.exec(receipt)?.[1] ?? ''
    await one.post('/status', { code: own, tail: '0000' })
    return [receipt, (await one.get('/status/case')).text].map((text) => text.includes('请马上打电话'))
  }
  expect(await near('2026-11-23', '韩近日')).toEqual([true, true])
  expect(await near('2026-11-26', '韩六日')).toEqual([true, true])
  // Seven days are not less than seven.
  expect(await near('2026-11-27', '韩七日')).toEqual([false, false])
  expect(await near('2027-03-01', '韩远日')).toEqual([false, false])
})

test('作废的登记如实告诉本人，不说成不予援助，也不说他有错', async () => {
  const { platform } = portal
  const file = await platform.db.inTransaction(systemScope, (tx) =>
    tx.selectFrom('legalCase').selectAll().where('applicantName', '=', '李国强').executeTakeFirstOrThrow(),
  )
  const director = actorOf({ shard: county, agencyId: file.agencyId }, ['CENTRE_DIRECTOR'])
  await platform.db.inTransaction(director.scope, (tx) =>
    voidCase(tx, platform, director, file.id, file.version, { reason: '窗口重复登记' }, toDay('2026-11-20')),
  )
  const one = phone(portal, '10.2.0.7')
  await one.post('/status', { code, tail: '5678' })
  const page = await one.get('/status/case')
  for (const part of ['这件登记有误，已经作废', '请联系受理的法律援助中心']) expect(page.text).toContain(part)
  for (const part of ['不给予法律援助', '窗口重复登记', '还有 ']) expect(page.text).not.toContain(part)
})
