import { describe, expect, test } from 'vitest'
import { decide } from './articles.kit.ts'

/** 谁通知、为谁通知、在哪个阶段 (法25②、R-99). */
const accused = { matter: 'CRIMINAL', role: 'SUSPECT', hasCounsel: false }
test.each([
  ['法25② 法院为按普通程序再审的被告人通知', { ...accused, role: 'RETRIAL_PARTY', forum: 'RETRIAL_ORDERED', channel: 'NOTIFIED_COURT' }, 'yes', '法律援助法25②'],
  ['全覆盖：检察院在审查起诉阶段通知', { ...accused, channel: 'NOTIFIED_PROCURATORATE', notifiedGround: 'N10' }, 'yes', '司发通〔2022〕49号'],
  ['全覆盖：公安不按它通知', { ...accused, channel: 'NOTIFIED_POLICE', notifiedGround: 'N10' }, 'no', '司发通〔2022〕49号'],
  ['全覆盖：法院不按它通知', { ...accused, role: 'DEFENDANT', channel: 'NOTIFIED_COURT', notifiedGround: 'N10' }, 'no', '司发通〔2022〕49号'],
  ['全覆盖：印发以前没有', { ...accused, channel: 'NOTIFIED_PROCURATORATE', notifiedGround: 'N10', receivedAt: '2022-10-11' }, 'no', '司发通〔2022〕49号'],
] as const)('%s', (_name, facts, eligible, cite) => {
  const answer = decide(facts)
  expect([answer.eligible, answer.meansReason]).toEqual([eligible, 'NOTIFIED'])
  expect(answer.basis).toContain(cite)
}) // prettier-ignore

describe('a ground only claimed does not hide one that stands (法25①)', () => {
  const young = { ...accused, role: 'DEFENDANT', channel: 'SELF', jurisdictionOk: true, firstReceivedElsewhere: false }
  const claimed = [{ code: 'MINOR', evidence: 'ABSENT' }]
  test.each([
    [{ possibleSentence: 'LIFE_OR_DEATH' }, '法律援助法25①(4)'],
    [{ deathReview: true }, '法律援助法25①(5)'],
    [{ absentTrial: true }, '法律援助法25①(6)'],
  ])('未成年还没有证件，%o', (stands, cite) => {
    const answer = decide({ ...young, categories: claimed, ...stands })
    expect(answer.meansReason).toBe('NOTIFIED')
    expect(answer.basis).toContain(cite)
  })

  test('法26: the years of a defender are asked for beside the understanding of a minor', () => {
    const { nextSteps } = decide({ ...young, categories: [{ code: 'MINOR', evidence: 'PRESENT' }], possibleSentence: 'LIFE_OR_DEATH' })
    expect(nextSteps.filter((step) => step.startsWith('指派'))).toEqual([
      '指派有三年以上刑事辩护执业经历的律师。',
      '指派熟悉未成年人身心特点的律师。',
    ])
  })
})

describe('a ground of a notice takes the place of the waiver by living (法25①, 法42(1))', () => {
  const suspect = { ...accused, channel: 'SELF', categories: [{ code: 'MINOR', evidence: 'ABSENT' }] }
  test('claimed without a paper, 法25① is named, and no living is asked about', () => {
    const answer = decide(suspect)
    expect(answer.reasons.find(({ step }) => step === '1e')).toMatchObject({ met: false, cites: ['法律援助法25①(1)'] })
    expect(answer.reasons.filter(({ step }) => ['11', '11b'].includes(step))).toEqual([])
    expect(answer.missing.map(({ fact }) => fact)).not.toContain('noFixedIncome')
  })
})

describe('a matter that nobody has settled is neither in nor out', () => {
  const unsettled = { matter: 'UNSPECIFIED', role: 'CIVIL_PARTY', channel: 'SELF', hasCounsel: false }
  test.each([
    ['poor', { household: { members: 3, monthlyIncomeTotal: 0 } }],
    ['far above the standard', { household: { members: 1, monthlyIncomeTotal: 90000 } }],
    ['a migrant worker with papers', { categories: [{ code: 'MIGRANT_WORKER', evidence: 'PRESENT' }] }],
    ['a rescuer with papers', { categories: [{ code: 'BRAVERY', evidence: 'PRESENT' }] }],
  ])('%s', (_who, facts) => {
    const answer = decide({ ...unsettled, ...facts })
    expect([answer.eligible, answer.missing.map(({ fact }) => fact).includes('matter')]).toEqual(['need_more', true])
    expect(answer.reasons.find(({ step }) => step === '7')?.met).toBe(null)
    expect(answer.reasons.map(({ text }) => text).join()).not.toMatch(/不在其中|不在法律援助范围/)
  })
})
