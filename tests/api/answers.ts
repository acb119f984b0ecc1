export type Body = Record<string, unknown>
export type Answer = { status: number; body: Body; headers: Record<string, unknown>; text: string }
export type Asker = (method: string, url: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>

/** Whoever can ask as a stranger and as each of the county's people. */
export type Door = { anonymous: Asker; as(username: string): Promise<Asker> }

/** One field of an answer, of the kind the test expects it to be. */
export function wordOf(body: Body, field: string): string {
  const value = body[field]
  if (typeof value !== 'string') throw new Error(`no text in ${field}: ${JSON.stringify(body).slice(0, 300)}`)
  return value
}

export function bodyOf(body: Body, field: string): Body {
  const value = body[field]
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`no object in ${field}: ${JSON.stringify(body).slice(0, 300)}`)
  return value as Body
}

export function itemsOf(body: Body, field = 'items'): Body[] {
  const value = body[field]
  if (!Array.isArray(value)) throw new Error(`no list in ${field}: ${JSON.stringify(body).slice(0, 300)}`)
  return value as Body[]
}
