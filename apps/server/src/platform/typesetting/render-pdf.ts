import { join, resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { CompileReply, CompileRequest } from './compiler-worker.ts'
import type { DocumentSpec } from './document-spec.ts'
import type { FontPlaces } from './fonts.ts'

type Job = { id: number; spec: DocumentSpec; done: (pdf: Buffer) => void; failed: (error: Error) => void }

const longestQueue = 1000
const patienceMs = 60_000

let chosen: Partial<FontPlaces> = {}
let worker: Worker | null = null
let current: Job | null = null
let watch: NodeJS.Timeout | undefined
let queue: Job[] = []
let lastId = 0

/** Says where fonts are kept; without it DATA_DIR and FONT_DIR of the environment decide. Takes effect with the next compiler. */
export function configureTypesetting(places: Partial<FontPlaces>): void {
  chosen = places
}

/** Typesets one paper. The compiler blocks while it works, so it lives in one worker thread behind a queue. */
export function renderPdf(spec: DocumentSpec): Promise<Buffer> {
  if (queue.length >= longestQueue) return Promise.reject(new Error(`typesetting queue is full (${longestQueue} papers waiting)`))
  return new Promise((done, failed) => {
    queue.push({ id: ++lastId, spec, done, failed })
    next()
  })
}

/** Ends the worker; papers still waiting are refused. A later renderPdf starts a new one. */
export async function closeTypesetting(): Promise<void> {
  const waiting = [...(current ? [current] : []), ...queue]
  queue = []
  current = null
  clearTimeout(watch)
  for (const job of waiting) job.failed(new Error('typesetting was closed'))
  await retire()
}

function next(): void {
  if (current) return
  const job = queue.shift()
  if (!job) return void worker?.unref()
  current = job
  worker ??= hire()
  worker.ref()
  watch = setTimeout(() => dismiss(new Error(`typesetting "${job.spec.title}" took longer than ${patienceMs} ms`)), patienceMs)
  worker.postMessage({ id: job.id, spec: job.spec } satisfies CompileRequest)
}

function hire(): Worker {
  const hired = new Worker(new URL('./compiler-worker.ts', import.meta.url), {
    workerData: places(),
    resourceLimits: { maxOldGenerationSizeMb: 256 },
    execArgv: [],
  })
  hired.on('message', (reply: CompileReply) => worker === hired && finish(reply))
  hired.on('error', (error) => worker === hired && dismiss(error))
  hired.on('exit', (code) => worker === hired && dismiss(new Error(`typesetting worker ended with code ${code}`)))
  return hired
}

function places(): FontPlaces {
  const dataDir = process.env['DATA_DIR'] ?? 'data'
  return {
    cacheDir: resolve(chosen.cacheDir ?? join(dataDir, 'cache', 'fonts')),
    fontDir: chosen.fontDir ?? process.env['FONT_DIR'] ?? null,
  }
}

function finish(reply: CompileReply): void {
  const job = current
  if (!job || job.id !== reply.id) return
  release()
  if ('pdf' in reply) job.done(Buffer.from(reply.pdf.buffer, reply.pdf.byteOffset, reply.pdf.byteLength))
  else job.failed(new Error(`"${job.spec.title}" could not be typeset: ${reply.failure}`))
  next()
}

/** Only the paper that was being set is lost with a dead worker; those behind it go to its successor. */
function dismiss(cause: Error): void {
  const job = current
  release()
  void retire()
  job?.failed(new Error(`typesetting failed: ${cause.message}`, { cause }))
  next()
}

function release(): void {
  clearTimeout(watch)
  current = null
}

async function retire(): Promise<void> {
  const old = worker
  worker = null
  await old?.terminate()
}
