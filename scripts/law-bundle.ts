import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { root } from './root.ts'

export type Chunk = { file: string; code: string }
type Output = NonNullable<Rolldown.OutputOptions>

const src = '/packages/law/src/'
const at = (path: string) => new RegExp(`${src}${path}`)

/** What a province, a ministry or the State Council changes while the program stays: rows, no code. */
const dated = at(
  '(calendar/(official|statutory)-days|eligibility/(policies/(?!load|policy-row)|(additions|relief)-nationwide)|standards/(rows|provinces))',
)
/** The doors of the package, and what each is for; a page loads the ones it asks. */
export const doors = {
  law: { entry: 'index.ts', holds: 'what decides: eligibility, clocks, procedure, materials, fees, jurisdiction, words' },
  rules: { entry: 'rules/index.ts', holds: 'the index of rules and what waits to be confirmed' },
  reading: { entry: 'reading/index.ts', holds: 'reading what people type: sums, days, telephones, texts, keys of comparison' },
  application: { entry: 'application/index.ts', holds: 'reading what an application says into the facts it is judged by' },
  citizen: { entry: 'citizen/index.ts', holds: 'what a citizen is told of an assessment' },
  citing: { entry: 'citing/index.ts', holds: 'cites as papers carry them, in full' },
  contradictions: { entry: 'contradictions/index.ts', holds: 'facts of a person that contradict one another' },
  likeness: { entry: 'likeness/index.ts', holds: 'whether two names, numbers or parties are the same' },
  loading: { entry: 'loading.ts', holds: 'reading policies, standards, limits and notices' },
  nationality: { entry: 'nationality/index.ts', holds: 'nationalities, as they are named and as people write them' },
  moments: { entry: 'moments/index.ts', holds: 'days, months and times as they are typed and read back' },
  corrections: { entry: 'corrections/index.ts', holds: 'putting right what was entered wrong: who may, when, and which papers follow' },
  divisions: { entry: 'divisions/index.ts', holds: 'townships and villages as a county enters them' },
  sheets: { entry: 'sheets/index.ts', holds: 'tables as people keep them: cells, headings, faults of a cell' },
  settings: { entry: 'settings/index.ts', holds: 'what an office decides for itself, and its fee table' },
  wanted: { entry: 'wanted/index.ts', holds: 'what is lacking of an application, papers and answers apart' },
  indicators: { entry: 'indicators/index.ts', holds: 'statistics' },
  quality: { entry: 'quality/index.ts', holds: 'scoring of files' },
  simulator: { entry: 'simulator/index.ts', holds: 'trying out a policy' },
} as const
export type Door = keyof typeof doors

export const entryOf = (door: Door): string => join(root, 'packages/law/src', doors[door].entry)

/** Built by the tool of the console, for the oldest browser the console knows. */
async function bundle(name: string, entry: string, codeSplitting: Output['codeSplitting']): Promise<Chunk[]> {
  const built = (await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome100',
      modulePreload: false,
      rolldownOptions: {
        input: { [name]: entry },
        preserveEntrySignatures: 'allow-extension',
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js', codeSplitting },
      },
    },
  })) as Rolldown.RolldownOutput
  return built.output.flatMap((part) => (part.type === 'chunk' ? [{ file: part.fileName, code: part.code }] : []))
}

/** For weighing only: the code of a door, and the dated rows it brings along; the two load each other in a circle, so a page takes one file. */
export const doorInChunks = (name: string, entry: string): Promise<Chunk[]> =>
  bundle(name, entry, { includeDependenciesRecursively: false, groups: [{ name: 'dated', test: dated }] })

/** The law as one file that a page can load. */
export async function lawInOneFile(entry: string): Promise<string> {
  const [chunk, ...others] = await bundle('law', entry, false)
  if (!chunk || others.length > 0) throw new Error(`expected one file, built ${others.length + 1}`)
  return chunk.code
}
