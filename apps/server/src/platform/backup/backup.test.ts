import { randomBytes } from 'node:crypto'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { migrate } from '../database/migrate.ts'
import { openFileStore } from '../files/index.ts'
import { openKeys } from '../keys/index.ts'
import { openPostgres } from '../postgres/index.ts'
import type { OpenedPostgres } from '../postgres/index.ts'
import { backup, checkBackup, readPassphrase, restore } from './index.ts'

const migration = `
create table dictionary (code text primary key, name text not null);
insert into dictionary values ('A', 'as migrated'), ('B', 'as migrated');
create table county (shard text not null, id uuid not null default gen_random_uuid(), primary key (shard, id));
create table legal_case (
  shard text not null, id int not null, number bigint generated always as identity, parent int, title text, secret bytea, tags text[], facts jsonb,
  opened_at timestamptz, words int generated always as (length(title)) stored, primary key (shard, id),
  foreign key (shard, parent) references legal_case (shard, id));
create table audit (shard text, at timestamptz not null default now(), text text) partition by list (shard);
create table audit_a partition of audit for values in ('431321');
create table audit_rest partition of audit default;
create table empty (id int);
create function note() returns trigger language plpgsql as $$ begin insert into audit values (new.shard, now(), 'written'); return new; end $$;
create trigger noted after insert on legal_case for each row execute function note();
alter table legal_case enable row level security;
alter table legal_case force row level security;
create policy mine on legal_case using (shard = current_setting('app.shard', true));
grant select on legal_case to fayuan_app;
create schema graphile_worker;
create table graphile_worker.jobs (id int, task text);
`

const rows = `
update dictionary set name = '已改' where code = 'A';
insert into legal_case (shard, id, parent, title, secret, tags, facts, opened_at) values
  ('431321', 2, null, E'张三\\t\\\\N 讨薪\\n𠮷', '\\x00ff5c0a', '{"a b",NULL}', '{"x": [1, null]}', '2026-01-02 03:04:05.678901+08'),
  ('431321', 1, 2, null, null, '{}', null, 'infinity');
insert into legal_case (shard, id, title) select '431322', n, repeat('案', n % 50) from generate_series(1, 20000) n;
insert into graphile_worker.jobs values (1, 'send message');
`

let root: string
let dataDir: string
let migrationsDir: string
let database: OpenedPostgres
let fileId: string
let target: string
let archive: string
const content = Buffer.concat([Buffer.from('%PDF-1.7'), randomBytes(200_000), Buffer.from('%%EOF')])
const passphrase = '双峰县法律援助中心 2026'
let count = 0

const config = (dir: string, databaseUrl: string | null = null) => ({ dataDir: dir, databaseUrl, pgBinDir: null, masterKeyFile: null })

async function ask(connection: pg.PoolConfig, sql: string) {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'fy-backup-'))
  chmodSync(root, 0o755)
  dataDir = join(root, 'data')
  migrationsDir = join(root, 'migrations')
  mkdirSync(migrationsDir)
  writeFileSync(join(migrationsDir, '0001_all.sql'), migration)
  database = await openPostgres(config(dataDir))
  await migrate(database.connection, migrationsDir)
  await ask(database.connection, rows)
  const keys = openKeys({ secretsDir: join(dataDir, 'secrets') })
  const store = await openFileStore({ dir: join(dataDir, 'files'), keys })
  fileId = (await store.put(content, { maxBytes: 1e6 })).fileId
  mkdirSync(join(dataDir, 'audit'))
  writeFileSync(join(dataDir, 'audit/checkpoints.jsonl'), '{"root":1}\n')
  await backup({ connection: database.connection, dataDir, passphrase, file: join(root, 'good') })
})

afterAll(async () => {
  await database.stop()
  rmSync(root, { recursive: true, force: true })
})

beforeEach(() => {
  target = join(root, `target-${++count}`)
  archive = join(root, `archive-${count}`)
})

const make = (given: string | null = passphrase) => backup({ connection: database.connection, dataDir, passphrase: given, file: archive })
const useGood = () => cpSync(join(root, 'good'), archive)
const restoreHere = (given: string | null = passphrase, over: Partial<Parameters<typeof restore>[0]> = {}) =>
  restore({ file: archive, config: config(target), passphrase: given, migrationsDir, ...over })

const everything = `select (select json_agg(c order by shard, id) from legal_case c)::text as cases, (select json_agg(d order by code) from dictionary d)::text as words,
  (select count(*)::int from audit) as audits, (select count(*)::int from audit_a) as part`

test('what was backed up is there again, to the last byte, and can be worked with', async () => {
  const report = await make()
  expect(report).toMatchObject({ files: 1, hasKeys: true })
  expect(statSync(archive).mode & 0o777).toBe(0o600)
  expect(await restoreHere()).toMatchObject({ rows: report.rows, files: 1 })
  const restored = await openPostgres(config(target))
  try {
    expect(await ask(restored.connection, everything)).toEqual(await ask(database.connection, everything))
    expect(await ask(restored.connection, 'select * from graphile_worker.jobs')).toEqual([])
    const [added] = await ask(restored.connection, `insert into legal_case (shard, id) values ('431321', 3) returning number`)
    expect(added).toEqual({ number: '20003' })
    expect(await migrate(restored.connection, migrationsDir)).toEqual([])
    expect(await ask({ ...restored.connection, options: '-c role=fayuan_app' }, 'select count(*)::int as seen from legal_case')).toEqual([
      { seen: 0 },
    ])
  } finally {
    await restored.stop()
  }
  const keys = openKeys({ secretsDir: join(target, 'secrets'), expectsExisting: true })
  expect(await buffer((await openFileStore({ dir: join(target, 'files'), keys })).get(fileId))).toEqual(content)
  expect(readdirSync(target).sort()).toEqual(['audit', 'files', 'postgres', 'secrets'])
  expect(readFileSync(join(target, 'audit/checkpoints.jsonl'), 'utf8')).toBe('{"root":1}\n')
})

test('it is the state of one moment, whatever is written meanwhile', async () => {
  let isRunning = true
  const writing = (async () => {
    for (let at = 0; isRunning; at++)
      await ask(database.connection, `begin; insert into county (shard) values ('a'); insert into county (shard) values ('b'); commit`)
  })()
  await make()
  isRunning = false
  await writing
  await restoreHere()
  const restored = await openPostgres(config(target))
  const [found] = await ask(
    restored.connection,
    `select count(*) filter (where shard = 'a') = count(*) filter (where shard = 'b') as even from county`,
  )
  await restored.stop()
  expect(found).toEqual({ even: true })
})

test('nothing is readable in the archive', () => {
  useGood()
  const bytes = readFileSync(archive)
  for (const word of ['张三', 'legal_case', '讨薪', '%PDF', 'seal']) expect(bytes.includes(word)).toBe(false)
})

test('without a passphrase the keys stay out, it says so, and the restore wants them there', async () => {
  const report = await make(null)
  expect(report).toMatchObject({ hasKeys: false, sentence: expect.stringContaining('secrets') })
  await expect(restoreHere(null)).rejects.toMatchObject({ code: 'KEYS_MISSING' })
  mkdirSync(target, { recursive: true })
  cpSync(join(dataDir, 'secrets'), join(target, 'secrets'), { recursive: true })
  expect(await restoreHere(null)).toMatchObject({ rows: report.rows })
  const restored = await openPostgres(config(target))
  await restored.stop()
})

test('what waits to be sent can be settled inside the restore', async () => {
  useGood()
  await restoreHere(passphrase, { afterLoad: async (client) => void (await client.query(`insert into empty values (7)`)) })
  const restored = await openPostgres(config(target))
  expect(await ask(restored.connection, 'select id from empty')).toEqual([{ id: 7 }])
  await restored.stop()
})

test.each([
  ['a wrong passphrase', 'BACKUP_WRONG_KEY', (bytes: Buffer) => bytes, 'another passphrase'],
  ['no passphrase', 'BACKUP_PASSPHRASE_NEEDED', (bytes: Buffer) => bytes, null],
  ['a cut end', 'BACKUP_DAMAGED', (bytes: Buffer) => bytes.subarray(0, -100), passphrase],
  ['half a file', 'BACKUP_DAMAGED', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1), passphrase],
  ['a header only', 'BACKUP_DAMAGED', (bytes: Buffer) => bytes.subarray(0, bytes.indexOf('\n') + 1), passphrase],
  ['a changed byte', 'BACKUP_DAMAGED', (bytes: Buffer) => bytes.fill(bytes[300_000] === 0 ? 1 : 0, 300_000, 300_001), passphrase],
  [
    'another header',
    'BACKUP_WRONG_KEY',
    (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace('"createdAt":"2', '"createdAt":"3'), 'latin1'),
    passphrase,
  ],
  ['another kind of file', 'BACKUP_NOT_OURS', () => Buffer.from('PK\x03\x04 something else'), passphrase],
  ['an empty file', 'BACKUP_NOT_OURS', () => Buffer.alloc(0), passphrase],
])('%s is refused and leaves nothing behind', async (_, code, damage, given) => {
  useGood()
  writeFileSync(archive, damage(readFileSync(archive)))
  await expect(restoreHere(given)).rejects.toMatchObject({ code, message: expect.stringContaining('请') })
  expect(readdirSync(target)).toEqual([])
})

test('a directory that is not empty is left as it is', async () => {
  useGood()
  mkdirSync(join(target, 'postgres'), { recursive: true })
  writeFileSync(join(target, 'postgres/PG_VERSION'), '18')
  await expect(restoreHere()).rejects.toMatchObject({ code: 'RESTORE_NOT_EMPTY' })
  expect(readFileSync(join(target, 'postgres/PG_VERSION'), 'utf8')).toBe('18')
})

test('a program whose migrations differ from the archive refuses it and leaves nothing', async () => {
  useGood()
  const other = join(root, `migrations-${count}`)
  mkdirSync(other)
  writeFileSync(join(other, '0001_all.sql'), `${migration}-- edited`)
  await expect(restoreHere(passphrase, { migrationsDir: other })).rejects.toMatchObject({ code: 'RESTORE_OTHER_SCHEMA' })
  expect(readdirSync(target)).toEqual([])
})

test('an archive of an older program is restored as it was, to be migrated at the next start', async () => {
  useGood()
  const newer = join(root, `migrations-${count}`)
  cpSync(migrationsDir, newer, { recursive: true })
  writeFileSync(join(newer, '0002_more.sql'), 'create table more (id int)')
  await restoreHere(passphrase, { migrationsDir: newer })
  const restored = await openPostgres(config(target))
  expect(await migrate(restored.connection, newer)).toEqual(['0002_more.sql'])
  await restored.stop()
})

test('an existing backup is not overwritten, and a failed one leaves no file', async () => {
  writeFileSync(archive, 'last year')
  await expect(make()).rejects.toMatchObject({ code: 'BACKUP_FILE_EXISTS' })
  expect(readFileSync(archive, 'utf8')).toBe('last year')
  rmSync(archive)
  await expect(
    backup({ connection: { ...database.connection, database: 'postgres' }, dataDir, passphrase, file: archive }),
  ).rejects.toThrow()
  expect([existsSync(archive), existsSync(`${archive}.unfinished`)]).toEqual([false, false])
})

test('a login that does not see every row makes no backup', async () => {
  await ask(database.connection, `create role reader login password 'reader'; grant pg_read_all_data to reader`)
  const connection = { ...database.connection, user: 'reader', password: 'reader' }
  await expect(backup({ connection, dataDir, passphrase, file: archive })).rejects.toMatchObject({ code: 'BACKUP_NO_RIGHTS' })
})

test('an archive can be checked without restoring it', async () => {
  useGood()
  const opener = { passphrase, openKeys: () => openKeys({ secretsDir: join(dataDir, 'secrets') }) }
  expect(await checkBackup(archive, opener)).toMatchObject({ tables: 5, files: 1 })
})

test('an external server is restored into an empty database, and a full one is refused', async () => {
  useGood()
  await ask(database.connection, 'create database elsewhere')
  const { user, password, host } = database.connection
  const url = `postgres://${user}:${String(password)}@/elsewhere?host=${encodeURIComponent(host ?? '')}`
  await restoreHere(passphrase, { config: config(target, url) })
  expect(await ask({ ...database.connection, database: 'elsewhere' }, everything)).toEqual(await ask(database.connection, everything))
  const again = { config: config(`${target}-again`, url) }
  await expect(restoreHere(passphrase, again)).rejects.toMatchObject({ code: 'RESTORE_NOT_EMPTY' })
})

test('a passphrase file is read without its line end, and refused when short or open to others', () => {
  const file = join(root, 'passphrase')
  writeFileSync(file, `${passphrase}\n`, { mode: 0o600 })
  expect(readPassphrase(file)).toBe(passphrase)
  writeFileSync(file, 'short')
  expect(() => readPassphrase(file)).toThrow(expect.objectContaining({ code: 'BACKUP_PASSPHRASE_SHORT' }))
  chmodSync(file, 0o644)
  expect(() => readPassphrase(file)).toThrow(expect.objectContaining({ code: 'SECRET_READABLE' }))
  expect(() => readPassphrase(join(root, 'none'))).toThrow(expect.objectContaining({ code: 'BACKUP_PASSPHRASE_MISSING' }))
  expect(readPassphrase(null)).toBeNull()
})
