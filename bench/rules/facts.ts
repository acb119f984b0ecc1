import { toDay, type Facts } from '../../packages/law/src/index.ts'
import type { Column } from './rows.ts'

/** One applicant, as the law reads the facts and laid flat for the engines. */
export type Applicant = { facts: Facts; flat: Record<Column, string | number | boolean> }

type Dice = { chance(percent: number): boolean; one<const T>(values: readonly [T, ...T[]]): T }

/** Mulberry32: the same numbers on every machine. */
function diceOf(seed: number): Dice {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), 1 | state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    chance: (percent) => next() * 100 < percent,
    one: (values) => values[Math.floor(next() * values.length)] ?? values[0],
  }
}

const ownClaims = [
  'WAGE',
  'RELATION',
  'PI_WORK_INJURY',
  'PI_TRAFFIC',
  'PI_MEDICAL',
  'MAINTENANCE',
  'DIVORCE',
  'NEIGHBOUR_RELATION',
  'CONTRACT_DEBT',
] as const
const persons = ['nobody', 'migrant', 'relief', 'relief claimed', 'elder', 'elder with income', 'violence'] as const

const category = {
  migrant: 'MIGRANT_WORKER',
  relief: 'MINIMUM_LIVING_ALLOWANCE',
  'relief claimed': 'MINIMUM_LIVING_ALLOWANCE',
  elder: 'ELDERLY',
  'elder with income': 'ELDERLY',
  violence: 'DV_VICTIM',
  'violence claimed': 'DV_VICTIM',
} as const

const isLabour = (claim: string) => claim === 'WAGE' || claim === 'RELATION'

function claimOf(dice: Dice) {
  const claim = dice.one(ownClaims)
  const person = dice.one(persons)
  // Only a divorce turns on violence that is claimed and not shown; elsewhere the table has no row for it.
  return { claim, person: person === 'violence' && claim === 'DIVORCE' && dice.chance(50) ? ('violence claimed' as const) : person }
}

function applicant(dice: Dice): Applicant {
  const isNotified = dice.chance(10)
  const { claim, person } = isNotified ? { claim: 'CRIMINAL' as const, person: 'nobody' as const } : claimOf(dice)
  const members = dice.one([1, 2, 3, 4, 5])
  const perCapita = dice.one([600, 900, 1200, 1500, 1600, 2400, 4000])
  const isAgent = !isNotified && dice.chance(15)
  const flat = {
    service: dice.chance(8) ? dice.one(['CONSULTATION', 'DOCUMENT_DRAFTING', 'DUTY_LAWYER_HELP']) : ('REPRESENTATION' as const),
    isNotified,
    role: isNotified ? ('DEFENDANT' as const) : ('CIVIL_PARTY' as const),
    applicantType: dice.chance(4) ? ('ORGANISATION' as const) : ('CITIZEN' as const),
    isAgent,
    agentIsInfringer: isAgent && dice.chance(15),
    proxyProof: dice.chance(85),
    hasCounsel: dice.chance(8),
    jurisdictionOk: dice.chance(94),
    firstReceivedElsewhere: dice.chance(4),
    claim,
    papersComplete: dice.chance(88),
    violence: person === 'violence' ? 'shown' : person === 'violence claimed' ? 'claimed' : 'none',
    relief: person === 'relief' ? 'shown' : person === 'relief claimed' ? 'claimed' : 'none',
    elder: person === 'elder' ? 'shown' : 'none',
    migrant: person === 'migrant' ? 'shown' : 'none',
    perCapita,
  }
  const facts: Facts = {
    receivedAt: toDay('2025-03-10'),
    policyVersion: 'R1',
    requestedService: flat.service,
    channel: isNotified ? 'NOTIFIED_COURT' : isAgent ? 'AGENT' : 'SELF',
    applicantType: flat.applicantType,
    role: flat.role,
    matter: isLabour(claim) ? 'LABOR_RELATION_OR_WAGE' : (claim as Exclude<typeof claim, 'WAGE' | 'RELATION'>),
    subMatter: isLabour(claim) ? (claim as 'WAGE' | 'RELATION') : undefined,
    forum: isLabour(claim) ? 'ARBITRATION' : 'LITIGATION',
    hasCounsel: flat.hasCounsel,
    jurisdictionOk: flat.jurisdictionOk,
    firstReceivedElsewhere: flat.firstReceivedElsewhere,
    categories: person === 'nobody' ? [] : [{ code: category[person], evidence: person.endsWith('claimed') ? 'ABSENT' : 'PRESENT' }],
    noFixedIncome: person === 'elder',
    household: { members, monthlyIncomeTotal: perCapita * members, opponentIsMember: false },
    verification: 'DATA_SHARED',
    agentIsInfringer: flat.agentIsInfringer,
    docs: {
      idDoc: true,
      applicationForm: true,
      hardshipStatement: true,
      matterMaterials: flat.papersComplete,
      proxyProof: flat.proxyProof,
    },
    deadlineDaysLeft: dice.one([3, 30, 90]),
  }
  return { facts, flat }
}

export function applicants(count: number, seed: number): Applicant[] {
  const dice = diceOf(seed)
  return Array.from({ length: count }, () => applicant(dice))
}
