import createClient, { type Middleware } from 'openapi-fetch'
import type { AnswerOf, BodyOf, PathOf, Place, Question, Verb } from './operation.ts'
import { heard, heardBackup, heardReadOnly } from './line.ts'
import { isNoAnswer, offline, problemOf } from './problem.ts'
import type { components, paths } from './schema.d.ts'

declare const fromForm: unique symbol

/** A body that a form has put together: its field names are the form's table, its values are checked by the server. */
export type FormBody = { [name: string]: unknown; readonly [fromForm]: true }
type Body<P extends keyof paths, V extends WriteVerb> = BodyOf<P, V> | FormBody
type WriteVerb = 'post' | 'put' | 'delete'

/** One change, said whole: where, what, and which version of the thing it was decided on. */
export type Write<Answer> = {
  verb: WriteVerb
  path: PathOf<WriteVerb>
  at?: Record<string, string>
  body?: unknown
  version?: number | null
  readonly answer?: Answer
}

const problems: Middleware = {
  onResponse: async ({ response }) => {
    const problem = response.ok ? null : await problemOf(response)
    heard(isNoAnswer(problem))
    heardReadOnly(response.headers.has('x-fayuan-read-only'))
    heardBackup(response.headers.get('x-fayuan-backup'))
    if (problem) throw problem
  },
  onError: ({ error }) => {
    if (error instanceof DOMException && error.name === 'AbortError') return error
    heard(true)
    return offline(error)
  },
}

const client = createClient<paths>({ baseUrl: '', credentials: 'same-origin' })
client.use(problems)

type Raw = (verb: Verb, path: keyof paths, init: object) => Promise<{ data?: unknown; response: Response }>
// Our own signatures below check path, places, body and answer together; the library is asked with what they have let through.
const ask: Raw = client.request as never

// randomUUID is missing where a county opens the console over plain http; random bytes are not.
export const newKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')

type Asking<P extends PathOf<'get'>> = Place<P, 'get'> & { query?: Question<P>; signal?: AbortSignal }

export async function get<P extends PathOf<'get'>>(path: P, { at, query, signal }: Asking<P>): Promise<AnswerOf<P, 'get'>> {
  const { data } = await ask('get', path, { params: { path: at, query: filled(query) }, signal })
  return data as AnswerOf<P, 'get'>
}

type Change<P extends keyof paths, V extends WriteVerb> = Place<P, V> & { body?: Body<P, V>; version?: number | null }

const writing =
  <V extends WriteVerb>(verb: V) =>
  <P extends PathOf<V>>(path: P, { at, body, version }: Change<P, V>): Write<AnswerOf<P, V>> => ({ verb, path, at, body, version })

export const post = writing('post')
export const put = writing('put')
export const remove = writing('delete')

/** Every write carries a key, so that a second try of the same content is answered with the first answer. */
export async function send<Answer>({ verb, path, at, body, version }: Write<Answer>, key = newKey()): Promise<Answer> {
  const headers = { 'idempotency-key': key, ...(version == null ? {} : { 'if-match': String(version) }) }
  const { data } = await ask(verb, path, { params: { path: at }, headers, body })
  return data as Answer
}

export async function upload(file: File): Promise<components['schemas']['UploadedFile']> {
  const body = new FormData()
  body.append('file', file)
  return send({ verb: 'post', path: '/api/uploads', body })
}

export type SheetBook = components['schemas']['SheetBook']

/** The filled sheets of a file as rows of text, and what of it was not read; nothing is stored. */
export async function readBook(file: File): Promise<SheetBook> {
  const body = new FormData()
  body.append('file', file)
  const sheet: Write<SheetBook> = { verb: 'post', path: '/api/law/sheets', body }
  return send(sheet)
}

/** `missing`: characters of a paper that no font of the server holds; they show as an empty box. */
type Taken = { blob: Blob; name: string | null; missing: string[] }

/** A file and the name the server gives it. */
export async function take<P extends PathOf<'get'>>(path: P, { at, query, signal }: Asking<P>): Promise<Taken> {
  const { data, response } = await ask('get', path, { params: { path: at, query }, parseAs: 'blob', signal })
  const missing = [...decodeURIComponent(response.headers.get('x-missing-characters') ?? '')]
  return { blob: data as Blob, name: nameOf(response.headers.get('content-disposition')), missing }
}

export function nameOf(disposition: string | null): string | null {
  const name = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1]
  return name ? decodeURIComponent(name) : (/filename="([^"]+)"/i.exec(disposition ?? '')?.[1] ?? null)
}

const filled = (query: object | undefined) =>
  query && Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== ''))
