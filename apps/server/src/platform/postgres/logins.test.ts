import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrationsDir } from '../../migrations-dir.ts'
import { migrate } from '../database/migrate.ts'
import { runJobs, prepareQueue } from '../worker.ts'
import { noJobs } from '../jobs.ts'
import { openLog } from '../log.ts'
import { attachPostgres, openPostgres, openQueueTo } from './index.ts'
import type { OpenedPostgres } from './index.ts'

let database: OpenedPostgres
const root = mkdtempSync(join(tmpdir(), 'fy-logins-'))
const dataDir = join(root, 'data')
beforeAll(async () => {
  chmodSync(root, 0o755)
  database = await openPostgres({ dataDir, databaseUrl: null, pgBinDir: null })
  await prepareQueue(database.connection)
  await openQueueTo(database.connection, database.logins.queue.user ?? '')
  await migrate(database.connection, migrationsDir)
  await ask(
    database.connection,
    `insert into region (code, name, level) values ('431321', '双峰县', 'COUNTY'), ('431322', '新化县', 'COUNTY');
     insert into firm (shard, id, kind, name) values ('431321', gen_random_uuid(), 'LAW_FIRM', '甲'), ('431322', gen_random_uuid(), 'LAW_FIRM', '乙')`,
  )
})
afterAll(async () => {
  await database.stop()
  rmSync(root, { recursive: true, force: true })
})

async function ask(connection: pg.PoolConfig, ...statements: string[]) {
  const client = new pg.Client(connection)
  client.on('error', () => {})
  await client.connect()
  try {
    let rows: Record<string, unknown>[] = []
    for (const statement of statements) rows = (await client.query<Record<string, unknown>>(statement)).rows
    return rows
  } finally {
    await client.end().catch(() => {})
  }
}

const asWeb = () => ({ ...database.logins.web, options: '-c role=fayuan_app' })

test.each(['reset role', 'set role none', 'discard all', 'reset all'])(
  'after %s the session of the service sees no row of any county',
  async (escape) => {
    const seen = await ask(asWeb(), escape, 'select count(*)::int as n from firm').catch((error: unknown) => error)
    if (seen instanceof Error) expect(seen).toMatchObject({ code: '42501' })
    else expect(seen).toEqual([{ n: 0 }])
  },
)

test.each([
  'set role fayuan',
  'set session authorization fayuan',
  'set role fayuan_backup',
  'set role fayuan_queue',
  'create role more',
  'create table more ()',
  `copy firm to program 'true'`,
  `select pg_read_file('PG_VERSION')`,
  `alter table firm disable row level security`,
  'select * from graphile_worker._private_jobs',
])('the session of the service may not %s, under any of its roles', async (statement) => {
  for (const role of ['none', 'fayuan_app', 'fayuan_granted'])
    await expect(ask(asWeb(), `set role ${role}`, statement)).rejects.toMatchObject({ code: '42501' })
})

test('logins of the service and of the queue own nothing, bypass nothing, and can become nobody who does', async () => {
  const rows = await ask(
    database.connection,
    `select l.rolname::text as login, array(select r.rolname::text from pg_roles r where pg_has_role(l.oid, r.oid, 'member') order by 1) as may_be,
       (select count(*)::int from pg_class c where pg_has_role(l.oid, c.relowner, 'member')) as owned,
       exists (select 1 from pg_roles r where pg_has_role(l.oid, r.oid, 'member') and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication)) as strong
     from pg_roles l where l.rolname in ('fayuan_web', 'fayuan_queue') order by 1`,
  )
  expect(rows).toEqual([
    { login: 'fayuan_queue', may_be: ['fayuan_queue'], owned: 0, strong: false },
    { login: 'fayuan_web', may_be: ['fayuan_app', 'fayuan_granted', 'fayuan_web'], owned: 0, strong: false },
  ])
})

test('the login of backups reads every row and writes none', async () => {
  expect(await ask(database.logins.backup, 'select count(*)::int as n from firm')).toEqual([{ n: 2 }])
  await expect(ask(database.logins.backup, `update firm set name = 'x'`)).rejects.toMatchObject({
    code: expect.stringMatching(/25006|42501/),
  })
  await expect(ask(database.logins.backup, `set default_transaction_read_only = off`, `update firm set name = 'x'`)).rejects.toMatchObject({
    code: '42501',
  })
})

test('the queue runs its tasks under its own login, and sees nothing else', async () => {
  const jobs = noJobs()
  let ran: () => void = () => {}
  const done = new Promise<void>((resolve) => (ran = resolve))
  jobs.tasks.set('say', async () => ran())
  const running = await runJobs(database.logins.queue, jobs, openLog('silent'), { alone: true })
  await ask(asWeb(), `select wake_job('say', '{}', null)`)
  await done
  await running.stop()
  await expect(ask(database.logins.queue, 'select count(*) from firm')).rejects.toMatchObject({ code: '42501' })
})

test('a command beside the service gets the same logins', async () => {
  const beside = await attachPostgres({ dataDir, databaseUrl: null, pgBinDir: null })
  expect(await ask(beside.logins.web, 'select session_user::text as me')).toEqual([{ me: 'fayuan_web' }])
  expect(await ask(beside.logins.backup, 'select session_user::text as me')).toEqual([{ me: 'fayuan_backup' }])
})

const urlFor = (user: string, password: string, name: string) =>
  `postgres://${user}:${password}@/${name}?host=${encodeURIComponent(database.connection.host ?? '')}`
const external = (dir: string, url: string) => openPostgres({ dataDir: join(root, dir), databaseUrl: url, pgBinDir: null })
const owner = () => ({ user: String(database.connection.user), password: String(database.connection.password) })

test('external server: the one URL may be a superuser; the service signs in as a login named after the database that is none', async () => {
  await ask(database.connection, 'create database county')
  const { logins, connection } = await external('ext', urlFor(owner().user, owner().password, 'county'))
  expect(logins.web).toMatchObject({ user: 'county_web', database: 'county' })
  await migrate(connection, migrationsDir)
  await ask(connection, `insert into firm (shard, id, kind, name) values ('431321', gen_random_uuid(), 'LAW_FIRM', '甲')`)
  await expect(ask({ ...logins.web, options: '-c role=fayuan_app' }, 'set role none', 'select count(*) from firm')).rejects.toMatchObject({
    code: '42501',
  })
  await expect(ask(logins.web, 'set role fayuan')).rejects.toMatchObject({ code: '42501' })
})

test('a login whose password is not ours any more gets it again; two nodes with one directory of secrets do not disturb each other', async () => {
  await ask(database.connection, `alter role county_web password 'other'`)
  const url = urlFor(owner().user, owner().password, 'county')
  const [one, two] = await Promise.all([external('ext', url), external('ext', url)])
  expect(one.logins).toEqual(two.logins)
  expect(await ask(one.logins.web, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('external server: where our login may not make roles, the start is refused with a file of statements that mends it', async () => {
  await ask(database.connection, `create role plain login password 'plain'`)
  await ask(database.connection, 'create database plain owner plain')
  const url = urlFor('plain', 'plain', 'plain')
  const script = join(root, 'plain/secrets/database-roles.sql')
  await expect(external('plain', url)).rejects.toMatchObject({ code: 'LOGINS_MISSING', message: expect.stringContaining(script) })
  expect(statSync(script).mode & 0o777).toBe(0o600)
  await ask({ ...database.connection, database: 'plain' }, readFileSync(script, 'utf8'))
  const { connection, logins } = await external('plain', url)
  expect(logins.backup.user).toBe('plain')
  await migrate(connection, migrationsDir)
  expect(await ask({ ...logins.web, options: '-c role=fayuan_app' }, 'select count(*)::int as n from firm')).toEqual([{ n: 0 }])
})

test.each([
  ['a superuser', 'alter role county_web superuser', 'alter role county_web nosuperuser'],
  ['past the policies', 'alter role county_web bypassrls', 'alter role county_web nobypassrls'],
  ['a member of the owner', 'grant fayuan to county_web', 'revoke fayuan from county_web'],
  ['an owner', 'create table public.mine (); alter table public.mine owner to county_web', 'drop table public.mine'],
])('a login of the service that is %s is refused at start', async (_, make, undo) => {
  await ask({ ...database.connection, database: 'county' }, make)
  await expect(external('ext', urlFor(owner().user, owner().password, 'county'))).rejects.toMatchObject({
    code: 'LOGIN_PRIVILEGED',
    message: expect.stringContaining('county_web'),
  })
  await ask({ ...database.connection, database: 'county' }, undo)
})
