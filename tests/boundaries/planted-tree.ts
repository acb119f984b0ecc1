import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { cruise, type ICruiseOptions, type IViolation } from 'dependency-cruiser'
import extractDepcruiseConfig from 'dependency-cruiser/config-utl/extract-depcruise-config'

export const root = resolve(import.meta.dirname, '../..')
export type Plant = Record<string, string>
export type Found = { rule: string; from: string; to: string }

/** A small house of its own in a temporary folder, with the real packages behind it. */
export async function plantTree(files: Plant): Promise<string> {
  const base = await mkdtemp(join(tmpdir(), 'fayuan-walls-'))
  await symlink(join(root, 'node_modules'), join(base, 'node_modules'))
  await cp(join(root, 'tsconfig.json'), join(base, 'tsconfig.json'))
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(base, path)), { recursive: true })
    await writeFile(join(base, path), text)
  }
  return base
}

export async function fellTree(base: string) {
  await rm(base, { recursive: true, force: true })
}

/** What the import rules of the house say about a tree. */
export async function wallsBroken(base: string, folders: string[]): Promise<Found[]> {
  const config = await extractDepcruiseConfig(join(root, '.dependency-cruiser.js'))
  const options: ICruiseOptions = { ...config.options, baseDir: base, ruleSet: { forbidden: config.forbidden ?? [] }, validate: true }
  const { output } = await cruise(folders, options)
  if (typeof output === 'string') throw new Error(`expected a result, got text: ${output}`)
  return output.summary.violations.map(asFound)
}

function asFound({ rule, from, to }: IViolation): Found {
  return { rule: rule.name, from, to }
}
