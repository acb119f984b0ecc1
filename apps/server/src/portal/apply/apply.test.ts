import { checkCharacter } from '@fayuan/law/reading'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFacts } from '../../modules/applications/index.ts'
import { type DocumentData, specFor } from '../../modules/documents/index.ts'
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
    story: { title: nasty, narrative: `${nasty}</textarea>`, forum: 'UNKNOWN', organ: '', limit: '' },
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
  // Who came first keeps nobody out, and who comes second learns nothing: the desk decides on the card it sees.
  expect(answer.to).toBe('/apply/receipt')
  expect((await stranger.get('/apply/receipt')).text).not.toMatch(/周\*|周本人|核对不上/)
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

test('the confirmation and the receipt name everybody as they are kept, never as they were typed', async () => {
  const one = phone(portal)
  const form = await fillIn(one, {
    for: { for: 'OTHER' },
    helper: { name: '阿依古丽.买买提', relation: '子女', reason: '年纪大或身体不方便', phone: '13700001112' },
    person: { name: '阿卜杜拉.买买提', idType: 'NONE', idNumber: '', town: '', address: '' },
    contact: { to: 'PERSON', phone: '13800001112', safe: 'NORMAL', note: '' },
  })
  const confirm = (await one.get('/apply/confirm')).text
  await one.post('/apply/submit', { form, agree: '2026-11' })
  for (const page of [confirm, (await one.get('/apply/receipt')).text]) {
    expect(page).toContain('消息会发给申请人 阿卜杜拉·买买提')
    expect(page).not.toMatch(/阿卜杜拉\.|阿依古丽\./)
    expect(page).toContain('阿依古丽·买买提')
  }
})

test.each([
  ['HELPER', ''],
  ['PERSON', '13800002223'],
])('法40 who helps and says he is the infringer is told nothing, and no number of his is called: %s', async (to, typed) => {
  const one = phone(portal)
  const name = to === 'HELPER' ? '曹小禾' : '曹小苗'
  const form = await fillIn(one, {
    for: { for: 'OTHER' },
    helper: { name: '曹大山', relation: '父亲或母亲', reason: '他（她）还没成年', phone: '13700002223' },
    person: { name, idType: 'NONE', idNumber: '', town: '', address: '' },
    contact: { to, phone: typed, safe: 'NORMAL', note: '晚上打' },
    opponent: { names: '曹大山' },
  })
  await one.post('/apply/opponent', { form, names: '曹大山', infringer: 'YES' })
  const confirm = (await one.get('/apply/confirm')).text
  expect((await one.post('/apply/submit', { form, agree: '2026-11' })).to).toBe('/apply/receipt')
  for (const page of [confirm, (await one.get('/apply/receipt')).text]) {
    expect(page).toContain('消息不会发给您，也不会发到您填的电话')
    expect(page).not.toContain('消息会发给')
  }
  // The code goes together with the tail of a telephone, and none was kept.
  const receipt = (await one.get('/apply/receipt')).text
  expect([receipt.includes('网上查不了进度'), receipt.includes('电话的后四位')]).toEqual([true, false])
  const [person] = await portal.platform.db.inTransaction(systemScope, (tx) =>
    tx.selectFrom('person').select(['phone', 'safeContact', 'safeContactNote']).where('name', '=', name).execute(),
  )
  expect(person).toMatchObject({ phone: null, safeContact: 'NOT_ASKED', safeContactNote: expect.stringContaining('第四十条') })
  const file = (await cases()).find(({ applicantName }) => applicantName === name)
  expect(file && openFacts(portal.platform.keys, file)).toMatchObject({ agentIsInfringer: true })
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

const poor = {
  matter: { choice: 'c', counsel: 'NO' },
  status: { statuses: ['0'], proof: 'NA', income: 'NO' },
  person: { name: '周收入', idType: 'NONE', idNumber: '', town: '', address: '' },
}

test.each([
  ['1.2万', 'MONTH', 12_000, '每月 12000 元'],
  ['12万', 'MONTH', 120_000, '每月 120000 元'],
  ['1万2', 'MONTH', 12_000, '每月 12000 元'],
  ['3千', 'MONTH', 3_000, '每月 3000 元'],
  ['１，２００元/月', 'MONTH', 1_200, '每月 1200 元'],
  ['36000', 'YEAR', 3_000, '全年 36000 元，平均每月 3000 元'],
  ['0', '', 0, '每月 0 元'],
])('收入 %s（%s）：确认页、案卷和签字的说明表上是同一个数', async (income, per, kept, words) => {
  const one = phone(portal, `10.2.${kept % 250}.${income.length}`)
  const person = {
    ...poor.person,
    name: `周收入${[...words].filter((c) => /\p{Script=Han}/u.test(c)).join('')}${'甲乙丙丁戊己庚辛壬癸'.charAt(income.length)}${'甲乙丙丁戊己庚辛壬癸'.charAt(String(kept).length)}`,
  }
  const form = await fillIn(one, { ...poor, person, means: { registry: 'NO', members: '４口人', income, per, why: '' } })
  const confirm = await one.get('/apply/confirm')
  expect(confirm.text).toContain(words)
  expect(confirm.text).toContain('4 人')
  await one.post('/apply/submit', { form, agree: '2026-11' })
  const file = (await cases()).at(-1)
  if (!file) throw new Error('no case')
  expect(openFacts(portal.platform.keys, file)?.household).toMatchObject({ members: 4, monthlyIncomeTotal: kept })
  const paper = await portal.platform.db.inTransaction(systemScope, (tx) =>
    tx.selectFrom('document').selectAll().where('caseId', '=', file.id).where('code', '=', 'HARDSHIP_STATEMENT').executeTakeFirstOrThrow(),
  )
  const context = { table: 'document', column: 'data', shard: file.shard, id: paper.id }
  const signed = specFor('HARDSHIP_STATEMENT', JSON.parse(portal.platform.keys.decrypt(context, paper.data)) as DocumentData)
  expect(JSON.stringify(signed)).toContain(`"${kept}元，人均${Math.round((kept / 4) * 100) / 100}元"`)
})

test.each([
  ['1e7', 'MONTH', '看不懂'],
  ['1000-2000', 'MONTH', '看不懂'],
  ['5万/年', 'MONTH', '每年'],
  ['-5', 'MONTH', '不能是负数'],
  ['6000', '', '一个月的收入，还是一年的'],
])('收入 %s 看不懂就问，不改，写的还在', async (income, per, reason) => {
  const one = phone(portal, '10.3.1.1')
  const form = await fillIn(one, poor)
  const answer = await one.post('/apply/means', { form, registry: 'NO', members: '4', income, per, why: '' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain(reason)
  expect(answer.text).toContain(`value="${income}"`)
})

test.each([
  ['2026-12-01', '2026-12-01'],
  ['2026/12/1', '2026-12-01'],
  ['2026年12月1日', '2026-12-01'],
  ['12月1日', '2026-12-01'],
  ['20261201', '2026-12-01'],
])('哪一天必须办：%s', async (limit, kept) => {
  const one = phone(portal, '10.4.1.1')
  const story = { title: '要医药费', narrative: '被车撞伤。', forum: 'UNKNOWN', organ: '', limit, here: 'YES', elsewhere: 'NO' }
  const form = await fillIn(one, { person: { ...poor.person, name: '周日子' }, story })
  const confirm = (await one.get('/apply/confirm')).text
  expect([confirm.includes('2026年12月1日'), confirm.includes(kept)]).toEqual([true, false])
  expect((await one.get('/apply/story')).text).toContain(`value="${limit}"`)
  await one.post('/apply/submit', { form, agree: '2026-11' })
  expect((await cases()).at(-1)?.limitationOn).toBe(kept)
})

test('一处写不清的日子、电话和字，各在自己的格子旁边说明，写的还在', async () => {
  const one = phone(portal, '10.5.1.1')
  const form = await fillIn(one)
  const day = await one.post('/apply/story', {
    form,
    title: '要钱',
    narrative: '王\uE123某欠钱',
    forum: 'UNKNOWN',
    organ: '',
    limit: '12/1/2026',
  })
  expect([day.status, day.text.includes('先写年份'), day.text.includes('value="12/1/2026"'), day.text.includes('输入法')]).toEqual([
    422,
    true,
    true,
    true,
  ])
  expect(day.text).toContain('王\uE123某欠钱')
  const call = await one.post('/apply/contact', { form, phone: '1381234567', safe: 'NORMAL', note: '' })
  expect([call.status, call.text.includes('应为 11 位'), call.text.includes('value="1381234567"')]).toEqual([422, true, true])
  const empty = await one.post('/apply/story', { form, title: '\u200B\u2060', narrative: '\u200B', forum: 'UNKNOWN', organ: '', limit: '' })
  expect([empty.status, empty.text.includes('请填写想要的结果'), empty.text.includes('请填写事情的经过')]).toEqual([422, true, true])
})

test('分机、外国人永久居留证：确认页上是记下的样子', async () => {
  const one = phone(portal, '10.6.1.1')
  await fillIn(one, {
    person: { name: '史密斯.约翰', idType: 'FOREIGN_RESIDENCE', idNumber: '944840 19900515 1238', town: '', address: '' },
    contact: { phone: '0738-6822110转801', safe: 'NORMAL', note: '' },
  })
  const { text } = await one.get('/apply/confirm')
  expect(text).toContain('07386822110 转 801')
  expect(text).toContain('944840199005151238')
  expect(text).toContain('史密斯·约翰')
})

const kept = async (name: string) => {
  const file = (await cases()).find((one) => one.applicantName === name)
  if (!file) throw new Error(`no case of ${name}`)
  return { file, facts: openFacts(portal.platform.keys, file) }
}
const self = (name: string, idNumber = '', idType = idNumber ? 'RESIDENT_ID' : 'NONE') => ({
  name,
  idType,
  idNumber,
  town: '',
  address: '',
})
const cardOf = (digits17: string) => `${digits17}${checkCharacter(digits17)}`
const old = (proof: string) => ({ statuses: ['e'], proof, income: 'NO' })
const story = { title: '要医药费', narrative: '被车撞伤。', forum: 'UNKNOWN', organ: '', limit: '', here: 'YES', elsewhere: 'NO' }
const homeless = { registry: 'NO', event: 'NO', members: '1', income: '0', per: '', why: '' }

test.each([
  ['冯甲', self('冯甲'), 'YES', 'SAID'],
  ['冯乙', self('冯乙'), 'UNKNOWN', undefined],
  ['冯丙', self('冯丙'), 'NO', 'ABSENT'],
  ['冯丁', self('冯丁', cardOf('11010119500307453')), 'NO', 'SAID'],
] as const)('an age is shown by a card that came and by no tick and no number: %s', async (name, person, proof, evidence) => {
  const one = phone(portal, '10.7.1.1')
  const form = await fillIn(one, { person, matter: { choice: 'c', counsel: 'NO' }, story, status: old(proof), means: homeless })
  expect((await one.post('/apply/submit', { form, agree: '2026-11' })).to).toBe('/apply/receipt')
  const { facts } = await kept(name)
  expect(facts?.categories?.find(({ code }) => code === 'ELDERLY')).toEqual({ code: 'ELDERLY', ...(evidence ? { evidence } : {}) })
})

test('a card that was sent shows the age; without any paper the confirmation asks about the money', async () => {
  const one = phone(portal, '10.7.1.2')
  const form = await fillIn(one, { person: self('冯戊'), matter: { choice: 'c', counsel: 'NO' }, story, status: old('YES') })
  const confirm = (await one.get('/apply/confirm')).text
  expect(confirm).toContain('您说有能证明的证件或者证明')
  for (const material of ['ID', 'NO_FIXED_INCOME_PROOF'])
    await one.upload('/apply/materials', { form, material }, [{ name: 'file', bytes: photo }])
  await one.post('/apply/submit', { form, agree: '2026-11' })
  expect((await kept('冯戊')).facts?.categories).toEqual([{ code: 'ELDERLY', evidence: 'PRESENT' }])
  const two = phone(portal, '10.7.1.3')
  await fillIn(two, { person: self('冯己'), matter: { choice: 'c', counsel: 'NO' }, story, status: old('NO') })
  expect((await two.get('/apply/confirm')).text).not.toContain('不用填，因为')
})

test('what was said to be there and did not come stays said, and nothing more is asked about money', async () => {
  const one = phone(portal, '10.7.1.4')
  const form = await fillIn(one, { person: self('冯庚') })
  for (const material of ['STATUS_MIGRANT_WORKER', 'LABOUR_PROOF', 'ID'])
    await one.post('/apply/materials/lacking', { form, material, on: '1' })
  await one.post('/apply/submit', { form, agree: '2026-11' })
  expect((await kept('冯庚')).facts?.categories).toEqual([{ code: 'MIGRANT_WORKER', evidence: 'SAID' }])
  expect((await one.get('/apply/receipt')).text).not.toMatch(/收入多少|每月收入/)
})

test('names of opponents beside the tick that there are none are asked about, and what is shown is what is kept', async () => {
  const one = phone(portal, '10.7.1.5')
  const form = await fillIn(one, { person: self('冯辛'), opponent: { names: '双峰某厂', none: 'UNKNOWN' } })
  expect((await one.post('/apply/opponent', { form, names: '双峰某厂', none: 'UNKNOWN' })).text).toContain('请去掉这个勾')
  expect((await one.post('/apply/submit', { form, agree: '2026-11' })).to).toBe('/apply/confirm')
  await one.post('/apply/opponent', { form, names: '双峰某厂' })
  await one.post('/apply/submit', { form, agree: '2026-11' })
  expect((await kept('冯辛')).file.opponents).toBe('双峰某厂')
})

test('what the self-check was told is carried whole: elsewhere, and every 说不清', async () => {
  const one = phone(portal, '10.7.1.6')
  await one.post('/apply/start', { agree: '2026-11', m: 'c', s: 'e', p: 'x', f: 'x', l: '0', h: '0', r: 'x', e: 'x' })
  const chosen = async (page: string) =>
    [...(await one.get(`/apply/${page}`)).text.matchAll(/name="(\w+)" value="([^"]*)" checked/g)].map(
      ([, name, value]) => `${name}=${value}`,
    )
  expect(await chosen('story')).toContain('here=NO')
  expect(await chosen('status')).toEqual(['statuses=e', 'proof=UNKNOWN', 'income=UNKNOWN'])
  expect(await chosen('means')).toContain('registry=UNKNOWN')
})

test('R-52 R-53 place and earlier application are asked and kept; the organ’s own name tells the county', async () => {
  const one = phone(portal, '10.7.1.7')
  const form = await fillIn(one, { person: self('冯壬'), story: { ...story, organ: '双峰县人民法院', elsewhere: 'UNKNOWN' } })
  const against = await one.post('/apply/story', { form, ...story, organ: '双峰县人民法院', here: 'NO' })
  expect([against.status, against.text.includes('请看看哪一个写错了')]).toEqual([422, true])
  expect((await one.post('/apply/story', { form, ...story, here: '', elsewhere: '' })).text).toContain('请选择有没有先向别处申请过')
  await one.post('/apply/story', { form, ...story, organ: '双峰县人民法院', elsewhere: 'UNKNOWN' })
  await one.post('/apply/submit', { form, agree: '2026-11' })
  const { file, facts } = await kept('冯壬')
  expect([facts?.jurisdictionOk, facts?.firstReceivedElsewhere, facts?.forum, file.forum]).toEqual([true, undefined, undefined, null])
})

test.each([
  ['person', { name: '冯癸', idType: 'NONE', idNumber: '431321197503030078', town: '', address: '' }, 'idNumber', '请把号码删掉'],
  ['person', { name: '冯癸', idType: 'RESIDENT_ID', idNumber: '110101209901010017', town: '', address: '' }, 'idNumber', '晚于'],
  ['person', { name: '冯癸', idType: 'RESIDENT_ID', idNumber: '431321201005081', town: '', address: '' }, 'idNumber', '现在是 15 位'],
  ['person', { name: '龚\uE123', idType: 'NONE', idNumber: '', town: '', address: '' }, 'name', '读音相同'],
  ['status', { statuses: ['0', 'e'], proof: 'NA', income: 'NO' }, 'statuses', '都不是'],
  ['story', { ...story, limit: '2020/1/1' }, 'limit', '已经过去'],
  ['story', { ...story, limit: '昨天' }, 'limit', '已经过去'],
  ['story', { ...story, organ: '长沙市岳麓区人民法院' }, 'here', '看名字在岳麓区'],
  ['opponent', { names: '123' }, 'names', '不像姓名'],
  ['opponent', { names: '。' }, 'names', '不像姓名'],
  ['opponent', { names: '李国强' }, 'namesake', '同名的另一个人'],
  ['contact', { phone: '0738-6822110转801', safe: 'SMS_ONLY', note: '' }, 'safe', '收不到短信'],
])('%s %o is asked at its field', async (page, fields, field, words) => {
  const one = phone(portal, '10.7.2.1')
  const form = await fillIn(one)
  const answer = await one.post(`/apply/${page}`, { form, ...fields })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain(`href="#f-${field}"`)
  expect(answer.text).toContain(words)
})

test('a helper called as the applicant is asked, and two of one name may be', async () => {
  const one = phone(portal, '10.7.2.2')
  const form = await fillIn(one, { for: { for: 'OTHER' }, helper: { name: '孙同名', relation: '子女', reason: '其他原因', phone: '' } })
  const same = { form, ...self('孙同名') }
  expect((await one.post('/apply/person', same)).text).toContain('同名的两个人')
  expect((await one.post('/apply/person', { ...same, namesake: 'YES' })).status).toBe(303)
})

test.each([
  ['110105201606070018', '不满十二周岁'],
  ['110105201306070013', '十二周岁以上不满十四周岁'],
])('刑法17: a child of %s who is said to be accused is asked about, and passes once it was looked at', async (typed, words) => {
  const child = `${typed.slice(0, 17)}${checkCharacter(typed.slice(0, 17))}`
  const one = phone(portal, '10.7.2.9')
  const form = await fillIn(one, {
    for: { for: 'OTHER' },
    helper: { name: '蒋父亲', relation: '父母', reason: '人被关押', phone: '' },
    matter: { choice: 'k', counsel: 'NO' },
    person: self('蒋小小', child),
  })
  const asked = await one.post('/apply/person', { form, ...self('蒋小小', child) })
  expect(asked.status).toBe(422)
  expect(asked.text).toContain(words)
  expect(asked.text).toContain('href="#f-young"')
  expect((await one.post('/apply/person', { form, ...self('蒋小小', child), young: 'YES' })).status).toBe(303)
  // The same child as the one who was harmed is not asked about.
  await one.post('/apply/matter', { form, choice: 'p', counsel: 'NO' })
  expect((await one.post('/apply/person', { form, ...self('蒋小小', child) })).status).toBe(303)
})

test('an age ticked against the number of the card is asked', async () => {
  const one = phone(portal, '10.7.2.3')
  const form = await fillIn(one, { person: self('冯岁', number) })
  expect((await one.post('/apply/status', { form, ...old('YES') })).text).toContain('跟选的年龄对不上')
})

test.each([
  ['FOREIGN_RESIDENCE', '944840199005151238', 'FOREIGN_OR_STATELESS'],
  ['PASSPORT', 'E12345678', 'FOREIGN_OR_STATELESS'],
  ['PASSPORT_CN', 'E12345679', 'CITIZEN'],
])('who applies follows the paper: %s', async (idType, idNumber, applicantType) => {
  const one = phone(portal, '10.7.2.4')
  const name = `外${[...'甲乙丙丁'].at(idType.length % 4) ?? ''}客`
  const form = await fillIn(one, { person: self(name, idNumber, idType) })
  await one.post('/apply/submit', { form, agree: '2026-11' })
  const { facts } = await kept(name)
  expect([facts?.applicantType, facts?.reciprocity]).toEqual([applicantType, undefined])
})

test('法69 国籍：外国人才问，看不懂的说怎么写，确认页是记下的样子，空着就是没有问过', async () => {
  const one = phone(portal, '10.7.2.41')
  const form = await fillIn(one, { person: self('外国籍', 'E12345670', 'PASSPORT') })
  expect((await one.get('/apply/nationality')).text).toContain('您是哪国国籍')
  const wrong = await one.post('/apply/nationality', { form, nationality: '火星' })
  expect([wrong.status, wrong.text.includes('例如 越南'), wrong.text.includes('value="火星"')]).toEqual([422, true, true])
  expect((await one.post('/apply/nationality', { form, nationality: '中国' })).text).toContain('改选您的证件')
  expect((await one.post('/apply/nationality', { form, nationality: '越南社会主义共和国' })).status).toBe(303)
  expect((await one.get('/apply/confirm')).text).toMatch(/国籍[\s\S]{0,200}越南</)
  await one.post('/apply/submit', { form, agree: '2026-11' })
  const { file } = await kept('外国籍')
  const person = await portal.platform.db.inTransaction(systemScope, (tx) =>
    tx.selectFrom('person').select('nationality').where('id', '=', file.applicantId).executeTakeFirst(),
  )
  expect(person).toEqual({ nationality: 'VN' })
  const other = phone(portal, '10.7.2.42')
  await fillIn(other, { person: self('公民人') })
  expect((await other.get('/apply/confirm')).text).not.toContain('国籍')
})

test('in a matter that is out nobody has to tell the income', async () => {
  const one = phone(portal, '10.7.2.5')
  const form = await fillIn(one, {
    person: self('冯借'),
    matter: { choice: 'o', counsel: 'NO' },
    story,
    status: { statuses: ['0'], proof: 'NA', income: '' },
  })
  const page = await one.post('/apply/means', { form, members: '', income: '', per: '', why: '' })
  expect(page.status).toBe(303)
})

test('who has a fixed income is not asked to show that there is none', async () => {
  const one = phone(portal, '10.7.2.6')
  await fillIn(one, {
    person: self('冯薪'),
    matter: { choice: 'c', counsel: 'NO' },
    status: { statuses: ['d'], proof: 'YES', income: 'YES' },
    means: homeless,
  })
  const { text } = await one.get('/apply/materials')
  expect([text.includes('残疾人证'), text.includes('没有固定生活来源')]).toEqual([true, false])
})

test('法25① a suspect who cannot see, with the paper, is asked nothing about money', async () => {
  const one = phone(portal, '10.7.2.7')
  await fillIn(one, {
    matter: { choice: 'k', counsel: 'NO' },
    status: { statuses: ['j'], proof: 'YES', income: '', sentence: 'NO' },
    opponent: { names: '' },
  })
  const { text } = await one.get('/apply')
  expect(text).toContain('应当通知律师辩护')
})

test('the receipt names the papers still to come and asks no question of the office', async () => {
  const one = phone(portal, '10.7.1.31')
  const form = await fillIn(one, {
    for: { for: 'OTHER' },
    helper: { name: '孙小儿', relation: '子女', reason: '年纪大或身体不方便', phone: '13700001111' },
    person: { name: '孙受助', idType: 'NONE', idNumber: '', town: '', address: '' },
    contact: { to: 'HELPER', phone: '', safe: 'NO_CALL', note: '' },
  })
  const asked = new Set(
    [...(await one.get('/apply/materials')).text.matchAll(/name="material" value="([A-Z_]+)"/g)].flatMap(([, code]) =>
      code === 'OTHER' ? [] : [code],
    ),
  )
  await one.post('/apply/submit', { form, agree: '2026-11' })
  const list = (await one.get('/apply/receipt')).text.split('还没有交的材料')[1]?.split('</ul>')[0] ?? ''
  expect([...list.matchAll(/<li>/g)].length).toBe(asked.size)
  expect(list).not.toMatch(/？|侵害|虚假承诺|互惠/)
})

test('法38 what is said to be elsewhere is answered on the confirmation and on the receipt', async () => {
  const one = phone(portal, '10.7.1.32')
  const form = await fillIn(one, {
    person: self('冯别处'),
    matter: { choice: 'c', counsel: 'NO' },
    story: { ...story, here: 'NO', elsewhere: 'YES' },
    status: old('YES'),
  })
  const confirm = (await one.get('/apply/confirm')).text
  await one.post('/apply/submit', { form, agree: '2026-11' })
  const receipt = (await one.get('/apply/receipt')).text
  for (const page of [confirm, receipt]) for (const words of ['不归这里管的', '最先收到申请的那一家']) expect(page).toContain(words)
})

test('half of a household is kept, and the hardship stands on the statement where it is asked', async () => {
  const one = phone(portal, '10.8.1.1')
  const form = await fillIn(one, {
    person: self('冯半'),
    matter: { choice: 'b', counsel: 'NO' },
    status: { statuses: ['0'], proof: 'NA', income: 'NO' },
    means: { registry: 'NO', event: 'NO', members: '5', income: '1000', per: 'MONTH', why: '' },
  })
  await one.post('/apply/means', { form, registry: 'NO', event: 'NO', members: '5口人', income: '', per: '', why: '母亲常年卧床' })
  await one.post('/apply/submit', { form, agree: '2026-11' })
  const { file, facts } = await kept('冯半')
  expect([facts?.household, facts?.verification]).toEqual([{ members: 5, note: '母亲常年卧床' }, 'PLEDGE'])
  const paper = await portal.platform.db.inTransaction(systemScope, (tx) =>
    tx.selectFrom('document').selectAll().where('caseId', '=', file.id).where('code', '=', 'HARDSHIP_STATEMENT').executeTakeFirstOrThrow(),
  )
  const context = { table: 'document', column: 'data', shard: file.shard, id: paper.id }
  const signed = JSON.stringify(
    specFor('HARDSHIP_STATEMENT', JSON.parse(portal.platform.keys.decrypt(context, paper.data)) as DocumentData),
  )
  expect([signed.includes('母亲常年卧床'), signed.includes('5人（含本人）')]).toEqual([true, true])
})

test.each([
  ['有证明的农民工', {}, '不用查收入'],
  ['被家里人打骂的', { matter: { choice: 'd', counsel: 'NO' }, status: { statuses: ['h'], proof: 'YES', income: '' } }, '不看收入'],
])('说了不用填经济困难状况说明表的（%s），案卷里没有空白的；没有说的办理机关，申请表上是还不知道', async (who, changes, because) => {
  const one = phone(portal, '10.8.1.3')
  const name = `冯${[...who].slice(-2).join('')}`
  const form = await fillIn(one, { person: self(name), ...changes })
  expect((await one.get('/apply')).text).toContain(because)
  await one.post('/apply/submit', { form, agree: '2026-11' })
  const { file } = await kept(name)
  const papers = await portal.platform.db.inTransaction(systemScope, (tx) =>
    tx.selectFrom('document').selectAll().where('caseId', '=', file.id).orderBy('id').execute(),
  )
  expect(papers.map(({ code }) => code)).toEqual(['APPLICATION', 'MATERIAL_RECEIPT'])
  const [signed] = papers.map(({ id, data }) =>
    portal.platform.keys.decrypt({ table: 'document', column: 'data', shard: file.shard, id }, data),
  )
  const rows = specFor('APPLICATION', JSON.parse(signed ?? '') as DocumentData).blocks.flatMap((block) =>
    block.kind === 'form' ? block.rows.map((row) => row.map(({ text }) => text).join(' ')) : [],
  )
  expect(rows).toContain('办理机关 还不知道')
})

test('who is asked nothing about money pledges nothing about it', async () => {
  const one = phone(portal, '10.8.1.2')
  const form = await fillIn(one, {
    person: self('冯护'),
    matter: { choice: 'd', counsel: 'NO' },
    story,
    status: { statuses: ['h'], proof: 'YES', income: '' },
  })
  const { text } = await one.get('/apply/sign')
  expect([text.includes('说的收入'), text.includes('民政、人社')]).toEqual([false, false])
  await one.post('/apply/submit', { form, agree: '2026-11' })
  expect((await kept('冯护')).facts?.verification).toBeUndefined()
})

test.each([
  ['', '我填的内容，都是真实的。', '我填的内容、交的材料，都是真实的。'],
  ['1000', '我填的内容、说的收入，都是真实的。', '我填的内容、交的材料、说的收入，都是真实的。'],
])('what is pledged is what was said: no papers that were not sent, no income nobody stated: %s', async (income, bare, withPapers) => {
  const one = phone(portal, '10.8.1.3')
  const form = await fillIn(one, {
    person: self('冯诺'),
    matter: { choice: 'c', counsel: 'NO' },
    story,
    status: { statuses: ['0'], proof: '', income: 'YES' },
    means: { registry: 'YES', event: 'NO', home: 'NO', own: '', members: income && '3', income, per: income && 'MONTH', why: '' },
  })
  expect((await one.get('/apply/sign')).text).toContain(bare)
  await one.upload('/apply/materials', { form, material: 'ID' }, [{ name: 'file', bytes: photo }])
  expect((await one.get('/apply/sign')).text).toContain(withPapers)
})

test.each(['双峰县人民法院', '娄底市中级人民法院', '湖南省高级人民法院', '县仲裁委'])(
  '%s may be where a matter of here is handled',
  async (organ) => {
    const one = phone(portal, '10.7.2.2')
    const form = await fillIn(one)
    expect((await one.post('/apply/story', { form, ...story, organ })).status).not.toBe(422)
  },
)

test.each([
  ['UNKNOWN', '现在不知道是谁', '还不知道'],
  ['NONE', '没有对方', '没有'],
  ['1', '请写对方是谁', null],
])('对方写不出来，勾 %s：签字的申请表上只有说过的', async (none, words, printed) => {
  const one = phone(portal, `10.8.1.${none.length}`)
  const name = `冯对${'甲乙丙丁戊己庚'.charAt(none.length - 1)}`
  const form = await fillIn(one, { person: self(name), opponent: { names: '', none } })
  if (printed === null) {
    expect((await one.post('/apply/opponent', { form, names: '', none })).text).toContain(words)
    return
  }
  expect((await one.get('/apply/confirm')).text).toContain(words)
  expect((await one.post('/apply/submit', { form, agree: '2026-11' })).to).toBe('/apply/receipt')
  const { file } = await kept(name)
  const paper = await portal.platform.db.inTransaction(systemScope, (tx) =>
    tx.selectFrom('document').selectAll().where('caseId', '=', file.id).where('code', '=', 'APPLICATION').executeTakeFirstOrThrow(),
  )
  const context = { table: 'document', column: 'data', shard: file.shard, id: paper.id }
  const signed = JSON.stringify(specFor('APPLICATION', JSON.parse(portal.platform.keys.decrypt(context, paper.data)) as DocumentData))
  expect(/"对方当事人".*?"text":"([^"]*)"/.exec(signed)?.[1]).toBe(printed)
})

test('对方：没有和不知道不能都勾', async () => {
  const one = phone(portal, '10.8.1.40')
  const form = await fillIn(one, { person: self('冯两勾') })
  const both = await one.post('/apply/opponent', { form, names: '', none: ['UNKNOWN', 'NONE'] })
  expect([both.status, both.text.includes('只能勾一个')]).toEqual([422, true])
})

const everyPage = ['for', 'person', 'contact', 'matter', 'story', 'opponent', 'status', 'means', 'materials']
test('no page has a box that the browser reads in its own way, and no question is answered beforehand', async () => {
  const one = phone(portal, '10.8.1.50')
  await one.post('/apply/start', { agree: '2026-11' })
  const texts = await Promise.all(everyPage.map(async (page) => (await one.get(`/apply/${page}`)).text))
  const native = /type="?(?:date|datetime-local|month|week|time|number|email|url)\b/
  expect(everyPage.filter((_, at) => native.test(texts[at] ?? ''))).toEqual([])
  expect(everyPage.filter((_, at) => /<input[^>]*type="radio"[^>]*\bchecked/.test(texts[at] ?? ''))).toEqual([])
})

test.each([
  ['NOT_YET', '还没有去过', null],
  ['UNKNOWN', '说不清', null],
  ['ARBITRATION', '劳动仲裁', 'ARBITRATION'],
])('去过法院、仲裁委吗 %s：确认页上看得到，没说的不成事实', async (forum, words, keptForum) => {
  const one = phone(portal, `10.8.2.${forum.length}`)
  const name = `冯途${'甲乙丙丁戊己庚辛壬癸子丑'.charAt(forum.length)}`
  const form = await fillIn(one, { person: self(name) })
  const unsaid = await one.post('/apply/story', { form, ...story, forum: '' })
  expect([unsaid.status, unsaid.text.includes('请选择去过法院、仲裁委没有')]).toEqual([422, true])
  await one.post('/apply/story', { form, ...story, forum })
  const rows = (await one.get('/apply/confirm')).text
  expect(/去过法院、仲裁委吗<\/dt>\s*<dd>([^<]*)/.exec(rows)?.[1]).toContain(words)
  expect(rows).not.toMatch(/勾这里|有没有说对的/)
  await one.post('/apply/submit', { form, agree: '2026-11' })
  expect((await kept(name)).file.forum).toBe(keptForum)
})
