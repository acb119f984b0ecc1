import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPublicKey, verify } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { normaliseIdNumber, normalisePhone, openKeys } from './index.ts'

let secretsDir: string
beforeEach(() => void (secretsDir = mkdtempSync(join(tmpdir(), 'fy-keys-'))))
afterEach(() => rmSync(secretsDir, { recursive: true, force: true }))

const open = (masterKeyFile?: string) => openKeys({ secretsDir, masterKeyFile })
const file = (name: string) => join(secretsDir, name)
const place = { table: 'person', column: 'id_number', shard: '431321', id: '0190' }

test('what one start encrypts the next one reads, and the files are closed to others', () => {
  const written = open().encrypt(place, '43132119900101123X')
  expect(open().decrypt(place, written)).toBe('43132119900101123X')
  for (const name of ['master.key', 'keys.json']) expect(statSync(file(name)).mode & 0o777).toBe(0o600)
})

test('the same value never looks the same twice, and the text is not in the file', () => {
  const keys = open()
  const [first, second] = [keys.encrypt(place, '张三'), keys.encrypt(place, '张三')]
  expect(first.equals(second)).toBe(false)
  expect(first.includes('张三')).toBe(false)
})

test.each([
  ['another row', { ...place, id: '0191' }],
  ['another column', { ...place, column: 'phone' }],
  ['another table', { ...place, table: 'lawyer' }],
  ['another county', { ...place, shard: '431322' }],
  ['a place that reads the same when joined', { ...place, table: 'personi', column: 'd_number' }],
])('a ciphertext copied to %s cannot be read', (_, elsewhere) => {
  const keys = open()
  expect(() => keys.decrypt(elsewhere, keys.encrypt(place, 'x'))).toThrow(expect.objectContaining({ code: 'CANNOT_DECRYPT' }))
})

test('no changed, shortened or empty ciphertext can be read', () => {
  const keys = open()
  const bytes = keys.encrypt(place, 'abc')
  for (let at = 0; at < bytes.length; at++) {
    const changed = Buffer.from(bytes)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(() => keys.decrypt(place, changed)).toThrow()
  }
  for (const short of [bytes.subarray(0, -1), bytes.subarray(0, 5), Buffer.alloc(0)]) expect(() => keys.decrypt(place, short)).toThrow()
})

test('after a rotation the old is still read and known as outdated, the new is written with the new key', () => {
  const keys = open()
  const old = keys.encrypt(place, 'abc')
  expect(keys.rotate('fields')).toBe(2)
  const fresh = keys.encrypt(place, 'abc')
  expect([keys.isOutdated(old), keys.isOutdated(fresh)]).toEqual([true, false])
  expect([open().decrypt(place, old), open().decrypt(place, fresh)]).toEqual(['abc', 'abc'])
})

test('a key that another process made since is found', () => {
  const [one, other] = [open(), open()]
  one.rotate('fields')
  expect(other.decrypt(place, one.encrypt(place, 'abc'))).toBe('abc')
  other.rotate('fields')
  expect(open().decrypt(place, one.encrypt(place, 'abc'))).toBe('abc')
  expect(other.currentId('fields')).toBe(3)
})

test('tokens are equal for equal values of one purpose, and differ between purposes', () => {
  const keys = open()
  expect(keys.token('phone', '13800000000')).toBe(open().token('phone', '13800000000'))
  expect(keys.token('phone', '13800000000')).toMatch(/^[\w-]{22}$/)
  expect(keys.token('phone', '13800000000')).not.toBe(keys.token('id', '13800000000'))
  expect(keys.tokens('name', ['张三', '三丰', '张三'])).toEqual([keys.token('name', '张三'), keys.token('name', '三丰')])
})

test('while tokens are rotated a search finds both generations', () => {
  const keys = open()
  const old = keys.token('phone', '1')
  keys.rotate('tokens')
  expect(keys.tokensOfAllKeys('phone', '1')).toEqual([keys.token('phone', '1'), old])
})

test('a signature holds for its bytes and purpose only, across rotation, and outside with the public key', () => {
  const keys = open()
  const bytes = Buffer.from('root of 431321')
  const signature = keys.sign('audit', bytes)
  keys.rotate('audit')
  expect(open().verify('audit', bytes, signature)).toBe(true)
  expect(keys.verify('audit', Buffer.from('root of 431322'), signature)).toBe(false)
  expect(keys.verify('session', bytes, signature)).toBe(false)
  expect(verify(null, bytes, createPublicKey(keys.publicKeys('audit')[0] ?? ''), signature.subarray(3))).toBe(true)
})

const strip = (change: (stored: { keys: Record<string, string[]> }) => void) => () => {
  const stored = JSON.parse(readFileSync(file('keys.json'), 'utf8'))
  change(stored)
  writeFileSync(file('keys.json'), JSON.stringify(stored))
}

test.each([
  ['the master key lost', 'MASTER_KEY_MISSING', () => rmSync(file('master.key'))],
  [
    'the master key replaced',
    'MASTER_KEY_WRONG',
    () => writeFileSync(file('master.key'), 'b1946ac92492d2347c6235b4d2611184e4a6f3d5c8079b2a1f0e9d8c7b6a5f43'),
  ],
  ['the master key cut short', 'MASTER_KEY_LENGTH', () => writeFileSync(file('master.key'), 'b1946ac92492d234')],
  ['the master key of a manual', 'MASTER_KEY_SAMPLE', () => writeFileSync(file('master.key'), '0123456789abcdef'.repeat(4))],
  ['an all-zero master key', 'MASTER_KEY_SAMPLE', () => writeFileSync(file('master.key'), '0'.repeat(64))],
  [
    'a counting master key',
    'MASTER_KEY_SAMPLE',
    () => writeFileSync(file('master.key'), Buffer.from([...Array(32).keys()]).toString('hex')),
  ],
  ['a master key others can read', 'SECRET_READABLE', () => chmodSync(file('master.key'), 0o644)],
  ['the newest data key lost', 'KEYS_DAMAGED', strip(({ keys }) => keys.fields?.pop())],
  ['the oldest data key lost', 'MASTER_KEY_WRONG', strip(({ keys }) => keys.fields?.shift())],
  ['a whole purpose lost', 'KEYS_DAMAGED', strip(({ keys }) => delete keys.audit)],
  ['the file cut short', 'KEYS_DAMAGED', () => writeFileSync(file('keys.json'), '{"version":1')],
])('%s is refused at start', (_, code, damage) => {
  open().rotate('fields')
  damage()
  expect(() => open()).toThrow(expect.objectContaining({ code, message: expect.stringContaining('请') }))
})

test('where data exists, lost keys are not quietly replaced', () => {
  expect(() => openKeys({ secretsDir, expectsExisting: true })).toThrow(expect.objectContaining({ code: 'KEYS_MISSING' }))
})

test('a master key kept elsewhere is used and never made there', () => {
  const elsewhere = file('hsm.key')
  expect(() => open(elsewhere)).toThrow(expect.objectContaining({ code: 'MASTER_KEY_MISSING' }))
  writeFileSync(elsewhere, 'b1946ac92492d2347c6235b4d2611184e4a6f3d5c8079b2a1f0e9d8c7b6a5f43\n', { mode: 0o600 })
  const written = open(elsewhere).encrypt(place, 'abc')
  expect(open(elsewhere).decrypt(place, written)).toBe('abc')
})

test.each([
  ['４３１３２１１９９００１０１１２３ｘ', '43132119900101123X'],
  [' 431321 19900101-123x ', '43132119900101123X'],
])('ID number %s is %s', (typed, expected) => expect(normaliseIdNumber(typed)).toBe(expected))

test.each([
  ['138 0000 0000', '13800000000'],
  ['+86-138-0000-0000', '13800000000'],
  ['008613800000000', '13800000000'],
  ['8613800000000', '13800000000'],
  ['（0738）682 0148', '07386820148'],
  ['１３８００００００００', '13800000000'],
])('telephone %s is %s', (typed, expected) => expect(normalisePhone(typed)).toBe(expected))
