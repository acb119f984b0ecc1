import { type Role, toDay } from '@fayuan/law'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { NewRow } from '../../platform/database/rows.ts'
import { systemScope } from '../../platform/database/scope.ts'
import { newId } from '../../platform/ids.ts'
import type { CaseFile } from '../casefile/index.ts'
import { acceptFile, closeCase, submitFile } from '../closing/index.ts'
import { handledCase, openSmallWorld, type SmallWorld } from '../../../../../tests/world/handled-case.ts'
import { expectedFee } from './expected.ts'
import { flagsOf } from './flags.ts'
import {
  approveSubsidy,
  calculateSubsidy,
  createPaymentBatch,
  listPaymentBatches,
  listSubsidies,
  paymentBatch,
  recordPayment,
  reverseSubsidy,
} from './index.ts'
import { providerTypeOf, tableDayOf } from './tables.ts'

let world: SmallWorld
let cashier: Actor
beforeAll(async () => {
  world = await openSmallWorld()
  cashier = { ...world.actors.finance, accountId: newId() }
})
afterAll(async () => {
  await world.close()
})

const on = toDay('2026-03-02')
const as = <T>(actor: Actor, work: (tx: Tx) => Promise<T>) => world.platform.db.inTransaction(actor.scope, work)
const system = <T>(work: (tx: Tx) => Promise<T>) => world.platform.db.inTransaction(systemScope, work)

async function acceptedFile(part: Partial<NewRow<'legalCase'>> = {}): Promise<CaseFile> {
  const { platform, actors } = world
  const file = await handledCase(world, part)
  const isCriminal = file.caseType === 'CRIMINAL'
  const outcome = isCriminal ? { result: null, defenceOutcome: 'FULLY_ADOPTED' as const } : { result: 'WON' as const, defenceOutcome: null }
  const report = {
    closedOn: toDay('2026-02-20'),
    ground: 'JUDGMENT_RECEIVED' as const,
    ...outcome,
    summary: '已办结。',
    recoveredFen: 0,
    wagesFen: 0,
    trialMode: 'HEARING' as const,
  }
  const closed = await as(actors.lawyer, (tx) => closeCase(tx, platform, actors.lawyer, file.id, file.version, report, on))
  const filed = await as(actors.lawyer, (tx) =>
    submitFile(tx, platform, actors.lawyer, file.id, closed.version, { pages: 1, items: [{ name: '判决书', from: 1, to: 1 }] }, on),
  )
  return as(actors.archivist, (tx) => acceptFile(tx, platform, actors.archivist, file.id, filed.version, {}, on))
}
const calculate = (file: CaseFile, input: { expensesFen?: number; trialMode?: 'NO_HEARING' } = {}, actor = world.actors.finance) =>
  as(actor, (tx) => calculateSubsidy(tx, world.platform, actor, file.id, file.version, { expensesFen: 0, ...input }, on))
const approve = (file: CaseFile, actor = world.actors.director) =>
  as(actor, (tx) => approveSubsidy(tx, world.platform, actor, file.id, file.version, {}, on))
const batchOf = (ids: string[], actor = world.actors.finance) => as(actor, (tx) => createPaymentBatch(tx, actor, ids, on))
const pay = (batch: { id: string; version: number }, actor = cashier) =>
  as(actor, (tx) => recordPayment(tx, world.platform, actor, batch.id, batch.version, { voucher: '2026-03-0001', paidOn: on }, on))
async function approvedSubsidy(part: Partial<NewRow<'legalCase'>> = {}) {
  const { file } = await calculate(await acceptedFile(part))
  return approve(file)
}
const paidFigure = () =>
  system(async (tx) => {
    const rows = await tx
      .selectFrom('figureDelta')
      .select('amount')
      .where('indicator', '=', 'SUBSIDY_FEN')
      .where('dimension', '=', '')
      .execute()
    return rows.reduce((sum, row) => sum + row.amount, 0)
  })

test('法52 from calculation to payment: each sum follows the standard, each step another person', async () => {
  const before = await paidFigure()
  const accepted = await acceptedFile()
  const { file, subsidy } = await calculate(accepted, { expensesFen: 12_000 })
  expect(subsidy).toMatchObject({ state: 'DRAFT', totalFen: 212_000 })
  const approved = await approve(file)
  expect(approved.subsidy).toMatchObject({ state: 'APPROVED', approvedBy: world.actors.director.accountId })
  const batch = await batchOf([subsidy.id])
  expect(batch).toMatchObject({ totalFen: 212_000, count: 1, state: 'OPEN' })
  expect(batch.number).toMatch(/^2026\d{4}$/)
  expect(await pay(batch)).toMatchObject({ state: 'PAID', voucher: '2026-03-0001' })
  const row = await system((tx) =>
    tx.selectFrom('legalCase').select(['paidOn', 'subsidyFen', 'state']).where('id', '=', file.id).executeTakeFirstOrThrow(),
  )
  expect(row).toEqual({ paidOn: '2026-03-02', subsidyFen: 212_000, state: 'FILE_ACCEPTED' })
  expect((await paidFigure()) - before).toBe(212_000)
  const papers = await system((tx) =>
    tx.selectFrom('document').select('code').where('caseId', '=', file.id).where('code', '=', 'SUBSIDY_APPROVAL').execute(),
  )
  expect(papers).toHaveLength(1)
})

test('a criminal trial without a hearing gets the lower standard', async () => {
  const criminal = await acceptedFile({ caseType: 'CRIMINAL', form: 'CRIMINAL_DEFENSE', stage: 'FIRST_INSTANCE' })
  expect((await calculate(criminal, { trialMode: 'NO_HEARING' })).subsidy.totalFen).toBe(130_000)
})

test('a draft may be worked out again, an approved sum not (F-06)', async () => {
  const { file, subsidy } = await calculate(await acceptedFile())
  const again = await calculate(file, { expensesFen: 5_000 })
  expect(again.subsidy).toMatchObject({ id: subsidy.id, totalFen: 205_000, version: 2 })
  const { file: approved } = await approve(again.file)
  await expect(calculate(approved)).rejects.toMatchObject({ code: 'SUBSIDY_EXISTS' })
  await expect(approve(approved)).rejects.toMatchObject({ code: 'SUBSIDY_NOT_CALCULATED' })
})

test('F-02 a public servant gets no fee, only direct expenses', async () => {
  const servant = newId()
  await system((tx) =>
    tx
      .insertInto('provider')
      .values({
        shard: world.shard,
        id: servant,
        firmId: world.county.firmId,
        kind: 'GRASSROOTS_WORKER',
        name: '公职',
        isPublicServant: true,
      })
      .execute(),
  )
  const accepted = await acceptedFile()
  await system((tx) => tx.updateTable('legalCase').set({ providerId: servant }).where('id', '=', accepted.id).execute())
  await expect(calculate(accepted)).rejects.toMatchObject({ code: 'SUBSIDY_PUBLIC_SERVANT' })
  const { subsidy } = await calculate(accepted, { expensesFen: 3_300 })
  expect(subsidy).toMatchObject({ totalFen: 3_300, lines: [{ label: '直接费用', fen: 3_300, formula: '凭票据报销 33.00 元' }] })
})

test('organisation.md §2 four eyes: neither checker, nor calculator, nor lawyer approves; neither approver nor checker pays', async () => {
  const { actors } = world
  const { file, subsidy } = await calculate(await acceptedFile())
  const withRole = (actor: Actor, role: Role): Actor => ({ ...actors.director, accountId: actor.accountId, roles: [role] })
  for (const actor of [actors.finance, actors.archivist, actors.lawyer]) {
    await expect(approve(file, withRole(actor, 'CENTRE_DIRECTOR'))).rejects.toMatchObject({ kind: 'denied' })
  }
  await approve(file)
  const batch = await batchOf([subsidy.id])
  for (const actor of [actors.director, actors.archivist, actors.lawyer]) {
    await expect(pay(batch, withRole(actor, 'FINANCE'))).rejects.toMatchObject({ kind: 'denied' })
  }
  expect(await pay(batch)).toMatchObject({ state: 'PAID' })
})

test('two approvals at once: one counts', async () => {
  const { file } = await calculate(await acceptedFile())
  const other = { ...world.actors.director, accountId: newId() }
  const both = await Promise.allSettled([approve(file), approve(file, other)])
  expect(both.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected'])
})

test('two batches at once: a subsidy is in one of them only', async () => {
  const [a, b] = [await approvedSubsidy(), await approvedSubsidy()]
  const ids = [a.subsidy.id, b.subsidy.id]
  const both = await Promise.allSettled([batchOf(ids), batchOf(ids.toReversed()), batchOf([a.subsidy.id])])
  const made = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  const inBatches = await system((tx) => tx.selectFrom('subsidy').select(['id', 'state', 'batchId']).where('id', 'in', ids).execute())
  const held = inBatches.filter((row) => row.batchId !== null)
  expect(made.reduce((sum, batch) => sum + batch.count, 0)).toBe(held.length)
  expect(both.some((one) => one.status === 'rejected')).toBe(true)
  for (const one of both) if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'SUBSIDY_NOT_PAYABLE' })
})

test('only approved subsidies of this county go into a batch', async () => {
  const { subsidy } = await calculate(await acceptedFile())
  await expect(batchOf([subsidy.id])).rejects.toMatchObject({ code: 'SUBSIDY_NOT_PAYABLE' })
  await expect(batchOf([newId()])).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('a batch is paid once, also when two record it at once', async () => {
  const [a, b] = [await approvedSubsidy(), await approvedSubsidy()]
  const batch = await batchOf([a.subsidy.id, b.subsidy.id])
  const before = await paidFigure()
  const both = await Promise.allSettled([pay(batch), pay(batch)])
  expect(both.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect((await paidFigure()) - before).toBe(batch.totalFen)
  await expect(pay({ ...batch, version: 2 })).rejects.toMatchObject({ code: 'BATCH_ALREADY_PAID' })
})

test.each([
  ['将来', '2026-03-03'],
  ['审批之前', '2026-03-01'],
])('a payment day is refused: %s', async (_, paidOn) => {
  const { subsidy } = await approvedSubsidy()
  const batch = await batchOf([subsidy.id])
  const refused = as(cashier, (tx) =>
    recordPayment(tx, world.platform, cashier, batch.id, batch.version, { voucher: '1', paidOn: toDay(paidOn) }, on),
  )
  await expect(refused).rejects.toMatchObject({ code: 'PAYMENT_DAY_IMPOSSIBLE' })
})

test('funds.md §2 a red entry takes the sum back and leaves what was written; the case may be worked out again', async () => {
  const before = await paidFigure()
  const { file, subsidy } = await approvedSubsidy()
  const reverse = (version: number) =>
    as(cashier, (tx) => reverseSubsidy(tx, world.platform, cashier, subsidy.id, version, { reason: '账号有误，已退回。' }, on))
  await expect(reverse(subsidy.version)).rejects.toMatchObject({ code: 'SUBSIDY_NOT_PAID' })
  await pay(await batchOf([subsidy.id]))
  const after = await reverse(subsidy.version + 2)
  expect(after).toMatchObject({ paidOn: null, subsidyFen: 0 })
  expect((await paidFigure()) - before).toBe(0)
  const kept = await system((tx) =>
    tx.selectFrom('subsidy').select(['state', 'totalFen', 'voucher']).where('id', '=', subsidy.id).executeTakeFirstOrThrow(),
  )
  expect(kept).toEqual({ state: 'REVERSED', totalFen: 200_000, voucher: '2026-03-0001' })
  const { subsidy: anew } = await calculate({ ...file, version: after.version })
  expect(anew).toMatchObject({ state: 'DRAFT', version: 1 })
})

test('lists page without loss, newest first, and show what deserves a second look', async () => {
  const finance = world.actors.finance
  const pages: string[] = []
  let cursor: string | undefined
  do {
    const page = await as(finance, (tx) => listSubsidies(tx, finance, { limit: 3, cursor }, on))
    pages.push(...page.items.map((item) => item.id))
    cursor = page.nextCursor ?? undefined
    expect(page.total.exact).toBe(true)
  } while (cursor)
  expect(new Set(pages).size).toBe(pages.length)
  const all = await system((tx) => tx.selectFrom('subsidy').select('id').execute())
  expect(pages.length).toBe(all.length)
  const [first] = (await as(finance, (tx) => listSubsidies(tx, finance, { limit: 20 }, on))).items
  expect(first?.flags.map((flag) => flag.code)).toContain('SAME_DAY')
  const batches = await as(finance, (tx) => listPaymentBatches(tx, finance, { limit: 2 }))
  const [batch] = batches.items
  expect(batches.nextCursor).not.toBeNull()
  const whole = await as(finance, (tx) => paymentBatch(tx, finance, batch?.id ?? '', on))
  expect(whole.items).toHaveLength(whole.count)
})

test.each([
  ['nothing odd', {}, []],
  ['same day', { sameDay: 6 }, ['SAME_DAY']],
  ['unpaid for 31 days', { lateDays: 31 }, ['PAID_LATE']],
  ['unpaid for 30 days', { lateDays: 30 }, []],
  ['twice the usual', { usualFen: 100, totalFen: 200 }, []],
  ['more than twice the usual', { usualFen: 100, totalFen: 201 }, ['OUTLIER']],
  ['late file', { handedInLate: true }, ['FILED_LATE']],
  ['same recipient', { sameRecipient: 1 }, ['SAME_RECIPIENT']],
])('funds.md §7 red flags: %s', (_, part, codes) => {
  const signs = {
    sameDay: 5,
    lateDays: 0,
    handedInLate: false,
    usualFen: null,
    totalFen: 200,
    sameRecipient: 0,
    limits: { sameDay: 5, payDays: 30, times: 2 },
  }
  expect(flagsOf({ ...signs, ...part }).map((flag) => flag.code)).toEqual(codes)
})

test('F-01 a case is paid by the table of the day it was assigned, not of the day it closed', () => {
  const file = { assignedOn: toDay('2026-12-31'), closedOn: toDay('2027-03-01'), terminatedOn: null }
  expect(tableDayOf(file, on)).toBe('2026-12-31')
  expect(tableDayOf({ ...file, assignedOn: null }, on)).toBe('2027-03-01')
  expect(providerTypeOf({ kind: 'IN_HOUSE', isPublicServant: false })).toBe('AGENCY_STAFF')
})

test('F-01 without a table nobody is paid, and nothing is made up', async () => {
  const file = await acceptedFile({ assignedOn: toDay('1999-12-31') })
  await expect(calculate(file)).rejects.toMatchObject({ code: 'FEE_TABLE_MISSING', message: expect.stringContaining('1999-12-31') })
})

test('F-01 before a lawyer takes a case on he is told what it pays; another lawyer, and a case nobody was given, are told nothing', async () => {
  const expected = (actor: Actor, id: string) => as(actor, (tx) => expectedFee(tx, actor, id, on))
  const { lawyer, finance } = world.actors
  const suit = await handledCase(world)
  const sum = { fromFen: 200_000, toFen: 200_000, standard: '测司发〔2000〕1号', why: '' }
  expect(await expected(lawyer, suit.id)).toEqual(sum)
  expect(await expected(finance, suit.id)).toEqual(sum)
  // How a crime is tried nobody knows before: the least and the most of the table.
  const trial = await handledCase(world, { caseType: 'CRIMINAL', stage: 'FIRST_INSTANCE' })
  const band = await expected(lawyer, trial.id)
  expect(band.fromFen).toBeLessThan(band.toFen ?? 0)
  const untabled = await handledCase(world, { assignedOn: toDay('1999-12-31') })
  expect(await expected(lawyer, untabled.id)).toEqual({
    fromFen: null,
    toFen: null,
    standard: '',
    why: expect.stringContaining('还没有录入'),
  })
  await expect(expected({ ...lawyer, accountId: newId() }, suit.id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('F-03 what the table does not say is refused in words, and no sum of nil is kept', async () => {
  const file = await acceptedFile()
  const across = as(world.actors.finance, (tx) =>
    calculateSubsidy(tx, world.platform, world.actors.finance, file.id, file.version, { expensesFen: 0, crossRegion: 'OTHER_CITY' }, on),
  )
  await expect(across).rejects.toMatchObject({ code: 'FEE_NOT_IN_TABLE', message: expect.stringContaining('跨市') })
})
