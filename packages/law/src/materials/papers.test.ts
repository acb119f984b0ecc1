import { expect, test } from 'vitest'
import { toDay } from '../day.ts'
import { papersLacking, papersOf } from './index.ts'

const asker = { categories: ['MIGRANT_WORKER'] as const, isAgent: false, receivedOn: toDay('2026-11-30') }
const titles = (papers: readonly { title: string }[]) => papers.map(({ title }) => title)
const wages = papersOf([{ matter: 'LABOR_RELATION_OR_WAGE', meansReason: 'STANDARD' }], asker)

test('法32 的事项不列经济困难状况说明表', () => {
  expect(titles(wages)).toContain('经济困难状况说明表')
  expect(titles(papersOf([{ matter: 'DIVORCE', meansReason: 'ART32' }], asker))).not.toContain('经济困难状况说明表')
})

test('几项请求的材料合在一起，每样一次；只要有一项要看经济状况就列说明表', () => {
  const both = titles(
    papersOf(
      [
        { matter: 'DIVORCE', meansReason: 'ART32' },
        { matter: 'MAINTENANCE', meansReason: 'STANDARD' },
      ],
      asker,
    ),
  )
  expect(both.filter((title) => title === '身份证或者其他有效身份证件')).toHaveLength(1)
  expect(both).toContain('经济困难状况说明表')
})

test('网上做好的表不算缺，没有的身份证和事项材料算缺', () => {
  const lacking = titles(papersLacking(wages, { received: [], docs: { applicationForm: true, hardshipStatement: true } }))
  expect(lacking).toEqual(['身份证或者其他有效身份证件', '能证明干活和欠薪的材料', '进城务工的证明'])
})

test('知道的几项都是“有”，没有提到的还是缺', () => {
  expect(titles(papersLacking(wages, { received: [], docs: { applicationForm: true } }))).toContain('身份证或者其他有效身份证件')
})

test.each([
  ['身份证', '身份证或者其他有效身份证件'],
  ['能证明干活和欠薪的材料', '能证明干活和欠薪的材料'],
  ['欠条', '能证明干活和欠薪的材料'],
])('收到“%s”，不再缺“%s”', (name, title) => {
  expect(titles(papersLacking(wages, { received: [name], docs: { matterMaterials: true } }))).not.toContain(title)
})

test('清单里的两样只来了一样，另一样还缺', () => {
  const traffic = papersOf([{ matter: 'PI_TRAFFIC', meansReason: 'STANDARD' }], asker)
  const lacking = titles(papersLacking(traffic, { received: ['道路交通事故认定书'], docs: { matterMaterials: true } }))
  expect(lacking).toContain('病历、诊断证明和医疗费票据')
  expect(lacking).not.toContain('道路交通事故认定书')
})

test('查过的身份不用再交证明', () => {
  const categories = [{ code: 'MIGRANT_WORKER', evidence: 'VERIFIED_BY_DATA' }]
  expect(titles(papersLacking(wages, { received: [], categories }))).not.toContain('进城务工的证明')
})
