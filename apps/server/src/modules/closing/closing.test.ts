import { toDay } from '@fayuan/law'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { systemScope } from '../../platform/database/scope.ts'
import { newId } from '../../platform/ids.ts'
import type { CaseFile } from '../casefile/index.ts'
import { acceptFile, archiveCase, closeCase, type CloseInput, returnFile, submitFile } from './index.ts'
import { handledCase, openSmallWorld, setAccessDays, type SmallWorld } from '../../../../../tests/world/handled-case.ts'

let world: SmallWorld
beforeAll(async () => {
  world = await openSmallWorld()
})
afterAll(async () => {
  await world.close()
})

const report: CloseInput = {
  closedOn: toDay('2026-02-20'),
  ground: 'JUDGMENT_RECEIVED',
  result: 'WON',
  defenceOutcome: null,
  summary: '一审判决支持全部请求。',
  recoveredFen: 4_600_000,
  wagesFen: 4_000_000,
  trialMode: 'HEARING',
}
const pages = {
  pages: 12,
  items: [
    { name: '指派通知书', from: 1, to: 2 },
    { name: '判决书', from: 3, to: 12 },
  ],
}
const on = toDay('2026-03-02')

const as = <T>(actor: Actor, work: (tx: Tx) => Promise<T>) => world.platform.db.inTransaction(actor.scope, work)
const close = (file: CaseFile, part: Partial<CloseInput> = {}, actor = world.actors.lawyer) =>
  as(actor, (tx) => closeCase(tx, world.platform, actor, file.id, file.version, { ...report, ...part }, on))
const submit = (file: CaseFile, input = pages) =>
  as(world.actors.lawyer, (tx) => submitFile(tx, world.platform, world.actors.lawyer, file.id, file.version, input, on))
const accept = (file: CaseFile, actor = world.actors.archivist) =>
  as(actor, (tx) => acceptFile(tx, world.platform, actor, file.id, file.version, {}, on))
const archive = (file: CaseFile, fileNo?: string) =>
  as(world.actors.archivist, (tx) =>
    archiveCase(tx, world.platform, world.actors.archivist, file.id, file.version, { retention: '30年', fileNo }, on),
  )
const system = <T>(work: (tx: Tx) => Promise<T>) => world.platform.db.inTransaction(systemScope, work)

async function withAccessDays<T>(days: number, work: () => Promise<T>): Promise<T> {
  const set = (value: number) => setAccessDays(world, world.shard, value)
  await set(days)
  const result = await work()
  await set(36_500)
  return result
}

test('R-90 closing: the thirty days to hand in the file run from the closing day', async () => {
  const closed = await withAccessDays(90, async () => close(await handledCase(world)))
  expect(closed).toMatchObject({
    state: 'CLOSED',
    closedOn: '2026-02-20',
    result: 'WON',
    recoveredFen: 4_600_000,
    wagesFen: 4_000_000,
    nextRule: 'D14',
    nextDueOn: '2026-03-23',
  })
  const left = await system(async (tx) => ({
    papers: await tx.selectFrom('document').select('code').where('caseId', '=', closed.id).execute(),
    summary: await tx.selectFrom('closing').select(['summary', 'ground']).where('caseId', '=', closed.id).executeTakeFirstOrThrow(),
    grant: await tx.selectFrom('caseGrant').select('endsAt').where('caseId', '=', closed.id).executeTakeFirstOrThrow(),
  }))
  expect(left.papers).toEqual([{ code: 'CLOSING_REPORT' }])
  expect(left.summary.summary.toString('utf8')).not.toContain('判决')
  expect(left.grant.endsAt?.toISOString()).toBe('2026-05-21T15:59:59.000Z')
})

test('security.md §3.2 a closing reported late still leaves the lawyer the time to hand in the file', async () => {
  const closed = await withAccessDays(90, async () =>
    close(await handledCase(world, { assignedOn: toDay('2025-06-01'), receivedOn: toDay('2025-05-01') }), {
      closedOn: toDay('2025-09-01'),
    }),
  )
  const grant = await system((tx) => tx.selectFrom('caseGrant').select('endsAt').where('caseId', '=', closed.id).executeTakeFirstOrThrow())
  expect(grant.endsAt?.toISOString()).toBe('2026-04-06T15:59:59.000Z')
})

test.each([
  ['结案日在将来', { closedOn: toDay('2026-03-03') }, 'CLOSING_DAY_IMPOSSIBLE'],
  ['结案日早于指派', { closedOn: toDay('2026-01-08') }, 'CLOSING_DAY_IMPOSSIBLE'],
  ['刑事的结案依据', { ground: 'INVESTIGATION_ENDED' }, 'CLOSING_GROUND_MISMATCH'],
  ['终止不在这里办', { ground: 'TERMINATION_RECEIVED' }, 'CLOSING_GROUND_MISMATCH'],
  ['两种结果都填', { defenceOutcome: 'FULLY_ADOPTED' }, 'CLOSING_RESULT_MISMATCH'],
  ['民事没有结果', { result: null }, 'CLOSING_RESULT_MISMATCH'],
  ['工资大于总额', { wagesFen: 4_600_001 }, 'CLOSING_WAGES_ABOVE_RECOVERED'],
] as const)('forms.md §3 a civil closing report is refused: %s', async (_, part, code) => {
  const file = await handledCase(world)
  await expect(close(file, part)).rejects.toMatchObject({ code })
})

test.each([
  ['民事结果', { result: 'WON', defenceOutcome: null }, 'CLOSING_RESULT_MISMATCH'],
  ['什么都不填', { result: null, defenceOutcome: null }, 'CLOSING_RESULT_MISMATCH'],
  ['和解协议', { result: null, defenceOutcome: 'PARTLY_ADOPTED', ground: 'SETTLEMENT_REACHED' }, 'CLOSING_GROUND_MISMATCH'],
] as const)('forms.md §3 a criminal closing report is refused: %s', async (_, part, code) => {
  const file = await handledCase(world, { caseType: 'CRIMINAL', form: 'CRIMINAL_DEFENSE', stage: 'FIRST_INSTANCE' })
  await expect(close(file, part)).rejects.toMatchObject({ code })
})

test('a criminal case closes with what became of the defence', async () => {
  const file = await handledCase(world, { caseType: 'CRIMINAL', form: 'CRIMINAL_DEFENSE', stage: 'FIRST_INSTANCE' })
  expect(await close(file, { result: null, defenceOutcome: 'PARTLY_ADOPTED', recoveredFen: 0, wagesFen: 0 })).toMatchObject({
    result: 'PARTLY_ADOPTED',
  })
})

test('another lawyer does not find the case, and a stale version is refused', async () => {
  const file = await handledCase(world)
  const stranger: Actor = { ...world.actors.lawyer, accountId: newId(), providerId: newId() }
  await expect(close(file, {}, { ...stranger, scope: { from: '~', to: '0', account: stranger.accountId } })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
  await expect(close({ ...file, version: 7 })).rejects.toMatchObject({ code: 'VERSION_STALE' })
})

test('two reports at once: one closes the case, the other is told it is stale', async () => {
  const file = await handledCase(world)
  const both = await Promise.allSettled([close(file), close(file)])
  expect(both.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected'])
})

test.each([
  ['不从第一页开始', { pages: 12, items: [{ name: '判决书', from: 2, to: 12 }] }],
  [
    '中间漏页',
    {
      pages: 12,
      items: [
        { name: '一', from: 1, to: 3 },
        { name: '二', from: 5, to: 12 },
      ],
    },
  ],
  [
    '止页小于起页',
    {
      pages: 12,
      items: [
        { name: '一', from: 1, to: 3 },
        { name: '二', from: 4, to: 3 },
      ],
    },
  ],
  ['总页数不符', { pages: 13, items: pages.items }],
])('forms.md §4 an index with gaps is refused: %s', async (_, input) => {
  const closed = await close(await handledCase(world))
  await expect(submit(closed, input)).rejects.toMatchObject({ code: 'FILE_PAGES_NOT_CONTIGUOUS' })
})

test('程41: a returned file runs on its old thirty days and is handed in again', async () => {
  const filed = await submit(await close(await handledCase(world)))
  expect(filed).toMatchObject({ state: 'FILED', filedOn: '2026-03-02', nextRule: 'D15', nextDueOn: '2026-04-01' })
  const returned = await as(world.actors.archivist, (tx) =>
    returnFile(tx, world.platform, world.actors.archivist, filed.id, filed.version, { reasons: '缺庭审笔录。' }, on),
  )
  expect(returned).toMatchObject({ state: 'CLOSED', filedOn: null, nextRule: 'D14', nextDueOn: '2026-03-23' })
  const accepted = await accept(await submit(returned))
  expect(accepted).toMatchObject({ state: 'FILE_ACCEPTED', fileAcceptedOn: '2026-03-02', nextRule: null })
  const checks = await system((tx) =>
    tx.selectFrom('fileCheck').select(['outcome', 'reasons']).where('caseId', '=', filed.id).orderBy('id').execute(),
  )
  expect(checks).toEqual([
    { outcome: 'RETURNED', reasons: '缺庭审笔录。' },
    { outcome: 'ACCEPTED', reasons: '' },
  ])
  const papers = await system((tx) => tx.selectFrom('document').select('code').where('caseId', '=', filed.id).orderBy('id').execute())
  expect(papers.map((paper) => paper.code)).toEqual(['CLOSING_REPORT', 'CASE_COVER', 'CASE_INDEX', 'CASE_COVER', 'CASE_INDEX'])
})

test('organisation.md §2: the lawyer of the case never checks its file', async () => {
  const filed = await submit(await close(await handledCase(world)))
  const both: Actor = { ...world.actors.archivist, accountId: world.actors.lawyer.accountId }
  await expect(accept(filed, both)).rejects.toMatchObject({ kind: 'denied' })
})

test('forms.md §6: archive numbers follow year and kind, and no number is used twice', async () => {
  const ready = async (part = {}) => accept(await submit(await close(await handledCase(world, part))))
  const first = await archive(await ready())
  expect(first).toMatchObject({ state: 'ARCHIVED', archivedOn: '2026-03-02', fileNo: '2026民0001' })
  expect(await archive(await ready(), '2026民0002')).toMatchObject({ fileNo: '2026民0002' })
  await expect(archive(await ready(), '2026民0002')).rejects.toMatchObject({ code: 'FILE_NUMBER_TAKEN' })
  expect(await archive(await ready())).toMatchObject({ fileNo: '2026民0003' })
  const admin = await ready({ caseType: 'ADMIN', form: 'ADMIN_AGENCY' })
  expect(await archive(admin)).toMatchObject({ fileNo: '2026行0001' })
  const two = [await ready(), await ready()]
  const numbers = await Promise.all(two.map((file) => archive(file)))
  expect(new Set(numbers.map((file) => file.fileNo))).toEqual(new Set(['2026民0004', '2026民0005']))
})
