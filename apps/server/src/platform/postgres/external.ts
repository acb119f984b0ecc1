import { join } from 'node:path'
import pg from 'pg'
import { ensureLogins } from './logins.ts'
import { PostgresRefused } from './refusal.ts'
import { loginsSecret } from './secret-file.ts'

type Facts = { version: number; encoding: string; is_standby: boolean; may_create: boolean; name: string }

const facts = `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding,
  pg_is_in_recovery() as is_standby, current_database() as name,
  has_database_privilege(current_database(), 'CREATE') and has_schema_privilege('public', 'CREATE') as may_create`

/** A server that somebody else runs: asked at start for all that would otherwise fail in the middle of the work. */
export async function openExternal(databaseUrl: string, dataDir: string) {
  const connection: pg.PoolConfig = { connectionString: databaseUrl }
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
  } catch (cause) {
    throw new PostgresRefused('DATABASE_UNREACHABLE', `连不上 DATABASE_URL 所指的数据库：${reason(cause)}`, cause)
  }
  try {
    const { rows } = await client.query<Facts>(facts)
    for (const found of rows) requireUsable(found)
    const logins = await ensureLogins(client, { owner: connection, secret: loginsSecret(dataDir), secretsDir: join(dataDir, 'secrets') })
    return { connection, logins, kind: 'external' as const, stop: async () => {} }
  } finally {
    await client.end()
  }
}

function requireUsable({ version, encoding, is_standby, may_create, name }: Facts) {
  if (version < 150000)
    throw new PostgresRefused('DATABASE_TOO_OLD', `数据库版本太旧（${Math.floor(version / 10000)}），请换用 PostgreSQL 15 或更新的版本。`)
  if (encoding !== 'UTF8') throw new PostgresRefused('DATABASE_ENCODING', `数据库 ${name} 的编码是 ${encoding}，请用 UTF8 编码重新建库。`)
  if (is_standby) throw new PostgresRefused('DATABASE_READ_ONLY', 'DATABASE_URL 指向只读的备用数据库，请改为主库的地址。')
  if (!may_create)
    throw new PostgresRefused(
      'DATABASE_NO_RIGHTS',
      `登录用户无权在数据库 ${name} 里建表，请由管理员把该库和 public 模式的 CREATE 权限授予它。`,
    )
}

function reason(error: unknown) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === '28P01' || code === '28000') return '用户名或密码不对，请核对。'
  if (code === '3D000') return '没有这个数据库，请先建库（编码 UTF8）。'
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return '找不到这台主机，请核对主机名。'
  return '请检查地址、端口、防火墙，以及数据库是否已启动。'
}
