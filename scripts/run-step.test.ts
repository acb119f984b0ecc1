import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runStep } from './run-step.ts'

const shell = (script: string) => ({ name: 'shell', command: 'sh', args: ['-c', script] })

test('a step that ends well', async () => {
  expect(await runStep(shell('echo done'))).toMatchObject({ ok: true, why: '', output: 'done\n' })
})

test('a step that fails keeps what it said', async () => {
  expect(await runStep(shell('echo broken >&2; exit 3'))).toMatchObject({ ok: false, why: 'exit code 3', output: 'broken\n' })
})

test('a command that does not exist', async () => {
  const result = await runStep({ name: 'none', command: 'fayuan-no-such-command', args: [] })
  expect(result).toMatchObject({ ok: false, why: expect.stringContaining('could not start') })
})

test('a step past its limit is ended', async () => {
  expect(await runStep(shell('sleep 60'), { limitMs: 100 })).toMatchObject({ ok: false, why: 'stopped after 0 s' })
})

test('a grandchild that holds the pipes open does not hold the run, and is ended', async () => {
  const { ok, output } = await runStep(shell('sleep 60 & echo $!'))
  expect(ok).toBe(true)
  await expect.poll(() => isAlive(Number(output))).toBe(false)
})

// A killed process that nobody has collected yet still has an entry, marked Z.
function isAlive(pid: number) {
  const file = `/proc/${pid}/stat`
  return existsSync(file) && !readFileSync(file, 'utf8').includes(') Z ')
}
