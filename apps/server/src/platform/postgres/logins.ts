import { createHash, createHmac } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { PostgresRefused } from './refusal.ts'
import { scramVerifier } from './scram.ts'

/** The second wall: the service works under these roles, which own nothing and pass no row-level security (security.md §3.6). */
export const applicationRole = 'fayuan_app'
const scopeRoles = [applicationRole, 'fayuan_granted'] as const

/**
 * Who signs in for what. The service serves as `web` and runs its queue as `queue`: neither owns a table of ours or passes a wall, so that leaving the
 * scope's role (`reset role`) gains nothing. `backup` reads everything and writes nothing. Only migrations sign in as the owner.
 */
export type Logins = { web: pg.PoolConfig; queue: pg.PoolConfig; backup: pg.PoolConfig }
type Names = { web: string; queue: string; backup: string }

/** Roles belong to the whole server: two installations on one server have logins of their own, named after their databases. */
export function loginNames(database: string): Names {
  const plain = /^(?!pg_)[a-z_][a-z0-9_]{0,40}$/.test(database)
  const prefix = plain ? database : `fayuan_${createHash('sha256').update(database).digest('hex').slice(0, 8)}`
  return { web: `${prefix}_web`, queue: `${prefix}_queue`, backup: `${prefix}_backup` }
}

const passwordOf = (secret: string, login: string) => createHmac('sha256', secret).update(`login:${login}`).digest('base64url')

/** The logins of a server that is set up already. */
export function loginsOf(owner: pg.PoolConfig, names: Names, secret: string): Logins {
  const { host, port, database, ssl, user, password } = new pg.Client(owner) as pg.Client & { ssl: pg.PoolConfig['ssl'] }
  const as = (login: string) => ({ host, port, database, ssl, user: login, password: passwordOf(secret, login) })
  const ownerLogin = { host, port, database, ssl, user, password: typeof password === 'string' ? password : undefined }
  return { web: as(names.web), queue: as(names.queue), backup: names.backup === '' ? ownerLogin : as(names.backup) }
}

type SetUp = { owner: pg.PoolConfig; secret: string; secretsDir: string }

/** Makes the roles and logins where they are missing; answers the logins, each tried. `client` is the owner's session. */
export async function ensureLogins(client: pg.Client, { owner, secret, secretsDir }: SetUp): Promise<Logins> {
  const { rows } = await client.query<{ database: string; me: string; may_all: boolean }>(
    'select current_database()::text as database, current_user::text as me, rolsuper as may_all from pg_roles where rolname = current_user',
  )
  const { database = '', me = '', may_all = false } = rows[0] ?? {}
  // A role that passes every wall is a superuser's to give. Where none gives it, backups sign in as the owner, whose rights they then need.
  const names = { ...loginNames(owner.database ?? database), ...(may_all ? {} : { backup: '' }) }
  await requireHarmlessRoles(client)
  const logins = loginsOf(owner, names, secret)
  if (!(await areThere(client, names)) || !(await areReady(logins, names))) {
    await setUp(client, statementsFor(names, secret, me), secretsDir)
    await requireHarmlessRoles(client)
    await trial(logins, names).catch((cause: unknown) => {
      throw cause instanceof PostgresRefused
        ? cause
        : new PostgresRefused(
            'LOGIN_REFUSED',
            `数据库不让 ${names.web}、${names.queue} 这些登录名用口令登录，请在服务器的 pg_hba.conf 里允许它们以 scram-sha-256 方式登录。`,
            cause,
          )
    })
  }
  return logins
}

/** After the queue's own tables are there: its login works on them, and on nothing else. Their row security has no policies but this. */
export async function openQueueTo(owner: pg.PoolConfig, login: string): Promise<void> {
  const client = new pg.Client(owner)
  await client.connect()
  try {
    const role = pg.escapeIdentifier(login)
    await client.query(`begin;
      select pg_advisory_xact_lock(7230062);
      grant usage on schema graphile_worker to ${role};
      grant select, insert, update, delete on all tables in schema graphile_worker to ${role};
      grant usage, select on all sequences in schema graphile_worker to ${role};
      do $do$ declare t record; begin
        for t in select c.oid::regclass as name from pg_class c where c.relnamespace = 'graphile_worker'::regnamespace and c.relrowsecurity
          and not exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = ${pg.escapeLiteral(login)}) loop
          execute format('create policy %I on %s to %I using (true) with check (true)', ${pg.escapeLiteral(login)}, t.name, ${pg.escapeLiteral(login)});
        end loop;
      end $do$;
      commit`)
  } finally {
    await client.end()
  }
}

// Written so that a database administrator can run the very same where our login may not.
function statementsFor(names: Names, secret: string, owner: string): string {
  const roles = scopeRoles.map((role) => creation(role, 'nologin'))
  const login = (name: string, attributes: string) =>
    `${creation(name, attributes)}\nalter role ${pg.escapeIdentifier(name)} login password ${pg.escapeLiteral(scramVerifier(passwordOf(secret, name)))};`
  const web = pg.escapeIdentifier(names.web)
  const backup = pg.escapeIdentifier(names.backup)
  return [
    ...roles,
    membership(scopeRoles, owner),
    // Without inheritance: the login by itself has the rights of nobody.
    login(names.web, 'login noinherit'),
    `grant ${scopeRoles.join(', ')} to ${web};`,
    login(names.queue, 'login noinherit'),
    ...(names.backup === ''
      ? []
      : [
          login(names.backup, 'login bypassrls'),
          `alter role ${backup} bypassrls; grant pg_read_all_data to ${backup}; alter role ${backup} set default_transaction_read_only = on;`,
        ]),
  ].join('\n')
}

const creation = (role: string, attributes: string) =>
  `do $do$ begin create role ${pg.escapeIdentifier(role)} ${attributes}; exception when duplicate_object or unique_violation then null; end $do$;`

// From PostgreSQL 16 on a membership may leave out the right to work under the role.
const membership = (roles: readonly string[], owner: string) =>
  roles
    .map(
      (role) => `do $do$ begin if not pg_has_role(${pg.escapeLiteral(owner)}, '${role}',
  case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end) then grant ${role} to ${pg.escapeIdentifier(owner)}; end if; end $do$;`,
    )
    .join('\n')

async function setUp(client: pg.Client, statements: string, secretsDir: string) {
  try {
    await client.query(`begin; select pg_advisory_xact_lock(7230062);\n${statements}\ncommit`)
  } catch (cause) {
    await client.query('rollback').catch(() => undefined)
    if (!(cause instanceof Error && 'code' in cause && cause.code === '42501')) throw cause
    const script = join(secretsDir, 'database-roles.sql')
    writeFileSync(script, `${statements}\n`, { mode: 0o600 })
    throw new PostgresRefused(
      'LOGINS_MISSING',
      `数据库里缺少本系统的角色和登录名，登录用户又无权建立，请由数据库管理员在这个库里执行文件 ${script} 中的语句，再重新启动。`,
      cause,
    )
  }
}

async function requireHarmlessRoles(client: pg.Client) {
  const { rows } = await client.query<{ name: string }>(
    `select rolname::text as name from pg_roles where rolname = any($1) and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb) limit 1`,
    [scopeRoles],
  )
  for (const { name } of rows)
    throw new PostgresRefused(
      'APP_ROLE_PRIVILEGED',
      `数据库角色 ${name} 权限过大，请取消它的 SUPERUSER、BYPASSRLS、CREATEROLE、CREATEDB 属性。`,
    )
}

// A login that is not there is not tried: the server's log would tell of a break-in at every first start.
async function areThere(client: pg.Client, names: Names): Promise<boolean> {
  const wanted = Object.values(names).filter((name) => name !== '')
  const { rowCount } = await client.query('select from pg_roles where rolname = any($1)', [wanted])
  return rowCount === wanted.length
}

async function areReady(logins: Logins, names: Names): Promise<boolean> {
  try {
    await trial(logins, names)
    return true
  } catch (error) {
    if (error instanceof PostgresRefused) throw error
    return false
  }
}

const trial = (logins: Logins, names: Names) =>
  Promise.all([
    tried(logins.web, `set role ${applicationRole}; reset role; set role fayuan_granted; reset role`),
    tried(logins.queue, 'select 1'),
    ...(names.backup === '' ? [] : [signedIn(logins.backup, mayReadAll)]),
  ])

const tried = (login: pg.PoolConfig, question: string) =>
  signedIn(login, async (client) => {
    await client.query(question)
    await requireHarmless(client)
  })

async function signedIn(login: pg.PoolConfig, work: (client: pg.Client) => Promise<void>) {
  const client = new pg.Client({ ...login, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

async function mayReadAll(client: pg.Client) {
  const { rows } = await client.query<{ may: boolean }>(
    `select rolbypassrls and pg_has_role('pg_read_all_data', 'usage') and current_setting('default_transaction_read_only') = 'on' as may
     from pg_roles where rolname = session_user`,
  )
  if (!rows[0]?.may) throw new Error('the login for backups lacks its rights')
}

/** Asked in the login's own session: whatever it could become is as harmless as itself. */
async function requireHarmless(client: pg.Client) {
  const { rows } = await client.query<{ name: string; why: string }>(
    `select session_user::text as name, case
       when exists (select 1 from pg_roles r where pg_has_role(r.oid, 'member') and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb))
         then '的权限过大，或能变成权限过大的角色，请取消'
       else '拥有数据库里的表，或能变成拥有它们的角色，请改由别的角色拥有' end as why
     from pg_roles me where me.rolname = session_user and (
       exists (select 1 from pg_roles r where pg_has_role(r.oid, 'member') and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb))
       or exists (select 1 from pg_class c where pg_has_role(c.relowner, 'member')))`,
  )
  for (const { name, why } of rows) throw new PostgresRefused('LOGIN_PRIVILEGED', `数据库登录名 ${name} ${why}，然后重新启动。`)
}
