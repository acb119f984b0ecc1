import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../../../../tests/world/open-world.ts'
import { systemScope } from '../database/scope.ts'
import { mailCarrier, queueMessage, sendMessages, smsCarrier } from './index.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const queue = (channel: 'EMAIL' | 'SMS', to: string) =>
  world.platform.db.inTransaction(systemScope, (tx) =>
    queueMessage(tx, world.platform.keys, { shard: '431321', channel, to, subject: '提醒', body: '请查看𠮷', at: new Date() }),
  )
const carriers = (smtpUrl: string | null) => {
  const { config } = world.platform
  return { EMAIL: mailCarrier({ ...config, smtpUrl }), SMS: smsCarrier(config) }
}

test('mail goes through a real SMTP server, and a refusing server is tried again later', async () => {
  const letters: string[] = []
  let isRefusing = true
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, _session, done) {
      let text = ''
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()))
      stream.on('end', () => {
        if (isRefusing) return done(new Error('later'))
        letters.push(text)
        return done()
      })
    },
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.server.address()
  const url = `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  await queue('EMAIL', 'bureau@example.org')
  expect(await sendMessages(world.platform, carriers(url))).toBe(0)
  isRefusing = false
  expect(await sendMessages(world.platform, carriers(url))).toBe(1)
  expect(await sendMessages(world.platform, carriers(url))).toBe(0)
  expect(letters).toHaveLength(1)
  expect(letters[0]).toContain('bureau@example.org')
  await new Promise<void>((closed) => server.close(() => closed()))
})

test('without a gateway a text message lands in the local outbox, never nowhere', async () => {
  await queue('SMS', '13800000000')
  expect(await sendMessages(world.platform, carriers(null))).toBe(1)
  expect(await readFile(join(world.platform.config.dataDir, 'outbox', 'sms.jsonl'), 'utf8')).toContain('13800000000')
})
