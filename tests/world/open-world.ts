import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { migrationsDir } from '../../apps/server/src/migrations-dir.ts'
import { proofOf } from '../../apps/server/src/platform/audit/seal.ts'
import { readConfig } from '../../apps/server/src/platform/config.ts'
import type { Clock, Platform } from '../../apps/server/src/platform/context.ts'
import { openDatabase } from '../../apps/server/src/platform/database/database.ts'
import { migrate } from '../../apps/server/src/platform/database/migrate.ts'
import { openDisk, type Space } from '../../apps/server/src/platform/disk.ts'
import { openFileStore } from '../../apps/server/src/platform/files/index.ts'
import { noJobs } from '../../apps/server/src/platform/jobs.ts'
import { openKeys } from '../../apps/server/src/platform/keys/index.ts'
import { type Log, openLog } from '../../apps/server/src/platform/log.ts'

export { actorOf } from './actor-of.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgres: { host: string; port: number; user: string; password: string }
    web: { user: string; password: string }
    template: string
  }
}

export type World = {
  platform: Platform
  owner: pg.PoolConfig
  /** As the service signs in. */
  web: pg.PoolConfig
  /** Moves the world's clock. */
  setNow(instant: string): void
  passMs(ms: number): void
  /** How much of the disk is free. */
  setSpace(space: Space): void
  close(): Promise<void>
}

/** A fresh database of the full schema, keys and files of its own, and a clock that stands where the test puts it. */
export async function openWorld(options: { now?: string; log?: Log } = {}): Promise<World> {
  const server = inject('postgres')
  const database = `w_${randomBytes(6).toString('hex')}`
  const admin = new pg.Client({ ...server, database: 'postgres' })
  await admin.connect()
  await admin.query(`create database ${database} template ${inject('template')}`)
  await admin.end()
  const owner = { ...server, database }
  const web = { ...owner, ...inject('web') }
  await migrate(owner, migrationsDir)
  const dir = await mkdtemp(join(tmpdir(), 'fayuan-world-'))
  const keys = openKeys({ secretsDir: join(dir, 'secrets') })
  const files = await openFileStore({ dir: join(dir, 'files'), keys })
  let now = new Date(options.now ?? '2026-11-20T02:00:00Z')
  const clock: Clock = { now: () => new Date(now) }
  const config = { ...readConfig({ DATA_DIR: dir, LOG_LEVEL: 'silent' }, { command: 'demo' }) }
  const db = openDatabase(web, { max: 6, prove: (bytes) => proofOf(keys, bytes) })
  let space: Space = { free: 1, total: 1 }
  const disk = openDisk(dir, { read: () => space, everyMs: 0 })
  const platform: Platform = { config, db, keys, files, jobs: noJobs(), clock, disk, log: options.log ?? openLog('error') }
  return {
    platform,
    owner,
    web,
    setNow: (instant) => {
      now = new Date(instant)
    },
    setSpace: (given) => {
      space = given
    },
    passMs: (ms) => {
      now = new Date(now.getTime() + ms)
    },
    async close() {
      await db.end()
      await dropDatabase(server, database)
      await rm(dir, { recursive: true, force: true })
    },
  }
}

async function dropDatabase(server: pg.PoolConfig, database: string): Promise<void> {
  const admin = new pg.Client({ ...server, database: 'postgres' })
  await admin.connect()
  await admin.query(`drop database if exists ${database} with (force)`)
  await admin.end()
}
