import { toDay } from '../day.ts'
import type { Day } from '../day.ts'
import type { LawVersion } from './types.ts'

/** Which law decides is fixed by the day of receipt. The provisions that steps cite, by version. */
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
  urgent: string
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
  urgent: '法律援助法44',
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
  dutyLawyer: '刑事诉讼法36',
  criminal: '法律援助条例11',
  victim: '法律援助条例11',
  civil: '法律援助条例10',
  retrial: '法律援助条例10',
  standard: '法律援助条例13',
  verify: '法律援助条例17',
  supplement: '法律援助条例18',
  urgent: '2012程序规定',
  notified: '法律援助条例12',
  notifiedReply: '法律援助条例12',
  ownCounsel: '法律援助条例12',
}

export type LawInForce = { version: LawVersion; isLaw2021: boolean; cite: Provisions; firstReceived: string; opponentAtHome: string }

const lawFrom = toDay('2022-01-01')
const procedureFrom = toDay('2023-09-01')

export function lawOn(receivedAt: Day): LawInForce {
  const isLaw2021 = receivedAt >= lawFrom
  const isProcedure2023 = receivedAt >= procedureFrom
  return {
    version: isLaw2021 ? 'LAW-2021' : 'LAW-2003',
    isLaw2021,
    cite: isLaw2021 ? law2021 : law2003,
    firstReceived: isProcedure2023 ? '程序规定10' : '2012程序规定',
    opponentAtHome: isProcedure2023 ? '程序规定18(2)' : '2012程序规定15',
  }
}
