import { expect, test } from 'vitest'
import { papersWanted, supplementRows, unlessTypedOver } from './wanted.ts'

const wanted = [
  { name: '身份证或者其他有效身份证件', why: '办理这件事需要用到', kind: 'PAPER' as const },
  { name: '请填写办案机关所在地。', why: '', kind: 'ANSWER' as const },
  { name: '问'.repeat(80), why: '', kind: 'ANSWER' as const },
]

test('材料的数目只算材料，补正把没有回答的也列上：问的是问，材料是材料', () => {
  expect(papersWanted({ wanted })).toHaveLength(1)
  expect(supplementRows({ wanted })).toEqual([
    { kind: 'PAPER', name: '身份证或者其他有效身份证件', why: '办理这件事需要用到' },
    { kind: 'ANSWER', name: '请填写办案机关所在地。', why: '' },
    { kind: 'ANSWER', name: '问'.repeat(80), why: '' },
  ])
})

test('把一行改成了另一样材料，不再指着原来那一行；没有改的还指着', () => {
  const drafted = [{ id: 'a', name: '身份证' }, { name: '欠条' }]
  const rows = [{ id: 'a', name: '工友证明' }, { id: 'a', name: '身份证' }, { name: '录音' }] // prettier-ignore
  expect(unlessTypedOver(rows, drafted).map(({ id }) => id)).toEqual([undefined, 'a', undefined])
})
