import type { InputError } from '../shape.ts'

/** Shared by the two commands: JSON in, JSON out, exit 2 with {"error": …} on what cannot be read (contracts/assess.md). */
export type Answer = { ok: true; value: unknown } | { ok: false; error: InputError }
export type Answerer = (input: unknown) => Answer

const mostBytes = 4 * 1024 * 1024

const fault = (code: string, message: string): Answer => ({ ok: false, error: { code, path: '', message } })

const tooLarge = fault('TOO_LARGE', '输入超过 4 MB，请拆分后再试。')

const shown = (answer: Answer): string => `${JSON.stringify(answer.ok ? answer.value : { error: answer.error })}\n`

function parse(bytes: Uint8Array): Answer {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    if (error instanceof SyntaxError) return fault('NOT_JSON', '输入不是有效的 JSON。')
    if (error instanceof RangeError) return fault('TOO_DEEP', '输入的层次太深。')
    return fault('NOT_UTF8', '输入不是 UTF-8 文字。')
  }
}

/** A fault of ours must not end a long run nor show a stack; it is still an error on the line it happened. */
function answerTo(bytes: Uint8Array, answerer: Answerer): Answer {
  const parsed = parse(bytes)
  if (!parsed.ok) return parsed
  try {
    return answerer(parsed.value)
  } catch {
    return fault('INTERNAL', '程序内部错误，请把这份输入报告给开发者。')
  }
}

const written = (text: string): Promise<void> => new Promise((resolve) => process.stdout.write(text, () => resolve()))

async function one(answerer: Answerer): Promise<number> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size <= mostBytes) chunks.push(bytes)
  }
  const answer = size > mostBytes ? tooLarge : answerTo(Buffer.concat(chunks), answerer)
  await written(shown(answer))
  return answer.ok ? 0 : 2
}

const newline = 10

/** Lines as bytes; one that grows past the limit is dropped but still counted, so that answers stay in step. */
async function* linesOf(): AsyncGenerator<Buffer | null> {
  let parts: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin) {
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

async function many(answerer: Answerer): Promise<number> {
  for await (const line of linesOf()) await written(shown(line === null ? tooLarge : answerTo(line, answerer)))
  return 0
}

export async function run(args: readonly string[], answerer: Answerer): Promise<number> {
  // A reader that goes away (head, a closed pager) ends the run quietly.
  process.stdout.on('error', () => undefined)
  const unknown = args.find((arg) => arg !== '--jsonl')
  if (unknown !== undefined) {
    await written(shown(fault('UNKNOWN_OPTION', `不认识的参数 ${unknown.slice(0, 40)}，只有 --jsonl。`)))
    return 2
  }
  return args.includes('--jsonl') ? many(answerer) : one(answerer)
}
