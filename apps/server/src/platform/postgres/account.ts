import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { userInfo } from 'node:os'
import { PostgresRefused } from './refusal.ts'

export type Account = { uid: number; gid: number; switches: boolean }

function fromPasswd(name: string): Account | null {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid && gid && Number(uid) > 0 ? { uid: Number(uid), gid: Number(gid), switches: true } : null
}

function byUid(uid: number): Account | null {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.split(':')[2] === String(uid))
  const gid = line?.split(':')[3]
  return gid ? { uid, gid: Number(gid), switches: true } : null
}

function ourselves() {
  try {
    return userInfo()
  } catch (cause) {
    const sentence = `当前系统用户（编号 ${process.getuid?.()}）没有登记，数据库无法启动，请改用已登记的用户，或设置 DATABASE_URL 使用外部数据库。`
    throw new PostgresRefused('POSTGRES_NO_ACCOUNT', sentence, cause)
  }
}

/** PostgreSQL refuses root. Under root the owner of existing data goes on serving it; else postgres, else nobody. */
export function chooseAccount(existingDataDir: string): Account {
  const { uid, gid } = ourselves()
  const owner = statSync(existingDataDir, { throwIfNoEntry: false })?.uid
  if (uid !== 0) {
    if (owner !== undefined && owner !== uid)
      throw new PostgresRefused(
        'POSTGRES_OTHER_OWNER',
        `数据目录 ${existingDataDir} 属于另一个系统用户，请改用原来的用户启动，或先把该目录的属主改为当前用户。`,
      )
    return { uid, gid, switches: false }
  }
  const account = (owner ? byUid(owner) : null) ?? fromPasswd('postgres') ?? fromPasswd('nobody')
  if (!account)
    throw new PostgresRefused(
      'POSTGRES_NO_ACCOUNT',
      '数据库不能以 root 身份运行，系统里又没有 postgres 或 nobody 用户，请先建立 postgres 用户。',
    )
  return account
}

// The bit of a file's mode that counts for this account: 4 to read, 1 to enter.
function allows(path: string, account: Account, bit: 4 | 1) {
  const { mode, uid, gid } = statSync(path)
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0
  return (mode & (bit << shift)) !== 0
}

export const isReadable = (path: string, account: Account): boolean => !account.switches || allows(path, account, 4)

/** The first directory on the way to `path` that this account may not enter, or null. */
export function closedParent(path: string, account: Account): string | null {
  if (!account.switches) return null
  const parents: string[] = []
  for (let at = dirname(path); ; at = dirname(at)) {
    parents.unshift(at)
    if (at === dirname(at)) break
  }
  return parents.find((parent) => !allows(parent, account, 1)) ?? null
}
