import type { FastifyRequest } from 'fastify'
import type { App } from './kit.ts'

/** Fewer than the connections to the database: whatever one subject asks for, others find one free. */
export const usualAtOnce = 8

type Turn = { subject: string; state: 'WAITING' | 'HELD' | 'OVER'; begin: () => void }
type Line = { held: number; waiting: Turn[] }

/** So many requests of one subject are worked on at once; its others wait behind these, and nobody else does (security.md §8.4, §8.6). */
export function turnsBySubject(most: number) {
  const lines = new Map<string, Line>()

  function start(turn: Turn, line: Line): void {
    line.held += 1
    turn.state = 'HELD'
    turn.begin()
  }

  return {
    take(subject: string): { turn: Turn; begun: Promise<void> } {
      const line = lines.get(subject) ?? { held: 0, waiting: [] }
      lines.set(subject, line)
      const turn: Turn = { subject, state: 'WAITING', begin: () => undefined }
      const begun = new Promise<void>((begin) => (turn.begin = begin))
      if (line.held < most) start(turn, line)
      else line.waiting.push(turn)
      return { turn, begun }
    },
    /** Said once or twice, and also of a turn that never came: whoever gave up waiting. */
    end(turn: Turn): void {
      const line = lines.get(turn.subject)
      const was = turn.state
      turn.state = 'OVER'
      if (!line || was === 'OVER') return
      if (was === 'WAITING') {
        line.waiting.splice(line.waiting.indexOf(turn), 1)
        turn.begin()
        return
      }
      line.held -= 1
      const next = line.waiting.shift()
      if (next) start(next, line)
      else if (line.held === 0) lines.delete(turn.subject)
    },
    get subjects() {
      return lines.size
    },
  }
}

const isOver = ({ state }: Turn) => state === 'OVER'
const turnOf = new WeakMap<FastifyRequest, Turn>()

/**
 * Held from the moment a request is all here until its answer is ready: neither who sends nor who reads slowly keeps a turn. A form with files is read
 * while it is worked on and takes none.
 */
export function takeTurns(app: App, most: number, subjectOf: (request: FastifyRequest) => string): void {
  const turns = turnsBySubject(most)
  const end = (request: FastifyRequest) => {
    const turn = turnOf.get(request)
    if (turn) turns.end(turn)
  }
  app.addHook('preHandler', async (request, reply) => {
    if (request.method === 'POST' && request.headers['content-type']?.startsWith('multipart/')) return
    const { turn, begun } = turns.take(subjectOf(request))
    turnOf.set(request, turn)
    await begun
    // Whoever hung up while waiting is not worked for.
    if (!isOver(turn) && !request.raw.socket.destroyed) return
    turns.end(turn)
    reply.hijack()
  })
  app.addHook('onSend', async (request) => end(request))
  app.addHook('onResponse', async (request) => end(request))
}
