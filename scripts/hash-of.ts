import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

/** One digest over the names and contents of files and folders; what is absent counts as absent, not as an error. */
export function hashOf(base: string, paths: readonly string[]): string {
  const digest = createHash('sha256')
  for (const file of paths.flatMap((path) => filesUnder(join(base, path)))) {
    digest.update(`${relative(base, file)}\0`)
    digest.update(createHash('sha256').update(readFileSync(file)).digest())
  }
  return digest.digest('hex')
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile())
    .sort()
}
