import { toDay } from '../day.ts'
import type { Day } from '../day.ts'
import { milestones } from './milestones.ts'
import type { LawVersion } from './types.ts'

/** which law decides is fixed by the day of receipt. The provisions that steps cite, by version. */
type Provisions = {
  service: string
  subject: string
  foreigner: string
  agent: string
  place: string
  custody: string
  dutyLawyer: string
  criminal: string
  victim: string
  civil: string
  retrial: string
  standard: string
  verify: string
  supplement: string
  notified: string
  notifiedReply: string
  ownCounsel: string
}

const law2021: Provisions = {
  service: '法律援助法22',
  subject: '法律援助法2',
  foreigner: '法律援助法69',
  agent: '法律援助法40',
  place: '法律援助法38',
  custody: '法律援助法39',
  dutyLawyer: '法律援助法30',
  criminal: '法律援助法24',
  victim: '法律援助法29',
  civil: '法律援助法31',
  retrial: '法律援助法33',
  standard: '法律援助法34',
  verify: '法律援助法41',
  supplement: '法律援助法43②',
  notified: '法律援助法25',
  notifiedReply: '法律援助法36',
  ownCounsel: '法律援助法27',
}

const law2003: Provisions = {
  service: '法律援助条例2',
  subject: '法律援助条例2',
  foreigner: '法律援助条例2',
  agent: '法律援助条例16',
  place: '法律援助条例14',
  custody: '法律援助条例15',
  dutyLawyer: '法律援助条例2',
  criminal: '法律援助条例11',
  victim: '法律援助条例11',
  civil: '法律援助条例10',
  retrial: '法律援助条例10',
  standard: '法律援助条例13',
  verify: '法律援助条例17',
  supplement: '法律援助条例18',
  notified: '法律援助条例12',
  notifiedReply: '法律援助条例12',
  ownCounsel: '法律援助条例12',
}

/** Who is spared the check, by the paper that says so; null where the law of the day did not know the group. */
type WaiverCites = { special: string | null; relief: string | null; migrant: string | null; added: readonly string[] }

export type LawInForce = {
  version: LawVersion
  isLaw2021: boolean
  cite: Provisions
  /** None before a rule on it is on record: 条例13 and 14 speak of other things. */
  firstReceived: readonly string[]
  opponentAtHome: readonly string[]
  waivers: WaiverCites
  /** What the criminal procedure law of the day adds to who may apply without counsel. */
  criminalProcedure: readonly string[]
  /** 先行提供; null before any national rule knew it. */
  urgent: string | null
  /** 「或者其他原因」: an accused may apply without being poor. */
  knowsOtherReasons: boolean
  /** the applicant's own statement has replaced the certificate of the village or the unit. */
  isOwnStatement: boolean
}

const lawFrom = toDay('2022-01-01')

function waiversOn(receivedAt: Day): WaiverCites {
  if (receivedAt >= lawFrom) {
    return { special: '法律援助法42(1)', relief: '法律援助法42(2)', migrant: '法律援助法42(3)', added: ['法律援助法42(4)'] }
  }
  // The regulation of 2003 has no waiver of its own: what there was stood in the procedure of 2012 and a State Council paper.
  const fromProcedure = receivedAt >= milestones.PROC_2012.on ? '2012程序规定15' : null
  return {
    special: fromProcedure,
    relief: fromProcedure,
    migrant: receivedAt >= milestones.MIGRANT_2006.on ? '国发〔2006〕5号' : null,
    added: [],
  }
}

function procedureOn(receivedAt: Day): Pick<LawInForce, 'firstReceived' | 'opponentAtHome'> {
  if (receivedAt >= milestones.PROC_2023.on) return { firstReceived: ['程序规定10'], opponentAtHome: ['程序规定18(2)'] }
  if (receivedAt >= milestones.PROC_2012.on) return { firstReceived: ['2012程序规定'], opponentAtHome: ['2012程序规定15'] }
  return { firstReceived: [], opponentAtHome: [] }
}

function urgentOn(receivedAt: Day): string | null {
  if (receivedAt >= lawFrom) return '法律援助法44'
  return receivedAt >= milestones.PROC_2012.on ? '2012程序规定' : null
}

/** 刑诉法 35, which until 2018 was its article 34; before 2013 it knew no application by the accused. */
function criminalProcedureOn(receivedAt: Day): readonly string[] {
  if (receivedAt >= milestones.CRIMINAL_PROCEDURE_2018.on) return ['刑事诉讼法35']
  return receivedAt >= milestones.CRIMINAL_PROCEDURE_2012.on ? ['刑事诉讼法(2012)34'] : []
}

/** 值班律师 stand in the law since the criminal procedure law of 2018; before, their help was advice like any other. */
const provisions2003On = (receivedAt: Day): Provisions =>
  receivedAt >= milestones.CRIMINAL_PROCEDURE_2018.on ? { ...law2003, dutyLawyer: '刑事诉讼法36' } : law2003

function lawSince(receivedAt: Day): LawInForce {
  const isLaw2021 = receivedAt >= lawFrom
  return {
    version: isLaw2021 ? 'LAW-2021' : 'LAW-2003',
    isLaw2021,
    cite: isLaw2021 ? law2021 : provisions2003On(receivedAt),
    ...procedureOn(receivedAt),
    waivers: waiversOn(receivedAt),
    criminalProcedure: criminalProcedureOn(receivedAt),
    urgent: urgentOn(receivedAt),
    knowsOtherReasons: receivedAt >= milestones.CRIMINAL_PROCEDURE_2012.on,
    isOwnStatement: receivedAt >= milestones.PROC_2023.on,
  }
}

// The law stands still between two milestones, so it is put together once for each and not for every application.
const changes = [lawFrom, ...Object.values(milestones).map(({ on }) => on)].sort().reverse()
const laws = changes.map((from): [Day, LawInForce] => [from, lawSince(from)])
const before = lawSince(toDay('0001-01-01'))

/** The law in force on the day of receipt. */
export function lawOn(receivedAt: Day): LawInForce {
  for (const [from, law] of laws) if (from <= receivedAt) return law
  return before
}
