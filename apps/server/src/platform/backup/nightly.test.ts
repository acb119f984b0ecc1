import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../../../../tests/world/open-world.ts'
import type { Tx } from '../database/database.ts'
import { systemScope } from '../database/scope.ts'
import { openLog } from '../log.ts'
import { backupHealth, type BackupState, backupState, backUpWhenDue, type FailedBackup, isDue, lastNight, outdated } from './nightly.ts'

let world: World
const lines: string[] = []
const told: string[] = []
const folder = () => join(world.platform.config.dataDir, 'backups')
beforeAll(async () => {
  world = await openWorld({ now: '2026-11-20T20:00:00Z' })
})
afterAll(() => world.close())

const nightly = () => {
  const { db, config, disk, clock } = world.platform
  return {
    db,
    config,
    disk,
    connection: world.owner,
    log: openLog('info', (line) => void lines.push(line)),
    now: () => clock.now(),
    tell: async (_tx: Tx, { fault }: FailedBackup) => void told.push(fault),
  }
}
const state = () => world.platform.db.inTransaction(systemScope, backupState)

test('every night one backup, by itself, read back; a second is not owed before the next night', async () => {
  expect(await backUpWhenDue(nightly())).toBe(true)
  expect(await backUpWhenDue(nightly())).toBe(false)
  expect(await readdir(folder())).toEqual(['fayuan-2026-11-20T200000.backup'])
  expect(await state()).toMatchObject({ fault: null, lastOk: '2026-11-20T20:00:00.000Z' })
  world.setNow('2026-11-21T20:00:00Z')
  expect(await Promise.all([backUpWhenDue(nightly()), backUpWhenDue(nightly())])).toContain(true)
  expect(await readdir(folder())).toHaveLength(2)
})

test('one that fails is told in words, keeps the old ones, and is tried again after an hour', async () => {
  world.setNow('2026-11-22T20:00:00Z')
  world.setSpace({ free: 1, total: 100 })
  expect(await backUpWhenDue(nightly())).toBe(true)
  expect(await state()).toMatchObject({ fault: expect.stringContaining('磁盘'), lastOk: '2026-11-21T20:00:00.000Z' })
  expect(lines.join()).toContain('backup-failed')
  expect(await readdir(folder())).toHaveLength(2)
  expect(await backUpWhenDue(nightly())).toBe(false)
  world.setSpace({ free: 1, total: 1 })
  await rm(folder(), { recursive: true })
  await writeFile(folder(), 'a file in the way')
  world.passMs(3_600_000)
  expect(await backUpWhenDue(nightly())).toBe(true)
  expect((await state()).fault).toMatch(/程序出错（E/)
  await rm(folder())
  await mkdir(folder())
  world.passMs(3_600_000)
  expect(await backUpWhenDue(nightly())).toBe(true)
  expect((await state()).fault).toBeNull()
})

test('people are told at the first failure, then once a day while it goes on, and again after one that worked', async () => {
  const oneThatFails = async () => {
    world.setSpace({ free: 1, total: 100 })
    expect(await backUpWhenDue(nightly())).toBe(true)
    world.setSpace({ free: 1, total: 1 })
  }
  world.setNow('2026-11-24T20:00:00Z')
  told.length = 0
  const after: number[] = []
  for (let hour = 0; hour <= 24; hour += 1) {
    await oneThatFails()
    after.push(told.length)
    world.passMs(3_600_000)
  }
  expect(after).toEqual([...Array.from({ length: 24 }, () => 1), 2])
  expect(told).toEqual([expect.stringContaining('磁盘'), expect.stringContaining('磁盘')])
  expect(await backUpWhenDue(nightly())).toBe(true)
  world.passMs(24 * 3_600_000)
  await oneThatFails()
  expect(told).toHaveLength(3)
})

const of = (more: Partial<BackupState>): BackupState => ({
  lastOk: null,
  file: null,
  bytes: 0,
  triedAt: null,
  fault: null,
  toldAt: null,
  ...more,
})

test('half past two in the night is of China', () => {
  expect(lastNight(new Date('2026-11-20T18:29:59Z')).toISOString()).toBe('2026-11-19T18:30:00.000Z')
  expect(lastNight(new Date('2026-11-20T18:30:00Z')).toISOString()).toBe('2026-11-20T18:30:00.000Z')
})

test('a night the machine was off is made good after the start; a first day begins with one', () => {
  const morning = new Date('2026-11-21T01:00:00Z')
  expect(isDue(of({}), morning)).toBe(true)
  expect(isDue(of({ lastOk: '2026-11-19T19:00:00Z' }), morning)).toBe(true)
  expect(isDue(of({ lastOk: '2026-11-20T19:00:00Z' }), morning)).toBe(false)
  expect(isDue(of({ triedAt: '2026-11-21T00:30:00Z' }), morning)).toBe(false)
})

test('health: none, ok, failed, late', () => {
  const now = new Date('2026-11-21T01:00:00Z')
  expect(
    [
      of({}),
      of({ lastOk: '2026-11-20T19:00:00Z' }),
      of({ lastOk: '2026-11-20T19:00:00Z', fault: 'x' }),
      of({ lastOk: '2026-11-19T01:00:00Z' }),
    ].map((s) => backupHealth(s, now)),
  ).toEqual(['none', 'ok', 'failed', 'late'])
})

test('kept are the seven newest and five Sundays; what is not ours is never touched', () => {
  const now = new Date('2026-11-30T19:00:00Z')
  const names = Array.from(
    { length: 60 },
    (_, ago) => `fayuan-${new Date(now.getTime() - ago * 86_400_000).toISOString().slice(0, 10)}T183000.backup`,
  )
  const gone = outdated([...names, 'letter.txt', 'fayuan-mine.backup', 'fayuan-2020-01-01T000000.backup.unfinished'], now)
  const kept = names.filter((name) => !gone.includes(name)).map((name) => name.slice(7, 17))
  expect(kept).toEqual([
    '2026-11-30',
    '2026-11-29',
    '2026-11-28',
    '2026-11-27',
    '2026-11-26',
    '2026-11-25',
    '2026-11-24',
    '2026-11-22',
    '2026-11-15',
    '2026-11-08',
    '2026-11-01',
  ])
  expect(gone.every((name) => name.startsWith('fayuan-2026'))).toBe(true)
})
