import { describe, expect, test } from 'vitest'
import { committedPage, sourceFiles } from '../cli/rules-index.ts'
import { legalRule, legalRules, ruleVersions } from './index.ts'
import { rulesPage, ruleGaps, traceRules } from './page.ts'
import type { SourceFile } from './page.ts'
import { LAW, SERVER, act, recorded, rule } from './rule.ts'

const between = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => `R-${String(from + i).padStart(2, '0')}`)

/** The ids of domain law.md, chapter by chapter. */
const listed = [
  ...between(0, 8),
  ...between(10, 24),
  ...between(30, 31),
  ...between(40, 46),
  ...between(50, 64),
  ...between(70, 80),
  ...between(85, 92),
  ...between(95, 101),
  ...Array.from({ length: 24 }, (_, i) => `D${String(i + 1).padStart(2, '0')}`),
]

const files = await sourceFiles()

describe('the rules', () => {
  test('R-00…R-101 and D01…D24 are all there, once, in order', () => expect(legalRules.map((row) => row.id)).toEqual(listed))

  test.each(legalRules)('$id says what, by which article, since when', (row) => {
    expect(row.title).toMatch(/\p{Script=Han}/u)
    expect(row.statement).toMatch(/^[A-Z].*\.$/)
    expect(row.statement).not.toMatch(/\. [A-Z]/)
    expect(row.article).not.toBe('')
    expect(row.why === null).toBe(row.kind !== 'RECORDED')
    if (row.version !== null) expect(row.since).toBe(ruleVersions.find((one) => one.id === row.version)?.since)
  })

  test('a rule is found by its id', () => expect([legalRule('D06')?.title, legalRule('R-09')]).toEqual(['七日内审查', undefined]))
})

describe('where they live', () => {
  test('what claims to be enforced is named by code of its side and by a test', () => {
    expect(ruleGaps(legalRules, traceRules(files))).toEqual([])
  })
  test('the committed page is the one the code gives', async () => {
    const isCurrent = (await committedPage()) === rulesPage(files)
    expect(isCurrent, 'run: node packages/law/src/cli/rules-index.ts').toBe(true)
  })
})

describe('how the index reads files', () => {
  const code = (path: string, text: string): SourceFile => ({ path, text })
  const traces = traceRules([
    code('packages/law/src/b.ts', '// R-10 and R-100, D06'),
    code('packages/law/src/a.ts', '// R-10'),
    code('packages/law/src/a.test.ts', "test('R-10 …')"),
    code('apps/server/src/x.ts', '// XR-11 R-111 D061 R-1'),
    code('apps/web/src/y.ts', '// R-12'),
    code('tests/journeys/stories/z.ts', '// R-14'),
    code('packages/law/src/rules/rows.ts', "'R-13'"),
    code('packages/law/src/rules/page.test.ts', "'R-13'"),
    code('packages/law/src/rules/held-cases.test.ts', "'R-13'"),
  ])
  test.each([
    ['R-10', ['packages/law/src/a.ts', 'packages/law/src/b.ts'], ['packages/law/src/a.test.ts']],
    ['R-100', ['packages/law/src/b.ts'], []],
    ['D06', ['packages/law/src/b.ts'], []],
    ['R-13', [], ['packages/law/src/rules/held-cases.test.ts']],
    ['R-12', [], []],
    ['R-14', [], ['tests/journeys/stories/z.ts']],
  ])('%s', (id, inCode, inTests) =>
    expect(traces.get(id)).toEqual(
      inCode.length + inTests.length > 0 ? { code: inCode, tests: inTests } : id === 'R-12' ? { code: [], tests: [] } : undefined,
    ),
  )
  test('a longer id or a longer word is another', () =>
    expect([traces.has('R-11'), traces.has('R-1'), traces.has('D06')]).toEqual([false, false, true]))

  const basis = act('1')
  test.each([
    ['law rule named in the law and by a test', rule('R-10', '题', 'S.', basis, LAW), []],
    ['law rule without a test', rule('R-100', '题', 'S.', basis, LAW), [{ id: 'R-100', lacks: 'test' }]],
    ['server rule named only in the law', rule('R-10', '题', 'S.', basis, SERVER), [{ id: 'R-10', lacks: 'code' }]],
    ['nobody names it', rule('R-99', '题', 'S.', basis, LAW), [{ id: 'R-99', lacks: 'code' }, { id: 'R-99', lacks: 'test' }]], // prettier-ignore
    ['only recorded', rule('R-99', '题', 'S.', basis, recorded('原因。')), []],
  ])('%s', (_name, one, gaps) => expect(ruleGaps([one], traces)).toEqual(gaps))
})
