import { type ChildProcess, fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type House, openHouse } from '../apps/server/src/house.ts'
import { readConfig } from '../apps/server/src/platform/config.ts'
import { openLog } from '../apps/server/src/platform/log.ts'
import { benchPassword, generate } from './generate.ts'

export const say = (line: string) => process.stdout.write(`${line}\n`)
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
export const out = process.env['BENCH_DIR'] ?? here('./out')

/** The house over `size` generated cases; generated once, and used again by every bench. */
export async function openBench(size: number): Promise<{ house: House; dataDir: string }> {
  await mkdir(out, { recursive: true, mode: 0o755 })
  const dataDir = join(out, `cases-${size}`)
  const config = readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'error' }, { command: 'demo' })
  const isNew = !existsSync(join(dataDir, 'generated'))
  const house = await openHouse(config, { log: openLog('error') })
  if (isNew) {
    say(`generating ${size} cases`)
    const spent = await generate(house.platform, house.connection, size, join(out, 'copy'), say)
    await writeFile(join(dataDir, 'generated'), String(spent))
    say(`generated in ${spent} s`)
  }
  return { house, dataDir }
}

export async function serverOf(file: string, bench: unknown): Promise<{ port: number; child: ChildProcess }> {
  const child = fork(here(file), { env: { ...process.env, BENCH: JSON.stringify(bench) }, execArgv: [] })
  const port = await new Promise<number>((ready, failed) => {
    child.once('message', (message: { port: number }) => ready(message.port))
    child.once('exit', (code) => failed(new Error(`${file} ended with ${code}`)))
  })
  return { port, child }
}

export const rssOf = (child: ChildProcess) =>
  new Promise<number>((answer) => {
    child.once('message', (message: { rss: number }) => answer(message.rss))
    child.send('memory')
  })

export async function signIn(port: number, username: string): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password: benchPassword }),
  })
  if (answer.status !== 200) throw new Error(`sign-in of ${username}: ${answer.status} ${await answer.text()}`)
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}
