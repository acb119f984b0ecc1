import { offline, problemOf } from './problem.ts'

export type Query = Record<string, string | number | boolean | null | undefined>
export type Method = 'POST' | 'PUT' | 'DELETE'
export type SendOptions = { version?: number | null; key?: string }

const base = '/api'

// randomUUID is missing where a county opens the console over plain http; random bytes are not.
export const newKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')

export function addressOf(path: string, query?: Query): string {
  const pairs = Object.entries(query ?? {}).filter(([, value]) => value !== undefined && value !== null && value !== '')
  const search = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString()
  return base + path + (search ? `?${search}` : '')
}

async function ask(address: string, init: RequestInit): Promise<Response> {
  const response = await fetch(address, { credentials: 'same-origin', ...init }).catch((cause: unknown) => {
    if (init.signal?.aborted) throw cause
    throw offline(cause)
  })
  if (!response.ok) throw await problemOf(response)
  return response
}

async function answerOf<T>(response: Response): Promise<T> {
  if (response.status === 204) return null as T
  return (await response.json()) as T
}

export async function get<T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> {
  return answerOf<T>(await ask(addressOf(path, query), { signal }))
}

/** Every write carries a key, so that a second try of the same content is answered with the first answer. */
export async function send<T>(method: Method, path: string, body?: unknown, { version, key }: SendOptions = {}): Promise<T> {
  const headers = new Headers({ 'idempotency-key': key ?? newKey() })
  if (body !== undefined) headers.set('content-type', 'application/json')
  if (version != null) headers.set('if-match', String(version))
  return answerOf<T>(await ask(addressOf(path), { method, headers, body: body === undefined ? undefined : JSON.stringify(body) }))
}

export async function upload(file: File): Promise<{ fileId: string; mediaType: string; bytes: number }> {
  const body = new FormData()
  body.append('file', file)
  return answerOf(await ask(addressOf('/uploads'), { method: 'POST', headers: { 'idempotency-key': newKey() }, body }))
}

export async function fetchFile(path: string, query?: Query, signal?: AbortSignal): Promise<Blob> {
  return (await ask(addressOf(path, query), { signal })).blob()
}
