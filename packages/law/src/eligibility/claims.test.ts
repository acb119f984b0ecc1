import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { is, ordinary, rich } from './articles.kit.ts'
import { assessClaims, assessFacts, factsOfClaim, parseClaims, parseFacts, policies } from './index.ts'
import type { ClaimsAssessment } from './index.ts'

const { matter: _matter, ...application } = ordinary

function judge(facts: object): ClaimsAssessment {
  const parsed = parseClaims({ ...application, ...facts })
  if (!parsed.ok) throw new Error(`${parsed.error.path}: ${parsed.error.message}`)
  return assessClaims(parsed.facts)
}

const wage = { id: 'wage', matter: 'LABOR_RELATION_OR_WAGE', subMatter: 'WAGE', forum: 'ARBITRATION' }
const relation = { id: 'relation', matter: 'LABOR_RELATION_OR_WAGE', subMatter: 'RELATION', forum: 'ARBITRATION' }
const inheritance = { id: 'inheritance', matter: 'INHERITANCE' }
const migrant = { categories: is('MIGRANT_WORKER'), household: rich }

describe('一案多诉求逐项判断 (eligibility.md §3)', () => {
  test('任一诉求符合即给予，范围只含符合的诉求：讨薪可以，确认劳动关系不可以', () => {
    const answer = judge({ ...migrant, claims: [wage, relation] })
    expect(answer).toMatchObject({
      eligible: 'yes',
      provisional: false,
      covers: ['wage'],
      pending: [],
      missing: [],
      basis: ['法律援助法31(5)', '法律援助法34', '法律援助法42(3)'],
      flags: [],
      law: 'LAW-2021',
      policy: 'R1',
    })
    expect(answer.refused).toEqual([
      {
        id: 'relation',
        title: '确认劳动关系',
        matter: 'LABOR_RELATION_OR_WAGE',
        outcome: 'no',
        why: [
          '进城务工人员只有请求支付劳动报酬或者工伤人身损害赔偿时才免予核查，本事项不在其中。',
          '共同生活的家庭成员人均收入每月 9000 元，超过受理地每人每月 1500 元的经济困难标准。',
        ],
        basis: ['法律援助法31(5)', '法律援助法34', '法律援助法42(3)'],
      },
    ])
    expect(answer.nextSteps).toEqual([
      '报负责人审批；自收到申请之日起七日内作出给予援助的决定，决定之日起三日内指派。',
      '援助只包括“支付劳动报酬”，决定书和委托协议应当写明。',
      '“确认劳动关系”不在援助之内，应当向申请人说明理由和其他渠道。',
    ])
    expect(answer.claims.map((one) => [one.id, one.title, one.assessment.eligible])).toEqual([
      ['wage', '支付劳动报酬', 'yes'],
      ['relation', '确认劳动关系', 'no'],
    ])
  })

  test('全部符合的，不必写明范围', () => {
    const answer = judge({ claims: [wage, { matter: 'MAINTENANCE' }] })
    expect(answer).toMatchObject({ eligible: 'yes', covers: ['wage', '2'], refused: [] })
    expect(answer.nextSteps).toHaveLength(1)
  })

  test('有符合的、有待补的：先给予符合的，另一项等材料', () => {
    const answer = judge({ claims: [wage, { id: 'care', matter: 'MAINTENANCE', matterMaterials: false }] })
    expect(answer).toMatchObject({ eligible: 'yes', covers: ['wage'], pending: ['care'], refused: [] })
    expect(answer.missing).toMatchObject([{ fact: 'docs.matterMaterials', claims: ['care'] }])
    expect(answer.nextSteps.at(-1)).toBe('援助只包括“支付劳动报酬”，决定书和委托协议应当写明。')
  })

  test.each([
    ['一项不予、一项待补：待补', [inheritance, { ...wage, matterMaterials: false }], 'need_more'],
    ['一项不予、一项不受理：不予', [inheritance, { ...wage, jurisdictionOk: false }], 'no'],
    ['都不予', [inheritance, { matter: 'CONTRACT_DEBT' }], 'no'],
    [
      '都不归本机构管',
      [
        { ...wage, jurisdictionOk: false },
        { ...relation, firstReceivedElsewhere: true },
      ],
      'not_accepted',
    ],
  ])('%s', (_name, claims, eligible) => {
    const answer = judge({ claims })
    expect(answer.eligible).toBe(eligible)
    expect(answer.covers).toEqual([])
    expect(answer.nextSteps.some((line) => line.startsWith('援助只包括'))).toBe(false)
  })

  test('不受理的诉求写明原因，不当作不予', () => {
    const { refused } = judge({ claims: [wage, { ...relation, jurisdictionOk: false }] })
    expect(refused).toMatchObject([{ id: 'relation', outcome: 'not_accepted', basis: ['法律援助法38'] }])
    expect(refused[0]?.why).toHaveLength(1)
  })

  test('每项诉求有自己的身份、对方和期限', () => {
    const answer = judge({
      household: { members: 4, monthlyIncomeTotal: 20000, opponentIsMember: false, applicantMonthlyIncome: 900 },
      claims: [
        { id: 'care', matter: 'MAINTENANCE', opponentIsMember: true },
        { id: 'traffic', matter: 'PI_TRAFFIC', deadlineDaysLeft: 3 },
        { id: 'pension', matter: 'PENSION_FOR_DEATH_INJURY', role: 'ADMIN_PARTY', opponentIsMember: true },
      ],
    })
    expect(answer.claims.map((one) => [one.id, one.assessment.eligible, one.assessment.form])).toEqual([
      ['care', 'yes', 'CIVIL_AGENCY'],
      ['traffic', 'no', 'CIVIL_AGENCY'],
      ['pension', 'yes', 'ADMIN_AGENCY'],
    ])
    expect(answer).toMatchObject({ provisional: false, flags: ['URGENT'] })
    expect(judge({ claims: [inheritance, { ...wage, deadlineDaysLeft: 3 }] })).toMatchObject({ provisional: true })
  })

  test('同一事实只问一次，写明哪些诉求需要', () => {
    const answer = judge({ household: undefined, claims: [{ matter: 'MAINTENANCE' }, { matter: 'PI_TRAFFIC' }, inheritance] })
    expect(answer.missing).toEqual([{ fact: 'household', ask: '和您一起生活的家人有几口？全家每月收入一共多少元？', claims: ['1', '2'] }])
  })

  test('问法不同的同一事实合在一起问', () => {
    const answer = judge({ categories: undefined, claims: [{ matter: 'HERO_PERSONALITY_RIGHTS' }, { matter: 'LAND_CONTRACT' }] })
    const categories = answer.missing.find(({ fact }) => fact === 'categories')
    expect(categories?.claims).toEqual(['1', '2'])
    expect(categories?.ask).toContain('烈士证明书')
    expect(categories?.ask).toContain('军人家属')
  })

  test('指明政策的按该政策，不指明的按受理地和收到之日', () => {
    const parsed = parseClaims({ ...application, policyVersion: undefined, receivingRegion: '130102', claims: [wage] })
    if (!parsed.ok) throw new Error(parsed.error.path)
    expect(assessClaims(parsed.facts).policy).toBe('HB-2025')
    expect(assessClaims(parsed.facts, policies['R2']).policy).toBe('R2')
    expect(assessClaims(parsed.facts, undefined, undefined, { list: [] }).policy).toBe('CN')
  })

  test('单独一项诉求与单项判断逐字相同', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('MAINTENANCE', 'PI_TRAFFIC', 'INHERITANCE', 'DIVORCE', 'LABOR_RELATION_OR_WAGE', 'LAND_CONTRACT'),
        fc.constantFrom('CIVIL_PARTY', 'ADMIN_PARTY', 'VICTIM', 'SUSPECT'),
        fc.constantFrom(undefined, 'LITIGATION', 'ARBITRATION'),
        fc.boolean(),
        (matter, role, forum, isRich) => {
          const own = { matter, role, forum }
          const household = isRich ? rich : ordinary.household
          const single = parseFacts({ ...ordinary, household, ...own })
          if (!single.ok) throw new Error(single.error.path)
          const [judged] = judge({ household, forum: undefined, claims: [own] }).claims
          expect(JSON.stringify(judged?.assessment)).toBe(JSON.stringify(assessFacts(single.facts)))
        },
      ),
    )
  })
})

describe('reading claims from outside', () => {
  const error = (facts: object) => {
    const parsed = parseClaims({ ...application, ...facts })
    return parsed.ok ? null : [parsed.error.code, parsed.error.path]
  }
  test.each([
    ['no list', {}, 'REQUIRED', 'claims'],
    ['an empty list', { claims: [] }, 'REQUIRED', 'claims'],
    ['not a list', { claims: wage }, 'INVALID_TYPE', 'claims'],
    ['too many', { claims: Array.from({ length: 51 }, () => wage) }, 'OUT_OF_RANGE', 'claims'],
    ['a claim that is no object', { claims: [wage, 'x'] }, 'INVALID_TYPE', 'claims[1]'],
    ['a claim without a matter', { claims: [wage, { id: 'x' }] }, 'REQUIRED', 'claims[1].matter'],
    ['an unknown matter', { claims: [{ matter: 'X' }] }, 'UNKNOWN_CODE', 'claims[0].matter'],
    ['a bad forum', { claims: [wage, { ...inheritance, forum: 1 }] }, 'INVALID_TYPE', 'claims[1].forum'],
    ['a bad day', { claims: [{ ...wage, limitationOn: '2025-02-30' }] }, 'IMPOSSIBLE_DATE', 'claims[0].limitationOn'],
    ['a bad flag', { claims: [{ ...wage, opponentIsMember: 'yes' }] }, 'INVALID_TYPE', 'claims[0].opponentIsMember'],
    ['bad materials', { claims: [{ ...wage, matterMaterials: 1 }] }, 'INVALID_TYPE', 'claims[0].matterMaterials'],
    ['two of the same id', { claims: [wage, wage] }, 'DUPLICATE', 'claims[1].id'],
    ['an id with a blank', { claims: [{ ...wage, id: 'a b' }] }, 'INVALID_FORMAT', 'claims[0].id'],
    ['a fault of the application', { receivedAt: 'x', claims: [wage] }, 'IMPOSSIBLE_DATE', 'receivedAt'],
    ['a role missing everywhere', { role: undefined, claims: [wage] }, 'REQUIRED', 'claims[0].role'],
    ['a fault of the application in what a claim may say', { forum: 'X', claims: [{ matter: 'MAINTENANCE' }] }, 'UNKNOWN_CODE', 'forum'],
  ])('%s', (_name, facts, code, path) => {
    expect(error(facts)).toEqual([code, path])
  })

  test('what a claim does not say it takes from the application', () => {
    const parsed = parseClaims({ ...application, forum: 'ARBITRATION', claims: [{ matter: 'PI_WORK_INJURY' }] })
    if (!parsed.ok) throw new Error(parsed.error.path)
    const [claim] = parsed.facts.claims
    expect(claim).toMatchObject({ id: '1', role: 'CIVIL_PARTY', forum: 'ARBITRATION' })
    expect(factsOfClaim(parsed.facts, claim)).not.toHaveProperty('claims')
    expect(factsOfClaim(parsed.facts, { ...claim, matterMaterials: false }).docs).toMatchObject({ idDoc: true, matterMaterials: false })
  })

  test('whatever comes in, the reader answers and never throws', () => {
    fc.assert(fc.property(fc.anything(), (input) => void expect(typeof parseClaims(input).ok).toBe('boolean')))
    fc.assert(
      fc.property(fc.array(fc.anything()), (claims) => void expect(typeof parseClaims({ ...application, claims }).ok).toBe('boolean')),
    )
  })
})
