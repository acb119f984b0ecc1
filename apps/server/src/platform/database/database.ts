import { createHash } from 'node:crypto'
import { CamelCasePlugin, type CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { requireCommitted } from './commit.ts'
import { carry, carryAlone, type Prove } from './carried.ts'
import { roleFor, type Scope, scopeSettings, scopeStatements } from './scope.ts'
import type { DB } from './tables.ts'

export type Tx = Kysely<DB>

/** The database as rooms see it: only through a scope. */
export type Database = {
  /** All or nothing in one transaction under the scope; serialization failures and deadlocks start it again, at most three times. */
  inTransaction<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T>
  /** One prepared question, one round trip, under the scope. */
  read<R>(scope: Scope, question: CompiledQuery<R>): Promise<R[]>
  /** As `read`, with a further statement written in the same transaction (an audited read). The trace of a read may lag a crash by a moment. */
  readLeavingTrace<R>(scope: Scope, question: CompiledQuery<R>, trace: CompiledQuery): Promise<R[]>
  ping(): Promise<void>
  end(): Promise<void>
  readonly kysely: Kysely<DB>
}

pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

const statementNames = new Map<string, string>()

/** Every statement with parameters is prepared once per connection; beyond a bound of distinct texts they go unnamed. */
function nameOf(text: string): string | undefined {
  const known = statementNames.get(text)
  if (known || statementNames.size > 800) return known
  return statementName(text)
}

function statementName(text: string): string {
  const known = statementNames.get(text)
  if (known) return known
  const name = `q_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`
  statementNames.set(text, name)
  return name
}

class PreparingClient extends pg.Client {
  override query(...args: unknown[]): never {
    const [text, values, callback] = args
    if (typeof text === 'string' && Array.isArray(values) && values.length > 0) {
      const config = { name: nameOf(text), text, values }
      return Reflect.apply(super.query, this, callback ? [config, callback] : [config]) as never
    }
    const answer: unknown = Reflect.apply(super.query, this, args)
    return (text === 'commit' && answer instanceof Promise ? answer.then(requireCommitted) : answer) as never
  }
}

const preparedBy = new WeakMap<object, Set<string>>()

async function prepareOnce(client: pg.PoolClient, text: string): Promise<void> {
  const known = preparedBy.get(client) ?? new Set()
  preparedBy.set(client, known)
  const name = questionName(text)
  if (known.has(name)) return
  await client.query(`prepare ${name} as ${text}`)
  known.add(name)
}

// Not the driver's own names: the same text may come both ways over one connection.
const questionName = (text: string) => `s${statementName(text)}`

const executeText = (text: string, parameters: readonly unknown[]) =>
  `execute ${questionName(text)}${parameters.length > 0 ? `(${parameters.map(literal).join(',')})` : ''}`

/** A parameter as an untyped literal; PostgreSQL gives it the parameter's type. */
function literal(value: unknown): string {
  return value === null || value === undefined ? 'null' : pg.escapeLiteral(spelled(value))
}

function spelled(value: unknown): string {
  if (value instanceof Date) return value.toISOString()
  if (Buffer.isBuffer(value)) return `\\x${value.toString('hex')}`
  if (Array.isArray(value)) return `{${value.map(element).join(',')}}`
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

const element = (item: unknown) =>
  item === null || item === undefined ? 'NULL' : `"${spelled(item).replaceAll(/["\\\\]/g, (c) => `\\${c}`)}"`

const camelCase = new CamelCasePlugin({ maintainNestedObjectKeys: true })
const retryable = new Set(['40001', '40P01'])

type Pools = { pool: pg.Pool; kysely: Kysely<DB> }

function poolsOf(connection: pg.PoolConfig, role: string, max: number, statementTimeoutMs: number): Pools {
  const pool = new pg.Pool({
    ...connection,
    max,
    Client: PreparingClient as never,
    pipeline: true,
    connectionTimeoutMillis: 2_000,
    options: `-c role=${role} -c statement_timeout=${statementTimeoutMs} -c lock_timeout=3000 -c idle_in_transaction_session_timeout=15000 -c timezone=UTC -c plan_cache_mode=force_generic_plan`,
  } as pg.PoolConfig)
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return { pool, kysely: new Kysely<DB>({ dialect: new PostgresDialect({ pool }), plugins: [camelCase] }) }
}

/**
 * Opens the application's pools: one works in ranges of counties, one only in granted cases. Neither role owns anything, so the policies hold
 * (security.md §3.6). Two pools, because a prepared plan belongs to the role it was made under.
 */
export function openDatabase(
  connection: pg.PoolConfig,
  options: { max?: number; statementTimeoutMs?: number; prove?: Prove } = {},
): Database {
  const { max = 12, statementTimeoutMs = 10_000, prove = null } = options
  const range = poolsOf(connection, 'fayuan_app', max, statementTimeoutMs)
  const granted = poolsOf(connection, 'fayuan_granted', Math.max(2, Math.ceil(max / 2)), statementTimeoutMs)
  const poolsFor = (scope: Scope) => (roleFor(scope) === 'fayuan_app' ? range : granted)

  const once = <T>(scope: Scope, work: (tx: Tx) => Promise<T>) =>
    poolsFor(scope)
      .kysely.connection()
      .execute(async (bare) => {
        const { tx, finish } = carry(bare, prove)
        const begun = sql.raw(`begin;${scopeStatements(scope)}`).execute(tx)
        begun.catch(() => undefined)
        try {
          const result = await work(tx)
          await begun
          await finish()
          await sql.raw('commit').execute(tx)
          return result
        } catch (error) {
          await sql
            .raw('rollback')
            .execute(tx)
            .catch(() => undefined)
          throw error
        }
      })

  // One message there, one answer back: the scope and the prepared questions, which PostgreSQL takes as one transaction. A message for each would
  // wake both sides each time.
  const inOneMessage = async <R>(scope: Scope, prelude: string, statements: CompiledQuery[]): Promise<R[]> => {
    const client = await poolsFor(scope).pool.connect()
    try {
      for (const statement of statements) await prepareOnce(client, statement.sql)
      const executes = statements.map((s) => executeText(s.sql, s.parameters))
      const answers = (await client.query([prelude, scopeSettings(scope), ...executes].join(';'))) as unknown as pg.QueryResult[]
      return (answers.at(-statements.length)?.rows ?? []) as R[]
    } catch (error) {
      await client.query('rollback').catch(() => undefined)
      throw error
    } finally {
      client.release()
    }
  }

  carryAlone(range.kysely, prove)
  return {
    kysely: range.kysely,
    async inTransaction(scope, work) {
      for (let tries = 1; ; tries += 1) {
        try {
          return await once(scope, work)
        } catch (error) {
          if (tries >= 3 || !(error instanceof pg.DatabaseError) || !retryable.has(error.code ?? '')) throw error
        }
      }
    },
    read: (scope, question) => inOneMessage(scope, 'set transaction read only', [question]),
    readLeavingTrace: (scope, question, trace) => inOneMessage(scope, 'set local synchronous_commit=off', [question, trace]),
    async ping() {
      await range.pool.query('select 1')
    },
    async end() {
      await Promise.all([range.kysely.destroy(), granted.kysely.destroy()])
    },
  }
}
