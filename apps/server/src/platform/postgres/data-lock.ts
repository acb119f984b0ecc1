import { existsSync, mkdirSync, readFileSync, readlinkSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { Server } from 'node:net'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { PostgresRefused } from './refusal.ts'

const beatEvery = 1_000
const silenceThatCounts = 4_000

const pidFile = (dataDir: string) => join(dataDir, 'fayuan.pid')
// A number means something only among the processes it was given in.
const place = () => `${hostname()} ${readlinkSync('/proc/self/ns/pid')}`

/**
 * One Fayuan on one data directory. Within a machine the lock is a name the kernel gives to one process and takes back at its end,
 * however it ends: no file to go stale, no race between two starters. Containers that share a volume do not share such names;
 * for them the pid file beats while its writer lives.
 */
export async function lockDataDirectory(dataDir: string): Promise<() => Promise<void>> {
  mkdirSync(dataDir, { recursive: true, mode: 0o755 })
  const server = await takeName(dataDir)
  try {
    await requireSilence(dataDir)
  } catch (error) {
    server.close()
    throw error
  }
  writeFileSync(pidFile(dataDir), `${process.pid} ${place()}\n`, { mode: 0o644 })
  const beating = setInterval(() => beat(pidFile(dataDir)), beatEvery)
  beating.unref()
  return () =>
    new Promise((resolve) => {
      clearInterval(beating)
      rmSync(pidFile(dataDir), { force: true })
      server.close(() => resolve())
    })
}

function inUse(dataDir: string, cause?: unknown) {
  const [pid = '', host = ''] = existsSync(pidFile(dataDir)) ? readFileSync(pidFile(dataDir), 'utf8').trim().split(' ') : []
  const holder = pid ? `（主机 ${host}，进程 ${pid}）` : ''
  const sentence = `数据目录 ${dataDir} 正由另一个法援程序使用${holder}，请先停止它，或用 DATA_DIR 另指一个目录。`
  return new PostgresRefused('DATA_DIR_IN_USE', sentence, cause)
}

async function takeName(dataDir: string): Promise<Server> {
  const { dev, ino } = statSync(dataDir)
  const server = createServer((socket) => socket.destroy())
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(inUse(dataDir, cause)))
    server.listen(`\0fayuan-data-${dev}-${ino}`, resolve)
  })
  return server.unref()
}

async function requireSilence(dataDir: string) {
  const path = pidFile(dataDir)
  if (!existsSync(path) || readFileSync(path, 'utf8').includes(place())) return
  const lastBeat = () => statSync(path, { throwIfNoEntry: false })?.mtimeMs
  const before = lastBeat()
  await new Promise((resolve) => setTimeout(resolve, silenceThatCounts))
  if (lastBeat() !== undefined && lastBeat() !== before) throw inUse(dataDir)
}

function beat(path: string) {
  try {
    utimesSync(path, new Date(), new Date())
  } catch {
    // The disk is gone or full; PostgreSQL says so louder than this could.
  }
}
