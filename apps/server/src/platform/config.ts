import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'

export type Command = 'start' | 'demo' | 'migrate' | 'backup' | 'restore' | 'verify'
export type Role = 'all' | 'web' | 'jobs'
export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent'

export type Config = {
  command: Command
  port: number
  host: string
  dataDir: string
  databaseUrl: string | null
  pgBinDir: string | null
  role: Role
  publicUrl: string
  masterKeyFile: string | null
  smtpUrl: string | null
  smsGatewayUrl: string | null
  trustedProxies: string[]
  fontDir: string | null
  logLevel: LogLevel
  metricsToken: string | null
  backupPassphraseFile: string | null
  backupDir: string | null
  adminEmails: string[]
}

/** A start that cannot go on: the variable, and what it should look like. The value stays out, it may be a secret. */
export class ConfigError extends Error {
  readonly code = 'CONFIG_INVALID'
  readonly variable: string
  readonly expected: string
  constructor(variable: string, expected: string) {
    super(`环境变量 ${variable} 的值不正确：${expected}。请改正后重新启动。`)
    this.name = 'ConfigError'
    this.variable = variable
    this.expected = expected
  }
}

const url = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol) && !/[\s\0]/.test(text))

const path = z.string().refine((text) => !text.includes('\0'))

function isNetwork(text: string) {
  const [address = '', bits, ...rest] = text.split('/')
  const family = isIP(address)
  if (family === 0 || rest.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
}

const listOfNetworks = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim()))
  .refine((parts) => parts.every(isNetwork))

const listOfMailboxes = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim()))
  .refine((parts) => parts.every((part) => z.email().safeParse(part).success))

const isHost = (text: string) =>
  isIP(text) > 0 || /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i.test(text)

// Sockets of a local server have no host part: postgres://user:secret@/name?host=/run/postgresql
const isDatabaseUrl = (text: string) =>
  /^postgres(ql)?:\/\/\S+$/.test(text) &&
  URL.canParse(text.replace(/^(postgres(?:ql)?:\/\/(?:[^@/]*@)?)\//, '$1socket/').replace(/(:\/\/[^/?]*?),[^/?]*/, '$1'))

const rules = {
  PORT: [
    z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .refine((port) => port <= 65535),
    '应为 0 到 65535 之间的整数，例如 8080',
  ],
  HOST: [z.string().refine(isHost), '应为 IP 地址或主机名，例如 127.0.0.1 或 0.0.0.0'],
  DATA_DIR: [path, '应为一个目录的路径，例如 ./data'],
  DATABASE_URL: [z.string().refine(isDatabaseUrl), '应形如 postgres://用户:密码@主机:5432/库名'],
  PG_BIN_DIR: [path, '应为存放 postgres 和 initdb 程序的目录'],
  ROLE: [z.enum(['all', 'web', 'jobs']), '应为 all、web、jobs 之一'],
  PUBLIC_URL: [url('http:', 'https:'), '应为公众访问的网址，例如 https://fayuan.example.gov.cn'],
  MASTER_KEY_FILE: [path, '应为主密钥文件的路径'],
  SMTP_URL: [url('smtp:', 'smtps:'), '应形如 smtps://用户:密码@邮件服务器:465'],
  SMS_GATEWAY_URL: [url('http:', 'https:'), '应为短信网关的 http 或 https 网址'],
  TRUSTED_PROXIES: [listOfNetworks, '应为用逗号分开的 IP 地址或网段，例如 10.0.0.1,10.1.0.0/16'],
  FONT_DIR: [path, '应为存放字体文件的目录'],
  LOG_LEVEL: [
    z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']),
    '应为 trace、debug、info、warn、error、fatal、silent 之一',
  ],
  METRICS_TOKEN: [z.string().regex(/^[\x21-\x7e]{16,}$/), '应为至少 16 个字符、不含空格的口令'],
  BACKUP_PASSPHRASE_FILE: [path, '应为备份口令文件的路径'],
  BACKUP_DIR: [path, '应为存放每夜备份的目录，最好在另一块磁盘上'],
  ADMIN_EMAIL: [listOfMailboxes, '应为邮箱地址，多个用逗号分开，例如 it@example.gov.cn'],
} as const satisfies Record<string, readonly [z.ZodType<unknown, string>, string]>

type Rules = typeof rules
type Value<Name extends keyof Rules> = z.output<Rules[Name][0]>

/** Reads the environment once, at start. Empty counts as absent; anything malformed is refused by name (outside.md). */
export function readConfig(env: Record<string, string | undefined>, { command }: { command: Command }): Config {
  function read<Name extends keyof Rules>(name: Name): Value<Name> | null {
    const text = env[name]?.trim()
    if (!text) return null
    const [schema, expected] = rules[name]
    const result = schema.safeParse(text)
    if (!result.success) throw new ConfigError(name, expected)
    return result.data as Value<Name>
  }
  const optionalPath = (name: 'PG_BIN_DIR' | 'MASTER_KEY_FILE' | 'FONT_DIR' | 'BACKUP_PASSPHRASE_FILE' | 'BACKUP_DIR') => {
    const text = read(name)
    return text === null ? null : resolve(text)
  }
  const port = read('PORT') ?? 8080
  const host = read('HOST') ?? '127.0.0.1'
  return {
    command,
    port,
    host,
    dataDir: resolve(read('DATA_DIR') ?? (command === 'demo' ? './data/demo' : './data')),
    databaseUrl: read('DATABASE_URL'),
    pgBinDir: optionalPath('PG_BIN_DIR'),
    role: read('ROLE') ?? 'all',
    publicUrl: (read('PUBLIC_URL') ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`).replace(/\/+$/, ''),
    masterKeyFile: optionalPath('MASTER_KEY_FILE'),
    smtpUrl: read('SMTP_URL'),
    smsGatewayUrl: read('SMS_GATEWAY_URL'),
    trustedProxies: read('TRUSTED_PROXIES') ?? [],
    fontDir: optionalPath('FONT_DIR'),
    logLevel: read('LOG_LEVEL') ?? 'info',
    metricsToken: read('METRICS_TOKEN'),
    backupPassphraseFile: optionalPath('BACKUP_PASSPHRASE_FILE'),
    backupDir: optionalPath('BACKUP_DIR'),
    adminEmails: read('ADMIN_EMAIL') ?? [],
  }
}
