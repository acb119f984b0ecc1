import fc from 'fast-check'
import {
  applicantTypes,
  channels,
  forums,
  matters,
  notifiedGrounds,
  partyRoles,
  personCategories,
  policies,
  services,
  subMatters,
} from '../../packages/law/src/index.ts'

const codeOf = (table: object) => fc.constantFrom(...Object.keys(table))
const yuan = fc.integer({ min: 0, max: 1_500_000 }).map((fen) => fen / 100)
const day = fc.constantFrom('2005-05-05', '2012-10-01', '2018-11-01', '2021-12-31', '2022-01-01', '2025-03-10', '2026-06-30')
const category = fc.record({ code: codeOf(personCategories), evidence: fc.constantFrom('PRESENT', 'ABSENT', 'VERIFIED_BY_DATA') })

const household = {
  members: fc.integer({ min: 1, max: 8 }),
  monthlyIncomeTotal: yuan,
  opponentIsMember: fc.boolean(),
  applicantMonthlyIncome: yuan,
}
const docs = {
  idDoc: fc.boolean(),
  applicationForm: fc.boolean(),
  hardshipStatement: fc.boolean(),
  matterMaterials: fc.boolean(),
  proxyProof: fc.boolean(),
}
const required = {
  receivedAt: day,
  channel: codeOf(channels),
  applicantType: fc.oneof({ weight: 4, arbitrary: fc.constant('CITIZEN') }, { weight: 1, arbitrary: codeOf(applicantTypes) }),
  role: codeOf(partyRoles),
  matter: codeOf(matters),
  hasCounsel: fc.nat(9).map((n) => n === 0),
}
const optional = {
  policyVersion: codeOf(policies),
  receivingRegion: fc.constantFrom('431321', '130102', '370102', '410105', '620102', '110105'),
  standardMonthlyPerCapita: fc.option(fc.constantFrom(1200, 1500, 2000.5)),
  requestedService: fc.oneof({ weight: 6, arbitrary: fc.constant('REPRESENTATION') }, { weight: 1, arbitrary: codeOf(services) }),
  reciprocity: fc.constantFrom('LAW', 'TREATY', 'RECIPROCITY', 'NONE'),
  subMatter: codeOf(subMatters),
  forum: codeOf(forums),
  jurisdictionOk: fc.nat(5).map((n) => n > 0),
  firstReceivedElsewhere: fc.nat(5).map((n) => n === 0),
  notifiedGround: codeOf(notifiedGrounds),
  absentTrial: fc.boolean(),
  deathReview: fc.boolean(),
  categories: fc.array(category, { maxLength: 3 }),
  noFixedIncome: fc.boolean(),
  household: fc.record(household, { requiredKeys: [] }),
  lowIncomeRegistry: fc.boolean(),
  hardshipEvent: fc.boolean(),
  verification: fc.constantFrom('DATA_SHARED', 'PLEDGE', 'NONE'),
  priorFalsePledge: fc.boolean(),
  agentIsInfringer: fc.nat(9).map((n) => n === 0),
  docs: fc.record(docs, { requiredKeys: [] }),
  limitationOn: fc.constantFrom('2025-03-12', '2025-04-30', '2022-01-05'),
  needsPreservation: fc.boolean(),
  groupSize: fc.integer({ min: 1, max: 20 }),
  urbanRural: fc.constantFrom('URBAN', 'RURAL'),
  conditionMet: fc.boolean(),
}

/** Facts of every kind, with any of them unknown; the same ones for the same seed. */
export const randomFacts = (count: number, seed: number): object[] =>
  fc.sample(fc.record({ ...required, ...optional }, { requiredKeys: Object.keys(required) as (keyof typeof required)[] }), {
    numRuns: count,
    seed,
  })
