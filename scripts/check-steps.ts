import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.ts'
import type { Step } from './run-step.ts'

const has = (path: string) => existsSync(join(root, path))

/** Types, lint, form and walls; the slow ones first, so that two at a time end together. */
export function checkSteps(): Step[] {
  const folders = ['apps', 'packages', 'tests', 'scripts', 'bench'].filter(has)
  const cache = ['--cache', '--cache-location', '.cache/']
  return [
    { name: 'types', command: 'tsc', args: ['--pretty', 'false'] },
    { name: 'lint', command: 'eslint', args: ['.', ...cache, '--cache-strategy', 'content'] },
    ...(has('apps/web/tsconfig.json')
      ? [{ name: 'types of the console', command: 'tsc', args: ['-p', 'apps/web', '--pretty', 'false'] }]
      : []),
    { name: 'boundaries', command: 'depcruise', args: ['--config', '.dependency-cruiser.js', ...folders] },
    {
      name: 'format',
      command: 'prettier',
      args: ['--check', '--log-level', 'warn', '--cache', '--cache-location', '.cache/prettier', '.'],
    },
  ]
}

export const lawTests: Step = { name: 'law tests', command: 'vitest', args: ['run', '--project', 'pure', 'packages/law'] }
