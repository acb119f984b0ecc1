import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrationsDir } from '../../apps/server/src/migrations-dir.ts'
import { readConfig } from '../../apps/server/src/platform/config.ts'
import { migrate } from '../../apps/server/src/platform/database/migrate.ts'
import { openPostgres } from '../../apps/server/src/platform/postgres/index.ts'

let close: (() => Promise<void>) | null = null

/** One PostgreSQL for the whole run, and one migrated template that every test's database is copied from. */
export async function setup(project: TestProject): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'fayuan-tests-'))
  const postgres = await openPostgres(readConfig({ DATA_DIR: dir, DATABASE_URL: process.env['TEST_DATABASE_URL'] }, { command: 'demo' }))
  // A client reads a connection string and separate fields alike: the same tests run on both kinds of server.
  const { host, port, user = '', password } = new pg.Client(postgres.connection)
  const server = { host, port, user, password: typeof password === 'string' ? password : '' }
  const admin = new pg.Client({ ...server, database: 'postgres' })
  await admin.connect()
  const template = `fayuan_template_${process.pid}`
  await admin.query(`drop database if exists ${template}`)
  await admin.query(`create database ${template}`)
  await migrate({ ...server, database: template }, migrationsDir)
  await admin.end()
  const { user: web = '', password: webPassword } = postgres.logins.web
  project.provide('postgres', server)
  project.provide('web', { user: web, password: String(webPassword) })
  project.provide('template', template)
  close = async () => {
    await postgres.stop()
    await rm(dir, { recursive: true, force: true })
  }
}

export async function teardown(): Promise<void> {
  await close?.()
}
