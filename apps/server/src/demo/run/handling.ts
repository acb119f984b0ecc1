import type { TerminationGround } from '@fayuan/law'
import {
  acceptAssignment,
  agreeReplacement,
  askReplacement,
  assignCase,
  declineAssignment,
  replaceLawyer,
} from '../../modules/assignments/index.ts'
import { logWork, recordDelivery, reportNode, resumeCase, scheduleHearing, suspendCase, terminateCase } from '../../modules/cases/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { lawyer, officer, type Provider } from '../office/county.ts'
import { type Act, doVerb, fileOf, type Life, takingTurns } from './life.ts'

const ownLawyer = (life: Life) => {
  if (!life.provider) throw new RangeError(`${life.key} has no lawyer yet`)
  return lawyer(life.county, life.provider)
}

/** Gives the case to the first of the wished that the rules of assignment let through (conflicts, caps, leave). */
export const assigned = (wished: readonly Provider[], note = ''): Act =>
  takingTurns(async (life, bench) => {
    const actor = officer(life.county, 'dispatcher')
    const { id, version } = fileOf(life)
    for (const provider of wished) {
      try {
        life.file = await assignCase(
          bench.tx,
          bench.platform,
          actor,
          id,
          version,
          // Invented people share names: whoever once stood on the other side has been looked into.
          { providerId: provider.id, isConflictWeighed: true, ...(note ? { note } : {}) },
          bench.today,
          bench.at,
        )
        life.provider = provider
        return
      } catch (error) {
        if (!(error instanceof Refusal && error.code === 'PROVIDER_BLOCKED')) throw error
      }
    }
    throw new RangeError(`nobody of the roster may take ${life.key}`)
  })

export const accepted: Act = (life, bench) =>
  doVerb(life, bench, ownLawyer(life), (...on) => acceptAssignment(...on, { noConflict: true }, bench.today, bench.at))

export const declined =
  (reason: string): Act =>
  (life, bench) =>
    doVerb(life, bench, ownLawyer(life), (...on) => declineAssignment(...on, { reason }, bench.today, bench.at))

export const replaced = (by: Provider, reason: string): Act =>
  takingTurns(async (life, bench) => {
    // 法55: asked for, looked into, agreed to, and only then somebody else.
    await doVerb(life, bench, officer(life.county, 'clerk'), (...on) =>
      askReplacement(...on, { grounds: reason, evidence: [{ name: '通话记录' }] }, bench.today, bench.at),
    )
    await doVerb(life, bench, officer(life.county, 'director'), (...on) =>
      agreeReplacement(...on, { findings: `${reason}经核对承办日志属实，同意更换。` }, bench.today, bench.at),
    )
    await doVerb(life, bench, officer(life.county, 'dispatcher'), (...on) =>
      replaceLawyer(...on, { providerId: by.id, isConflictWeighed: true, reason, requestedBy: 'RECIPIENT' }, bench.today, bench.at),
    )
    life.provider = by
  })

export const node =
  (code: string, note?: string): Act =>
  (life, bench) =>
    doVerb(life, bench, ownLawyer(life), (...on) =>
      reportNode(...on, { code, doneOn: bench.today, toldRecipient: true, ...(note ? { note } : {}) }, bench.today, bench.at),
    )

export type Work = Pick<Parameters<typeof logWork>[5], 'kind' | 'minutes' | 'content'>

export const worked =
  (work: Work): Act =>
  (life, bench) =>
    doVerb(life, bench, ownLawyer(life), (...on) =>
      logWork(
        ...on,
        { ...work, doneOn: bench.today, toldRecipient: work.kind === 'MEETING' || work.kind === 'PROGRESS' },
        bench.today,
        bench.at,
      ),
    )

export const hearingSet =
  (startsAt: string, place: string, mode: 'OPEN_COURT' | 'ARBITRATION'): Act =>
  (life, bench) =>
    doVerb(life, bench, ownLawyer(life), (...on) => scheduleHearing(...on, { startsAt, place, mode }, bench.today, bench.at))

export const suspended =
  (reason: string): Act =>
  (life, bench) =>
    doVerb(life, bench, ownLawyer(life), (...on) => suspendCase(...on, { reason }, bench.today, bench.at))

export const resumed =
  (note: string): Act =>
  (life, bench) =>
    doVerb(life, bench, ownLawyer(life), (...on) => resumeCase(...on, { note }, bench.today, bench.at))

export const terminated =
  (ground: TerminationGround, reasons: string): Act =>
  (life, bench) =>
    doVerb(life, bench, officer(life.county, 'director'), (...on) => terminateCase(...on, { ground, reasons }, bench.today, bench.at))

export const delivered: Act = (life, bench) =>
  doVerb(life, bench, officer(life.county, 'clerk'), (...on) =>
    recordDelivery(...on, { deliveredOn: bench.today, mode: 'DIRECT' }, bench.today, bench.at),
  )
