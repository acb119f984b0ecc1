import { spawn } from 'node:child_process'
import { appendFileSync, chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPostgres } from '../platform/postgres/index.ts'

// Real processes on one data directory that has been started once.
const main = fileURLToPath(new URL('../main.ts', import.meta.url))
const root = mkdtempSync(join(tmpdir(), 'fy-start-'))
const dataDir = join(root, 'data')

type Ended = { status: number | null; out: string; err: string }
/** Runs a command until it ends or says that it is ready, and then ends it. */
function run(command: string, env: Record<string, string> = {}, args: string[] = [], until = 'fayuan ready'): Promise<Ended> {
  const child = spawn(process.execPath, [main, command, ...args], {
    env: { ...process.env, DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent', ...env },
  })
  let [out, err] = ['', '']
  child.stdout.on('data', (bytes: Buffer) => {
    out += bytes.toString()
    if (out.includes(until)) child.kill('SIGTERM')
  })
  child.stderr.on('data', (bytes: Buffer) => {
    err += bytes.toString()
    if (err.includes(until)) child.kill('SIGTERM')
  })
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, out, err })))
}
let first: Ended
const sentence = /^[^\n]*\p{Script=Han}[^\n]*（[A-Z][A-Z0-9_]+）\n$/u

beforeAll(async () => {
  chmodSync(root, 0o755)
  first = await run('start', { LOG_LEVEL: 'info' })
}, 120_000)
afterAll(() => rmSync(root, { recursive: true, force: true }))

async function refused(code: string, env: Record<string, string> = {}, command = 'start') {
  const ended = await run(command, env)
  expect(ended).toMatchObject({ status: 1, err: expect.stringMatching(sentence) })
  expect(ended.err).toContain(`（${code}）`)
  return ended.err
}

test('a first start reads as one in which nothing went wrong', () => {
  expect(first).toMatchObject({ status: 0, out: expect.stringContaining('setup token') })
  expect(first.err).toContain('database system is ready to accept connections')
  expect(first.err).not.toContain('"level":"error"')
})

test('ended in the middle of a start, it leaves no database running', async () => {
  const early = join(root, 'early')
  mkdirSync(early)
  const ended = await run('start', { LOG_LEVEL: 'info', DATA_DIR: early }, [], 'ready to accept connections')
  expect(ended.out).not.toContain('fayuan ready')
  await expect.poll(() => existsSync(join(early, 'postgres/postmaster.pid')), { timeout: 20_000 }).toBe(false)
  expect(await run('start', { DATA_DIR: early })).toMatchObject({ status: 0 })
}, 120_000)

test('a port in use is said with its number', async () => {
  const taken = createServer()
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
  const address = taken.address()
  const port = String(typeof address === 'object' && address ? address.port : 0)
  expect(await refused('LISTEN_EADDRINUSE', { PORT: port })).toContain(port)
  taken.close()
}, 120_000)

test.each(['files', 'exports', 'audit', 'outbox', 'cache', 'backups'])(
  'a file where the folder %s should be is said by its path',
  async (name) => {
    const path = join(dataDir, name)
    const was = existsSync(path)
    if (was) renameSync(path, `${path}.kept`)
    writeFileSync(path, '')
    expect(await refused('PATH_NOT_DIRECTORY')).toContain(path)
    rmSync(path)
    if (was) renameSync(`${path}.kept`, path)
  },
  120_000,
)

test.each([
  ['HOST', 'no such host', 'CONFIG_INVALID'],
  ['DATABASE_URL', 'postgres://a:b@127.0.0.1:1/x', 'DATABASE_UNREACHABLE'],
  ['PG_BIN_DIR', '/nowhere', 'POSTGRES_BINARIES_MISSING'],
  ['MASTER_KEY_FILE', '/nowhere/key', 'MASTER_KEY_MISSING'],
  ['HOST', '203.0.113.7', 'LISTEN_EADDRNOTAVAIL'],
])(
  'a wrong %s (%s) is said',
  async (name, value, code) => {
    await refused(code, { [name]: value })
  },
  120_000,
)

test('an empty or cut-off postmaster.pid is no hindrance', async () => {
  for (const text of ['', '12']) {
    writeFileSync(join(dataDir, 'postgres/postmaster.pid'), text)
    expect(await run('start')).toMatchObject({ status: 0, err: '' })
  }
}, 180_000)

test('keys and papers without their database: nothing is made anew, and the way back is told', async () => {
  const copy = join(root, 'copy')
  mkdirSync(join(copy, 'secrets'), { recursive: true })
  writeFileSync(join(copy, 'secrets/keys.json'), '{}', { mode: 0o600 })
  for (const make of [() => undefined, () => mkdirSync(join(copy, 'postgres'))]) {
    make()
    expect(await refused('DATABASE_MISSING', { DATA_DIR: copy })).toContain('npm run restore')
    expect(existsSync(join(copy, 'postgres/PG_VERSION'))).toBe(false)
  }
  rmSync(copy, { recursive: true })
  mkdirSync(join(copy, 'files/ab'), { recursive: true })
  writeFileSync(join(copy, 'files/ab/paper'), 'x')
  expect(await refused('DATABASE_MISSING', { DATA_DIR: copy })).toContain('files')
}, 180_000)

test('an external database that is empty beside keys in use is refused, a first start that was cut short goes on', async () => {
  const database = await openPostgres({ dataDir: join(root, 'server'), databaseUrl: null, pgBinDir: null })
  const client = new pg.Client(database.connection)
  await client.connect()
  await client.query('create database empty')
  await client.end()
  const { user, password, host } = database.connection
  const url = `postgres://${user}:${String(password)}@/empty?host=${encodeURIComponent(host ?? '')}`
  const fresh = join(root, 'fresh')
  mkdirSync(join(fresh, 'secrets'), { recursive: true })
  expect(await refused('DATABASE_EMPTY', { DATABASE_URL: url })).toContain('npm run restore')
  appendFileSync(join(dataDir, 'secrets/first-start'), '')
  expect(await run('start', { DATABASE_URL: url })).toMatchObject({ status: 0 })
  expect(existsSync(join(dataDir, 'secrets/first-start'))).toBe(false)
  await database.stop()
}, 180_000)

test('data of the demonstration are not served as a real office, nor real data as the demonstration', async () => {
  const database = await openPostgres({ dataDir, databaseUrl: null, pgBinDir: null })
  const client = new pg.Client(database.connection)
  await client.connect()
  const account = (isDemo: boolean) =>
    client.query(`insert into region (code, name, level) values ('431321', '双峰县', 'COUNTY') on conflict do nothing;
      insert into account (id, username, display_name, region_code, is_demo) values (gen_random_uuid(), 'a${String(isDemo)}', '甲', '431321', ${String(isDemo)})`)
  await account(false)
  await client.end()
  await database.stop()
  await refused('NOT_DEMONSTRATION_DATA', {}, 'demo')
  const again = await openPostgres({ dataDir, databaseUrl: null, pgBinDir: null })
  const other = new pg.Client(again.connection)
  await other.connect()
  await other.query('update account set is_demo = true')
  await other.end()
  await again.stop()
  expect(await refused('DEMONSTRATION_DATA')).toContain('npm run demo')
}, 180_000)

test('a command that fails says so in one sentence as well', async () => {
  expect(await run('backup')).toMatchObject({ status: 1, err: expect.stringMatching(sentence) })
  expect(await run('restore', {}, [join(root, 'none')])).toMatchObject({ status: 1, err: expect.stringMatching(sentence) })
  const keys = join(dataDir, 'secrets/keys.json')
  truncateSync(keys)
  await refused('KEYS_DAMAGED')
}, 120_000)
