import { expect, test } from 'vitest'
import { bodyOf, checkDraft } from './body.ts'
import type { Field } from './field.ts'

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
  expect(checkDraft(fields, { recoveredFen: '三万' })).toEqual({
    'person.name': '请填写姓名。',
    recoveredFen: '请填写金额，例如 1200 或者 1200.50。',
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
