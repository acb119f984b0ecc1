import { afterAll, beforeAll, expect, test } from 'vitest'
import { PaperNotSet } from '../../apps/server/src/platform/typesetting/refusals.ts'
import {
  closeTypesetting,
  configureTypesetting,
  type DocumentSpec,
  renderPdf,
  typesetterPid,
} from '../../apps/server/src/platform/typesetting/index.ts'
import { granted, type Office, openOffice } from '../api/chain.ts'
import { type Api, type Body, itemsOf, openApi, wordOf } from '../api/open-api.ts'

// Two hundred papers in every run; TYPESET_PAPERS=1000 is the full proof.
const papers = Number(process.env['TYPESET_PAPERS'] ?? 200)
const kills = papers / 20
const patience = 600_000

let api: Api
let office: Office
let caseId: string
let paperIds: string[]
beforeAll(async () => {
  api = await openApi()
  configureTypesetting({ cacheDir: `${api.world.platform.config.dataDir}/cache/fonts`, fontDir: null })
  office = await openOffice(api)
  const walk = await granted(office)
  caseId = walk.id
  const director = await api.as('director')
  paperIds = itemsOf((await director('GET', `/api/cases/${caseId}/documents`)).body).map((one: Body) => wordOf(one, 'id'))
})
afterAll(async () => {
  await closeTypesetting()
  await api.close()
})

const spec = (n: number): DocumentSpec => ({
  title: `第${n}份`,
  layout: 'NOTICE',
  letterhead: null,
  pageNumber: 'GB',
  blocks: [{ kind: 'paragraph', text: `这是第${n}份文书。` }],
})

/** Whoever is told 请稍后再试 tries again; how often it took is what the test counts. */
async function untilItComes<T>(ask: () => Promise<T | null>): Promise<number> {
  for (let attempt = 1; attempt <= 20; attempt += 1) if ((await ask()) !== null) return attempt
  throw new Error('never came')
}

const byLibrary = (n: number) => () =>
  renderPdf(spec(n)).catch((error: unknown) => {
    if (error instanceof PaperNotSet) return null
    throw error
  })

test(
  `${papers} papers come while their process is killed ${kills} times, and every other request is answered`,
  async () => {
    const director = await api.as('director')
    const clerk = await api.as('clerk')
    let done = 0
    let killed = 0
    let isOver = false
    const others: number[] = []
    const submitted: string[] = []

    const setAll = async (from: number, step: number) => {
      for (let n = from; n < papers; n += step) {
        const isAsked = n % 25 === 0
        const paperId = paperIds[n % paperIds.length] ?? ''
        const byRequest = async () => {
          const answer = await director('GET', `/api/cases/${caseId}/documents/${paperId}/content`)
          if (answer.status === 200) return answer
          expect([answer.status, answer.body['code']]).toEqual([503, 'PAPER_NOT_SET'])
          return null
        }
        await untilItComes<unknown>(isAsked ? byRequest : byLibrary(n))
        done += 1
      }
    }
    const killNow = () => {
      const pid = typesetterPid()
      if (pid === undefined) return
      process.kill(pid, 'SIGKILL')
      killed += 1
    }
    const killer = async () => {
      for (let next = 10; !isOver && killed < kills; await new Promise((later) => setTimeout(later, 5)))
        if (done >= next) {
          killNow()
          next += (papers - 20) / kills
        }
    }
    const asker = async () => {
      for (; !isOver; await new Promise((later) => setTimeout(later, 300))) {
        others.push((await director('GET', `/api/cases/${caseId}`)).status, (await api.anonymous('GET', '/health/live')).status)
        if (submitted.length < 10) submitted.push((await granted(office)).id)
      }
    }
    const beside = [killer(), asker()]
    try {
      await Promise.all([1, 2, 3, 0].map((from) => setAll(from, 4)))
    } finally {
      isOver = true
      await Promise.all(beside)
    }

    expect(done).toBe(papers)
    expect(killed).toBe(kills)
    expect(others.filter((status) => status !== 200)).toEqual([])
    const kept = await Promise.all(submitted.map((id) => clerk('GET', `/api/cases/${id}`)))
    expect(kept.map(({ status }) => status)).toEqual(submitted.map(() => 200))
  },
  patience,
)
