import { expect, test } from 'vitest'
import { hashPassword, oneTimePassword, passwordFits, refuseWeak } from './password.ts'

const about = { username: 'clerk', path: 'body.next' }

test.each([
  '太短的密码',
  'Password1234',
  'P@ssw0rd-1234',
  'adminadmin123',
  'aaaaaaaaaaaaaa',
  'abcabcabcabcabc',
  '12345678901234',
  'qwertyuiopas',
  'fayuan123456',
  'clerkclerk123456',
  '法律援助123456789',
  'x'.repeat(129),
  '有控制符\u0007的密码一二三',
])('不收：%s', (password) => {
  expect(() => refuseWeak(password, about)).toThrow()
})

test.each([
  '山高水长 legal 2026',
  '今天在锁石镇走访了三户人家',
  'correct-zebra-lamp',
  '字'.repeat(2) + '不同的句子再长一点𬸚',
  oneTimePassword(),
])('可以用：%s', (password) => {
  expect(() => refuseWeak(password, about)).not.toThrow()
})

test('长密码不截断，最后一个字也算', async () => {
  const long = `${'很长的密码'.repeat(25)}甲`
  const stored = await hashPassword(long)
  expect(stored).toMatch(/^\$argon2id\$/)
  expect(await passwordFits(stored, long)).toBe(true)
  expect(await passwordFits(stored, `${long.slice(0, -1)}乙`)).toBe(false)
  expect(await passwordFits(null, long)).toBe(false)
})
