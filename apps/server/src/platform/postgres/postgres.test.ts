import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { chooseAccount } from './account.ts'
import { attachPostgres, openPostgres } from './index.ts'
import type { OpenedPostgres } from './index.ts'
import { readPostmaster, removeStalePidFile } from './postmaster.ts'
import { isAlive, waitUntilGone } from './processes.ts'

let root: string
let dataDir: string
let opened: OpenedPostgres[] = []

// What a test only asks of a running server, it asks of this one.
let shared: OpenedPostgres
const sharedRoot = mkdtempSync(join(tmpdir(), 'fy-pg-'))
const sharedDir = join(sharedRoot, 'data')
beforeAll(async () => {
  chmodSync(sharedRoot, 0o755)
  shared = await openPostgres({ dataDir: sharedDir, databaseUrl: null, pgBinDir: null })
})
afterAll(async () => {
  await shared.stop()
  rmSync(sharedRoot, { recursive: true, force: true })
})

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fy-pg-'))
  chmodSync(root, 0o755)
  dataDir = join(root, 'data')
})

afterEach(async () => {
  await Promise.all(opened.map(({ stop }) => stop()))
  opened = []
  rmSync(root, { recursive: true, force: true })
}, 30_000)

async function open(dir = dataDir, databaseUrl: string | null = null) {
  const database = await openPostgres({ dataDir: dir, databaseUrl, pgBinDir: null })
  opened.push(database)
  return database
}

async function close(database: OpenedPostgres) {
  opened = opened.filter((other) => other !== database)
  await database.stop()
}

async function ask(connection: pg.PoolConfig, sql: string) {
  const client = new pg.Client(connection)
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end().catch(() => {})
  }
}

async function eventually<T>(question: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await question()
    } catch (error) {
      if (tries > 100) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

const postmaster = (dir = dataDir) => readPostmaster(join(dir, 'postgres'))?.pid ?? 0

test('what was written is there after a stop and a start', async () => {
  const first = await open()
  await ask(first.connection, "create table note (t text); insert into note values ('双峰县𠮷')")
  await close(first)
  const second = await open()
  expect(await ask(second.connection, 'select t from note')).toEqual([{ t: '双峰县𠮷' }])
}, 60_000)

test('it is durable, checksummed, UTF-8, and has no network door', async () => {
  const { connection } = shared
  const names = [
    'fsync',
    'full_page_writes',
    'synchronous_commit',
    'data_checksums',
    'server_encoding',
    'listen_addresses',
    'jit',
    'max_connections',
  ]
  const rows = await ask(connection, `select name, setting from pg_settings where name in (${names.map((name) => `'${name}'`).join()})`)
  expect(Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))).toEqual({
    ...{ fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on', data_checksums: 'on', server_encoding: 'UTF8' },
    ...{ listen_addresses: '', jit: 'off', max_connections: '60' },
  })
}, 60_000)

test('the password is needed, kept 0600, and made once', async () => {
  const { connection } = shared
  await expect(ask({ ...connection, password: 'guess' }, 'select 1')).rejects.toThrow(/password/)
  expect(statSync(join(sharedDir, 'secrets/postgres')).mode & 0o777).toBe(0o600)
}, 60_000)

test('the service role owns nothing and passes no wall', async () => {
  const { connection } = shared
  const rows = await ask({ ...connection, options: '-c role=fayuan_app' }, 'select current_user::text as name')
  expect(rows).toEqual([{ name: 'fayuan_app' }])
  const [role] = await ask(connection, `select rolsuper, rolbypassrls, rolcanlogin from pg_roles where rolname = 'fayuan_app'`)
  expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcanlogin: false })
}, 60_000)

test('a second start on the same directory is refused and leaves the first alone', async () => {
  await expect(open(sharedDir)).rejects.toMatchObject({ code: 'DATA_DIR_IN_USE', message: expect.stringContaining(String(process.pid)) })
  expect(await ask(shared.connection, 'select 1 as one')).toEqual([{ one: 1 }])
}, 60_000)

const elsewhere = () => writeFileSync(join(dataDir, 'fayuan.pid'), '7 another-machine pid:[1]\n')

test('a directory in use by another container or machine is refused; one it left behind is taken over', async () => {
  mkdirSync(dataDir)
  elsewhere()
  const beating = setInterval(elsewhere, 300)
  await expect(open()).rejects.toMatchObject({ code: 'DATA_DIR_IN_USE', message: expect.stringContaining('another-machine') })
  clearInterval(beating)
  await open()
}, 60_000)

test('after kill -9 of the whole program the next start takes over the orphan and its rows', async () => {
  const script = `import { openPostgres } from ${JSON.stringify(join(import.meta.dirname, 'index.ts'))}
    import pg from ${JSON.stringify(import.meta.resolve('pg'))}
    const { connection } = await openPostgres({ dataDir: ${JSON.stringify(dataDir)}, databaseUrl: null, pgBinDir: null })
    const client = new pg.Client(connection)
    await client.connect()
    await client.query('create table note (n int); insert into note values (1)')
    process.kill(process.pid, 'SIGKILL')`
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], { stdio: 'inherit' })
  await new Promise((resolve) => child.once('exit', resolve))
  const orphan = postmaster()
  expect(isAlive(orphan)).toBe(true)
  const { connection } = await open()
  expect(isAlive(orphan)).toBe(false)
  expect(await ask(connection, 'select n from note')).toEqual([{ n: 1 }])
}, 60_000)

test('when PostgreSQL is killed the service comes back with every acknowledged row', async () => {
  const { connection } = await open()
  await ask(connection, 'create table note (n int); insert into note values (1)')
  const before = postmaster()
  process.kill(before, 'SIGKILL')
  expect(await eventually(() => ask(connection, 'select n from note'))).toEqual([{ n: 1 }])
  expect(postmaster()).not.toBe(before)
}, 60_000)

test('a pid file left by a crash, now the number of a foreign process, is no hindrance; the process is left alone', async () => {
  await close(await open())
  const foreign = spawn('sleep', ['60'])
  writeFileSync(join(dataDir, 'postgres/postmaster.pid'), `${foreign.pid}\n${dataDir}/postgres\n1700000000\n5432\n/tmp\n\n  1 1\nready\n`)
  await open()
  expect(foreign.exitCode ?? foreign.signalCode).toBeNull()
  foreign.kill('SIGKILL')
}, 60_000)

test('a server that somebody else started on the directory is never doubled', async () => {
  await close(await open())
  const account = chooseAccount(join(dataDir, 'postgres'))
  const options = { ...(account.switches ? { uid: account.uid, gid: account.gid } : {}), cwd: join(dataDir, 'postgres') }
  const { pid } = spawn('sleep', ['60'], options)
  // A stranger working in the directory, as the backends of a killed server do: the pid file is not taken for stale.
  writeFileSync(join(dataDir, 'postgres/postmaster.pid'), `${pid}\n${dataDir}/postgres\n1700000000\n5432\n/tmp\n\n  1 1\nready\n`)
  expect(removeStalePidFile(join(dataDir, 'postgres'))).toBe(false)
  process.kill(pid ?? 0, 'SIGKILL')
  await waitUntilGone(pid ?? 0, 2_000)
  expect(removeStalePidFile(join(dataDir, 'postgres'))).toBe(false)
}, 60_000)

test('files that are not ours are refused and left as they are', async () => {
  mkdirSync(join(dataDir, 'postgres'), { recursive: true })
  writeFileSync(join(dataDir, 'postgres/letter.txt'), 'dear')
  await expect(open()).rejects.toMatchObject({ code: 'POSTGRES_DIR_FOREIGN' })
  expect(readFileSync(join(dataDir, 'postgres/letter.txt'), 'utf8')).toBe('dear')
})

test('data of another PostgreSQL is refused and left as it is', async () => {
  mkdirSync(join(dataDir, 'postgres/global'), { recursive: true })
  writeFileSync(join(dataDir, 'postgres/PG_VERSION'), '15\n')
  writeFileSync(join(dataDir, 'postgres/global/pg_control'), '')
  await expect(open()).rejects.toMatchObject({ code: 'POSTGRES_OTHER_VERSION', message: expect.stringContaining('15') })
})

test('a file where the data directory should be is refused', async () => {
  writeFileSync(dataDir, '')
  await expect(open()).rejects.toMatchObject({ code: 'DATA_DIR_NOT_DIRECTORY' })
})

test('a lost password is said, not replaced', async () => {
  await close(await open())
  rmSync(join(dataDir, 'secrets/postgres'))
  await expect(open()).rejects.toMatchObject({ code: 'POSTGRES_PASSWORD_LOST' })
}, 60_000)

test('a password others can read is refused', async () => {
  await close(await open())
  chmodSync(join(dataDir, 'secrets/postgres'), 0o644)
  await expect(open()).rejects.toMatchObject({ code: 'SECRET_READABLE' })
}, 60_000)

test('a first start that was cut short is begun again', async () => {
  mkdirSync(join(dataDir, 'postgres.unfinished/base'), { recursive: true })
  await open()
  expect(existsSync(join(dataDir, 'postgres.unfinished'))).toBe(false)
}, 60_000)

test('it serves a directory whose parents are closed to the database account, at a path too long for a socket', async () => {
  const deep = join(root, 'closed', 'x'.repeat(120), '数据 目录')
  mkdirSync(deep, { recursive: true })
  chmodSync(join(root, 'closed'), 0o700)
  const first = await open(deep)
  await ask(first.connection, 'create table note (n int)')
  process.kill(postmaster(deep), 'SIGKILL')
  expect(await eventually(() => ask(first.connection, 'select n from note'))).toEqual([])
  await close(first)
  expect(await waitUntilGone(postmaster(deep), 1_000)).toBe(true)
  const second = await open(deep)
  expect(await ask(second.connection, 'select n from note')).toEqual([])
}, 60_000)

test('missing programs are named', async () => {
  await expect(openPostgres({ dataDir, databaseUrl: null, pgBinDir: join(root, 'none') })).rejects.toMatchObject({
    code: 'POSTGRES_BINARIES_MISSING',
  })
})

test('a command beside the service uses its server and leaves it running; on an empty directory it makes nothing', async () => {
  const beside = await attachPostgres({ dataDir: sharedDir, databaseUrl: null, pgBinDir: null })
  expect(await ask(beside.connection, 'select 1 as one')).toEqual([{ one: 1 }])
  await beside.stop()
  expect(await ask(shared.connection, 'select 1 as one')).toEqual([{ one: 1 }])
  await expect(attachPostgres({ dataDir, databaseUrl: null, pgBinDir: null })).rejects.toMatchObject({ code: 'DATA_DIR_EMPTY' })
  expect(existsSync(dataDir)).toBe(false)
})

const urlOf = ({ user, password, host, database }: pg.PoolConfig) =>
  `postgres://${user}:${String(password)}@/${database}?host=${encodeURIComponent(host ?? '')}`

test('an external server is used by its address and is not stopped by us', async () => {
  const { connection } = shared
  const external = await openPostgres({ dataDir, databaseUrl: urlOf(connection), pgBinDir: null })
  expect(external.kind).toBe('external')
  await external.stop()
  expect(await ask(connection, 'select 1 as one')).toEqual([{ one: 1 }])
}, 60_000)

test('an external login without the powers of a superuser is enough where it owns the database', async () => {
  const { connection } = shared
  await ask(connection, `drop role fayuan_app, fayuan_granted`)
  await ask(connection, `create role svc login createrole password 'svc'`)
  await ask(connection, 'create database svc owner svc')
  const url = urlOf({ ...connection, user: 'svc', password: 'svc', database: 'svc' })
  const external = await openPostgres({ dataDir, databaseUrl: url, pgBinDir: null })
  const rows = await ask({ ...external.connection, options: '-c role=fayuan_app' }, 'select current_user::text as name')
  expect(rows).toEqual([{ name: 'fayuan_app' }])
}, 60_000)

test('an external server that cannot serve is refused with the reason', async () => {
  const { connection } = shared
  const external = (over: pg.PoolConfig) => openPostgres({ dataDir, databaseUrl: urlOf({ ...connection, ...over }), pgBinDir: null })
  await expect(external({ password: 'guess' })).rejects.toMatchObject({
    code: 'DATABASE_UNREACHABLE',
    message: expect.stringContaining('密码'),
  })
  await expect(external({ database: 'none' })).rejects.toMatchObject({
    code: 'DATABASE_UNREACHABLE',
    message: expect.stringContaining('建库'),
  })
  await ask(connection, `create database latin encoding 'SQL_ASCII' locale_provider libc locale 'C' template template0`)
  await expect(external({ database: 'latin' })).rejects.toMatchObject({ code: 'DATABASE_ENCODING' })
  await ask(connection, `create database other; `)
  await ask(connection, `alter role fayuan_app bypassrls`)
  await expect(external({ database: 'other' })).rejects.toMatchObject({ code: 'APP_ROLE_PRIVILEGED' })
  await ask(connection, `alter role fayuan_app nobypassrls`)
  await ask(connection, `create role weak login password 'weak'`)
  await expect(external({ user: 'weak', password: 'weak' })).rejects.toMatchObject({ code: 'DATABASE_NO_RIGHTS' })
}, 60_000)
