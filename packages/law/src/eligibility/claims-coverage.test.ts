import { expect, test } from 'vitest'
import { ordinary, says } from './articles.kit.ts'
import { assessClaims, parseClaims } from './index.ts'
import type { ClaimsAssessment } from './index.ts'

const { matter: _matter, ...application } = ordinary

function judge(facts: object): ClaimsAssessment {
  const parsed = parseClaims({ ...application, ...facts })
  if (!parsed.ok) throw new Error(`${parsed.error.path}: ${parsed.error.message}`)
  return assessClaims(parsed.facts)
}

const wage = { id: 'wage', matter: 'LABOR_RELATION_OR_WAGE', subMatter: 'WAGE' }
const care = { id: 'care', matter: 'MAINTENANCE' }
const debt = { id: 'debt', matter: 'CONTRACT_DEBT' }
const will = { id: 'will', matter: 'INHERITANCE' }

test('eligibility.md §3 两项给予、两项不予的，逐项写明', () => {
  const answer = judge({ claims: [wage, debt, care, will] })
  expect(answer.nextSteps.slice(-2)).toEqual([
    '援助只包括“支付劳动报酬”、“赡养费、抚养费、扶养费”，决定书和委托协议应当写明。',
    '“合同、债务”、“继承”不在援助之内，应当向申请人说明理由和其他渠道。',
  ])
  expect(answer.claims.map(({ title }) => title)).toEqual(['支付劳动报酬', '合同、债务', '赡养费、抚养费、扶养费', '继承'])
})

test('R-78 提示不论出自哪一项诉求，合起来按次序说', () => {
  const violence = { id: 'violence', matter: 'DV_ABUSE_ABANDONMENT' }
  const urgent = { ...care, deadlineDaysLeft: 2 }
  expect(judge({ groupSize: 12, claims: [urgent, violence], categories: says() }).flags).toEqual([
    'GROUP_REPORT',
    'SPECIAL_PROTECTION',
    'URGENT',
  ])
})
