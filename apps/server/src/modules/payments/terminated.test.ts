import { toDay } from '@fayuan/law'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { handledCase, openSmallWorld, type SmallWorld } from '../../../../../tests/world/handled-case.ts'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { CaseFile } from '../casefile/index.ts'
import { recordDelivery, terminateCase } from '../cases/index.ts'
import { acceptFile, archiveCase, returnFile, submitFile } from '../closing/index.ts'
import { openClocks } from '../deadlines/index.ts'
import { approveSubsidy, calculateSubsidy } from './index.ts'

let world: SmallWorld
beforeAll(async () => {
  world = await openSmallWorld()
})
afterAll(() => world.close())

const as = <T>(actor: Actor, work: (tx: Tx, actor: Actor) => Promise<T>) =>
  world.platform.db.inTransaction(actor.scope, (tx) => work(tx, actor))
const at = (file: CaseFile) => [file.id, file.version] as const
const terminated = (served: 'NOW' | 'LATER', file: CaseFile) =>
  as(world.actors.director, (tx, actor) =>
    terminateCase(
      tx,
      world.platform,
      actor,
      ...at(file),
      { ground: 'OWN_COUNSEL', reasons: '受援人自行委托律师。', served },
      toDay('2026-02-02'),
    ),
  )
const delivered = (file: CaseFile, on: string) =>
  as(world.actors.clerk, (tx, actor) =>
    recordDelivery(tx, world.platform, actor, ...at(file), { deliveredOn: toDay(on), mode: 'POST' }, toDay(on)),
  )
const pages = { pages: 3, items: [{ name: '终止决定书', from: 1, to: 3 }] }
const submit = (file: CaseFile, on: string) =>
  as(world.actors.lawyer, (tx, actor) => submitFile(tx, world.platform, actor, ...at(file), pages, toDay(on)))
const clocks = (file: CaseFile) =>
  as(world.actors.director, async (tx) =>
    Object.fromEntries((await openClocks(tx, file.shard, file.id)).map(({ rule, dueOn }) => [rule, dueOn])),
  )

test('R-90 R-91 D09 D14: a termination sent by post is objected to, and its file owed, from the day it came', async () => {
  const file = await handledCase(world, { acceptedOn: toDay('2026-01-09') })
  const ended = await terminated('LATER', file)
  expect(await clocks(ended)).toEqual({ D13: '2026-02-05' })
  await expect(submit(ended, '2026-02-06')).rejects.toMatchObject({ code: 'TERMINATION_UNDELIVERED' })
  const served = await delivered(ended, '2026-02-09')
  expect(await clocks(served)).toEqual({ D09: '2026-02-24', D14: '2026-03-11' })
  await expect(submit(served, '2026-02-24')).rejects.toMatchObject({ code: 'FILE_OPEN_TO_OBJECTION' })
  const filed = await submit(served, '2026-02-25')
  expect(filed).toMatchObject({ state: 'FILED', filedOn: '2026-02-25' })
  expect(await clocks(filed)).toEqual({ D15: '2026-03-27' })
  const back = await as(world.actors.archivist, (tx, actor) =>
    returnFile(tx, world.platform, actor, ...at(filed), { reasons: '缺笔录' }, toDay('2026-02-26')),
  )
  expect(back).toMatchObject({ state: 'TERMINATED', terminatedOn: '2026-02-02' })
  expect(await clocks(back)).toEqual({ D14: '2026-03-11' })
})

test('R-92 F-07: the file of a terminated case is archived, and paid by the part of the work that was done', async () => {
  const file = await handledCase(world, { acceptedOn: toDay('2026-01-09') })
  const served = await delivered(await terminated('NOW', file), '2026-02-03')
  const filed = await submit(served, '2026-02-25')
  const on = toDay('2026-02-26')
  const checked = await as(world.actors.archivist, (tx, actor) => acceptFile(tx, world.platform, actor, ...at(filed), {}, on))
  const kept = await as(world.actors.archivist, (tx, actor) =>
    archiveCase(tx, world.platform, actor, ...at(checked), { retention: '30年' }, on),
  )
  expect(kept).toMatchObject({ state: 'ARCHIVED', terminatedOn: '2026-02-02', closedOn: null })
  const work = (more: object) =>
    as(world.actors.finance, (tx, actor) =>
      calculateSubsidy(tx, world.platform, actor, ...at(kept), { expensesFen: 0, trialMode: 'HEARING', ...more }, on),
    )
  await expect(work({})).rejects.toMatchObject({ code: 'SUBSIDY_SHARE_MISSING' })
  const half = await work({ sharePercent: 50 })
  const whole = half.subsidy.totalFen * 2
  expect(whole).toBeGreaterThan(0)
  expect(JSON.stringify(half.subsidy.lines)).toContain('已完成 50%')
  const approved = await as(world.actors.director, (tx, actor) =>
    approveSubsidy(tx, world.platform, actor, half.file.id, half.file.version, {}, on),
  )
  expect(approved.subsidy).toMatchObject({ state: 'APPROVED', totalFen: whole / 2 })
})
