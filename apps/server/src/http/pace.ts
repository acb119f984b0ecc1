import { performance } from 'node:perf_hooks'
import type { Socket } from 'node:net'
import type { App } from './kit.ts'
import { farewell } from './farewell.ts'

/**
 * How slow a request may arrive and an answer be taken: done within the grace, or so many bytes a second on the whole; never longer than the longest.
 * A photo over a slow line of a village passes, a byte now and then does not (security.md §8.4).
 */
export type Pace = { graceMs: number; bytesPerSecond: number; longestMs: number; checkMs: number }
export const usualPace: Pace = { graceMs: 30_000, bytesPerSecond: 4_096, longestMs: 1_800_000, checkMs: 5_000 }

type Transfer = {
  socket: Socket
  startedAt: number
  movedAtStart: number
  moved: (socket: Socket) => number
  cut: (socket: Socket) => void
}

const tooSlow = { status: 408, code: 'REQUEST_TOO_SLOW', title: '传得太慢，已断开。请检查网络后再试。' }
const arrived = (socket: Socket) => socket.bytesRead
// What the kernel took; what waits in this process was not taken by anybody.
const taken = (socket: Socket) => socket.bytesWritten - socket.writableLength

/** Cuts whoever sends or reads at a crawl, so that a few hundred of them hold nothing that others need. */
export function keepPace(app: App, pace: Pace = usualPace): void {
  const transfers = new Set<Transfer>()
  const timer = setInterval(() => {
    const now = performance.now()
    for (const transfer of transfers) if (isTooSlow(transfer, now, pace)) transfer.cut(transfer.socket)
  }, pace.checkMs).unref()
  app.addHook('onClose', async () => clearInterval(timer))

  const follow = (socket: Socket, moved: Transfer['moved'], cut: Transfer['cut']) => {
    const transfer = { socket, startedAt: performance.now(), movedAtStart: moved(socket), moved, cut }
    transfers.add(transfer)
    return () => void transfers.delete(transfer)
  }
  app.addHook('onRequest', async ({ raw }, reply) => {
    const { socket } = raw
    if (!(socket.bytesRead > 0)) return
    const hasBody = Number(raw.headers['content-length'] ?? 0) > 0 || raw.headers['transfer-encoding'] !== undefined
    if (!hasBody) return
    const done = follow(socket, arrived, (slow) => (reply.raw.headersSent ? slow.destroy() : farewell(slow, tooSlow)))
    raw.once('end', done).once('close', done)
  })
  app.addHook('onSend', async ({ raw }, reply) => {
    if (!(raw.socket.bytesRead > 0)) return
    const done = follow(raw.socket, taken, (slow) => slow.destroy())
    reply.raw.once('close', done)
  })
}

function isTooSlow({ socket, startedAt, movedAtStart, moved }: Transfer, now: number, pace: Pace): boolean {
  const elapsed = now - startedAt
  if (elapsed <= pace.graceMs) return false
  if (elapsed > pace.longestMs) return true
  return moved(socket) - movedAtStart < ((elapsed - pace.graceMs) / 1000) * pace.bytesPerSecond
}
