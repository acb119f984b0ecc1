import './pinned-node.ts'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf } from './hash-of.ts'
import { root } from './root.ts'
import { runStep } from './run-step.ts'

const web = join(root, 'apps/web')
const page = join(web, 'dist/index.html')
const stamp = join(root, '.cache/build-web.hash')
const inputs = [
  'package-lock.json',
  'packages/law/src',
  ...inWeb('src', 'public', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package.json'),
]

process.exitCode = await build(process.argv.includes('--if-missing'))

/** Builds the console when its inputs changed since the last build. */
async function build(ifMissing: boolean): Promise<number> {
  if (!existsSync(join(web, 'vite.config.ts'))) return done('console: nothing to build')
  if (ifMissing && existsSync(page)) return done('console: built before')
  const hash = hashOf(root, inputs)
  if (existsSync(page) && lastHash() === hash) return done('console: unchanged since the last build')
  if (!existsSync(join(root, 'node_modules/.bin/vite'))) return withoutVite()
  return runVite(hash)
}

async function runVite(hash: string): Promise<number> {
  const { ok, seconds, output, why } = await runStep({ name: 'vite', command: 'vite', args: ['build', '--logLevel', 'warn'], cwd: web })
  if (output.trim()) console.log(output.trimEnd())
  if (!ok) return done(`console: the build failed (${why})`, 1)
  mkdirSync(join(root, '.cache'), { recursive: true })
  writeFileSync(stamp, hash)
  return done(`console: built in ${seconds.toFixed(1)} s`)
}

// An installation without development packages runs what was built before; that is better than no console.
function withoutVite() {
  return existsSync(page)
    ? done('console: sources changed, but vite is not installed; the older build stays')
    : done('console: not built and vite is not installed; run npm ci without --omit=dev', 1)
}

function lastHash() {
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : ''
}

function inWeb(...names: string[]) {
  return names.map((name) => `apps/web/${name}`)
}

function done(sentence: string, code = 0) {
  console.log(sentence)
  return code
}
