import { toDay } from '@fayuan/law'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'
import { buildCounty, type County } from '../../../../../tests/world/county.ts'
import { openWorld, type World } from '../../../../../tests/world/open-world.ts'
import { wageApplication } from '../../../../../tests/world/wage-application.ts'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { correctFacts } from './correct-facts.ts'
import { openFacts } from './facts.ts'
import { CorrectionIn } from './schema.ts'
import { submitApplication } from './submit.ts'

let world: World
let county: County
beforeAll(async () => {
  world = await openWorld()
  county = await buildCounty(world)
})
afterAll(() => world.close())

const day = toDay('2026-11-20')
const as = <T>(actor: Actor, verb: (tx: Tx, actor: Actor) => Promise<T>) =>
  world.platform.db.inTransaction(actor.scope, (tx) => verb(tx, actor))
let n = 0
const received = async () => {
  n += 1
  const person = { name: `李更正${'一二三四五六七八九十'[n % 10]}`, idType: 'NONE', phone: `1370000${String(n).padStart(4, '0')}` } as const
  return (await as(county.actors.clerk, (tx, actor) => submitApplication(tx, world.platform, actor, wageApplication({ person }), day))).file
}
const corrected = async (change: z.input<typeof CorrectionIn>) => {
  const file = await received()
  const after = await as(county.actors.reviewer, (tx, actor) =>
    correctFacts(tx, world.platform, actor, file.id, file.version, CorrectionIn.parse(change), day),
  )
  return { row: after, facts: openFacts(world.platform.keys, after) }
}

test('更正一项事实，没有提到的一项也不变', async () => {
  const { row, facts } = await corrected({ household: { members: 4, monthlyIncomeTotal: 5600 } })
  expect(facts).toMatchObject({
    household: { members: 4, monthlyIncomeTotal: 5600 },
    forum: 'ARBITRATION',
    categories: [{ code: 'MIGRANT_WORKER', evidence: 'PRESENT' }],
  })
  expect(row).toMatchObject({ forum: 'ARBITRATION', categories: ['MIGRANT_WORKER'], meansReason: 'ART42' })
})

test('本地规定的几个条件一个一个答，后答的不抹掉先答的', async () => {
  const file = await received()
  const answer = (version: number, conditions: Record<string, boolean>) =>
    as(county.actors.reviewer, (tx, actor) =>
      correctFacts(tx, world.platform, actor, file.id, version, CorrectionIn.parse({ conditions }), day),
    )
  const first = await answer(file.version, { 'STREET-KIN': true })
  const second = await answer(first.version, { 'STREET-LATE': false })
  expect(openFacts(world.platform.keys, second)?.conditions).toEqual({ 'STREET-KIN': true, 'STREET-LATE': false })
})
