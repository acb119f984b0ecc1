import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { commonPasswords, systemNames } from './common-passwords.ts'
import { PasswordWeak } from './refusals.ts'

// argon2id, 19 MiB, 2 passes; the library works on its own threads, so nobody waits for a hash (security.md §1.2).
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
// Of a random password nobody knows: an unknown user costs the same time as a known one.
const dummyHash = '$argon2id$v=19$m=19456,t=2,p=1$tyy04MdYmLnSRxv3SAOJqw$eWKMWbzWDurKk1IpU8QWEEpK0bWpEqJBuniFCPvMy+Y'

const same = (password: string) => password.normalize('NFKC')

export const hashPassword = (password: string): Promise<string> => hash(same(password), cost)

export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  const fits = await verify(stored ?? dummyHash, same(password))
  return stored !== null && fits
}

/** 12 to 128 of any characters, not a password everybody tries first. */
export function refuseWeak(password: string, about: { username: string; path: string }): void {
  const length = [...password].length
  if (length < 12) throw new PasswordWeak('密码至少要 12 个字符，可以用一句好记的话。', about.path)
  if (length > 128) throw new PasswordWeak('密码最多 128 个字符。', about.path)
  if (/\p{Cc}/u.test(password)) throw new PasswordWeak('密码里有不能输入的控制字符，请换一个。', about.path)
  const plain = bare(password)
  const read = unmasked(plain)
  const guessable = commonPasswords.has(plain) || commonPasswords.has(read) || isRepeated(plain) || isRun(plain)
  if (guessable) throw new PasswordWeak('这个密码太常见，别人很容易猜到，请换一个。', about.path)
  const leftOver = [...systemNames, about.username.toLowerCase()]
    .filter((name) => name.length > 2)
    .reduce((rest, name) => rest.replaceAll(name, ''), read)
  if ([...leftOver].length < 6 || commonPasswords.has(leftOver))
    throw new PasswordWeak('密码不能只由用户名、系统名称和常见数字组成，请换一个。', about.path)
}

const spoken: Record<string, string> = { '@': 'a', '4': 'a', '0': 'o', '1': 'l', '!': 'i', '3': 'e', $: 's', '5': 's', '7': 't' }
const bare = (password: string) =>
  same(password)
    .toLowerCase()
    .replace(/[\s_.,-]/g, '')
// p@ssw0rd1234 is password1234: look-alike signs are read as letters, the digits at the end stay digits.
function unmasked(text: string): string {
  const head = text.replace(/\d+$/, '')
  return [...head].map((c) => spoken[c] ?? c).join('') + text.slice(head.length)
}

const isRepeated = (text: string) =>
  Array.from({ length: 6 }, (_, i) => text.slice(0, i + 1)).some(
    (unit) => unit !== '' && unit.repeat(Math.ceil(text.length / unit.length)).startsWith(text),
  )
const isRun = (text: string) =>
  ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', '98765432109876543210', 'qwertyuiopasdfghjklzxcvbnm'].some((run) =>
    run.includes(text),
  )

const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
/** Told once to the person; has to be changed at the first sign-in. 80 bits, without look-alike letters. */
export const oneTimePassword = (): string => `${halfPassword()}-${halfPassword()}`

/** Of a password two persons hand out: each tells the owner a half, neither can use it alone. 40 bits, and five tries. */
export function halfPassword(): string {
  const bytes = [...randomBytes(8)].map((byte) => letters.charAt(byte % letters.length))
  return [0, 4].map((at) => bytes.slice(at, at + 4).join('')).join('-')
}
