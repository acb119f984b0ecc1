import { statfsSync } from 'node:fs'
import { Refusal } from './refusal.ts'

/** What is free for us and what there is, in one unit. */
export type Space = { free: number; total: number }
export type ReadSpace = (dir: string) => Space
export type DiskState = 'ample' | 'low' | 'full'

export function readSpace(dir: string): Space {
  const { bavail, blocks } = statfsSync(dir)
  return { free: bavail, total: blocks }
}

const ratioOf = ({ free, total }: Space) => (total === 0 ? 1 : free / total)

/**
 * Below a tenth the operator is warned, below a twentieth nothing more is written, before PostgreSQL stops by itself (security.md §9.2). What was full
 * stays so until a little more is free, so that writing does not come and go with every file.
 */
export function diskStateOf(space: Space, before: DiskState = 'ample'): DiskState {
  const ratio = ratioOf(space)
  if (ratio < (before === 'full' ? 0.06 : 0.05)) return 'full'
  return ratio < 0.1 ? 'low' : 'ample'
}

export type Disk = { state(): DiskState; freeRatio(): number }

/** Looks at most once a second, when asked; a disk that cannot be read is not taken for a full one. */
export function openDisk(dir: string, { read = readSpace, everyMs = 1_000 }: { read?: ReadSpace; everyMs?: number } = {}): Disk {
  let known: Space = { free: 1, total: 1 }
  let state: DiskState = 'ample'
  let readAt = -Infinity
  function look() {
    if (performance.now() - readAt < everyMs) return
    readAt = performance.now()
    try {
      known = read(dir)
      state = diskStateOf(known, state)
    } catch {
      // PostgreSQL says so louder than this could.
    }
  }
  return {
    state() {
      look()
      return state
    },
    freeRatio() {
      look()
      return ratioOf(known)
    },
  }
}

export const diskFullSentence =
  '服务器磁盘快满了，现在只能查看、不能办理。您填写的内容还在页面上，请先不要关闭；请系统管理员清理或扩充磁盘，之后会自动恢复。'

/** Refused in time: while it is read-only nothing is half written, and what was written stays readable. */
export class DiskFull extends Refusal {
  readonly code = 'DISK_FULL'
  readonly kind = 'unavailable'
  constructor() {
    super(diskFullSentence, { facts: { retryAfterSeconds: 60 } })
  }
}
