import { toDay } from '@fayuan/law'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { handledCase, openSmallWorld, type SmallWorld } from '../../../../../tests/world/handled-case.ts'
import type { Actor } from '../../platform/actor.ts'
import { listCases } from './index.ts'
import { CaseQuestion } from './list/schema.ts'

let world: SmallWorld
beforeAll(async () => {
  world = await openSmallWorld()
})
afterAll(() => world.close())

const day = toDay('2026-03-02')
const listed = async (actor: Actor, question: object) =>
  (await listCases(world.platform, actor, CaseQuestion.parse(question), day)).items.map(({ id }) => id)

// 法44: the state speaks of the review, so a queue by state alone would hide whom urgent aid waits for.
test('urgent aid without a lawyer waits for the dispatcher, with one for the lawyer; other files under review wait for neither', async () => {
  const review = { state: 'RECEIVED', assignedOn: null, grantedOn: null } as const
  const nobody = { providerId: null, providerName: '', firmId: null }
  const plain = await handledCase(world, { ...review, ...nobody })
  const waiting = await handledCase(world, { ...review, ...nobody, urgentAidOn: day })
  const taken = await handledCase(world, { ...review, urgentAidOn: day })
  const [queue, own] = [
    await listed(world.actors.dispatcher, { queue: 'assign' }),
    await listed(world.actors.lawyer, { states: 'ASSIGNED,HANDLING,SUSPENDED' }),
  ]
  expect([plain, waiting, taken].map(({ id }) => queue.includes(id))).toEqual([false, true, false])
  expect([waiting, taken].map(({ id }) => own.includes(id))).toEqual([false, true])
  expect(await listed(world.actors.dispatcher, { mine: 'true' })).toEqual(expect.arrayContaining([waiting.id]))
  expect(await listed(world.actors.lawyer, { mine: 'true' })).toEqual(expect.arrayContaining([taken.id]))
})
