import { type ChildProcess, spawn } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import { root } from './root.ts'

export type Step = { name: string; command: string; args: readonly string[]; cwd?: string; env?: Record<string, string> }
export type StepResult = { name: string; ok: boolean; seconds: number; output: string; why: string }
export type StepOptions = { limitMs?: number; stream?: boolean }

const minute = 60_000
const running = new Set<number>()

/** Runs one command in its own process group, never longer than its limit, and leaves nothing of that group behind. */
export async function runStep(step: Step, { limitMs = 25 * minute, stream = false }: StepOptions = {}): Promise<StepResult> {
  const started = performance.now()
  const child = spawn(step.command, step.args, {
    cwd: step.cwd ?? root,
    env: { ...process.env, NO_COLOR: '1', ...step.env, PATH: pathWithPinnedTools() },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const output = collect(child, stream)
  const why = await ending(child, limitMs)
  return { name: step.name, ok: why === '', seconds: (performance.now() - started) / 1000, output: output(), why }
}

/** Ends every group that is still running; for the moment somebody presses Ctrl-C. */
export function stopAllSteps(signal: NodeJS.Signals) {
  for (const group of running) signalGroup(group, signal)
}

function pathWithPinnedTools() {
  return [join(root, 'node_modules/.bin'), dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter)
}

function collect(child: ChildProcess, stream: boolean) {
  const chunks: Buffer[] = []
  for (const pipe of [child.stdout, child.stderr])
    pipe?.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      if (stream) process.stdout.write(chunk)
    })
  return () => Buffer.concat(chunks).toString('utf8')
}

async function ending(child: ChildProcess, limitMs: number): Promise<string> {
  const group = child.pid
  if (group) running.add(group)
  let timedOut = false
  const timers: NodeJS.Timeout[] = []
  const stop = () => {
    timedOut = true
    if (group) signalGroup(group, 'SIGTERM')
    timers.push(setTimeout(() => group && signalGroup(group, 'SIGKILL'), 10_000))
  }
  timers.push(setTimeout(stop, limitMs))
  const why = await new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(`could not start: ${error.message}`))
    child.once('exit', (code, signal) => resolve(code === 0 ? '' : code === null ? `ended by ${signal}` : `exit code ${code}`))
  })
  timers.forEach(clearTimeout)
  await drained(child)
  // A grandchild may outlive its parent and hold the pipes open; waiting for it would hang the whole run.
  if (group) signalGroup(group, 'SIGKILL')
  if (group) running.delete(group)
  child.stdout?.destroy()
  child.stderr?.destroy()
  return timedOut ? `stopped after ${Math.round(limitMs / 1000)} s` : why
}

function drained(child: ChildProcess) {
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const patience = new Promise<void>((resolve) => setTimeout(resolve, 500))
  return Promise.race([closed, patience])
}

function signalGroup(group: number, signal: NodeJS.Signals) {
  try {
    process.kill(-group, signal)
  } catch {
    // The group is already gone, which is what we wanted.
  }
}
