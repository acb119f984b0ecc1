import './pinned-node.ts'
import { gzipSync } from 'node:zlib'
import { type Chunk, lawInChunks } from './law-bundle.ts'

/** What each part may weigh minified and gzipped, in KB of 1024 bytes. Rows that come and go with the years have no limit. */
const budgets = {
  'law.js': { most: 60, holds: 'what decides: eligibility, clocks, procedure, materials, fees, jurisdiction, words' },
  'about.js': { most: 22, holds: 'what describes or counts: rule index, statistics, simulator, scoring' },
  'dated.js': { most: null, holds: 'calendar, policies, standards' },
} as const satisfies Record<string, { most: number | null; holds: string }>

export type Budgets = Readonly<Record<string, { most: number | null; holds: string }>>
export type Weight = { file: string; kb: number; most: number | null; holds: string }

/** Every budget with what was built for it; a part nobody has a budget for is as much of a surprise as one that is gone. */
export function weigh(chunks: readonly Chunk[], limits: Budgets = budgets): Weight[] {
  const surprise = chunks.find(({ file }) => !Object.hasOwn(limits, file))
  if (surprise) throw new Error(`${surprise.file} has no budget`)
  return Object.entries(limits).map(([file, limit]) => {
    const chunk = chunks.find((one) => one.file === file)
    if (!chunk) throw new Error(`${file} was not built`)
    return { file, kb: gzipSync(chunk.code).length / 1024, ...limit }
  })
}

export const isTooHeavy = ({ kb, most }: Weight): boolean => most !== null && kb > most

const tell = ({ file, kb, most, holds }: Weight): string =>
  `${file.padEnd(9)} ${kb.toFixed(1).padStart(5)} KB${most === null ? '' : ` of ${most}`}: ${holds}`

if (import.meta.main) {
  const weights = weigh(await lawInChunks())
  for (const weight of weights) console.log(`${tell(weight)}${isTooHeavy(weight) ? ': TOO HEAVY' : ''}`)
  process.exitCode = weights.some(isTooHeavy) ? 1 : 0
}
