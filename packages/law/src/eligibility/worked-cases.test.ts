import { describe, expect, test } from 'vitest'
import { cases, complete, decide, fakeSeed, home, is, labour, migrant, notified } from './worked-cases.kit.ts'

describe('25 worked cases', () => {
  test.each(cases)('case %i', (_number, facts, eligible, meansTest, basis, form, provisional = false) => {
    const answer = decide(facts)
    expect(answer).toMatchObject({ eligible, meansTest, form, provisional })
    expect(answer.basis).toEqual(expect.arrayContaining(basis))
    expect(answer.basis).toEqual([...answer.basis].sort())
    expect(answer.missing.length > 0).toBe(eligible === 'need_more')
    expect(decide(facts)).toEqual(answer)
  })

  test('the petition desk and the village point change nothing about eligibility', () => {
    const [, facts] = cases[2] ?? [0, {}]
    for (const channel of ['PETITION_DESK', 'STATION', 'HOTLINE', 'ONLINE']) expect(decide({ ...facts, channel }).eligible).toBe('yes')
  })
})

const traffic = { matter: 'PI_TRAFFIC', household: home(1400, 4) }

describe('neighbours of the worked cases', () => {
  test.each([
    ['equal to the standard qualifies', { ...traffic, household: home(1500, 3) }, 'yes'],
    ['one cent above does not', { ...traffic, household: { members: 3, monthlyIncomeTotal: 4500.01 } }, 'no'],
    ['R2 has its own number', { ...traffic, policyVersion: 'R2' }, 'no'],
    ['an override wins', { ...traffic, policyVersion: 'R2', standardMonthlyPerCapita: 1400 }, 'yes'],
    ['no number, no answer', { ...traffic, standardMonthlyPerCapita: null }, 'need_more'],
    [
      'a waiver without papers and above the standard is not simply refused',
      { ...labour, subMatter: 'WAGE', categories: [{ code: 'MIGRANT_WORKER', evidence: 'ABSENT' }], household: home(4000) },
      'need_more',
    ],
    [
      'a waiver without papers and within the standard passes the ordinary way',
      { ...labour, subMatter: 'WAGE', categories: [{ code: 'MIGRANT_WORKER', evidence: 'ABSENT' }], household: home(900) },
      'yes',
    ],
    [
      'an accused above the standard is looked at by a person',
      { role: 'DEFENDANT', matter: 'CRIMINAL', household: home(9000) },
      'need_more',
    ],
    ['a lawyer of one’s own ends it', { ...traffic, hasCounsel: true }, 'no'],
    ['the wrong agency does not refuse', { ...traffic, jurisdictionOk: false }, 'not_accepted'],
    ['the first receiver keeps it', { ...traffic, firstReceivedElsewhere: true }, 'not_accepted'],
    ['a foreigner without reciprocity', { ...traffic, applicantType: 'FOREIGN_OR_STATELESS', reciprocity: 'NONE' }, 'no'],
    ['a foreigner under a treaty', { ...traffic, applicantType: 'FOREIGN_OR_STATELESS', reciprocity: 'TREATY' }, 'yes'],
    [
      'an agent without authority',
      { ...traffic, channel: 'AGENT', agentIsInfringer: false, docs: { ...complete, proxyProof: false } },
      'need_more',
    ],
    ['a statutory agent who is the infringer', { ...traffic, channel: 'AGENT', agentIsInfringer: true }, 'need_more'],
    ['fake seed is out of scope under R1', { matter: 'FAKE_PRODUCT_DAMAGE', household: home(900) }, 'no'],
    [
      'an elder of 70 in Hebei, named by a list that is known to be incomplete',
      { policyVersion: 'HB-2025', matter: 'PERSONAL_INJURY_OTHER', categories: is('ELDERLY_70') },
      'need_more',
    ],
    [
      'somebody the incomplete list of Hebei does not name',
      { policyVersion: 'HB-2025', matter: 'PERSONAL_INJURY_OTHER', categories: is('WOMAN') },
      'no',
    ],
    ['a court may notify for any other defendant', { ...notified }, 'yes'],
    ['the procuratorate may not notify by 法25②', { ...notified, channel: 'NOTIFIED_PROCURATORATE', notifiedGround: 'N9' }, 'no'],
    [
      'a ground only a court can give, suggested by the facts but not named by the police',
      { ...notified, channel: 'NOTIFIED_POLICE', absentTrial: true },
      'need_more',
    ],
    ['a notice that names no ground', { ...notified, channel: 'NOTIFIED_POLICE', role: 'SUSPECT' }, 'need_more'],
    ['advice is free of every test', { requestedService: 'CONSULTATION', applicantType: 'ORGANISATION', matter: 'CONTRACT_DEBT' }, 'yes'],
    ['neither in the registry nor struck by an event', { ...fakeSeed, lowIncomeRegistry: false, hardshipEvent: false }, 'no'],
    ['no check and no pledge', { ...traffic, verification: 'NONE' }, 'need_more'],
  ] as const)('%s', (_name, facts, eligible) => {
    expect(decide(facts).eligible).toBe(eligible)
  })

  test('V7 urgent aid starts below seven days, not at seven', () => {
    expect([7, 6, 0, -1].map((deadlineDaysLeft) => decide({ ...traffic, deadlineDaysLeft }).provisional)).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(decide({ ...traffic, limitationOn: '2025-03-15' }).flags).toContain('URGENT')
    expect(decide({ matter: 'DIVORCE', deadlineDaysLeft: 2 }).provisional).toBe(false)
  })

  test('what is not known is asked for, unless it cannot change the outcome', () => {
    const asks = (facts: object) => decide(facts).missing.map(({ fact }) => fact)
    expect(asks({ ...traffic, docs: undefined })).toEqual(['docs'])
    expect(asks({ ...traffic, household: undefined })).toEqual(['household'])
    expect(asks({ ...traffic, jurisdictionOk: undefined })).toEqual(['jurisdictionOk'])
    expect(asks({ ...traffic, categories: undefined })).toEqual([])
    expect(asks({ ...traffic, household: home(4000), categories: undefined })).toEqual(['categories'])
    expect(asks({ ...labour, ...migrant, household: home(4000) })).toEqual(['subMatter'])
    expect(asks({ ...labour, ...migrant, subMatter: 'WAGE', household: undefined, verification: undefined })).toEqual([])
    expect(asks({ ...traffic, hasCounsel: true, docs: undefined, household: undefined })).toEqual([])
    expect(asks({ matter: 'MAINTENANCE', household: { members: 4, monthlyIncomeTotal: 12000 } })).toContain('household.opponentIsMember')
  })

  test('law and policy are those of the day of receipt', () => {
    const rural = { matter: 'LABOR_RELATION_OR_WAGE', subMatter: 'RELATION', household: home(900) }
    expect(decide({ ...rural, receivedAt: '2021-12-31' })).toMatchObject({
      eligible: 'no',
      law: 'LAW-2003',
      basis: expect.arrayContaining(['法律援助条例10']),
    })
    expect(decide({ ...rural, receivedAt: '2022-01-01' })).toMatchObject({ eligible: 'yes', law: 'LAW-2021' })
    const policy = (receivingRegion: string, receivedAt: string) =>
      decide({ ...traffic, policyVersion: undefined, receivingRegion, receivedAt }).policy
    expect(policy('130102', '2024-12-31')).toBe('HB-2016')
    expect(policy('130102', '2025-01-01')).toBe('HB-2025')
    expect(policy('431321', '2025-03-10')).toBe('HN-2016')
    expect(policy('110105', '2025-03-10')).toBe('CN')
  })

  test('flags for groups and for people who need care', () => {
    expect(decide({ ...traffic, groupSize: 10 }).flags).toEqual(['GROUP_REPORT'])
    expect(decide({ ...traffic, groupSize: 9, categories: is('MINOR') }).flags).toEqual(['SPECIAL_PROTECTION'])
  })
})
