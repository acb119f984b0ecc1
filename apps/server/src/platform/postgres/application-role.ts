import type pg from 'pg'
import { PostgresRefused } from './refusal.ts'

/** The second wall: the service works under this role, which owns nothing and passes no row-level security (security.md §3.6). */
export const applicationRole = 'fayuan_app'

const alreadyThere = new Set(['42710', '23505'])

export async function ensureApplicationRole(client: pg.Client): Promise<void> {
  await create(client)
  const { rows } = await client.query<{ is_privileged: boolean }>(
    'select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as is_privileged from pg_roles where rolname = $1',
    [applicationRole],
  )
  const role = rows[0]
  if (!role || role.is_privileged)
    throw new PostgresRefused(
      'APP_ROLE_PRIVILEGED',
      `数据库角色 ${applicationRole} 权限过大，请取消它的 SUPERUSER、BYPASSRLS、CREATEROLE、CREATEDB 属性。`,
    )
  if (!(await isUsable(client))) await grant(client)
}

// Asked by doing: from PostgreSQL 16 on a membership may leave out the right to work under the role.
async function isUsable(client: pg.Client) {
  try {
    await client.query(`set role ${applicationRole}; reset role`)
    return true
  } catch (error) {
    if (codeOf(error) === '42501') return false
    throw error
  }
}

async function create(client: pg.Client) {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [applicationRole])
  if (rowCount) return
  try {
    await client.query(`create role ${applicationRole} nologin nosuperuser nobypassrls nocreaterole nocreatedb`)
  } catch (cause) {
    if (alreadyThere.has(codeOf(cause))) return
    throw new PostgresRefused(
      'APP_ROLE_MISSING',
      `数据库里没有角色 ${applicationRole}，登录用户又无权建立，请由管理员执行：create role ${applicationRole} nologin。`,
      cause,
    )
  }
}

async function grant(client: pg.Client) {
  try {
    await client.query(`grant ${applicationRole} to current_user`)
  } catch (cause) {
    throw new PostgresRefused(
      'APP_ROLE_NOT_GRANTED',
      `登录用户不能使用角色 ${applicationRole}，请由管理员执行：grant ${applicationRole} to 登录用户。`,
      cause,
    )
  }
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '')
