import { randomUUID } from 'node:crypto'
import type { Duplex } from 'node:stream'
import { STATUS_CODES } from 'node:http'

const leaving = new WeakSet<Duplex>()
// Long enough for the other side to read the answer; whoever goes on sending is cut.
const lingerMs = 2_000

export const isLeaving = (socket: Duplex) => leaving.has(socket)

/**
 * The last answer of a connection whose request cannot be read on. It is followed by an orderly end: what still arrives is thrown away for a moment,
 * since closing over unread bytes would reset the connection and take the answer with it.
 */
export function farewell(socket: Duplex, problem: { status: number; code: string; title: string }): void {
  if (leaving.has(socket) || socket.destroyed) return
  leaving.add(socket)
  const { status, code, title } = problem
  const body = JSON.stringify({ type: 'about:blank', title, status, code, instance: randomUUID(), errors: [] })
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'x-content-type-options: nosniff',
    'cache-control: no-store',
    'connection: close',
  ]
  const cut = setTimeout(() => socket.destroy(), lingerMs).unref()
  socket.once('close', () => clearTimeout(cut))
  socket.on('error', () => undefined)
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
  socket.resume()
}
