import './pinned-node.ts'
import { gzipSync } from 'node:zlib'
import { type Chunk, type Door, doorInChunks, doors, entryOf } from './law-bundle.ts'

/** What each door may weigh minified and gzipped, in KB of 1024 bytes, all it needs included but rows that come and go with the years. */
const most: Readonly<Record<Door, number>> = {
  // 60 until the law said "not known", and held what whole local regulations hold: conditions, lists that refer to lists.
  law: 66,
  rules: 30,
  // It names the document that was chosen in what is wrong with its number.
  reading: 9.2,
  loading: 22,
  application: 6,
  // Of several grounds it says that one paper is enough.
  citizen: 6.5,
  citing: 14,
  contradictions: 12,
  likeness: 4,
  moments: 6,
  nationality: 4,
  corrections: 4,
  divisions: 10,
  sheets: 4,
  settings: 20,
  indicators: 12,
  quality: 6,
  // Holds the whole of eligibility, which has learnt what was said of papers and not seen.
  simulator: 37,
  // Holds the list of papers.
  wanted: 9.5,
}

export type Weight = { door: Door; kb: number; datedKb: number; most: number }

const kbOf = (chunk: Chunk | undefined): number => (chunk ? gzipSync(chunk.code).length / 1024 : 0)

export async function weigh(door: Door, entry = entryOf(door)): Promise<Weight> {
  const chunks = await doorInChunks(door, entry)
  const own = chunks.find(({ file }) => file === `${door}.js`)
  const dated = chunks.find(({ file }) => file === 'dated.js')
  const surprise = chunks.find((chunk) => chunk !== own && chunk !== dated)
  if (!own || surprise) throw new Error(`${door} was built as ${chunks.map(({ file }) => file).join(', ')}`)
  return { door, kb: kbOf(own), datedKb: kbOf(dated), most: most[door] }
}

export const isTooHeavy = (weight: Weight): boolean => weight.kb > weight.most

function tell(weight: Weight): string {
  const { door, kb, datedKb, most: limit } = weight
  const own = `${door.padEnd(10)} ${kb.toFixed(1).padStart(5)} KB of ${limit}`
  return `${own}, dated rows ${datedKb.toFixed(1)} KB: ${doors[door].holds}${isTooHeavy(weight) ? ': TOO HEAVY' : ''}`
}

if (import.meta.main) {
  for (const door of Object.keys(doors) as Door[]) {
    const weight = await weigh(door)
    console.log(tell(weight))
    if (isTooHeavy(weight)) process.exitCode = 1
  }
}
