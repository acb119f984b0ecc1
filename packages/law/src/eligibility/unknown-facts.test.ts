import { expect, test } from 'vitest'
import fc from 'fast-check'
import { assessFacts, knownAgainst, parseFacts } from './index.ts'
import { explainForCitizen } from '../citizen/index.ts'
import type { Assessment, Facts } from './index.ts'

/** Facts drawn whole, of which some are hidden, for the properties of what is not known. */

const categories = fc.array(
  fc.record({
    code: fc.constantFrom(
      'MIGRANT_WORKER',
      'ELDERLY_70',
      'DV_VICTIM',
      'MINOR',
      'MINIMUM_LIVING_ALLOWANCE',
      'RETRIAL_ACQUITTED',
      'BRAVERY',
      'MILITARY_FAMILY',
      'DISABLED_PHYSICAL',
    ),
    evidence: fc.constantFrom('PRESENT', 'ABSENT'),
  }),
  { maxLength: 2 },
)

const hideable = fc.record({
  subMatter: fc.constantFrom('WAGE', 'RELATION'),
  reciprocity: fc.constantFrom('NONE', 'TREATY'),
  jurisdictionOk: fc.boolean(),
  firstReceivedElsewhere: fc.boolean(),
  categories,
  noFixedIncome: fc.boolean(),
  lowIncomeRegistry: fc.boolean(),
  hardshipEvent: fc.boolean(),
  verification: fc.constantFrom('DATA_SHARED', 'PLEDGE', 'NONE'),
  priorFalsePledge: fc.boolean(),
  possibleSentence: fc.constant('LIFE_OR_DEATH'),
  absentTrial: fc.boolean(),
  deathReview: fc.boolean(),
  otherReason: fc.constantFrom('SOCIAL_IMPACT', 'OTHER'),
  conditionMet: fc.boolean(),
  urbanRural: fc.constantFrom('URBAN', 'RURAL'),
  'household.members': fc.constantFrom(1, 3),
  'household.monthlyIncomeTotal': fc.constantFrom(0, 3000, 9000),
  'household.opponentIsMember': fc.boolean(),
  'household.applicantMonthlyIncome': fc.constantFrom(0, 2000),
  'docs.idDoc': fc.boolean(),
  'docs.applicationForm': fc.boolean(),
  'docs.hardshipStatement': fc.boolean(),
  'docs.matterMaterials': fc.boolean(),
  'docs.proxyProof': fc.boolean(),
})

const given = fc.record({
  receivedAt: fc.constantFrom('2005-05-05', '2010-05-05', '2015-05-05', '2018-05-05', '2022-06-01', '2025-03-10'),
  policyVersion: fc.constantFrom('R1', 'R3', 'HB-2025', 'HN-2016', 'SD-2015', 'COUNTY-2010', 'GS-MILITARY', undefined),
  receivingRegion: fc.constantFrom('370102', '431321', '130102', undefined),
  standardMonthlyPerCapita: fc.constantFrom(1500, undefined),
  channel: fc.constantFrom('SELF', 'AGENT', 'NOTIFIED_COURT', 'NOTIFIED_POLICE', 'CUSTODY_TRANSFER'),
  applicantType: fc.constantFrom('CITIZEN', 'FOREIGN_OR_STATELESS', 'ORGANISATION'),
  role: fc.constantFrom('SUSPECT', 'DEFENDANT', 'VICTIM', 'CIVIL_PARTY', 'RETRIAL_PARTY', 'STATE_COMP_CLAIMANT'),
  matter: fc.constantFrom(
    'LABOR_RELATION_OR_WAGE',
    'DIVORCE',
    'DV_ABUSE_ABANDONMENT',
    'HERO_PERSONALITY_RIGHTS',
    'STATE_COMPENSATION',
    'FAKE_PRODUCT_DAMAGE',
    'MAINTENANCE',
    'CRIMINAL',
    'NEIGHBOUR_RELATION',
    'BRAVERY_CIVIL_CLAIM',
    'LAND_CONTRACT',
    'CONTRACT_DEBT',
    'PI_TRAFFIC',
    'PI_WORK_INJURY',
    'SOCIAL_INSURANCE_OR_ASSISTANCE',
  ),
  forum: fc.constantFrom('LITIGATION', 'RETRIAL_ORDERED', 'PETITION_FOR_RETRIAL_ONLY', undefined),
  hasCounsel: fc.constant(false),
  agentIsInfringer: fc.constant(false),
})

const familyMatters = ['MAINTENANCE', 'DIVORCE', 'DV_ABUSE_ABANDONMENT']

/** household.members → { household: { members } }. */
function nested(flat: Record<string, unknown>): object {
  const facts: Record<string, Record<string, unknown> | unknown> = {}
  const groups: Record<string, Record<string, unknown>> = { household: {}, docs: {} }
  for (const [key, value] of Object.entries(flat)) {
    const [head = '', tail] = key.split('.')
    const group = groups[head]
    if (group && tail !== undefined) group[tail] = value
    else facts[key] = value
  }
  return { ...facts, ...groups }
}

/** Which of the hideable facts are shown. */
const known = fc.array(fc.boolean(), { minLength: 25, maxLength: 25 })

const shownOf = (drawn: Record<string, unknown>, which: readonly boolean[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(drawn).filter((_, index) => which[index]))

/**
 * Absent means not known (contracts/assess.md): a definite answer given on part of the facts must survive whatever the
 * rest turns out to be. Facts are drawn whole, some are hidden, and the hidden ones are then drawn anew.
 */
function read(input: object): Facts {
  const parsed = parseFacts(input)
  if (!parsed.ok) throw new Error(parsed.error.path)
  return parsed.facts
}

const decide = (input: object): Assessment => assessFacts(read(input))

test('what becomes known later never overturns a definite answer', () => {
  fc.assert(
    fc.property(given, hideable, hideable, known, (fixed, drawn, redrawn, which) => {
      const shown = shownOf(drawn, which)
      const answer = decide({ ...fixed, ...nested(shown) })
      // In other matters nobody is asked whether the other side lives at home: not known stands for no there (standard.ts).
      const later = familyMatters.includes(fixed.matter) ? redrawn : { ...redrawn, 'household.opponentIsMember': false }
      if (answer.eligible !== 'need_more') expect(decide({ ...fixed, ...nested({ ...later, ...shown }) }).eligible).toBe(answer.eligible)
    }),
    { numRuns: 6000 },
  )
})

/**
 * Nothing is said of a fact nobody gave. Two nets, and neither rests on what an author declares: a step that is told yes or no must not turn
 * round when a missing fact becomes known; and a sentence that uses the words of a fact needs that fact. A new fact has no words until somebody
 * writes them here: the table is total.
 */
type Said = { says: RegExp; or?: readonly (keyof Facts)[] } | null

const words: Readonly<Record<keyof Facts, Said>> = {
  receivedAt: null,
  policyVersion: null,
  receivingRegion: null,
  channel: null,
  applicantType: null,
  role: null,
  matter: null,
  // What the matter is called may hold these words; a sentence that only names it is taken out before.
  subMatter: { says: /讨回工资|确认劳动关系的/ },
  narrative: null,
  hasCounsel: null,
  urbanRural: null,
  standardMonthlyPerCapita: null,
  requestedService: { says: /申请的是/ },
  // 不问 tells that nobody asks.
  reciprocity: { says: /^(?!.*不问条约和互惠).*(条约|互惠)/ },
  forum: { says: /再审已经|已经决定、裁定再审|只是提出了申诉/ },
  jurisdictionOk: { says: /有权受理。|本机构不是|不归这里/ },
  firstReceivedElsewhere: { says: /其他机构先|先收到|另一家/ },
  notifiedGround: {
    says: /应当通知的情形|可以通知的情形/,
    or: ['categories', 'possibleSentence', 'deathReview', 'absentTrial', 'role', 'matter'],
  },
  possibleSentence: { says: /无期徒刑|死刑/, or: ['notifiedGround', 'deathReview'] },
  deathReview: { says: /死刑复核/, or: ['notifiedGround'] },
  absentTrial: { says: /缺席审判/, or: ['notifiedGround'] },
  categories: { says: /自述|有材料证明|材料可以证明|证明身份的材料|免予核查经济困难状况的人员|您说的情况/ },
  noFixedIncome: { says: /固定生活来源/ },
  household: { says: /收入每月|本人收入：|收入合计|家的收入没有超过|收入超过/ },
  lowIncomeRegistry: { says: /低收入人口/, or: ['categories'] },
  hardshipEvent: { says: /自然灾害|突发/ },
  verification: { says: /信息共享|诚信承诺|联网查询|承诺书/, or: ['priorFalsePledge'] },
  priorFalsePledge: { says: /虚假承诺/ },
  agentIsInfringer: { says: /侵权人|有代理资格/ },
  docs: { says: /材料不齐全|材料齐全|还要准备一些材料|没有提供代理权/ },
  categoriesOpen: null,
  deadlineDaysLeft: { says: /只剩|时间很紧|期限紧迫/, or: ['limitationOn', 'needsPreservation'] },
  limitationOn: null,
  needsPreservation: { says: /保全/ },
  groupSize: { says: /群体性案件/ },
  otherReason: { says: /属于本地认可的其他原因|不在本地认可的其他原因/ },
  conditionMet: null,
  conditions: null,
}

const isFact = (name: string): name is keyof Facts => Object.hasOwn(words, name)

/** The words in a sentence of facts that nobody gave. */
function unfounded(sentence: string, facts: Facts): string[] {
  return Object.entries(words).flatMap(([name, said]) => {
    if (!said || !isFact(name) || !said.says.test(sentence)) return []
    const isGiven = [name, ...(said.or ?? [])].some((one) => facts[one] !== undefined)
    return isGiven ? [] : [`${name}: ${sentence}`]
  })
}

test('no sentence told speaks of a fact nobody gave', () => {
  fc.assert(
    fc.property(given, hideable, known, (fixed, drawn, which) => {
      const facts = read({ ...fixed, ...nested(shownOf(drawn, which)) })
      const answer = assessFacts(facts)
      const told = [
        ...answer.reasons.filter(({ met }) => met !== null).map(({ text }) => text),
        ...explainForCitizen(answer).why.map(({ text }) => text),
        ...knownAgainst(answer.reasons),
      ]
      expect(told.flatMap((sentence) => unfounded(sentence, facts))).toEqual([])
    }),
    { numRuns: 3000 },
  )
})

test('法40 按出生日期算出来的类别不说明其他类别: what becomes known of the rest never overturns a definite answer', () => {
  const byAge = fc.constantFrom('MINOR', 'ELDERLY', 'ELDERLY_70').map((code) => [{ code, evidence: 'PRESENT' }])
  fc.assert(
    fc.property(given, hideable, byAge, categories, (fixed, drawn, ages, more) => {
      const facts = { ...fixed, ...nested(drawn) }
      const open = decide({ ...facts, categories: ages, categoriesOpen: true })
      if (open.eligible !== 'need_more') expect(decide({ ...facts, categories: [...ages, ...more] }).eligible).toBe(open.eligible)
    }),
    { numRuns: 4000 },
  )
})

test('a step told yes or no does not turn round when a missing fact becomes known', () => {
  fc.assert(
    fc.property(given, hideable, hideable, known, (fixed, drawn, redrawn, which) => {
      const shown = shownOf(drawn, which)
      const before = assessFacts(read({ ...fixed, ...nested(shown) })).reasons
      const later = familyMatters.includes(fixed.matter) ? redrawn : { ...redrawn, 'household.opponentIsMember': false }
      const after = assessFacts(read({ ...fixed, ...nested({ ...later, ...shown }) })).reasons
      const turned = before.filter(({ step, met }) => met !== null && after.some((one) => one.step === step && one.met === !met))
      expect(turned.map(({ step, text }) => `${step} ${text}`)).toEqual([])
    }),
    { numRuns: 3000 },
  )
})
