import type { InputError } from '../shape.ts'

/** What the commands share of reading and writing: JSON in bytes, lines that cannot grow without end, an answer that is fully written. */
export type Read<T> = { ok: true; value: T } | { ok: false; error: InputError }

const mostBytes = 4 * 1024 * 1024

export const fault = (code: string, message: string, path = ''): { ok: false; error: InputError } => ({
  ok: false,
  error: { code, path, message },
})

export const tooLarge = fault('TOO_LARGE', '输入超过 4 MB，请拆分后再试。')

export function jsonIn(bytes: Uint8Array): Read<unknown> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    if (error instanceof SyntaxError) return fault('NOT_JSON', '输入不是有效的 JSON。')
    if (error instanceof RangeError) return fault('TOO_DEEP', '输入的层次太深。')
    return fault('NOT_UTF8', '输入不是 UTF-8 文字。')
  }
}

export const written = (text: string): Promise<void> => new Promise((resolve) => process.stdout.write(text, () => resolve()))

/** Everything that comes in, or null where it is more than is read. */
export async function wholeOf(input: AsyncIterable<Uint8Array | string>): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size <= mostBytes) chunks.push(bytes)
  }
  return size > mostBytes ? null : Buffer.concat(chunks)
}

const newline = 10

/** Lines as bytes; one that grows past the limit is dropped but still counted, so that answers stay in step. */
export async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<Buffer | null> {
  let parts: Buffer[] = []
  let size = 0
  for await (const chunk of input) {
    let rest = Buffer.from(chunk)
    for (let end = rest.indexOf(newline); end >= 0; end = rest.indexOf(newline)) {
      const whole = size + end > mostBytes ? null : Buffer.concat([...parts, rest.subarray(0, end)])
      yield whole
      parts = []
      size = 0
      rest = rest.subarray(end + 1)
    }
    size += rest.length
    if (size <= mostBytes) parts.push(rest)
    else parts = []
  }
  if (size > 0) yield size > mostBytes ? null : Buffer.concat(parts)
}
