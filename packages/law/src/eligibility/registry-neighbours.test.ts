import { expect, test } from 'vitest'
import { decide, rich } from './articles.kit.ts'

const verified = (code: string) => [{ code, evidence: 'VERIFIED_BY_DATA' }]

test('R-45 湖南新规3(一) 数据查到的只有低保边缘、低收入人口才算在名单里，别的身份不算', () => {
  const asked = { policyVersion: 'R3', hardshipEvent: false, lowIncomeRegistry: false, household: rich }
  expect(decide({ ...asked, categories: verified('LOW_INCOME_BORDERLINE') })).toMatchObject({ eligible: 'yes', meansReason: 'STANDARD' })
  expect(decide({ ...asked, categories: verified('WOMAN') }).eligible).toBe('no')
  expect(decide({ ...asked, categories: [{ code: 'LOW_INCOME_BORDERLINE', evidence: 'PRESENT' }] }).eligible).toBe('no')
})

test('R-13 法33 只提出再审申请的，无论以什么身份来，都不在范围', () => {
  const petition = { matter: 'MAINTENANCE', role: 'CIVIL_PARTY', forum: 'PETITION_FOR_RETRIAL_ONLY' }
  expect(decide(petition)).toMatchObject({ eligible: 'no', basis: ['法律援助法33'] })
  expect(decide({ ...petition, forum: 'RETRIAL_ORDERED' }).eligible).toBe('yes')
})
