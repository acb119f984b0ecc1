import { checkCharacter } from '@fayuan/law/reading'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemScope } from '../../platform/database/scope.ts'
import { county, fillIn, openPortal, phone, photo, type Portal } from '../world.test.ts'

const number = `11010119900307451${checkCharacter('11010119900307451')}`
const wrongNumber = `11010119900307451${checkCharacter('11010119900307451') === '1' ? '2' : '1'}`

let portal: Portal
beforeAll(async () => {
  portal = await openPortal()
})
afterAll(async () => {
  await portal.close()
})

const cases = () =>
  portal.platform.db.inTransaction(systemScope, (tx) =>
    tx.selectFrom('legalCase').selectAll().where('shard', '=', county).orderBy('id').execute(),
  )

test('before anything is asked: purpose, basis, retention, and an own consent', async () => {
  const one = phone(portal)
  const page = await one.get('/apply')
  expect(page.text).toContain('用来做什么')
  expect(page.text).toContain('存多久')
  const refused = await one.post('/apply/start', {})
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('不同意的，可以到窗口当面申请')
  expect(one.jar.size).toBe(0)
})

test('the whole way without script: pages, photo, pledge, receipt with the day of D06', async () => {
  const one = phone(portal)
  const form = await fillIn(one)
  const list = await one.get('/apply')
  expect(list.text).toContain('不用填，因为')
  expect(list.text).toContain('已保存')
  expect(one.jar.get('fayuan_draft')).toMatch(/^[\w-]{43}$/)
  const sent = await one.upload('/apply/materials', { form, material: 'LABOUR_PROOF' }, [
    { name: 'file', bytes: photo },
    { name: 'file', bytes: photo },
  ])
  expect(sent.to).toContain('/apply/materials')
  await one.post('/apply/materials/lacking', { form, material: 'ID', on: '1' })
  const confirm = await one.get('/apply/confirm')
  expect(confirm.text).toContain('消息会发给申请人 李国强，电话 13812345678。')
  expect(confirm.text).toContain('已传 2 个')
  expect((await one.post('/apply/submit', { form })).status).toBe(422)
  const done = await one.post('/apply/submit', { form, agree: '2026-11' })
  expect(done.to).toBe('/apply/receipt')
  const receipt = await one.get('/apply/receipt')
  expect(receipt.text).toMatch(/（2026）双援民字第0001号/)
  expect(receipt.text).toContain('2026年11月27日')
  expect(receipt.text).toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/)
  const [file] = await cases()
  expect(file).toMatchObject({
    channel: 'ONLINE',
    state: 'RECEIVED',
    matter: 'LABOR_RELATION_OR_WAGE',
    subMatter: 'WAGE',
    meansReason: 'ART42',
    submittedBy: null,
    nextRule: 'D06',
  })
  const materials = await portal.platform.db.inTransaction(systemScope, (tx) =>
    tx
      .selectFrom('material')
      .select(['name', 'state', 'fileId'])
      .where('caseId', '=', file?.id ?? '')
      .execute(),
  )
  expect(materials.filter((m) => m.state === 'RECEIVED' && m.fileId)).toHaveLength(2)
  expect(materials.some((m) => m.state === 'MISSING' && m.name.includes('身份证'))).toBe(true)
})

test('a double press, and going back to press again, make one case', async () => {
  const before = (await cases()).length
  const one = phone(portal)
  const form = await fillIn(one, { person: { name: '王双双', idType: 'NONE', idNumber: '', town: '', address: '' } })
  const both = await Promise.all([
    one.post('/apply/submit', { form, agree: '2026-11' }),
    one.post('/apply/submit', { form, agree: '2026-11' }),
  ])
  const again = await one.post('/apply/submit', { form, agree: '2026-11' })
  expect([...both, again].map((answer) => answer.to)).toEqual(['/apply/receipt', '/apply/receipt', '/apply/receipt'])
  expect((await cases()).length).toBe(before + 1)
})

test('the draft comes back on the same phone, is sealed in the table, and its time ends after thirty days', async () => {
  const one = phone(portal)
  const form = await fillIn(one, { person: { name: '赵留白', idType: 'NONE', idNumber: '', town: '', address: '' } })
  expect((await one.get('/apply/person')).text).toContain('value="赵留白"')
  const rows = await portal.platform.db.inTransaction(systemScope, (tx) => tx.selectFrom('draft').selectAll().execute())
  expect(rows.every((row) => !row.data.toString('utf8').includes('赵留白'))).toBe(true)
  expect(rows.every((row) => !row.tokenHash.toString('utf8').includes(one.jar.get('fayuan_draft') ?? 'x'))).toBe(true)
  portal.setNow('2026-12-21T02:00:00Z')
  expect((await one.get('/apply')).text).toContain('先说清楚')
  await phone(portal).post('/apply/start', { agree: '2026-11' })
  expect((await portal.platform.db.inTransaction(systemScope, (tx) => tx.selectFrom('draft').selectAll().execute())).length).toBe(1)
  portal.setNow('2026-11-20T02:00:00Z')
  expect(form).not.toBe('')
})

test('a wrong answer is named at the top and at its field, and what was typed stays', async () => {
  const one = phone(portal)
  await one.post('/apply/start', { agree: '2026-11' })
  const form = await one.formOf('/apply')
  const wrong = await one.post('/apply/person', {
    form,
    name: '陈一',
    idType: 'RESIDENT_ID',
    idNumber: wrongNumber,
    town: '',
    address: '某村',
  })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('href="#f-idNumber"')
  expect(wrong.text).toContain('id="f-idNumber-wrong"')
  expect(wrong.text).toContain(`value="${wrongNumber}"`)
  expect((await one.get('/apply/person')).text).toContain('value="某村"')
})

test('markup in a name or a story is text', async () => {
  const one = phone(portal)
  const nasty = '<script>alert(1)</script>"onx='
  await fillIn(one, {
    opponent: { names: nasty },
    story: { title: nasty, narrative: `${nasty}</textarea>`, forum: '', organ: '', limit: '' },
  })
  for (const url of ['/apply/confirm', '/apply/story', '/apply/opponent']) {
    const { text } = await one.get(url)
    expect(text).not.toContain('<script>alert')
    expect(text).not.toContain('</textarea>&quot;')
    expect(text).toContain('&lt;script')
  }
})

test('a form of another draft, or none, changes nothing', async () => {
  const one = phone(portal)
  const two = phone(portal)
  await fillIn(one)
  const foreign = await fillIn(two)
  const answer = await one.post('/apply/person', { form: foreign, name: '冒名', idType: 'NONE', idNumber: '', town: '', address: '' })
  expect(answer.status).toBe(409)
  expect(answer.headers['content-type']).toContain('text/html')
  expect((await one.upload('/apply/materials', { form: 'x', material: 'ID' }, [{ name: 'file', bytes: photo }])).status).toBe(409)
  expect((await one.get('/apply/person')).text).not.toContain('冒名')
})

test('a file that is no picture is refused with what to do; the good one beside it is kept', async () => {
  const one = phone(portal)
  const form = await fillIn(one)
  const answer = await one.upload('/apply/materials', { form, material: 'ID' }, [
    { name: 'file', bytes: Buffer.from('MZ\x90 no picture') },
    { name: 'file', bytes: photo },
  ])
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('不支持这种文件')
  expect(answer.text).toContain('第 1 个（')
  const remove = /name="fileId" value="([0-9a-f]{32})"/.exec(answer.text)?.[1] ?? ''
  await one.post('/apply/materials/remove', { form, fileId: remove })
  expect(await portal.platform.files.has(remove)).toBe(false)
})

test('the number of somebody on record is never told to a stranger', async () => {
  const owner = phone(portal)
  const formOfOwner = await fillIn(owner, {
    person: { name: '周本人', idType: 'RESIDENT_ID', idNumber: number, town: '', address: '' },
    contact: { phone: '13911112222', safe: 'NORMAL', note: '' },
  })
  const first = await owner.post('/apply/submit', { form: formOfOwner, agree: '2026-11' })
  expect(first.to).toBe('/apply/receipt')
  const stranger = phone(portal)
  const form = await fillIn(stranger, { person: { name: '吴外人', idType: 'RESIDENT_ID', idNumber: number, town: '', address: '' } })
  const answer = await stranger.post('/apply/submit', { form, agree: '2026-11' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('核对不上')
  expect(answer.text).not.toMatch(/周\*|周本人|双援/)
})

test('for somebody else: who helps, why, and whose phone gets the messages', async () => {
  const one = phone(portal)
  const form = await fillIn(one, {
    for: { for: 'OTHER' },
    helper: { name: '孙小儿', relation: '子女', reason: '年纪大或身体不方便', phone: '13700001111' },
    person: { name: '孙老太', idType: 'NONE', idNumber: '', town: '', address: '' },
    contact: { to: 'HELPER', phone: '', safe: 'NO_CALL', note: '' },
  })
  expect((await one.get('/apply/confirm')).text).toContain('消息会发给帮忙的人 孙小儿，电话 13700001111。')
  const done = await one.post('/apply/submit', { form, agree: '2026-11' })
  expect(done.to).toBe('/apply/receipt')
  const people = await portal.platform.db.inTransaction(systemScope, (tx) =>
    tx.selectFrom('person').select(['safeContact', 'safeContactNote']).where('name', '=', '孙老太').execute(),
  )
  expect(people).toEqual([{ safeContact: 'NO_CALL', safeContactNote: '消息发给代为申请的孙小儿（子女），电话是代为申请人的。' }])
})

test('after the receipt is put away nothing of it is left on the phone', async () => {
  const one = phone(portal)
  const form = await fillIn(one, { person: { name: '钱收好', idType: 'NONE', idNumber: '', town: '', address: '' } })
  await one.post('/apply/submit', { form, agree: '2026-11' })
  await one.get('/apply/receipt')
  const gone = await one.post('/apply/finish', { form })
  expect(gone.to).toBe('/status')
  expect(one.jar.has('fayuan_draft')).toBe(false)
  const back = await one.post('/apply/submit', { form, agree: '2026-11' })
  expect(back.to).toBe('/apply')
})

test('a station named in its QR code is kept as the source', async () => {
  const one = phone(portal)
  expect((await one.get(`/apply?station=${portal.stationId}`)).text).toContain(portal.stationId)
  await one.post('/apply/start', { agree: '2026-11', station: portal.stationId })
  const form = await fillIn(one, { person: { name: '郑扫码', idType: 'NONE', idNumber: '', town: '', address: '' } })
  await one.post('/apply/submit', { form, agree: '2026-11' })
  expect((await cases()).find((file) => file.applicantName === '郑扫码')?.sourceAgencyId).toBe(portal.stationId)
})
