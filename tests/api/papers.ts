import type { App } from '../../apps/server/src/http/kit.ts'
import { password, wordOf } from './open-api.ts'

const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
)

/** A form with one file in it, as a browser sends it. */
export function formWith(bytes: Buffer, name = '欠条.pdf', type = 'application/pdf') {
  const boundary = 'fayuan-test-boundary'
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`
  return {
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  }
}

/** Uploads a small PDF as this person and answers its file id. */
export async function uploadPaper(app: App, username: string): Promise<string> {
  const signedIn = await app.inject({ method: 'POST', url: '/api/session', payload: { username, password } })
  const cookie = signedIn.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const form = formWith(pdf)
  const answer = await app.inject({ method: 'POST', url: '/api/uploads', payload: form.payload, headers: { ...form.headers, cookie } })
  if (answer.statusCode !== 201) throw new Error(`upload: ${answer.statusCode} ${answer.body}`)
  return wordOf(answer.json(), 'fileId')
}
