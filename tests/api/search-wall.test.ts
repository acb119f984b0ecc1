import { toDay } from '@fayuan/law'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { submitApplication } from '../../apps/server/src/modules/applications/index.ts'
import { insertGrant, wantedGrams } from '../../apps/server/src/modules/casefile/index.ts'
import type { Actor } from '../../apps/server/src/platform/actor.ts'
import { buildCounty, type County } from '../world/county.ts'
import { openWorld, type World } from '../world/open-world.ts'
import { wageApplication } from '../world/wage-application.ts'

let world: World
let here: County
let away: County
const granted: string[] = []

beforeAll(async () => {
  world = await openWorld()
  here = await buildCounty(world)
  away = await buildCounty(world, { shard: '431322', name: '新化县', word: '新', suffix: '-away' })
  const surnames = [...'赵钱孙李周吴郑王']
  for (const county of [here, away]) {
    for (const [i, surname] of surnames.entries()) {
      const { clerk, lawyer } = county.actors
      const input = wageApplication({
        person: { name: `${surname}𠮷`, idType: 'NONE' },
        organ: `${county === here ? '双峰县' : '新化县'}劳动人事争议仲裁委员会`,
        organRegion: county.shard,
        narrative: i % 2 ? '在锁石镇工地做木工' : '下班途中被车撞伤',
      })
      await world.platform.db.inTransaction(clerk.scope, async (tx) => {
        const { file } = await submitApplication(tx, world.platform, clerk, input, toDay('2026-11-20'))
        if (i % 3 > 0) return
        granted.push(file.id)
        await insertGrant(tx, { shard: file.shard, caseId: file.id, accountId: lawyer.accountId ?? '', reason: '测试', since: new Date() })
      })
    }
  }
})
afterAll(() => world.close())

const answers = (actor: Actor, wanted: number[]) =>
  world.platform.db.inTransaction(actor.scope, async (tx) => {
    const byFunction = await sql<{ caseId: string }>`select case_id from search_cases(${wanted}, null, null, 1000)`.execute(tx)
    const byPolicy = await sql<{ caseId: string }>`select case_id from case_gram where grams @> ${wanted}`.execute(tx)
    const ids = (rows: { caseId: string }[]) => rows.map((row) => row.caseId).sort()
    return { byFunction: ids(byFunction.rows), byPolicy: ids(byPolicy.rows) }
  })

test('decision 9: the search function sees exactly what the policies let the caller see', async () => {
  const callers = [here.actors.clerk, here.actors.lawyer, here.actors.lawyer2, away.actors.director, away.actors.lawyer]
  for (const [n, actor] of callers.entries()) {
    for (const word of ['锁石', '木工', '赵𠮷', '撞伤']) {
      const { byFunction, byPolicy } = await answers(actor, wantedGrams(world.platform.keys, null, word))
      expect([n, word, byFunction]).toEqual([n, word, byPolicy])
    }
  }
})

test('each caller finds something of their own, so that the comparison is of more than nothing', async () => {
  const wage = wantedGrams(world.platform.keys, null, '锁石')
  expect((await answers(here.actors.clerk, wage)).byFunction).toHaveLength(4)
  const lawyers = (await answers(here.actors.lawyer, wage)).byFunction
  expect(lawyers.length).toBeGreaterThan(0)
  expect(lawyers.every((id) => granted.includes(id))).toBe(true)
  expect((await answers(here.actors.lawyer2, wage)).byFunction).toEqual([])
})
