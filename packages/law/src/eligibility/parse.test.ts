import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { toDay } from '../day.ts'
import { enactPolicy, parseFacts, policies, policyInForce } from './index.ts'
import { loadPolicy } from './policy.ts'
import { nationalPolicy } from './policies.ts'

const good = {
  receivedAt: '2025-03-10',
  policyVersion: 'R1',
  channel: 'SELF',
  applicantType: 'CITIZEN',
  role: 'CIVIL_PARTY',
  matter: 'PI_TRAFFIC',
  hasCounsel: false,
}

describe('malformed facts are refused with the place of the fault', () => {
  test.each(['receivedAt', 'channel', 'applicantType', 'role', 'matter', 'hasCounsel'])('%s is required', (key) => {
    expect(parseFacts({ ...good, [key]: undefined })).toMatchObject({ ok: false, error: { code: 'REQUIRED', path: key } })
  })

  const codes = [
    'policyVersion',
    'requestedService',
    'channel',
    'applicantType',
    'reciprocity',
    'role',
    'matter',
    'subMatter',
    'forum',
    'notifiedGround',
    'possibleSentence',
    'verification',
    'otherReason',
    'urbanRural',
  ]
  test.each(codes)('%s knows its codes', (key) => {
    expect(parseFacts({ ...good, [key]: 'NOT_A_CODE' })).toMatchObject({ ok: false, error: { code: 'UNKNOWN_CODE', path: key } })
    expect(parseFacts({ ...good, [key]: 'constructor' })).toMatchObject({ ok: false, error: { code: 'UNKNOWN_CODE', path: key } })
    expect(parseFacts({ ...good, [key]: 1 })).toMatchObject({ ok: false, error: { code: 'INVALID_TYPE', path: key } })
  })

  const flags = [
    'hasCounsel',
    'jurisdictionOk',
    'firstReceivedElsewhere',
    'absentTrial',
    'deathReview',
    'noFixedIncome',
    'lowIncomeRegistry',
    'hardshipEvent',
    'priorFalsePledge',
    'agentIsInfringer',
    'needsPreservation',
    'conditionMet',
  ]
  test.each(flags)('%s is true or false', (key) => {
    expect(parseFacts({ ...good, [key]: 'yes' })).toMatchObject({ ok: false, error: { code: 'INVALID_TYPE', path: key } })
  })

  test.each([
    [{ receivedAt: '2025-02-30' }, 'IMPOSSIBLE_DATE', 'receivedAt'],
    [{ receivedAt: '2025-3-1' }, 'IMPOSSIBLE_DATE', 'receivedAt'],
    [{ receivedAt: 20250310 }, 'INVALID_TYPE', 'receivedAt'],
    [{ receivedAt: '2003-08-31' }, 'OUT_OF_RANGE', 'receivedAt'],
    [{ limitationOn: '2025-13-01' }, 'IMPOSSIBLE_DATE', 'limitationOn'],
    [{ receivingRegion: '43132' }, 'INVALID_FORMAT', 'receivingRegion'],
    [{ standardMonthlyPerCapita: -1 }, 'NEGATIVE', 'standardMonthlyPerCapita'],
    [{ household: { members: 0 } }, 'OUT_OF_RANGE', 'household.members'],
    [{ household: { members: 2.5 } }, 'INVALID_TYPE', 'household.members'],
    [{ household: { monthlyIncomeTotal: -5 } }, 'NEGATIVE', 'household.monthlyIncomeTotal'],
    [{ household: { applicantMonthlyIncome: -5 } }, 'NEGATIVE', 'household.applicantMonthlyIncome'],
    [{ household: { monthlyIncomeTotal: '5' } }, 'INVALID_TYPE', 'household.monthlyIncomeTotal'],
    [{ household: { opponentIsMember: 1 } }, 'INVALID_TYPE', 'household.opponentIsMember'],
    [{ household: [] }, 'INVALID_TYPE', 'household'],
    [{ docs: 'all' }, 'INVALID_TYPE', 'docs'],
    [{ docs: { idDoc: 'yes' } }, 'INVALID_TYPE', 'docs.idDoc'],
    [{ categories: {} }, 'INVALID_TYPE', 'categories'],
    [{ categories: ['MINOR'] }, 'INVALID_TYPE', 'categories[0]'],
    [{ categories: [{ code: 'MINOR' }] }, 'REQUIRED', 'categories[0].evidence'],
    [{ categories: [{ code: 'X', evidence: 'PRESENT' }] }, 'UNKNOWN_CODE', 'categories[0].code'],
    [{ categories: [{ code: 'MINOR', evidence: 'MAYBE' }] }, 'UNKNOWN_CODE', 'categories[0].evidence'],
    [{ deadlineDaysLeft: 1.5 }, 'INVALID_TYPE', 'deadlineDaysLeft'],
    [{ groupSize: 0 }, 'OUT_OF_RANGE', 'groupSize'],
  ])('%j', (patch, code, path) => {
    expect(parseFacts({ ...good, ...patch })).toMatchObject({ ok: false, error: { code, path } })
  })

  test('whatever comes in, the parser answers and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(typeof parseFacts(input).ok).toBe('boolean')
      }),
    )
    fc.assert(
      fc.property(
        fc.record({ channel: fc.anything(), household: fc.anything(), categories: fc.anything(), docs: fc.anything() }),
        (patch) => {
          expect(typeof parseFacts({ ...good, ...patch }).ok).toBe('boolean')
        },
      ),
    )
  })

  test('null means not known, and an instant means its Chinese day', () => {
    expect(parseFacts({ ...good, possibleSentence: null, docs: null, household: { members: null } }).ok).toBe(true)
    expect(parseFacts({ ...good, receivedAt: '2025-03-09T17:00:00Z' })).toMatchObject({ facts: { receivedAt: '2025-03-10' } })
  })
})

describe('rank of policies', () => {
  const added = { ...nationalPolicy, id: 'X', rank: 'NORM_DOC', mattersAdded: [{ matter: 'NEIGHBOUR_RELATION', cite: 'x' }] } as const
  test('a normative document may not widen the law', () => {
    expect(loadPolicy(added)).toMatchObject({ ok: false, error: { code: 'RANK_TOO_LOW' } })
    expect(loadPolicy({ ...added, rank: 'LOCAL_REG' }).ok).toBe(true)
    expect(loadPolicy({ ...nationalPolicy, rank: 'NORM_DOC' }).ok).toBe(true)
  })
  test('except for what was received under the 2003 regulation', () => {
    expect(loadPolicy({ ...added, additionsEffectiveTo: policies['HN-2016']?.additionsEffectiveTo ?? null }).ok).toBe(true)
  })
  test('all built-in policies load', () => {
    expect(Object.keys(policies)).toEqual([
      'CN',
      'CN-2003',
      'R1',
      'R2',
      'R3',
      'HN-2010',
      'HN-2016',
      'HN-2024',
      'HB-OLD',
      'HB-2016',
      'HB-2025',
      'COUNTY-2010',
      'SD-2015',
      'YN-COUNTY',
      'GS-MILITARY',
      'HA-2026',
    ])
  })

  test('a policy without a day rules nobody until an administrator enters it', () => {
    const list = enactPolicy('HN-2024', toDay('2024-10-01'))
    expect(policyInForce('431321', toDay('2025-03-10')).id).toBe('HN-2016')
    expect(policyInForce('431321', toDay('2025-03-10'), list).id).toBe('HN-2024')
    expect(policyInForce('431321', toDay('2024-09-30'), list).id).toBe('HN-2016')
    expect(enactPolicy('R1', toDay('2024-10-01'))).toEqual(Object.values(policies))
  })
})
