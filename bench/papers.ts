import { fork } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openCompiler } from '../apps/server/src/platform/typesetting/compiler.ts'
import {
  closeTypesetting,
  configureTypesetting,
  type DocumentSpec,
  renderPdf,
  typesetterPid,
} from '../apps/server/src/platform/typesetting/index.ts'

/**
 * W12: papers through the separate process, beside the library called in the asking process itself (the physical limit, and what a server
 * without a process of its own would do). Each way runs in a fresh process, in turns; medians of `rounds`.
 */
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5)
const papers = 100
const cacheDir = join(process.env['BENCH_DIR'] ?? fileURLToPath(new URL('./out', import.meta.url)), 'fonts')

type Way = 'apart' | 'inside'
/** Milliseconds, and resident bytes of the asking process and of the one beside it. */
type Told = { firstMs: number; nextMs: number; rowMs: number; allMs: number; own: number; beside: number }

const paragraph = '经审查，所请求的事项在规定的范围之内，申请人一家四口人均月收入低于经济困难标准，决定给予法律援助。'
const paperOf = (n: number): DocumentSpec => ({
  title: '给予法律援助决定书',
  layout: 'NOTICE',
  letterhead: null,
  pageNumber: 'GB',
  blocks: [
    { kind: 'docNo', text: `双援决〔2026〕${n}号` },
    { kind: 'addressee', text: '欧阳买买提·阿布都热依木' },
    ...Array.from({ length: 8 }, (_, at) => ({ kind: 'paragraph' as const, text: `${n}—${at}：${paragraph}` })),
    { kind: 'signature', agency: '双峰县法律援助中心', date: '2026年11月22日', seal: '（加盖印章）' },
  ],
})

async function residentOf(pid: number | undefined): Promise<number> {
  if (pid === undefined) return 0
  return Number(/^VmRSS:\s+(\d+)/m.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024
}

async function run(way: Way): Promise<Told> {
  configureTypesetting({ cacheDir, fontDir: null })
  const begun = performance.now()
  const compile = way === 'inside' ? await openCompiler({ cacheDir, fontDir: null }) : renderPdf
  const setOne = async (n: number) => {
    const at = performance.now()
    await compile(paperOf(n))
    return performance.now() - at
  }
  await setOne(0)
  const firstMs = performance.now() - begun
  const each: number[] = []
  for (let n = 1; n < papers; n += 1) each.push(await setOne(n))
  const allMs = performance.now() - begun
  const told = {
    firstMs,
    nextMs: median(each),
    rowMs: each.reduce((sum, one) => sum + one, 0),
    allMs,
    own: await residentOf(process.pid),
    beside: await residentOf(typesetterPid()),
  }
  await closeTypesetting()
  return told
}

const median = (all: number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0

const inFreshProcess = (way: Way) =>
  new Promise<Told>((done, failed) => {
    const child = fork(fileURLToPath(import.meta.url), [way], { execArgv: [] })
    child.once('message', (told: Told) => done(told))
    child.once('exit', (code) => failed(new Error(`${way} ended with ${code}`)))
  })

const way = process.argv[2]
if (way === 'apart' || way === 'inside') {
  process.send?.(await run(way))
  process.disconnect()
} else {
  const told: Record<Way, Told[]> = { apart: [], inside: [] }
  await inFreshProcess('apart')
  for (let round = 0; round < rounds; round += 1) for (const one of ['inside', 'apart'] as const) told[one].push(await inFreshProcess(one))
  const of = (one: Way, field: keyof Told) => median(told[one].map((row) => row[field]))
  const ratio = (field: 'firstMs' | 'nextMs' | 'rowMs' | 'allMs') => (of('apart', field) / of('inside', field)).toFixed(2)
  const mb = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`
  console.log(
    `W12 ${papers} papers: first ${ratio('firstMs')}, one of the others ${ratio('nextMs')} (goal 1.2), the others in a row ${ratio('rowMs')} (goal 1.1), with both starts ${ratio('allMs')} of the time inside`,
  )
  console.log(
    `    memory: server ${mb(of('apart', 'own'))} and typesetter ${mb(of('apart', 'beside'))} (goal 300), inside ${mb(of('inside', 'own'))}`,
  )
}
