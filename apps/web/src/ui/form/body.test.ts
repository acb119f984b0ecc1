import type { Day } from '@fayuan/law'
import { expect, test } from 'vitest'
import { bodyOf, checkDraft } from './body.ts'
import { type Draft, type Field, type Row, saidNone } from './field.ts'

const fields: Field[] = [
  { name: 'person.name', label: '姓名', kind: 'text', required: true },
  { name: 'recoveredFen', label: '挽回金额', kind: 'money' },
  { name: 'startsAt', label: '开庭时间', kind: 'instant' },
  { name: 'told', label: '已告知', kind: 'tick' },
  {
    name: 'items',
    label: '目录',
    kind: 'rows',
    columns: [
      { name: 'name', label: '名称' },
      { name: 'from', label: '起页', kind: 'number' },
    ],
  },
  { name: 'note', label: '说明', kind: 'text', when: (draft) => draft.told === true },
]

test('a dotted name is nested, blanks are left out, amounts become 分, local time becomes an instant', () => {
  const draft = {
    'person.name': ' 欧阳买买提·阿布都热依木 ',
    recoveredFen: '31600',
    startsAt: '2026-11-24T09:00',
    note: 'x',
    items: [
      { name: '判决书', from: '3' },
      { name: ' ', from: '' },
    ],
  }
  expect(bodyOf(fields, draft)).toEqual({
    person: { name: '欧阳买买提·阿布都热依木' },
    recoveredFen: 3160000,
    startsAt: '2026-11-24T01:00:00.000Z',
    told: false,
    items: [{ name: '判决书', from: 3 }],
  })
})

test('a missing name and an unreadable amount are told at their fields', () => {
  expect(checkDraft(fields, { recoveredFen: '好几万' })).toEqual({
    'person.name': '请填写姓名。',
    recoveredFen: '看不懂“好几万”是多少。请填数字，例如 1200、1.2万 或 1万2。',
  })
})

test('cards: each is a small form of its own; a fault names the card', () => {
  const cards: Field[] = [
    {
      name: 'claims',
      label: '请求',
      kind: 'cards',
      each: (row) => [
        { name: 'title', label: '请求', kind: 'text', required: true },
        { name: 'part', label: '具体是', kind: 'text', when: () => row['title'] === '有' },
      ],
    },
  ]
  expect(bodyOf(cards, {})).toEqual({ claims: [] })
  expect(
    bodyOf(cards, {
      claims: [
        { title: '有', part: ' 甲 ' },
        { title: '无', part: '乙' },
      ],
    }),
  ).toEqual({
    claims: [{ title: '有', part: '甲' }, { title: '无' }],
  })
  expect(checkDraft(cards, { claims: [{ title: '有' }, {}] })).toEqual({ 'claims.1.title': '请填写请求。' })
})

const typed: Field[] = [
  { name: 'household.monthlyIncomeTotal', label: '家庭月收入合计', kind: 'monthly' },
  { name: 'recoveredFen', label: '挽回金额', kind: 'money' },
  { name: 'members', label: '共同生活人数', kind: 'number' },
  { name: 'phone', label: '电话', kind: 'tel' },
]

test.each<[Draft, unknown]>([
  [{ 'household.monthlyIncomeTotal': '1.2万' }, { household: { monthlyIncomeTotal: 12_000 } }],
  [{ 'household.monthlyIncomeTotal': '１２００元/月' }, { household: { monthlyIncomeTotal: 1_200 } }],
  [{ recoveredFen: '3万1600' }, { recoveredFen: 3_160_000 }],
  [{ recoveredFen: '1,200.50' }, { recoveredFen: 120_050 }],
  [{ members: '四口人' }, { members: 4 }],
  [{ phone: '0738-6822110转801' }, { phone: '0738-6822110转801' }],
])('a value is read as people write it: %o', (draft, body) => {
  expect(checkDraft(typed, draft)).toEqual({})
  expect(bodyOf(typed, draft)).toEqual(body)
})

test.each<Draft>([
  { 'household.monthlyIncomeTotal': '1e7' },
  { 'household.monthlyIncomeTotal': '6万/年' },
  { recoveredFen: '1,20' },
  { members: '3-4' },
  { members: '1e2' },
  { phone: '1380000123' },
])('a value that cannot be read is told at its field, never bent: %o', (draft) => {
  expect(Object.keys(checkDraft(typed, draft))).toEqual(Object.keys(draft))
})

test('a number in a line of a table is read like any other, or told at its line', () => {
  const lines = (...from: string[]) => ({ 'person.name': '王某某', items: from.map((page) => ({ name: '判决书', from: page })) })
  expect(bodyOf(fields, lines('３', '四页', '二十'))).toMatchObject({ items: [{ from: 3 }, { from: 4 }, { from: 20 }] })
  expect(checkDraft(fields, lines('３', '四页', '二十', ''))).toEqual({})
  expect(checkDraft(fields, lines('1', '3-4', '1e2', '两三页'))).toEqual({
    'items.1.from': '看不懂“3-4”。起页请填整数，例如 3。',
    'items.2.from': '看不懂“1e2”。起页请填整数，例如 3。',
    'items.3.from': '看不懂“两三页”。起页请填整数，例如 3。',
  })
})

test('a fault in a table counts the lines that are sent, as the server does', () => {
  const items: Row[] = [{ name: ' ', from: '' }, { name: '判决书', from: '1' }, {}, { name: '笔录', from: '两三页' }]
  const draft = { 'person.name': '王某某', items }
  expect(bodyOf(fields, { ...draft, items: items.slice(0, 3) })).toMatchObject({ items: [{ name: '判决书', from: 1 }] })
  expect(Object.keys(checkDraft(fields, draft))).toEqual(['items.1.from'])
})

test('a table that must be filled in is not filled by empty lines', () => {
  const must = fields.map((field) => (field.name === 'items' ? { ...field, required: true } : field))
  expect(checkDraft(must, { 'person.name': '王某某', items: [{ name: '' }, {}] })).toEqual({ items: '请填写目录。' })
})

test('an answer its options no longer hold is kept in the draft and not sent', () => {
  const part = (options: string[]): Field => ({
    name: 'subMatter',
    label: '具体是',
    kind: 'pick',
    onlyAmong: true,
    options: options.map((value) => ({ value, label: value })),
  })
  const draft = { subMatter: 'WAGE' }
  expect(bodyOf([part(['WAGE'])], draft)).toEqual({ subMatter: 'WAGE' })
  expect(bodyOf([part(['CHILD_SUPPORT'])], draft)).toEqual({})
  expect(checkDraft([{ ...part(['CHILD_SUPPORT']), required: true }], draft)).toHaveProperty('subMatter')
})

test.each(['4', '4口', '４ 口人', '四口', '4个人', '4名'])('a count as it is said: %s', (typed) => {
  const members: Field = { name: 'members', label: '共同生活人数', kind: 'number' }
  expect(checkDraft([members], { members: typed })).toEqual({})
  expect(bodyOf([members], { members: typed })).toEqual({ members: 4 })
})

test('days: what was read is sent; what nobody can read is refused at its field, and never left out in silence', () => {
  const days: Field[] = [
    { name: 'doneOn', label: '完成日期', kind: 'day', required: true },
    { name: 'startsAt', label: '开庭时间', kind: 'instant' },
    { name: 'bornOn', label: '出生日期', kind: 'day', within: { most: '2026-11-30' as Day } },
  ]
  expect(checkDraft(days, { doneOn: '2026-03-05', startsAt: '2026-12-20T15:00' })).toEqual({})
  expect(bodyOf(days, { doneOn: '2026-03-05', startsAt: '2026-12-20T15:00' })).toEqual({
    doneOn: '2026-03-05',
    startsAt: '2026-12-20T07:00:00.000Z',
  })
  const unread = { doneOn: '3-5', startsAt: '2026-12-20', bornOn: '2026-12-01' }
  expect(checkDraft(days, unread)).toEqual({
    doneOn: expect.stringContaining('例如'),
    startsAt: expect.stringContaining('还缺几点'),
    bornOn: expect.stringContaining('不能晚于'),
  })
  expect(bodyOf(days, unread)).toMatchObject({ doneOn: '3-5', startsAt: '2026-12-20' })
  expect(checkDraft(days, {})).toEqual({ doneOn: '请填写完成日期。' })
})

test('A 一张空表：没有人说过，不发；说过都不是，发空的；有一行，发那一行', () => {
  const field: Field = { name: 'categories', label: '类别', kind: 'rows', none: '都不是', columns: [{ name: 'code', label: '类别' }] }
  expect(bodyOf([field], {})).toEqual({})
  expect(bodyOf([field], { categories: [{ code: '' }] })).toEqual({})
  expect(bodyOf([field], { categories: saidNone })).toEqual({ categories: [] })
  expect(bodyOf([field], { categories: [{ code: 'DISABLED' }] })).toEqual({ categories: [{ code: 'DISABLED' }] })
  expect(bodyOf([{ ...field, none: undefined }], {})).toEqual({ categories: [] })
})
