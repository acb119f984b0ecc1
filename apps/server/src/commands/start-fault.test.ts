import { expect, test } from 'vitest'
import { ConfigError } from '../platform/config.ts'
import { KeysRefused } from '../platform/keys/index.ts'
import { PostgresRefused } from '../platform/postgres/index.ts'
import { startFault } from './start-fault.ts'

const system = (code: string, syscall: string, more: object = {}) =>
  Object.assign(new Error(`${code}: something, ${syscall}`), { code, syscall, ...more })
const database = (code: string) => Object.assign(new Error('relation "x" does not exist'), { code })

const faults: [unknown, string, string][] = [
  [system('EADDRINUSE', 'listen', { port: 8080, address: '127.0.0.1' }), 'LISTEN_EADDRINUSE', '8080'],
  [system('EACCES', 'listen', { port: 80 }), 'LISTEN_EACCES', '80'],
  [system('EADDRNOTAVAIL', 'listen', { address: '10.9.9.9', port: 1 }), 'LISTEN_EADDRNOTAVAIL', '10.9.9.9'],
  [system('ENOTFOUND', 'getaddrinfo', { hostname: 'nowhere' }), 'LISTEN_ENOTFOUND', 'nowhere'],
  ...['ENOTDIR', 'EEXIST', 'EISDIR', 'ENOENT', 'EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'EIO'].map(
    (code): [unknown, string, string] => [system(code, 'mkdir', { path: '/data/files' }), `SYSTEM_${code}`, '/data/files'],
  ),
  ...['EMFILE', 'ENFILE', 'ENOMEM'].map((code): [unknown, string, string] => [system(code, 'open'), `SYSTEM_${code}`, '请']),
  [database('ECONNREFUSED'), 'DATABASE_UNREACHABLE', '请'],
  [database('57P01'), 'DATABASE_UNREACHABLE', '请'],
  [database('53100'), 'DISK_FULL', '磁盘'],
  [database('53300'), 'DATABASE_BUSY', '请'],
  [database('28P01'), 'DATABASE_LOGIN', '口令'],
  [database('42P01'), 'DATABASE_42P01', '请'],
  [new TypeError(`Cannot read properties of undefined (reading 'x')`), 'START_FAULT', '技术支持'],
  ['a bare string', 'START_FAULT', '技术支持'],
  [new ConfigError('PORT', '应为整数'), 'CONFIG_INVALID', 'PORT'],
  [new KeysRefused('KEYS_MISSING', '找不到密钥。'), 'KEYS_MISSING', '密钥'],
  [new PostgresRefused('DATABASE_MISSING', '没有数据库。'), 'DATABASE_MISSING', '数据库'],
]
test.each(faults)('%s is said in a Chinese sentence with the code %s', (error, code, part) => {
  const fault = startFault(error)
  expect(fault.code).toBe(code)
  expect(fault.sentence).toContain(part)
  expect(fault.sentence).toMatch(/\p{Script=Han}.*。$/su)
  expect(fault.sentence).not.toMatch(/Error|undefined|\bat\b|\n/)
})
