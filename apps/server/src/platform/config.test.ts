import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { ConfigError, readConfig } from './config.ts'

test('an empty environment gives a county on one machine', () => {
  const config = readConfig({}, { command: 'start' })
  expect(config).toMatchObject({ port: 8080, host: '127.0.0.1', role: 'all', databaseUrl: null, trustedProxies: [], logLevel: 'info' })
  expect(config.dataDir).toBe(resolve('data'))
  expect(config.publicUrl).toBe('http://127.0.0.1:8080')
})

test('the demonstration keeps its own directory', () => {
  expect(readConfig({}, { command: 'demo' }).dataDir).toBe(resolve('data/demo'))
  expect(readConfig({ DATA_DIR: '/srv/x' }, { command: 'demo' }).dataDir).toBe('/srv/x')
})

test('an empty variable counts as absent', () => {
  expect(readConfig({ PORT: '', SMTP_URL: ' ' }, { command: 'start' })).toMatchObject({ port: 8080, smtpUrl: null })
})

test.each([
  ['PORT', '0'],
  ['HOST', '::1'],
  ['DATABASE_URL', 'postgres://a:b@db.example:5432/fayuan'],
  ['DATABASE_URL', 'postgresql://a:b@db1:5432,db2:5432/fayuan?target_session_attrs=read-write'],
  ['DATABASE_URL', 'postgres://a:b@/fayuan?host=/run/postgresql'],
  ['TRUSTED_PROXIES', '10.0.0.1, 10.1.0.0/16,fd00::/8'],
  ['PUBLIC_URL', 'https://fayuan.example.cn/'],
  ['SMTP_URL', 'smtps://a:b@mail.example.cn:465'],
  ['ADMIN_EMAIL', 'it@example.gov.cn, wang@example.cn'],
] as const)('%s accepts %s', (name, value) => {
  expect(() => readConfig({ [name]: value }, { command: 'start' })).not.toThrow()
})

test.each([
  ['PORT', '80a'],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['HOST', 'http://x'],
  ['DATABASE_URL', 'mysql://a@b/c'],
  ['DATABASE_URL', 'postgres://'],
  ['ROLE', 'worker'],
  ['PUBLIC_URL', 'fayuan.example.cn'],
  ['SMTP_URL', 'mail.example.cn:25'],
  ['SMS_GATEWAY_URL', 'ftp://x'],
  ['ADMIN_EMAIL', 'it@example.gov.cn;other@example.gov.cn'],
  ['TRUSTED_PROXIES', '10.0.0.0/33'],
  ['TRUSTED_PROXIES', 'all'],
  ['LOG_LEVEL', 'loud'],
  ['METRICS_TOKEN', 'short'],
] as const)('%s refuses %s by name and says what was expected', (name, value) => {
  try {
    readConfig({ [name]: value }, { command: 'start' })
    expect.unreachable()
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError)
    expect(error).toMatchObject({ variable: name })
    expect(String(error)).toContain(name)
    expect(String(error)).toContain('应')
  }
})

test('a refused value is not repeated: it may be a secret', () => {
  expect(() => readConfig({ DATABASE_URL: 'mysql://me:hunter2@x/y' }, { command: 'start' })).toThrow(/^(?!.*hunter2)/)
})
