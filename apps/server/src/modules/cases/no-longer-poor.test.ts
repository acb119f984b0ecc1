import { toDay } from '@fayuan/law'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildCounty, type County } from '../../../../../tests/world/county.ts'
import { openWorld, type World } from '../../../../../tests/world/open-world.ts'
import { wageApplication } from '../../../../../tests/world/wage-application.ts'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { systemScope } from '../../platform/database/scope.ts'
import { recordStandards, submitApplication } from '../applications/index.ts'
import { grant } from '../decisions/index.ts'
import { recordCheck } from '../eligibility/index.ts'
import { terminateCase } from './index.ts'
import type { TerminateInput } from './schema.ts'

let world: World
let county: County
beforeAll(async () => {
  world = await openWorld()
  county = await buildCounty(world)
  const since = {
    region: '431321',
    kind: 'INCOME_MULTIPLE',
    multiple: 2,
    baseMonthlyYuan: 600,
    effectiveFrom: toDay('2026-01-01'),
  } as const
  const standard = { ...since, inclusive: true, effectiveTo: null, docNo: '某政发〔2026〕1号', mark: '核' } as const
  await world.platform.db.inTransaction(systemScope, (tx) => recordStandards(tx, [standard]))
})
afterAll(() => world.close())

const day = toDay('2026-11-20')
const as = <T>(actor: Actor, verb: (tx: Tx, actor: Actor) => Promise<T>) =>
  world.platform.db.inTransaction(actor.scope, (tx) => verb(tx, actor))

let n = 0
async function granted(more = {}) {
  n += 1
  const person = { name: `马变化${'一二三四五六七八九十'[n % 10]}`, idType: 'NONE' as const, phone: `1370000${String(n).padStart(4, '0')}` }
  const input = wageApplication({ person, ...more })
  const { file } = await as(county.actors.clerk, (tx, actor) => submitApplication(tx, world.platform, actor, input, day))
  const checked = await as(county.actors.reviewer, (tx, actor) =>
    recordCheck(tx, world.platform, actor, file.id, file.version, { proposal: 'GRANT', opinion: '同意' }, day),
  )
  return as(county.actors.director, (tx, actor) => grant(tx, world.platform, actor, checked.id, checked.version, { note: '' }, day))
}
const end = (file: { id: string; version: number }, means?: TerminateInput['means']) =>
  as(county.actors.director, (tx, actor) =>
    terminateCase(
      tx,
      world.platform,
      actor,
      file.id,
      file.version,
      { ground: 'NO_LONGER_POOR', reasons: '家庭收入增加', served: 'NOW', means },
      day,
    ),
  )
const rich = {
  members: 1,
  monthlyIncomeTotal: 60_000,
  opponentIsMember: false,
  lowIncomeRegistry: false,
  hardshipEvent: false,
  source: '信息共享查询',
  noLongerOf: [],
}
const onRelief = {
  matter: 'MAINTENANCE',
  subMatter: 'SUPPORT_OF_ELDERS',
  forum: 'LITIGATION',
  categories: [{ code: 'MINIMUM_LIVING_ALLOWANCE', evidence: 'PRESENT' }],
}

test('法48(4): income that was never measured (法42) cannot be said to have changed; it is asked', async () => {
  await expect(end(await granted())).rejects.toMatchObject({ code: 'MEANS_NOW_UNKNOWN', message: expect.stringContaining('没有核查过') })
})

test('法42(3): whoever still claims wages as a migrant worker goes on being aided, whatever they earn', async () => {
  await expect(end(await granted(), rich)).rejects.toMatchObject({ code: 'MEANS_STILL_POOR' })
})

test('法48(4): off relief and above the standard, aid ends, and what was found is kept sealed', async () => {
  const file = await granted(onRelief)
  await expect(end(file, rich)).rejects.toMatchObject({ code: 'MEANS_STILL_POOR' })
  const gone = { ...rich, noLongerOf: ['MINIMUM_LIVING_ALLOWANCE' as const] }
  expect(await end(file, gone)).toMatchObject({ state: 'TERMINATED' })
  const [kept] = await as(county.actors.director, (tx) => tx.selectFrom('termination').selectAll().where('caseId', '=', file.id).execute())
  const sealed = { table: 'termination', column: 'means', shard: file.shard, id: kept?.id ?? '' }
  expect(JSON.parse(world.platform.keys.decrypt(sealed, kept?.means ?? Buffer.of()))).toEqual(gone)
})
