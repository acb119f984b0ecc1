import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'
import { serverEnvironment } from './binaries.ts'
import { readPostmaster } from './postmaster.ts'
import { PostgresRefused } from './refusal.ts'
import type { Log } from './refusal.ts'
import { serverArguments } from './settings.ts'

export type Launch = { binaries: Binaries; account: Account; pgDir: string; dataDirArgument: string; socketDir: string; log: Log }

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
// Crash recovery may take its time; a server that neither ends nor gets ready in this time needs a person.
const patience = 10 * 60_000
const retryFor = 8_000

/** After a kill -9 of the postmaster its children need a moment to notice; until then the directory is still taken. */
const isStillTaken = (said: string[]) => said.some((line) => /lock file|shared memory block|Is another postmaster/.test(line))

export async function launch(options: Launch): Promise<ChildProcess> {
  for (const end = Date.now() + retryFor; ; await pause(250)) {
    const said: string[] = []
    const child = start(options, said)
    if (await becomesReady(child, options)) return child
    if (!isStillTaken(said) || Date.now() > end) throw cannotStart(options, said)
  }
}

function start({ binaries, account, pgDir, dataDirArgument, socketDir, log }: Launch, said: string[]) {
  const child = spawn(binaries.postgres, serverArguments(dataDirArgument, socketDir), {
    cwd: pgDir,
    env: serverEnvironment(binaries),
    // A process group of its own: Ctrl-C is for us, who then stop the server last.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(account.switches ? { uid: account.uid, gid: account.gid } : {}),
  })
  // Whoever ends us in the middle of a start leaves no server behind.
  const endWithUs = () => child.kill('SIGINT')
  process.once('exit', endWithUs)
  child.once('exit', () => process.off('exit', endWithUs))
  child.once('error', (error) => said.push(error.message))
  createInterface({ input: child.stderr }).on('line', (line) => {
    said.push(line)
    if (said.length > 20) said.shift()
    log(levelOf(line), `postgres: ${line}`)
  })
  return child
}

const levelOf = (line: string) => (/ (PANIC|FATAL|ERROR):/.test(line) ? 'error' : / WARNING:/.test(line) ? 'warn' : 'info')

const hasEnded = (child: ChildProcess) => child.pid === undefined || child.exitCode !== null || child.signalCode !== null

async function becomesReady(child: ChildProcess, { pgDir }: Launch) {
  for (const end = Date.now() + patience; Date.now() < end; await pause(15)) {
    if (hasEnded(child)) {
      await pause(20) // the last lines of its log arrive after its end
      return false
    }
    const written = readPostmaster(pgDir)
    if (written?.pid === child.pid && written?.isReady) return true
  }
  child.kill('SIGINT')
  return false
}

function cannotStart({ pgDir }: Launch, said: string[]) {
  const cause = new Error(said.slice(-5).join('\n'))
  if (isStillTaken(said))
    return new PostgresRefused('POSTGRES_ALREADY_RUNNING', `数据库目录 ${pgDir} 正被另一个数据库进程使用，请先停止它。`, cause)
  if (said.some((line) => /No space left/i.test(line)))
    return new PostgresRefused('DISK_FULL', `磁盘已满，数据库无法启动，请先清理磁盘。`, cause)
  return new PostgresRefused(
    'POSTGRES_START_FAILED',
    `数据库无法启动：${said.at(-1) ?? '没有任何输出'}。请把这句话和日志交给技术支持。`,
    cause,
  )
}
