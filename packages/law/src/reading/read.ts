/** What a reader answers: the value, or a sentence that says what to type instead, with an example. Nothing is ever left out on the way. */
export type Read<T> = { ok: true; value: T } | { ok: false; reason: string }

export const good = <T>(value: T): Read<T> => ({ ok: true, value })
export const bad = (reason: string): { ok: false; reason: string } => ({ ok: false, reason })

/** What was typed, short enough to stand in a sentence. */
export const quoted = (typed: string): string => {
  const characters = [...typed.trim()]
  return `“${characters.slice(0, 20).join('')}${characters.length > 20 ? '…' : ''}”`
}
