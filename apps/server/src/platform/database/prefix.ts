/** The first text after every text with this prefix, in code point order. */
export function afterPrefix(prefix: string): string {
  const points = [...prefix].map((c) => c.codePointAt(0) ?? 0)
  const last = points.pop() ?? 0
  const next = last + 1 >= 0xd800 && last + 1 <= 0xdfff ? 0xe000 : last + 1
  return String.fromCodePoint(...points, next)
}
