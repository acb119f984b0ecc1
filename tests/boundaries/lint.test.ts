import { ESLint } from 'eslint'
import { describe, expect, test } from 'vitest'
import { root } from './planted-tree.ts'

const eslint = new ESLint({ cwd: root })
const verb = 'apps/server/src/modules/cases/close.ts'
const law = 'packages/law/src/deadlines/due.ts'
const page = 'apps/web/src/features/cases/list.tsx'

async function complaints(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${text}\n`, { filePath })
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message)
}

describe('a planted line is reported', () => {
  test.each([
    ['any', verb, 'export const x: any = 1', '@typescript-eslint/no-explicit-any'],
    ['as any', verb, 'export const x = 1 as any', '@typescript-eslint/no-explicit-any'],
    ['a non-null assertion', verb, 'export const x = (list: string[]) => list[0]!', '@typescript-eslint/no-non-null-assertion'],
    ['a silenced type', verb, '// @ts-ignore because\nexport const x = 1', '@typescript-eslint/ban-ts-comment'],
    ['an expected type error', verb, '// @ts-expect-error because\nexport const x = 1', '@typescript-eslint/ban-ts-comment'],
    ['an enum', verb, 'export enum State { Open }', 'no-restricted-syntax'],
    ['a parameter property', verb, 'export class A { constructor(readonly b: string) {} }', 'no-restricted-syntax'],
    ['a default export', verb, 'export default 1', 'no-restricted-syntax'],
    ['a renamed default export', verb, 'const a = 1\nexport { a as default }', 'no-restricted-syntax'],
    ['a query in a verb', verb, "export const f = (tx: Tx) => tx.selectFrom('legal_case')", 'no-restricted-syntax'],
    ['a query in a route', verb.replace('close', 'routes'), "export const f = (tx: Tx) => tx.deleteFrom('person')", 'no-restricted-syntax'],
    ['a marker without a number', verb, '// TODO later\nexport const x = 1', 'house/open-marker'],
    ['a fixme without a number', law, '/* FIXME */ export const x = 1', 'house/open-marker'],
    ['a value import of a type', verb, "import { Tx } from './tx.ts'\nexport type A = Tx", '@typescript-eslint/consistent-type-imports'],
    [
      'nine parameters',
      verb,
      'export const f = (a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1, h: 1, i: 1) => [a, b, c, d, e, f, g, h, i]',
      'max-params',
    ],
    ['a clock in the law', law, 'export const now = () => new Date()', 'no-restricted-globals'],
    ['the clock by its method', law, 'export const now = () => Date.now()', 'no-restricted-globals'],
    ['the process in the law', law, 'export const x = process.env', 'no-restricted-globals'],
    ['the process in day.ts', 'packages/law/src/day.ts', 'export const x = process.env', 'no-restricted-globals'],
    ['the console in the law', law, "console.log('x')", 'no-restricted-globals'],
    ['fetch in the law', law, "export const x = fetch('/')", 'no-restricted-globals'],
    ['fetch in the console', page, "export const x = fetch('/api/cases')", 'no-restricted-globals'],
    ['XMLHttpRequest in the console', page, 'export const x = new XMLHttpRequest()', 'no-restricted-globals'],
    [
      'a hook under a condition',
      page,
      'export function A({ b }: { b: boolean }) { if (b) useState(1); return null }',
      'react-hooks/rules-of-hooks',
    ],
  ])('%s', async (_, path, text, rule) => {
    expect(await complaints(path, text)).toContain(rule)
  })
})

describe('the same line is left alone where it belongs', () => {
  test.each([
    ['a query in queries.ts', verb.replace('close', 'queries'), "export const f = (tx: Tx) => tx.selectFrom('legal_case')"],
    ['a query in a test', verb.replace('close', 'close.test'), "export const f = (tx: Tx) => tx.selectFrom('legal_case')"],
    ['a query in the platform', 'apps/server/src/platform/audit/seal.ts', "export const f = (tx: Tx) => tx.insertInto('audit')"],
    ['Date in day.ts', 'packages/law/src/day.ts', 'export const parse = (s: string) => new Date(s)'],
    ['the process in the command line', 'packages/law/src/cli/assess.ts', 'export const x = process.argv'],
    ['the console in the command line', 'packages/law/src/cli/assess.ts', "console.log('x')"],
    ['fetch in the client', 'apps/web/src/api/client.ts', "export const x = fetch('/api/cases')"],
    ['a marker with a number', verb, '// TODO(#12) after the next release\nexport const x = 1'],
    ['a default export of a configuration', 'apps/web/vite.config.ts', 'export default {}'],
    [
      'nine parameters in a test',
      verb.replace('close', 'close.test'),
      'export const f = (a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1, h: 1, i: 1) => [a, b, c, d, e, f, g, h, i]',
    ],
  ])('%s', async (_, path, text) => {
    expect(await complaints(path, text)).toEqual([])
  })
})
