import type { App } from '../../apps/server/src/http/kit.ts'
import { password, wordOf } from './open-api.ts'
import { formWith, pdf } from './paper-form.ts'

/** Signs this person in and answers how they upload a small PDF and get its file id. */
export async function uploaderOf(app: App, username: string): Promise<() => Promise<string>> {
  const signedIn = await app.inject({ method: 'POST', url: '/api/session', payload: { username, password } })
  const cookie = signedIn.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  return async () => {
    const form = formWith(pdf)
    const answer = await app.inject({ method: 'POST', url: '/api/uploads', payload: form.payload, headers: { ...form.headers, cookie } })
    if (answer.statusCode !== 201) throw new Error(`upload: ${answer.statusCode} ${answer.body}`)
    return wordOf(answer.json(), 'fileId')
  }
}

export const uploadPaper = async (app: App, username: string): Promise<string> => (await uploaderOf(app, username))()
