import type { CivilResult, ClosingGround, Day, DefenceOutcome } from '@fayuan/law'
import { acceptFile, archiveCase, closeCase, returnFile, submitFile } from '../../modules/closing/index.ts'
import { approveSubsidy, calculateSubsidy, createPaymentBatch, recordPayment } from '../../modules/payments/index.ts'
import { type County, lawyer, officer } from '../office/county.ts'
import { type Act, type Bench, doVerb, fileOf, type Life, type Step, takingTurns } from './life.ts'

export type Outcome = {
  ground: ClosingGround
  result: CivilResult | null
  defence: DefenceOutcome | null
  summary: string
  recoveredFen: number
  wagesFen: number
  isHeard: boolean
}

const ownLawyer = (life: Life) => {
  if (!life.provider) throw new RangeError(`${life.key} has no lawyer yet`)
  return lawyer(life.county, life.provider)
}

export const closed =
  (outcome: Outcome): Act =>
  (life, bench) =>
    doVerb(life, bench, ownLawyer(life), (...on) =>
      closeCase(
        ...on,
        {
          closedOn: bench.today,
          ground: outcome.ground,
          result: outcome.result,
          defenceOutcome: outcome.defence,
          summary: outcome.summary,
          recoveredFen: outcome.recoveredFen,
          wagesFen: outcome.wagesFen,
          trialMode: outcome.isHeard ? 'HEARING' : 'NO_HEARING',
        },
        bench.today,
      ),
    )

const papers = ['指派通知书', '委托代理协议和授权委托书', '约见笔录', '证据材料', '代理意见', '裁判文书或者协议', '结案报告表']

/** The catalogue of a bound file: every page named once, in order. */
export function catalogue(pages: number): { pages: number; items: { name: string; from: number; to: number }[] } {
  const each = Math.max(1, Math.floor(pages / papers.length))
  const items = papers.map((name, i) => ({
    name,
    from: i * each + 1,
    to: i === papers.length - 1 ? Math.max(pages, papers.length * each) : (i + 1) * each,
  }))
  return { pages: items.at(-1)?.to ?? pages, items }
}

export const filed =
  (pages: number): Act =>
  (life, bench) =>
    doVerb(life, bench, ownLawyer(life), (...on) => submitFile(...on, catalogue(pages), bench.today))

export const fileReturned =
  (reasons: string): Act =>
  (life, bench) =>
    doVerb(life, bench, officer(life.county, 'archivist'), (...on) => returnFile(...on, { reasons }, bench.today))

export const fileAccepted: Act = (life, bench) =>
  doVerb(life, bench, officer(life.county, 'archivist'), (...on) => acceptFile(...on, { note: '材料齐全，装订规范。' }, bench.today))

export const archived: Act = takingTurns((life, bench) =>
  doVerb(life, bench, officer(life.county, 'archivist'), (...on) => archiveCase(...on, { retention: '30年' }, bench.today)),
)

export const subsidyWorkedOut: Act = async (life, { tx, platform, today }) => {
  const { id, version } = fileOf(life)
  const { file, subsidy } = await calculateSubsidy(tx, platform, officer(life.county, 'finance'), id, version, { expensesFen: 0 }, today)
  life.file = file
  life.subsidyId = subsidy.id
}

export const subsidyApproved: Act = async (life, { tx, platform, today }) => {
  const { id, version } = fileOf(life)
  life.file = (await approveSubsidy(tx, platform, officer(life.county, 'director'), id, version, { note: '同意支付。' }, today)).file
}

/** A batch made and, some days later, paid: one sheet for the bank. */
export function paymentRun(county: County, lives: readonly Life[], madeOn: Day, paidOn: Day | null): Step[] {
  let batch: { id: string; version: number } | null = null
  const finance = officer(county, 'finance')
  const make = async ({ tx, today }: Bench) => {
    const ids = lives.flatMap((life) => life.subsidyId ?? [])
    if (ids.length > 0) batch = await createPaymentBatch(tx, finance, ids, today)
  }
  const pay = async ({ tx, platform, today }: Bench) => {
    if (batch)
      await recordPayment(
        tx,
        platform,
        finance,
        batch.id,
        batch.version,
        { voucher: `${today.slice(0, 7)}-援${today.slice(8)}`, paidOn: today },
        today,
      )
  }
  return [
    { on: madeOn, life: null, act: make, takesTurns: true },
    ...(paidOn ? [{ on: paidOn, life: null, act: pay, takesTurns: true }] : []),
  ]
}
