import { randomBytes } from 'node:crypto'
import { KeysRefused } from './refusal.ts'
import { createSecret, readSecret } from './secret-files.ts'

const hex = /^[0-9a-f]{64}$/i
const base64 = /^[A-Za-z0-9+/_-]{43}=?$/

// Samples of manuals and toys are regular: few different bytes, or each one the last plus a constant.
function isSample(key: Buffer) {
  const steps = new Set([...key].map((byte, at) => (byte - (key[at - 1] ?? byte) + 256) % 256).slice(1))
  const halves = key.subarray(0, 16).equals(key.subarray(16))
  return new Set(key).size < 12 || steps.size < 3 || halves || [...key].every((byte) => byte >= 0x20 && byte < 0x7f)
}

export function parseMasterKey(text: string, path: string): Buffer {
  const trimmed = text.trim()
  const key = hex.test(trimmed) ? Buffer.from(trimmed, 'hex') : base64.test(trimmed) ? Buffer.from(trimmed, 'base64') : null
  if (key?.length !== 32)
    throw new KeysRefused(
      'MASTER_KEY_LENGTH',
      `主密钥文件 ${path} 的内容不对，应为 32 字节随机数的十六进制（64 个字符）或 base64。请放回原来的文件；新装时可用 openssl rand -hex 32 生成。`,
    )
  if (isSample(key))
    throw new KeysRefused('MASTER_KEY_SAMPLE', `主密钥文件 ${path} 里是示例密钥，不能使用，请用 openssl rand -hex 32 重新生成。`)
  return key
}

export function readMasterKey(path: string): Buffer | null {
  const text = readSecret(path)
  return text === null ? null : parseMasterKey(text, path)
}

export function createMasterKey(path: string): Buffer {
  const key = randomBytes(32)
  return createSecret(path, `${key.toString('hex')}\n`) ? key : (readMasterKey(path) ?? key)
}
