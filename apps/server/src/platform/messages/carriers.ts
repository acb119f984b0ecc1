import { appendFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { Config } from '../config.ts'

export type Letter = { to: string; subject: string; body: string }
/** One way out of the house. Throws when the other side did not take the message. */
export type Carrier = (letter: Letter) => Promise<void>

/** Mail through the configured server; without one, into a local file, so that nothing is lost unseen. */
export function mailCarrier(config: Pick<Config, 'smtpUrl' | 'dataDir' | 'publicUrl'>): Carrier {
  if (!config.smtpUrl) return fileCarrier(join(config.dataDir, 'outbox', 'email.jsonl'))
  const transport = createTransport(config.smtpUrl)
  const from = `"法律援助" <no-reply@${new URL(config.publicUrl).hostname}>`
  return async ({ to, subject, body }) => {
    await transport.sendMail({ from, to, subject, text: body })
  }
}

/** Text messages: a gateway that takes a JSON POST, or the local file. No redirect is followed (security.md §7.7). */
export function smsCarrier(config: Pick<Config, 'smsGatewayUrl' | 'dataDir'>): Carrier {
  const url = config.smsGatewayUrl
  if (!url) return fileCarrier(join(config.dataDir, 'outbox', 'sms.jsonl'))
  return async ({ to, body }) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ to, text: body }),
      redirect: 'error',
      signal: AbortSignal.timeout(10_000),
    })
    if (!answer.ok) throw new Error(`gateway ${answer.status}`)
  }
}

const fileCarrier =
  (path: string): Carrier =>
  async (letter) => {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await appendFile(path, `${JSON.stringify(letter)}\n`, { mode: 0o600 })
  }
