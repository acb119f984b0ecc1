import { expect, test } from 'vitest'
import { toDay } from '../day.ts'
import { assessFacts } from '../eligibility/index.ts'
import type { Facts } from '../eligibility/index.ts'
import { againstAnyway } from './against.ts'

const divorce: Facts = {
  receivedAt: toDay('2026-11-20'),
  receivingRegion: '431321',
  channel: 'SELF',
  applicantType: 'CITIZEN',
  role: 'CIVIL_PARTY',
  matter: 'DIVORCE',
  hasCounsel: false,
  firstReceivedElsewhere: false,
}
const stepOf = (facts: Partial<Facts>) => againstAnyway(assessFacts({ ...divorce, ...facts }))?.step ?? null

test.each<[string, Partial<Facts>, string | null]>([
  ['离婚，问过没有家庭暴力，还不知道归不归这里：不符合已经定了', { categories: [] }, '7'],
  ['离婚，没有人问过家庭暴力：还没有定', {}, null],
  ['债务，还不知道归不归这里', { matter: 'CONTRACT_DEBT' }, '7'],
  ['归这里：结论已经是不符合', { categories: [], jurisdictionOk: true }, null],
  ['不归这里：由别处办', { categories: [], jurisdictionOk: false }, null],
  ['在范围里，还不知道归不归这里', { matter: 'LABOR_RELATION_OR_WAGE' }, null],
  ['家庭暴力受害人，材料还没有看到', { categories: [{ code: 'DV_VICTIM', evidence: 'SAID' }], jurisdictionOk: true }, null],
])('%s', (_, facts, step) => {
  expect(stepOf(facts)).toBe(step)
})

test('法44 R-59 in a matter the rules refuse nobody is offered aid before the decision, whatever is still open', () => {
  const near = { categories: [], deadlineDaysLeft: 3 }
  expect(assessFacts({ ...divorce, ...near }).provisional).toBe(false)
  expect(assessFacts({ ...divorce, ...near, matter: 'LABOR_RELATION_OR_WAGE' }).provisional).toBe(true)
})
