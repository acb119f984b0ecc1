import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'simulate-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const draft = {
  id: 'DRAFT-1',
  title: '草案',
  rank: 'LOCAL_REG',
  standard: { kind: 'INCOME', monthlyPerCapita: 2000 },
  sources: [{ supports: ['standard'], title: '草案文本', mark: '设' }],
}
function written(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}
const good = written('draft.json', draft)

const facts = (receivedAt: string) =>
  JSON.stringify({
    receivedAt,
    receivingRegion: '431321',
    channel: 'SELF',
    applicantType: 'CITIZEN',
    role: 'CIVIL_PARTY',
    matter: 'PI_TRAFFIC',
    forum: 'LITIGATION',
    hasCounsel: false,
    jurisdictionOk: true,
    firstReceivedElsewhere: false,
    categories: [],
    household: { members: 1, monthlyIncomeTotal: 1800, opponentIsMember: false },
    verification: 'DATA_SHARED',
    docs: { idDoc: true, applicationForm: true, hardshipStatement: true, matterMaterials: true, proxyProof: true },
  })

function run(input: string, ...args: string[]) {
  const file = fileURLToPath(new URL('../cli/simulate.ts', import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], { input, encoding: 'utf8' })
  return { status, stdout, stderr }
}
const json = (input: string, ...args: string[]) => {
  const { status, stdout, stderr } = run(input, '--policy', good, '--current', 'R1', '--json', ...args)
  return { status, stderr, answer: JSON.parse(stdout) }
}

describe('simulate', () => {
  test('counts what the draft would change and exits 0', () => {
    expect(json(`${facts('2025-03-10')}\n${facts('2025-04-10')}\n`)).toMatchObject({
      status: 0,
      stderr: '',
      answer: { draft: 'DRAFT-1', current: 'R1', read: 2, total: { gained: 2, costMore: 400_000 }, bad: { count: 0, lines: [] } },
    })
  })
  test('from and to are within, and another published table may price it', () => {
    const input = ['2025-03-09', '2025-03-10', '2025-04-10', '2025-04-11'].map(facts).join('\n')
    expect(json(input, '--from', '2025-03-10', '--to', '2025-04-10', '--table', 'FJ-HANJIANG-2016').answer).toMatchObject({
      feeTable: 'FJ-HANJIANG-2016',
      read: 4,
      outsidePeriod: 2,
      total: { gained: 2, costMore: 240_000 },
    })
  })
  test('a bad line is reported with its number and the run goes on', () => {
    const input = `\uFEFF${facts('2025-03-10')}\nnonsense\n{"receivedAt":"2025-03-10"}\r\n${facts('2025-03-10')}\n`
    expect(json(input).answer).toMatchObject({
      read: 2,
      bad: {
        count: 2,
        lines: [
          { line: 2, error: { code: 'NOT_JSON' } },
          { line: 3, error: { code: 'REQUIRED', path: 'channel' } },
        ],
      },
    })
    const { status, stdout } = run(input, '--policy', good, '--current', 'R1')
    expect(status).toBe(0)
    expect(stdout).toContain('合计       2')
    expect(stdout.trimEnd().split('\n').slice(-2)).toEqual([
      '第 2 行没有计入：输入不是有效的 JSON。',
      '第 3 行没有计入：channel 缺少必填项 channel。',
    ])
  })
  test('only the first hundred bad lines are listed', () => {
    expect(json('x\n'.repeat(103)).answer.bad).toMatchObject({ count: 103, lines: { length: 100 } })
    expect(run('x\n'.repeat(103), '--policy', good).stdout.trimEnd().endsWith('另有 3 行没有计入。')).toBe(true)
  })
  test('nothing in, nothing changes', () => expect(json('')).toMatchObject({ status: 0, answer: { read: 0, total: { cases: 0 } } }))

  test.each<[string, string[], object]>([
    ['no draft', [], { code: 'REQUIRED', path: '--policy' }],
    ['no such file', ['--policy', join(folder, 'none.json')], { code: 'NO_FILE' }],
    ['not JSON', ['--policy', written('bad.json', '{')], { code: 'NOT_JSON' }],
    [
      'a paper that widens the law',
      ['--policy', written('rank.json', { ...draft, rank: 'NORM_DOC', mattersAdded: [{ matter: 'DIVORCE', cite: 'x' }] })],
      { code: 'RANK_TOO_LOW' },
    ],
    ['a draft without its source', ['--policy', written('source.json', { ...draft, sources: [] })], { code: 'REQUIRED', path: 'sources' }],
    ['a bad day', ['--policy', good, '--from', '2025-02-30'], { code: 'IMPOSSIBLE_DATE', path: '--from' }],
    ['a bad end', ['--policy', good, '--to', 'soon'], { code: 'IMPOSSIBLE_DATE', path: '--to' }],
    ['an end before the beginning', ['--policy', good, '--from', '2025-02-02', '--to', '2025-02-01'], { code: 'ENDS_BEFORE_IT_BEGINS' }],
    ['an unknown table', ['--policy', good, '--table', 'X'], { code: 'UNKNOWN_CODE', path: '--table' }],
    ['an unknown option', ['--policy', good, '--fast'], { code: 'UNKNOWN_OPTION' }],
    ['a current policy that cannot be read', ['--policy', good, '--current', join(folder, 'none.json')], { code: 'NO_FILE' }],
  ])('%s: exit 2 and an error, no stack', (_name, args, error) => {
    const { status, stdout, stderr } = run(facts('2025-03-10'), ...args)
    expect({ status, stderr, answer: JSON.parse(stdout) }).toMatchObject({ status: 2, stderr: '', answer: { error } })
  })
})
