import { toDay } from '@fayuan/law'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildCounty, type County } from '../../../../../tests/world/county.ts'
import { openWorld, type World } from '../../../../../tests/world/open-world.ts'
import type { Actor } from '../../platform/actor.ts'
import { systemScope } from '../../platform/database/scope.ts'
import { getPerson } from './get-person.ts'
import { identify } from './identify.ts'
import { listPersons } from './list-persons.ts'
import { findDuplicates } from './matches.ts'
import { reveal } from './reveal.ts'
import type { PersonInput } from './schema.ts'

const today = toDay('2026-11-20')
let world: World
let county: County
let neighbour: County

beforeAll(async () => {
  world = await openWorld()
  county = await buildCounty(world)
  neighbour = await buildCounty(world, { shard: '431322', name: '新化县', suffix: '-n' })
})
afterAll(async () => {
  await world.close()
})

const as = <T>(actor: Actor, work: (tx: Parameters<typeof identify>[0]) => Promise<T>) => world.platform.db.inTransaction(actor.scope, work)
const meet = (input: PersonInput, actor = county.actors.clerk) => as(actor, (tx) => identify(tx, world.platform, actor, input))
const list = (q: string | undefined, actor = county.actors.clerk, more: { cursor?: string; limit?: number } = {}) =>
  as(actor, (tx) => listPersons(tx, world.platform, actor, { q, limit: 20, sort: '-createdAt', ...more }, today))
const names = async (q: string, actor = county.actors.clerk) => (await list(q, actor)).items.map(({ name }) => name)

// Invented numbers with valid check characters in ranges that were never assigned.
const withNumber = (name: string, idNumber: string, more: Partial<PersonInput> = {}): PersonInput => ({
  name,
  idType: 'RESIDENT_ID',
  idNumber,
  ...more,
})
const checkDigit = (digits: string) =>
  '10X98765432'.charAt(
    [...digits].reduce((sum, d, i) => sum + Number(d) * ([7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2][i] ?? 0), 0) % 11,
  )
const numberOf = (digits17: string) => digits17 + checkDigit(digits17)
const [one, two, three] = [numberOf('43132119800101001'), numberOf('43132119750615002'), numberOf('43132119680229003')]
const [four, five] = [numberOf('43132119830305005'), numberOf('43132119830305007')]

describe('电话和分机分开记', () => {
  const open = async (id: string) => {
    const shown = await as(county.actors.clerk, (tx) =>
      reveal(tx, world.platform, county.actors.clerk, { id, field: 'phone', purpose: '电话通知补正' }),
    )
    return 'value' in shown ? shown.value : 'over'
  }
  test('0738-6822110转801 按号码找得到，分机不混进号码', async () => {
    const person = await meet({ name: '钱分机', idType: 'NONE', phone: '0738-6822110转801' })
    expect(await open(person.id)).toBe('07386822110 转 801')
    expect(await names('0738-6822110')).toEqual(['钱分机'])
    expect(await names('07386822110')).toEqual(['钱分机'])
    expect(await names('2110')).toContain('钱分机')
    const [row] = (await list('0738 6822110')).items
    expect(row?.phoneMasked).toBe('073****2110 转 ***')
    const matches = await as(county.actors.clerk, (tx) =>
      findDuplicates(tx, world.platform, county.actors.clerk, { name: '钱分机', phone: '（0738）6822110-802' }),
    )
    expect(matches.map(({ kind }) => kind)).toContain('same-person')
    const moved = await meet({ id: person.id, phone: '0738-6822110 分机 802' })
    expect([await open(person.id), moved.version]).toEqual(['07386822110 转 802', 2])
    const same = await meet({ id: person.id, phone: '0738-6822110' })
    expect([await open(person.id), same.version]).toEqual(['07386822110 转 802', 2])
  })
  test.each(['1380000123', '0738-682211', '13800001234/13900001234', '同上'])('%s 看不懂，说明怎么写', async (phone) => {
    await expect(meet({ name: '钱看不懂', idType: 'NONE', phone })).rejects.toMatchObject({
      errors: [{ path: 'body.person.phone', message: expect.stringMatching(/位|一个/) }],
    })
  })
})

describe('证件按种类核对', () => {
  test.each([
    ['FOREIGN_RESIDENCE', '931124198108030028', { sex: 'FEMALE', birthOn: '1981-08-03' }],
    ['FOREIGN_RESIDENCE', '944840199005151238', { sex: 'MALE', birthOn: '1990-05-15' }],
    ['HMT_PERMIT', 'H01234567', { sex: 'UNKNOWN', birthOn: null }],
    ['RESIDENT_ID', '\u202A11010519491231002X\u202C', { birthOn: '1949-12-31' }],
  ] as const)('%s %s', async (idType, idNumber, expected) => {
    expect(await meet({ name: `证${idNumber.slice(-4)}`.replace(/[\d\u202C]/g, '甲'), idType, idNumber })).toMatchObject({
      idType,
      ...expected,
    })
  })
  test.each([
    ['HMT_PERMIT', '810000198502030010', '号码有误'],
    ['RESIDENT_ID', '931124198108030028', '改选为'],
    ['RESIDENT_ID', '431321201005081', '应为 18 位'],
  ] as const)('%s %s 不收：%s', async (idType, idNumber, reason) => {
    await expect(meet({ name: '证不收', idType, idNumber })).rejects.toMatchObject({
      errors: [{ path: 'body.person.idNumber', message: expect.stringContaining(reason) }],
    })
  })
})

describe('认人', () => {
  test('同一证件号就是同一人，写法不同也认得，新知道的补上', async () => {
    const first = await meet(withNumber('刘建国', one, { phone: '138 0000 0001' }))
    const again = await meet(withNumber(' 刘 建国 ', one.split('').join(' '), { address: '锁石镇某村', phone: '+86 13800000002' }))
    expect(again.id).toBe(first.id)
    expect(again).toMatchObject({ name: '刘建国', address: '锁石镇某村', sex: 'MALE', birthOn: '1980-01-01', version: 2 })
    expect(again.phoneToken).not.toBe(first.phoneToken)
    const unchanged = await meet({ id: first.id })
    expect(unchanged.version).toBe(2)
  })

  test('空白不抹掉已知的', async () => {
    const before = await meet(withNumber('刘建国', one))
    const after = await meet(withNumber('刘建国', one, { address: '  ', phone: '' }))
    expect(after).toMatchObject({ address: before.address, phoneToken: before.phoneToken })
  })

  test('号码相同姓名不同要核对；从已有人员里选了才能改名', async () => {
    const person = await meet(withNumber('刘建国', one))
    await expect(meet(withNumber('刘建设', one))).rejects.toMatchObject({
      code: 'PERSON_OTHER_NAME',
      errors: [{ path: 'body.person.idNumber' }],
    })
    expect(await meet({ id: person.id, name: '刘建业' })).toMatchObject({ id: person.id, name: '刘建业', namePinyin: 'liujianye' })
    await meet({ id: person.id, name: '刘建国' })
  })

  test('没有证件号的按姓名和电话认；后来补了证件号还是同一人', async () => {
    const first = await meet({ name: '王小梅', phone: '13900000001' })
    const again = await meet({ name: '王小梅', phone: '139-0000-0001' })
    const numbered = await meet(withNumber('王小梅', two, { phone: '13900000001' }))
    expect([again.id, numbered.id]).toEqual([first.id, first.id])
    expect(numbered.idNumberToken).not.toBeNull()
    expect((await meet({ name: '王小梅', phone: '13900000009' })).id).not.toBe(first.id)
  })

  test('同名同电话但证件号不同，是两个人', async () => {
    const [father, son] = [
      await meet(withNumber('陈勇', numberOf('43132119500101001'), { phone: '13700000001' })),
      await meet(withNumber('陈勇', numberOf('43132119800202003'), { phone: '13700000001' })),
    ]
    expect(son.id).not.toBe(father.id)
    await expect(meet({ id: son.id, idType: 'RESIDENT_ID', idNumber: numberOf('43132119500101001') })).rejects.toMatchObject({
      code: 'PERSON_OTHER_NUMBER',
    })
  })

  test('两个窗口同时录同一个新号码，只登记一个人', async () => {
    const input = withNumber('同时来', three)
    const [a, b] = await Promise.all([meet(input), meet(input)])
    expect(a.id).toBe(b.id)
  })

  test.each([
    [{ name: '错号码', idType: 'RESIDENT_ID', idNumber: '431321198001010013' }, 'body.person.idNumber'],
    [{ name: '', phone: '13800000000' }, 'body.person.name'],
    [{ name: '张3', phone: '13800000000' }, 'body.person.name'],
    [{ name: '电话错', phone: '电话' }, 'body.person.phone'],
    [{ name: '无证件', idType: 'NONE', idNumber: one }, 'body.person.idNumber'],
    [{ name: '生日不符', idType: 'RESIDENT_ID', idNumber: one, birthOn: '1990-01-01' }, 'body.person.birthOn'],
  ] satisfies [PersonInput, string][])('填错的说清楚哪一处：%j', async (input, path) => {
    await expect(meet(input)).rejects.toMatchObject({ code: 'INPUT_INVALID', errors: [{ path }] })
  })

  test('生僻字、间隔号、长姓名都收', async () => {
    const rare = await meet({ name: '𬸚䶮', phone: '13600000001' })
    const uyghur = await meet({ name: '阿卜杜拉•买买提', phone: '13600000002' })
    expect([rare.name, uyghur.name]).toEqual(['𬸚䶮', '阿卜杜拉·买买提'])
    expect(await names('𬸚')).toEqual(['𬸚䶮'])
    expect(await names('abdl')).toEqual(['阿卜杜拉·买买提'])
  })

  test('证件号和电话在数据库里是密文，搬到别的行打不开', async () => {
    const a = await meet(withNumber('刘建国', one))
    expect(a.idNumber?.toString('latin1')).not.toContain(one)
    expect(() =>
      world.platform.keys.decrypt(
        { table: 'person', column: 'id_number', shard: a.shard, id: county.agencyId },
        a.idNumber ?? Buffer.alloc(0),
      ),
    ).toThrow()
  })
})

describe('找人', () => {
  test.each([
    ['刘建', '刘建国'],
    ['liujian', '刘建国'],
    ['LJG', '刘建国'],
    [one, '刘建国'],
    ['13800000002', '刘建国'],
    ['0002', '刘建国'],
  ])('输入 %s 找到 %s', async (q, name) => {
    expect(await names(q)).toContain(name)
  })

  test('证件号不能只用一部分去试', async () => {
    expect(await names(one.slice(0, 12))).toEqual([])
  })

  test('列表里证件号和电话都遮住', async () => {
    const [row] = (await list(one)).items
    expect(row).toMatchObject({ name: '刘建国', idNumberMasked: `431321********${one.slice(-4)}`, phoneMasked: '138****0002', age: 46 })
  })

  test('翻页不重不漏', async () => {
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await list(undefined, county.actors.clerk, { limit: 3, ...(cursor ? { cursor } : {}) })
      seen.push(...page.items.map(({ id }) => id))
      cursor = page.nextCursor ?? undefined
    } while (cursor)
    const all = await list(undefined, county.actors.clerk, { limit: 200 })
    expect(seen).toEqual(all.items.map(({ id }) => id))
    expect(all.total).toEqual({ count: seen.length, exact: true })
  })

  test('别的县看不到；律师只看自己案件的人；站点只看本站代收的', async () => {
    expect(await names('刘建', neighbour.actors.clerk)).toEqual([])
    expect(await names('刘建', county.actors.lawyer)).toEqual([])
    expect(await names('刘建', county.actors.station)).toEqual([])
    const person = await meet(withNumber('刘建国', one))
    await expect(
      as(neighbour.actors.clerk, (tx) => getPerson(tx, world.platform, neighbour.actors.clerk, person.id, today)),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('看人', () => {
  const traces = (id: string) =>
    world.platform.db.inTransaction(systemScope, (tx) =>
      tx.selectFrom('auditEntry').select(['action', 'purpose', 'actorId']).where('objectId', '=', id).orderBy('at').execute(),
    )

  test('打开一个人留痕，地址遮住', async () => {
    const { id } = await meet({ name: '看一看', phone: '13500000001', address: '湖南省双峰县锁石镇某村三组' })
    const shown = await as(county.actors.reviewer, (tx) => getPerson(tx, world.platform, county.actors.reviewer, id, today))
    expect(shown).toMatchObject({ name: '看一看', address: '湖南省双峰县****', cases: [] })
    expect(await traces(id)).toMatchObject([{ action: 'person.read', actorId: county.actors.reviewer.accountId }])
  })

  test('查看完整内容写用途、留痕；一小时第 31 次不给看，留下警示', async () => {
    const { id } = await meet({ name: '看全文', phone: '13500000002' })
    const actor = county.actors.dispatcher
    const see = () => as(actor, (tx) => reveal(tx, world.platform, actor, { id, field: 'phone', purpose: '电话通知指派结果' }))
    world.setNow(new Date().toISOString())
    for (let i = 0; i < 30; i += 1) expect(await see()).toEqual({ value: '13500000002' })
    expect(await see()).toEqual({ over: true })
    const left = await traces(id)
    expect(left.filter(({ action }) => action === 'person.revealed')).toHaveLength(30)
    expect(left.at(-1)).toMatchObject({ action: 'person.reveal-alert', purpose: '电话通知指派结果' })
    expect(
      await as(county.actors.reviewer, (tx) =>
        reveal(tx, world.platform, county.actors.reviewer, { id, field: 'phone', purpose: '电话核实情况' }),
      ),
    ).toEqual({ value: '13500000002' })
  })
})

describe('查重', () => {
  const warn = (typed: Parameters<typeof findDuplicates>[3], actor = county.actors.clerk) =>
    as(actor, (tx) => findDuplicates(tx, world.platform, actor, typed))

  test('同一证件号、同名同电话报同一人；同音不同字报相近', async () => {
    const person = await meet(withNumber('刘建国', one))
    expect(await warn({ idNumber: one })).toMatchObject([{ kind: 'same-person', personId: person.id }])
    expect(await warn({ name: '刘建国', phone: '13800000002' })).toMatchObject([{ kind: 'same-person' }])
    const similar = await warn({ name: '刘建幗' })
    expect(similar).toMatchObject([{ kind: 'similar-name', personId: person.id }])
    expect(similar[0]?.text).not.toContain(one)
    expect(await warn({ name: '刘' })).toEqual([])
  })

  test('选用已有人员：填的和登记的哪里不一样都说出来，号码遮住；证件号码不同的不能选用', async () => {
    const { id } = await meet(withNumber('选用人', four, { sex: 'MALE', phone: '13800000071', address: '双峰县永丰街道书院路 1 号' }))
    const [other] = await warn({ name: '选用人', idNumber: five })
    expect(other).toMatchObject({ kind: 'similar-name', text: expect.stringContaining('证件号码不同') })
    expect(other).not.toHaveProperty('record')
    const offered = await warn({ name: '选用人', phone: '13900000072' })
    expect(offered).toMatchObject([{ personId: id, record: { name: '选用人', sex: 'MALE', birthOn: '1983-03-05' } }])
    const typed = { name: '选用仁', phone: '13900000072', sex: 'FEMALE', birthOn: '1984-03-05', address: '双峰县锁石镇', nation: '苗族' }
    const [chosen] = await warn({ ...typed, chosenId: id })
    expect(chosen).toMatchObject({ kind: 'chosen', personId: id })
    expect(chosen?.differs).toEqual([
      { field: 'name', label: '姓名', onRecord: '选用人' },
      { field: 'birthOn', label: '出生日期', onRecord: '1983-03-05' },
      { field: 'sex', label: '性别', onRecord: '男' },
      { field: 'phone', label: '电话', onRecord: '138****0071' },
      { field: 'address', label: '住址', onRecord: '双峰县永丰街****' },
    ])
    expect((await warn({ name: '选用人', idNumber: four, phone: '138 0000 0071', chosenId: id }))[0]?.differs).toEqual([])
    expect((await warn({ chosenId: id, idNumber: five }))[0]).not.toHaveProperty('record')
    expect(await warn({ chosenId: id }, neighbour.actors.clerk)).toEqual([])
  })

  test('外县也有登记的只说地方', async () => {
    await meet(withNumber('刘建国', one), neighbour.actors.clerk)
    const found = await warn({ idNumber: one }, neighbour.actors.clerk)
    expect(found.find(({ kind }) => kind === 'elsewhere')).toEqual({
      kind: 'elsewhere',
      text: '这个证件号码在双峰县也有登记，请问清是否已就同一事项申请。',
    })
  })
})
