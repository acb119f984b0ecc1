import { type ChildProcess, fork } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import type { CompileReply } from './compiler-process.ts'
import type { DocumentSpec } from './document-spec.ts'
import type { FontPlaces } from './fonts.ts'

/** Bounds of one typesetting process. Memory is what the machine gives it (resident), in bytes; periods in milliseconds. */
export type Bounds = { startMs: number; paperMs: number; hardBytes: number; softBytes: number; lookMs: number }

export const usualBounds: Bounds = {
  // The first start of an installation unpacks a font.
  startMs: 60_000,
  paperMs: 30_000,
  // A long file with every font in use stays below 300 MB; beyond the hard bound a paper is running away.
  hardBytes: 768 * 1024 * 1024,
  softBytes: 300 * 1024 * 1024,
  lookMs: 250,
}

/** A paper as PDF, and the characters in it that no font holds: they show as an empty box. */
export type SetPaper = { pdf: Buffer; missing: string[] }

/** A paper the typesetter looked at and could not set, with its reasons: asking again changes nothing. */
export class PaperWrong extends Error {}

/** The process ended, stood still or grew too large before it answered. */
export class TypesetterLost extends Error {}

/**
 * The typesetting library in a process of its own: what ends it ends nothing else. It gets no variables of the environment and therefore no
 * secret; it ends by itself when the server is gone.
 */
export class Typesetter {
  readonly #child: ChildProcess
  readonly #bounds: Bounds
  readonly #ready: Promise<void>
  #lost: TypesetterLost | null = null
  #fail: ((error: Error) => void) | null = null
  #take: ((reply: CompileReply) => void) | null = null
  #lastId = 0
  #residentBytes = 0

  constructor(places: FontPlaces, bounds: Bounds) {
    this.#bounds = bounds
    this.#child = fork(new URL('./compiler-process.ts', import.meta.url), [JSON.stringify(places)], {
      env: {},
      execArgv: ['--max-old-space-size=256'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    this.#child.on('message', (reply: CompileReply) => this.#take?.(reply))
    this.#child.on('error', (cause) => this.#lose(`it could not be reached: ${cause.message}`))
    this.#child.on('exit', (code, signal) => this.#lose(`it ended with ${signal ?? String(code)}`))
    this.#ready = this.#answer(bounds.startMs, () => undefined).then(() => undefined)
    // Looked at by the first paper; until then nobody waits for it.
    this.#ready.catch(() => undefined)
  }

  get pid(): number | undefined {
    return this.#child.pid
  }

  get isLost(): boolean {
    return this.#lost !== null
  }

  /** @throws PaperWrong, TypesetterLost */
  async set(spec: DocumentSpec): Promise<SetPaper> {
    await this.#ready
    const id = ++this.#lastId
    const reply = await this.#answer(this.#bounds.paperMs, () => this.#child.send({ id, spec }))
    if (!('id' in reply) || reply.id !== id) throw this.#lose('it answered something else')
    this.#residentBytes = reply.residentBytes
    if ('failure' in reply) throw new PaperWrong(reply.failure)
    const { buffer, byteOffset, byteLength } = reply.pdf
    return { pdf: Buffer.from(buffer, byteOffset, byteLength), missing: reply.missing }
  }

  /** Between two papers: what a process has taken it does not give back, so one that grew is followed by a fresh one. */
  get isFull(): boolean {
    return this.#residentBytes > this.#bounds.softBytes
  }

  /** It must not hold the server open while nobody waits for a paper. */
  rest(): void {
    this.#child.unref()
    this.#child.channel?.unref()
  }

  wake(): void {
    this.#child.ref()
    this.#child.channel?.ref()
  }

  async end(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return
    this.#child.ref()
    const gone = new Promise<void>((done) => this.#child.once('exit', () => done()))
    this.#lose('it was ended')
    await gone
  }

  #lose(why: string): TypesetterLost {
    this.#lost ??= new TypesetterLost(`typesetting process ${this.pid ?? ''}: ${why}`)
    this.#child.kill('SIGKILL')
    this.#fail?.(this.#lost)
    return this.#lost
  }

  /** The next message of the process, within its bounds. */
  #answer(patienceMs: number, ask: () => void): Promise<CompileReply> {
    if (this.#lost) return Promise.reject(this.#lost)
    return new Promise<CompileReply>((done, failed) => {
      const patience = setTimeout(() => this.#lose(`no answer within ${patienceMs} ms`), patienceMs)
      const look = setInterval(() => void this.#look(), this.#bounds.lookMs)
      const close = () => {
        clearTimeout(patience)
        clearInterval(look)
        this.#take = null
        this.#fail = null
      }
      this.#take = (reply) => (close(), done(reply))
      this.#fail = (error) => (close(), failed(error))
      ask()
    })
  }

  async #look(): Promise<void> {
    if ((await residentBytes(this.pid)) > this.#bounds.hardBytes) this.#lose(`it took more than ${this.#bounds.hardBytes} bytes`)
  }
}

/** 0 where the system does not tell (anything but Linux): the bound in time stands there alone. */
async function residentBytes(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024
}
