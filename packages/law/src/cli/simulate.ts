import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { isDay } from '../day.ts'
import type { Day } from '../day.ts'
import { loadPolicies } from '../eligibility/policies/load.ts'
import { parseFacts, policies } from '../eligibility/index.ts'
import type { Facts, Policy } from '../eligibility/index.ts'
import { exampleSubsidyTable, feeTableById, feeTableOf } from '../fees/index.ts'
import type { FeeTable } from '../fees/index.ts'
import type { InputError } from '../shape.ts'
import { printSimulation, simulate } from '../simulator/index.ts'
import { fault, jsonIn, linesOf, type Read, tooLarge, written } from './lines.ts'

/**
 * simulate --policy draft.json [--current R1|file.json] [--from day] [--to day] [--table id] [--json] < facts.jsonl
 * A line that cannot be read is reported with its number and the run goes on; a draft that cannot be read ends it with exit 2.
 */
type BadLine = { line: number; error: InputError }

const mostBadLines = 100

async function policyIn(path: string): Promise<Read<Policy>> {
  const known = Object.hasOwn(policies, path) ? policies[path] : undefined
  if (known) return { ok: true, value: known }
  const bytes = await readFile(path).catch(() => null)
  if (bytes === null) return fault('NO_FILE', '读不到这个文件，请核对文件名。', path)
  const json = jsonIn(bytes)
  if (!json.ok) return json
  const loaded = loadPolicies([json.value])
  const [policy] = loaded.ok ? loaded.policies : []
  if (policy) return { ok: true, value: policy }
  const [first] = loaded.ok ? [] : loaded.errors
  return fault(first?.code ?? 'INVALID', first?.message ?? '政策文件不能读入。', first?.path)
}

function readLine(line: Buffer | null): Read<Facts> {
  if (line === null) return tooLarge
  const json = jsonIn(line)
  if (!json.ok) return json
  const parsed = parseFacts(json.value)
  return parsed.ok ? { ok: true, value: parsed.facts } : parsed
}

async function* factsIn(bad: { count: number; lines: BadLine[] }): AsyncGenerator<Facts> {
  let number = 0
  for await (const line of linesOf(process.stdin)) {
    number += 1
    const read = readLine(line)
    if (read.ok) yield read.value
    else {
      bad.count += 1
      if (bad.lines.length < mostBadLines) bad.lines.push({ line: number, error: read.error })
    }
  }
}

type Options = { policy?: string; current?: string; from?: string; to?: string; table?: string; json?: boolean }

function optionsOf(args: readonly string[]): Read<Options> {
  const text = { type: 'string' } as const
  const options = { policy: text, current: text, from: text, to: text, table: text, json: { type: 'boolean' } } as const
  try {
    return { ok: true, value: parseArgs({ args: [...args], options }).values }
  } catch {
    return fault('UNKNOWN_OPTION', '参数只有 --policy、--current、--from、--to、--table 和 --json。')
  }
}

function dayOption(name: string, value: string | undefined): Read<Day | undefined> {
  if (value === undefined || isDay(value)) return { ok: true, value }
  return fault('IMPOSSIBLE_DATE', `${name} 不是有效的日期，请写成 2025-03-10 的样子。`, name)
}

type Prepared = { draft: Policy; current?: Policy; period: { from?: Day; to?: Day }; feeTable: FeeTable; asJson: boolean }

async function prepare(args: readonly string[]): Promise<Read<Prepared>> {
  const options = optionsOf(args)
  if (!options.ok) return options
  const { policy, current, table, json } = options.value
  if (policy === undefined) return fault('REQUIRED', '请用 --policy 指明草案文件。', '--policy')
  const [draft, against] = [await policyIn(policy), current === undefined ? undefined : await policyIn(current)]
  if (!draft.ok) return draft
  if (against && !against.ok) return against
  const [from, to] = [dayOption('--from', options.value.from), dayOption('--to', options.value.to)]
  if (!from.ok) return from
  if (!to.ok) return to
  const feeTable = table === undefined ? feeTableOf(exampleSubsidyTable) : feeTableById(table)
  if (!feeTable) return fault('UNKNOWN_CODE', '没有这份补贴标准。', '--table')
  const period = { from: from.value, to: to.value }
  return { ok: true, value: { draft: draft.value, current: against?.value, period, feeTable, asJson: json === true } }
}

async function refused(error: InputError): Promise<number> {
  await written(`${JSON.stringify({ error })}\n`)
  return 2
}

async function main(args: readonly string[]): Promise<number> {
  process.stdout.on('error', () => undefined)
  const prepared = await prepare(args)
  if (!prepared.ok) return refused(prepared.error)
  const { asJson, ...input } = prepared.value
  const bad: { count: number; lines: BadLine[] } = { count: 0, lines: [] }
  const answer = await simulate({ ...input, facts: factsIn(bad) })
  if (!answer.ok) return refused(answer.error)
  if (asJson) await written(`${JSON.stringify({ ...answer.simulation, bad })}\n`)
  else {
    const lines = bad.lines.map(({ line, error }) => `第 ${line} 行没有计入：${error.path ? `${error.path} ` : ''}${error.message}`)
    const more = bad.count > bad.lines.length ? [`另有 ${bad.count - bad.lines.length} 行没有计入。`] : []
    await written([printSimulation(answer.simulation), ...lines, ...more].join('\n').trimEnd().concat('\n'))
  }
  return 0
}

process.exit(await main(process.argv.slice(2)))
