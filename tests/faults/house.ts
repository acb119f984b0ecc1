import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readPostmaster } from '../../apps/server/src/platform/postgres/postmaster.ts'

const script = fileURLToPath(new URL('server.ts', import.meta.url))

/** A server process on a data directory that is started again whenever it dies, until it is told to stop. */
export class Restarting {
  url = ''
  starts = 0
  faults = ''
  readonly dataDir: string
  readonly password: string
  private child: ChildProcess | null = null
  private isStopping = false
  constructor(dataDir: string, password: string) {
    this.dataDir = dataDir
    this.password = password
  }

  async start(): Promise<void> {
    const child = spawn(process.execPath, [script, this.dataDir, this.password], { stdio: ['ignore', 'pipe', 'pipe'] })
    this.child = child
    this.starts += 1
    child.stderr.on('data', (bytes: Buffer) => {
      this.faults = `${this.faults}${bytes.toString()}`.slice(-4_000)
    })
    child.once('exit', () => {
      if (!this.isStopping) this.start().catch(() => undefined)
    })
    await new Promise<void>((resolve) => {
      let text = ''
      child.stdout.on('data', (bytes: Buffer) => {
        text += bytes.toString()
        const url = /ready (\S+)/.exec(text)?.[1]
        if (!url) return
        this.url = url
        resolve()
      })
      child.once('exit', () => resolve())
    })
  }

  killServer(): void {
    this.child?.kill('SIGKILL')
  }

  /** The postmaster of this directory, and no other. */
  killDatabase(): void {
    const running = readPostmaster(join(this.dataDir, 'postgres'))
    if (running) process.kill(running.pid, 'SIGKILL')
  }

  async stop(): Promise<void> {
    this.isStopping = true
    if (!this.child || this.child.exitCode !== null || this.child.signalCode !== null) return
    const gone = once(this.child, 'exit')
    this.child.kill('SIGTERM')
    await gone
  }
}
