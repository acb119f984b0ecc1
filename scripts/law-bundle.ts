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
/** What describes or counts the law and decides nothing: rule index, what waits for confirmation, statistics, trying out a policy, scoring of files. */
const about = at('((rules|indicators|simulator|quality)/|eligibility/unconfirmed)')

export const door = join(root, 'packages/law/src/index.ts')

/** Built by the tool of the console, for the oldest browser the console knows. */
async function bundle(entry: string, codeSplitting: Output['codeSplitting']): Promise<Chunk[]> {
  const built = (await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome100',
      modulePreload: false,
      rolldownOptions: {
        input: { law: entry },
        preserveEntrySignatures: 'allow-extension',
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js', codeSplitting },
      },
    },
  })) as Rolldown.RolldownOutput
  return built.output.flatMap((part) => (part.type === 'chunk' ? [{ file: part.fileName, code: part.code }] : []))
}

/** For weighing only: the three load each other in a circle, so a page takes one file. */
export const lawInChunks = (entry = door): Promise<Chunk[]> =>
  bundle(entry, {
    includeDependenciesRecursively: false,
    groups: [
      { name: 'dated', test: dated },
      { name: 'about', test: about },
    ],
  })

/** The law as one file that a page can load. */
export async function lawInOneFile(entry = door): Promise<string> {
  const [chunk, ...others] = await bundle(entry, false)
  if (!chunk || others.length > 0) throw new Error(`expected one file, built ${others.length + 1}`)
  return chunk.code
}
