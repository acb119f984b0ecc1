import { expect, test } from 'vitest'
import { toDay } from '../day.ts'
import { papersOf } from '../materials/index.ts'
import { papersLacking } from './papers-lacking.ts'
import { shownBy } from './shown.ts'

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

test.each(['ART32', 'ART42', 'STANDARD', 'NOTIFIED'] as const)('谁来申请都有一张清单：%s', (meansReason) => {
  const asked = papersOf([{ matter: 'CRIMINAL', meansReason }], { ...asker, categories: ['MINOR'], isAgent: true })
  const codes = asked.map(({ code }) => code)
  expect(codes).toEqual(expect.arrayContaining(['APPLICATION', 'ID', 'PROXY', 'CRIMINAL_PAPERS']))
  expect(codes.includes('HARDSHIP')).toBe(['ART42', 'STANDARD'].includes(meansReason))
})

test('材料已经证明是没有固定生活来源的人，不再缺那一份证明；只是说有的还缺', () => {
  const asked = papersOf([{ matter: 'PI_TRAFFIC', meansReason: 'ART42' }], { ...asker, categories: ['ELDERLY'], noFixedIncome: true })
  const lacks = (evidence: string) =>
    titles(papersLacking(asked, { received: [], noFixedIncome: true, categories: [{ code: 'ELDERLY', evidence }] }))
  expect(lacks('PRESENT')).not.toContain('没有固定生活来源的证明')
  expect(lacks('SAID')).toContain('没有固定生活来源的证明')
})

const claim = (evidence: 'SAID' | 'ABSENT') => [{ code: 'ELDERLY', evidence }] as const
test('说有的材料来了就是看到了，还差一份就还是说有', () => {
  expect(shownBy(claim('SAID'), { asked: ['ID'], came: ['ID'] })).toEqual([{ code: 'ELDERLY', evidence: 'PRESENT' }])
  expect(shownBy(claim('SAID'), { asked: ['ID', 'NO_FIXED_INCOME_PROOF'], came: ['ID'] })).toEqual([{ code: 'ELDERLY', evidence: 'SAID' }])
  expect(shownBy(claim('ABSENT'), { asked: ['ID'], came: ['ID'] })).toEqual(claim('ABSENT'))
})
