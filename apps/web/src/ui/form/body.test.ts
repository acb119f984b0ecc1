import { expect, test } from 'vitest'
import { bodyOf, checkDraft } from './body.ts'
import type { Draft, Field } from './field.ts'

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
