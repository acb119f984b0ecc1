import { readFile, readdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { rulesPage } from '../rules/page.ts'
import type { SourceFile } from '../rules/page.ts'

/** Writes docs/handbook/rules.md: which file names which rule, and which test holds it. `--check` only says whether it is up to date. */
const root = fileURLToPath(new URL('../../../../', import.meta.url))
const folders = ['packages/law/src', 'apps/server/src', 'tests']
export const pagePath = 'docs/handbook/rules.md'

async function filesUnder(folder: string): Promise<SourceFile[]> {
  const entries = await readdir(`${root}${folder}`, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes('node_modules'))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(root.length))
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(`${root}${path}`, 'utf8') })))
}

export const sourceFiles = async (): Promise<SourceFile[]> => (await Promise.all(folders.map(filesUnder))).flat()

export const committedPage = (): Promise<string> => readFile(`${root}${pagePath}`, 'utf8')

async function main(args: readonly string[]): Promise<number> {
  const page = rulesPage(await sourceFiles())
  if (!args.includes('--check')) {
    await writeFile(`${root}${pagePath}`, page)
    return 0
  }
  if ((await committedPage().catch(() => '')) === page) return 0
  process.stdout.write(`${pagePath} is not up to date: node packages/law/src/cli/rules-index.ts\n`)
  return 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv.slice(2))
