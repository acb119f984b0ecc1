import { once } from 'node:events'
import { connect } from 'node:net'
import fc from 'fast-check'
import Fastify, { type FastifyInstance } from 'fastify'
import { expect, test } from 'vitest'
import type { App } from './kit.ts'
import { takeTurns, turnsBySubject } from './turns.ts'

test('so many of one subject at once, the others in their order; another subject does not wait', async () => {
  const turns = turnsBySubject(2)
  const order: string[] = []
  const ask = (subject: string, name: string) => {
    const { turn, begun } = turns.take(subject)
    void begun.then(() => order.push(name))
    return turn
  }
  const [a, , , d] = ['a1', 'a2', 'a3', 'a4'].map((name) => ask('a', name))
  ask('b', 'b1')
  await Promise.resolve()
  expect(order).toEqual(['a1', 'a2', 'b1'])
  // Whoever gives up waiting is passed over.
  if (d) turns.end(d)
  if (a) turns.end(a)
  if (a) turns.end(a)
  await Promise.resolve()
  expect(order.filter((name) => name.startsWith('a'))).toEqual(['a1', 'a2', 'a4', 'a3'])
})

test('whatever comes and goes, never more than allowed are held, none is forgotten, and nothing is left at the end', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 9 }), { maxLength: 60 }), (moves) => {
      const turns = turnsBySubject(3)
      const all: ReturnType<typeof turns.take>['turn'][] = []
      const held = () => all.filter(({ state }) => state === 'HELD').length
      const waiting = () => all.filter(({ state }) => state === 'WAITING').length
      for (const move of moves) {
        const turn = all[move]
        if (move < 5 || !turn) all.push(turns.take('one').turn)
        else turns.end(turn)
        expect(held()).toBeLessThanOrEqual(3)
        if (waiting() > 0) expect(held()).toBe(3)
      }
      for (const turn of all) turns.end(turn)
      expect([held(), waiting(), turns.subjects]).toEqual([0, 0, 0])
    }),
  )
})

/** A server whose work stands still until it is told to go on, as behind a question that is too large. */
async function standing(most: number) {
  const app = Fastify() as FastifyInstance as unknown as App
  takeTurns(app, most, ({ headers }) => String(headers['x-who']))
  const seen = { running: 0, most: 0, done: 0 }
  let open: () => void = () => undefined
  const gate = new Promise<void>((resolve) => (open = resolve))
  app.get('/large', async () => {
    seen.running += 1
    seen.most = Math.max(seen.most, seen.running)
    await gate
    seen.running -= 1
    seen.done += 1
    return { done: true }
  })
  app.get('/small', () => ({ done: true }))
  app.get('/fault', () => {
    throw new Error('a fault')
  })
  await app.ready()
  const ask = (who: string, url: string) => app.inject({ url, headers: { 'x-who': who } })
  return { app, seen, open, ask }
}

test('§8.4 whoever asks for everything at once leaves room for others, and is answered in full', async () => {
  const { app, seen, open, ask } = await standing(3)
  const burst = Array.from({ length: 60 }, () => ask('a', '/large'))
  for (let i = 0; i < 10; i += 1) expect((await ask('b', '/small')).statusCode).toBe(200)
  expect([seen.running, seen.done]).toEqual([3, 0])
  open()
  expect((await Promise.all(burst)).every(({ statusCode }) => statusCode === 200)).toBe(true)
  expect(seen).toEqual({ running: 0, most: 3, done: 60 })
  await app.close()
})

test('a fault gives its turn back', async () => {
  const { app, ask } = await standing(1)
  for (let i = 0; i < 5; i += 1) expect((await ask('a', '/fault')).statusCode).toBe(500)
  expect((await ask('a', '/small')).statusCode).toBe(200)
  await app.close()
})

test('whoever hangs up while waiting is not worked for', async () => {
  const { app, seen, open } = await standing(1)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const address = app.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const gone: Promise<unknown>[] = []
  const call = async () => {
    const arrived = once(app.server, 'request')
    const socket = connect(port, '127.0.0.1')
    socket.write('GET /large HTTP/1.1\r\nHost: x\r\nX-Who: a\r\n\r\n')
    const [request] = (await arrived) as [{ socket: NodeJS.EventEmitter }]
    gone.push(once(request.socket, 'close'))
    return socket
  }
  const [first, ...others] = [await call(), await call(), await call(), await call()]
  for (const socket of others) socket.destroy()
  await Promise.all(gone.slice(1))
  open()
  await once(first, 'data')
  expect(seen.most).toBe(1)
  first.destroy()
  await app.close()
  expect(seen.done).toBe(1)
})
