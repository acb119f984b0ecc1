import { expect, test } from 'vitest'
import { lockCase } from '../../apps/server/src/modules/casefile/index.ts'
import { handledCase, openSmallWorld } from './handled-case.ts'

test('a lawyer sees the case that was assigned', async () => {
  const world = await openSmallWorld()
  const { lawyer } = world.actors
  const file = await handledCase(world)
  const seen = await world.platform.db.inTransaction(lawyer.scope, (tx) => lockCase(tx, lawyer, file.id))
  await world.close()
  expect(seen.number).toBe(file.number)
})
