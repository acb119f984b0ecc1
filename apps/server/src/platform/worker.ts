import { Logger, parseCronItems, run, type Runner, runMigrations } from 'graphile-worker'
import pg from 'pg'
import type { Jobs } from './jobs.ts'
import type { Log } from './log.ts'

// The library's own lines would carry payloads; ours say the task's name only.
const quiet = () => new Logger(() => () => undefined)

/** Creates or updates the queue's own tables; they belong to the library, not to our migrations. */
export const prepareQueue = (connection: pg.PoolConfig) =>
  withPool(connection, async (pgPool) => {
    await beginSchema(pgPool)
    await runMigrations({ pgPool, logger: quiet() })
  })

/**
 * The library finds out that a database is new by a statement that fails, which the server writes into its log as an error. What it makes then is
 * documented as the way to make the schema beforehand.
 */
async function beginSchema(pool: pg.Pool): Promise<void> {
  await pool.query(`do $do$ begin
    perform pg_advisory_xact_lock(7230062);
    if to_regclass('graphile_worker.migrations') is null then
      create schema if not exists graphile_worker;
      create table graphile_worker.migrations (id int primary key, ts timestamptz default now() not null, breaking boolean not null default false);
    end if;
  end $do$`)
}

// A connection that breaks is replaced by the pool; unheard, its error would end the process.
function poolOf(connection: pg.PoolConfig, max: number, lost: () => void = () => undefined): pg.Pool {
  const pool = new pg.Pool({ ...connection, max })
  pool.on('error', lost)
  pool.on('connect', (client) => client.on('error', lost))
  return pool
}

async function withPool<T>(connection: pg.PoolConfig, work: (pool: pg.Pool) => Promise<T>): Promise<T> {
  const pool = poolOf(connection, 2)
  try {
    return await work(pool)
  } finally {
    await pool.end()
  }
}

/**
 * Runs the tasks. A worker killed with a job in hand would keep it for hours, so where this process is the only one on the
 * database (`alone`) every old lock is given back before starting.
 */
export async function runJobs(
  connection: pg.PoolConfig,
  jobs: Jobs,
  log: Log,
  options: { alone: boolean },
): Promise<{ stop(): Promise<void> }> {
  const pool = poolOf(connection, 4, () => log.warn('job-connection-lost'))
  if (options.alone)
    await pool.query('update graphile_worker._private_jobs set locked_at = null, locked_by = null where locked_by is not null')
  const tasks = [...jobs.tasks].map(([name, task]) => [
    name,
    async (payload: unknown) => {
      await task((payload ?? {}) as Record<string, unknown>)
      log.debug('job-done', { job: name })
    },
  ])
  const runner: Runner = await run({
    pgPool: pool,
    taskList: Object.fromEntries(tasks),
    parsedCronItems: parseCronItems(jobs.cron.map(({ task, match }) => ({ task, match, options: { backfillPeriod: 0 } }))),
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 2000,
    logger: quiet(),
  })
  runner.events.on('job:failed', ({ job }) => log.error('job-failed', { job: job.task_identifier }))
  runner.events.on('job:error', ({ job, error }) =>
    log.warn('job-error', { job: job.task_identifier, detail: error instanceof Error ? error.name : 'unknown' }),
  )
  return {
    async stop() {
      await runner.stop()
      await pool.end()
    },
  }
}
