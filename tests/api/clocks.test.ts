import { toDay } from '@fayuan/law'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildCounty, type County } from '../world/county.ts'
import { openWorld, type World } from '../world/open-world.ts'
import { wageApplication } from '../world/wage-application.ts'
import { systemScope } from '../../apps/server/src/platform/database/scope.ts'
import { submitApplication } from '../../apps/server/src/modules/applications/index.ts'
import { verifyClocks } from '../../apps/server/src/modules/deadlines/index.ts'

let world: World
let county: County
beforeAll(async () => {
  world = await openWorld()
  county = await buildCounty(world)
})
afterAll(() => world.close())

test('the index of due days is what the law computes, and a tampered day is found', async () => {
  const { platform } = world
  const { clerk } = county.actors
  const { file } = await platform.db.inTransaction(clerk.scope, (tx) =>
    submitApplication(tx, platform, clerk, wageApplication(), toDay('2026-11-20')),
  )
  expect(await verifyClocks(platform.db)).toEqual([])
  await platform.db.inTransaction(systemScope, (tx) => sql`update clock set due_on = '2026-12-31' where case_id = ${file.id}`.execute(tx))
  expect(await verifyClocks(platform.db)).toEqual([
    { shard: '431321', caseId: file.id, rule: 'D06', stored: '2026-12-31', computed: '2026-11-27' },
  ])
})
