import { readFileSync, readdirSync, readlinkSync } from 'node:fs'
import { basename } from 'node:path'

const ticksPerSecond = 100

/** When a process began, in seconds since 1970, or null when there is none. */
export function startedAt(pid: number): number | null {
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\)\s/s, '')
      .split(' ')
    if (afterName[0] === 'Z') return null
    const boot = /^btime (\d+)$/m.exec(readFileSync('/proc/stat', 'utf8'))?.[1]
    return Number(boot) + Number(afterName[19]) / ticksPerSecond
  } catch {
    return null
  }
}

export const isAlive = (pid: number) => startedAt(pid) !== null

/** A postmaster works inside its data directory: this cannot be taken over by a process that merely got the same number. */
export function worksIn(pid: number, realDataDir: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realDataDir && basename(readlinkSync(`/proc/${pid}/exe`)).startsWith('postgres')
  } catch {
    return false
  }
}

function directoryOf(pid: number | string): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return null
  }
}

/** Does any process work in this directory? Backends that outlive their postmaster do. */
export const isWorkedIn = (realDir: string) => readdirSync('/proc').some((name) => /^\d+$/.test(name) && directoryOf(name) === realDir)

export async function waitUntilGone(pid: number, milliseconds: number): Promise<boolean> {
  for (const end = Date.now() + milliseconds; Date.now() < end;) {
    if (!isAlive(pid)) return true
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return !isAlive(pid)
}
