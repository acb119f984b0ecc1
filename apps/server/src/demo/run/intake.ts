import { addDays } from '@fayuan/law'
import {
  type ApplicationInput,
  askSupplement,
  type NoticeInput,
  receiveNotice,
  submitApplication,
  supplyMaterials,
  redirectApplication,
  returnNotice,
  withdrawApplication,
} from '../../modules/applications/index.ts'
import { decideObjection, fileObjection, grant, grantUrgentAid, refuse } from '../../modules/decisions/index.ts'
import { recordCheck, returnCheck } from '../../modules/eligibility/index.ts'
import { citizen, officer } from '../office/county.ts'
import { type Act, doVerb } from './life.ts'

/** Who hands the application in: a desk of the county, or the person on the portal. */
export type Taker = 'clerk' | 'station' | 'petition' | 'reviewer' | 'citizen'

export const submitted =
  (input: ApplicationInput, taker: Taker): Act =>
  async (life, { tx, platform, today, at }) => {
    const actor = taker === 'citizen' ? citizen(life.county, input.person.name ?? '') : officer(life.county, taker)
    life.file = (await submitApplication(tx, platform, actor, input, today, at)).file
  }

export const noticed =
  (input: NoticeInput): Act =>
  async (life, { tx, platform, today, at }) => {
    life.file = await receiveNotice(tx, platform, officer(life.county, 'clerk'), input, today, at)
  }

export const checked =
  (proposal: 'GRANT' | 'REFUSE', opinion: string): Act =>
  (life, bench) =>
    doVerb(life, bench, officer(life.county, 'reviewer'), (...on) => recordCheck(...on, { proposal, opinion }, bench.today, bench.at))

export const checkReturned =
  (reason: string): Act =>
  (life, bench) =>
    doVerb(life, bench, officer(life.county, 'director'), (...on) => returnCheck(...on, { reason }, bench.today, bench.at))

export const granted =
  (note = '同意给予法律援助。'): Act =>
  (life, bench) =>
    doVerb(life, bench, officer(life.county, 'director'), (...on) => grant(...on, { note }, bench.today, bench.at))

export const refused =
  (reasons: string): Act =>
  (life, bench) =>
    doVerb(life, bench, officer(life.county, 'director'), (...on) =>
      refuse(...on, { reasons, note: '同意不予援助，请告知异议途径。', served: 'NOW' }, bench.today, bench.at),
    )

export const urgentlyAided =
  (ground: 'LIMITATION_NEAR' | 'PRESERVATION', days: number): Act =>
  (life, bench) =>
    doVerb(life, bench, officer(life.county, 'director'), (...on) =>
      grantUrgentAid(...on, { ground, supplyBy: addDays(bench.today, days) }, bench.today, bench.at),
    )

export const supplementAsked =
  (missing: { name: string; why: string }[], days: number): Act =>
  (life, bench) =>
    doVerb(life, bench, officer(life.county, 'reviewer'), (...on) =>
      askSupplement(...on, { missing, replyBy: addDays(bench.today, days) }, bench.today, bench.at),
    )

export const supplied =
  (names: string[]): Act =>
  (life, bench) =>
    doVerb(life, bench, officer(life.county, 'clerk'), (...on) =>
      supplyMaterials(...on, { materials: names.map((name) => ({ name, copies: 1, received: true })) }, bench.today, bench.at),
    )

export const withdrawn =
  (reason: string, deemed = false): Act =>
  (life, bench) =>
    doVerb(life, bench, officer(life.county, 'reviewer'), (...on) => withdrawApplication(...on, { reason, deemed }, bench.today, bench.at))

export const redirected =
  (to: string, reason: string): Act =>
  (life, bench) =>
    doVerb(life, bench, officer(life.county, 'reviewer'), (...on) => redirectApplication(...on, { to, reason }, bench.today))

export const noticeReturned =
  (reason: string): Act =>
  (life, bench) =>
    doVerb(life, bench, officer(life.county, 'dispatcher'), (...on) => returnNotice(...on, { reason }, bench.today))

export const objected =
  (grounds: string): Act =>
  (life, bench) =>
    doVerb(life, bench, officer(life.county, 'bureau'), (...on) =>
      fileObjection(...on, { grounds, receivedOn: bench.today }, bench.today, bench.at),
    )

export const objectionDecided =
  (outcome: 'UPHELD' | 'CORRECTED', reasons: string): Act =>
  (life, bench) =>
    doVerb(life, bench, officer(life.county, 'bureau'), (...on) => decideObjection(...on, { outcome, reasons }, bench.today, bench.at))
