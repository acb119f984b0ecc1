import { join, resolve } from 'node:path'
import type { DocumentSpec } from './document-spec.ts'
import type { FontPlaces } from './fonts.ts'
import { printable } from './printable.ts'
import { PaperNotSet, TypesettingBusy, TypesettingClosed } from './refusals.ts'
import { type Bounds, PaperWrong, type SetPaper, Typesetter, TypesetterLost, usualBounds } from './typesetter.ts'

type Job = { spec: DocumentSpec; done: (paper: SetPaper) => void; failed: (error: Error) => void }

const longestQueue = 1000
const tries = 2
/** A desk prints all day; after ten quiet minutes the machine has better use for the memory. */
const idleMs = 10 * 60_000

export type TypesettingChoice = Partial<FontPlaces> & { bounds?: Partial<Bounds> }

let chosen: TypesettingChoice = {}
let typesetter: Typesetter | null = null
let isWorking = false
let isClosing = false
let idle: NodeJS.Timeout | undefined
let queue: Job[] = []

/** Says where fonts are kept; without it DATA_DIR and FONT_DIR of the environment decide. Takes effect with the next process. */
export function configureTypesetting(choice: TypesettingChoice): void {
  chosen = choice
}

/**
 * Typesets one paper. The library works in a process of its own behind a queue (typesetter.ts): a paper whose process was lost is set once more
 * in a fresh one, and only then refused; those behind it wait their turn.
 * @throws PaperNotSet, TypesettingBusy, TypesettingClosed
 */
export function renderPdf(spec: DocumentSpec): Promise<SetPaper> {
  if (queue.length >= longestQueue) return Promise.reject(new TypesettingBusy())
  return new Promise((done, failed) => {
    queue.push({ spec: printable(spec), done, failed })
    void work()
  })
}

/** The process that sets papers now, for whoever watches the machine; undefined while there is none. */
export const typesetterPid = (): number | undefined => typesetter?.pid

/** Ends the process; papers still waiting are refused. A later renderPdf starts a new one. */
export async function closeTypesetting(): Promise<void> {
  const waiting = queue
  queue = []
  isClosing = true
  for (const job of waiting) job.failed(new TypesettingClosed())
  await dismiss()
  isClosing = false
}

async function work(): Promise<void> {
  if (isWorking) return
  isWorking = true
  clearTimeout(idle)
  for (let job = queue.shift(); job; job = queue.shift()) await workOn(job)
  isWorking = false
  typesetter?.rest()
  idle = setTimeout(() => void dismiss(), idleMs).unref()
}

async function workOn({ spec, done, failed }: Job): Promise<void> {
  try {
    done(await setPatiently(spec))
  } catch (error) {
    failed(error instanceof Error ? error : new Error(String(error)))
  }
  if (typesetter && !typesetter.isLost && typesetter.isFull) await dismiss()
}

async function setPatiently(spec: DocumentSpec): Promise<SetPaper> {
  let cause: unknown = null
  for (let attempt = 1; attempt <= tries; attempt++) {
    try {
      return await atWork().set(spec)
    } catch (error) {
      if (error instanceof PaperWrong) throw new Error(`"${spec.title}" could not be typeset: ${error.message}`, { cause: error })
      if (!(error instanceof TypesetterLost)) throw error
      if (isClosing) throw new TypesettingClosed()
      cause = error
    }
  }
  throw new PaperNotSet(cause)
}

function atWork(): Typesetter {
  if (!typesetter || typesetter.isLost) typesetter = new Typesetter(places(), { ...usualBounds, ...chosen.bounds })
  typesetter.wake()
  return typesetter
}

function places(): FontPlaces {
  const dataDir = process.env['DATA_DIR'] ?? 'data'
  return {
    cacheDir: resolve(chosen.cacheDir ?? join(dataDir, 'cache', 'fonts')),
    fontDir: chosen.fontDir ?? process.env['FONT_DIR'] ?? null,
  }
}

async function dismiss(): Promise<void> {
  const old = typesetter
  typesetter = null
  clearTimeout(idle)
  await old?.end()
}
