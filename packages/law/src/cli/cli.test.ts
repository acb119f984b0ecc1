import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

function run(command: 'assess' | 'clock', input: string | Buffer, ...args: string[]) {
  const file = fileURLToPath(new URL(`${command}.ts`, import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], { input, encoding: 'utf8', maxBuffer: 64 << 20 })
  return {
    status,
    stderr,
    lines: stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  }
}

const clock = '{"rule":"D06","start":"2025-03-10"}'
const facts =
  '{"receivedAt":"2025-03-10","policyVersion":"R1","channel":"SELF","applicantType":"ORGANISATION","role":"CIVIL_PARTY","matter":"CONTRACT_DEBT","hasCounsel":false}'

describe('command line', () => {
  test('one in, one out, exit 0', () => {
    expect(run('clock', clock)).toMatchObject({ status: 0, lines: [{ dueOn: '2025-03-17' }] })
    expect(run('assess', `\uFEFF${facts}`)).toMatchObject({ status: 0, lines: [{ eligible: 'no', policy: 'R1' }] })
  })

  test.each([
    ['nothing', '', 'NOT_JSON'],
    ['half of it', '{"rule":', 'NOT_JSON'],
    ['not UTF-8', Buffer.from([0x22, 0xff, 0x22]), 'NOT_UTF8'],
    ['a list', '[]', 'INVALID_TYPE'],
    ['very deep', '['.repeat(1_000_000), 'NOT_JSON'],
    ['deep and closed', '['.repeat(200_000) + ']'.repeat(200_000), 'INVALID_TYPE'],
    ['huge', ' '.repeat(5 << 20) + clock, 'TOO_LARGE'],
  ])('%s: exit 2 and an error, no stack', (_name, input, code) => {
    const { status, stderr, lines } = run('clock', input)
    expect(lines).toMatchObject([{ error: { code, path: '' } }])
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' })
  })

  test('lines: a bad one yields an error and the run goes on in order', () => {
    const { status, lines } = run('clock', `${clock}\nnonsense\n\n{"rule":"D07","start":"2025-03-12"}\r\n${clock}`, '--jsonl')
    expect(status).toBe(0)
    expect(lines.map((line) => line.dueOn ?? line.error.code)).toEqual(['2025-03-17', 'NOT_JSON', 'NOT_JSON', '2025-03-17', '2025-03-17'])
    expect(run('assess', `${facts}\n{"receivedAt":"x"}\n`, '--jsonl').lines).toMatchObject([
      { eligible: 'no' },
      { error: { path: 'receivedAt' } },
    ])
  })

  test('several claims in one application, each judged', () => {
    const claims = `${facts.slice(0, -1)},"claims":[{"matter":"MAINTENANCE"},{"matter":"DIVORCE"}]}`
    expect(run('assess', claims)).toMatchObject({ status: 0, lines: [{ eligible: 'no', covers: [], refused: [{ id: '1' }, { id: '2' }] }] })
    expect(run('assess', '{"claims":[]}')).toMatchObject({ status: 2, lines: [{ error: { code: 'REQUIRED', path: 'claims' } }] })
  })

  test('a line too long is answered in its place', () => {
    const { lines } = run('clock', `${clock}\n${' '.repeat(5 << 20)}\n${clock}\n`, '--jsonl')
    expect(lines.map((line) => line.dueOn ?? line.error.code)).toEqual(['2025-03-17', 'TOO_LARGE', '2025-03-17'])
  })

  test('an unknown option is refused', () => {
    expect(run('assess', facts, '--json')).toMatchObject({ status: 2, lines: [{ error: { code: 'UNKNOWN_OPTION' } }] })
  })
})
