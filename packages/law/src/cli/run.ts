import { fault, jsonIn, linesOf, type Read, tooLarge, wholeOf, written } from './lines.ts'

/** Shared by the two commands: JSON in, JSON out, exit 2 with {"error": …} on what cannot be read (contracts/assess.md). */
export type Answer = Read<unknown>
export type Answerer = (input: unknown) => Answer

const shown = (answer: Answer): string => `${JSON.stringify(answer.ok ? answer.value : { error: answer.error })}\n`

/** A fault of ours must not end a long run nor show a stack; it is still an error on the line it happened. */
function answerTo(bytes: Uint8Array | null, answerer: Answerer): Answer {
  if (bytes === null) return tooLarge
  const parsed = jsonIn(bytes)
  if (!parsed.ok) return parsed
  try {
    return answerer(parsed.value)
  } catch {
    return fault('INTERNAL', '程序内部错误，请把这份输入报告给开发者。')
  }
}

async function one(answerer: Answerer): Promise<number> {
  const answer = answerTo(await wholeOf(process.stdin), answerer)
  await written(shown(answer))
  return answer.ok ? 0 : 2
}

async function many(answerer: Answerer): Promise<number> {
  for await (const line of linesOf(process.stdin)) await written(shown(answerTo(line, answerer)))
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
