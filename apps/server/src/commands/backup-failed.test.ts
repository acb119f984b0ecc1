import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildCounty } from '../../../../tests/world/county.ts'
import { addPosts } from '../../../../tests/world/more-posts.ts'
import { openWorld, type World } from '../../../../tests/world/open-world.ts'
import { createApp } from '../http/app.ts'
import type { App } from '../http/kit.ts'
import { hashPassword } from '../modules/agencies/index.ts'
import { backUpWhenDue } from '../platform/backup/index.ts'
import { openLog } from '../platform/log.ts'
import { mailCarrier, sendMessages, smsCarrier } from '../platform/messages/index.ts'
import { tellOfFailedBackup } from './backup-failed.ts'

const password = '山高水长 legal 2026'
let world: World
let app: App
beforeAll(async () => {
  world = await openWorld({ now: '2026-11-20T20:00:00Z' })
  const passwordHash = await hashPassword(password)
  for (const [shard, suffix] of [
    ['431321', ''],
    ['431322', '-x'],
  ] as const)
    await addPosts(world, await buildCounty(world, { shard, suffix, passwordHash }), { suffix, passwordHash })
  world.platform = { ...world.platform, config: { ...world.platform.config, adminEmails: ['it@example.gov.cn', 'chief@example.gov.cn'] } }
  app = await createApp(world.platform)
})
afterAll(async () => {
  await app.close()
  await world.close()
})

const nightly = () => {
  const { db, config, disk, clock } = world.platform
  return {
    db,
    config,
    disk,
    connection: world.owner,
    log: openLog('silent'),
    now: () => clock.now(),
    tell: tellOfFailedBackup(world.platform),
  }
}
async function noticesOf(username: string): Promise<string[]> {
  const signedIn = await app.inject({ method: 'POST', url: '/api/session', payload: { username, password } })
  const cookie = signedIn.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const answer = await app.inject({ url: '/api/session/notices', headers: { cookie } })
  return answer.json<{ items: { text: string }[] }>().items.map(({ text }) => text)
}
const letters = async () => {
  const { config } = world.platform
  await sendMessages(world.platform, { EMAIL: mailCarrier({ ...config, smtpUrl: null }), SMS: smsCarrier(config) })
  const text = await readFile(join(config.dataDir, 'outbox', 'email.jsonl'), 'utf8').catch(() => '')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { to: string; subject: string; body: string })
}

test('a backup that fails reaches every administrator of the system on their pages, and the mailboxes of ADMIN_EMAIL; nobody else', async () => {
  expect(await backUpWhenDue(nightly())).toBe(true)
  expect(await noticesOf('sysadmin')).toEqual([])
  world.setNow('2026-11-21T20:00:00Z')
  world.setSpace({ free: 1, total: 100 })
  expect(await backUpWhenDue(nightly())).toBe(true)
  world.passMs(3_600_000)
  expect(await backUpWhenDue(nightly())).toBe(true)
  const words = /^2026年11月22日 04:00的备份没有做成：.*磁盘.*最近一份完好的备份是 2026年11月21日 04:00的。.*一天只提醒一次。.*backups。$/
  for (const who of ['sysadmin', 'sysadmin-x']) expect([who, await noticesOf(who)]).toEqual([who, [expect.stringMatching(words)]])
  for (const who of ['clerk', 'director']) expect([who, await noticesOf(who)]).toEqual([who, []])
  const sent = await letters()
  expect(sent.map(({ to }) => to)).toEqual(['it@example.gov.cn', 'chief@example.gov.cn'])
  expect(sent[0]).toMatchObject({ subject: '【法律援助系统】备份没有做成', body: expect.stringMatching(/原因：.*磁盘/) })
  expect(sent[0]?.body).toContain('文件：')
})
