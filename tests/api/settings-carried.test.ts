import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { exampleSubsidyTable } from '@fayuan/law'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrationsDir } from '../../apps/server/src/migrations-dir.ts'
import { newId } from '../../apps/server/src/platform/ids.ts'
import { openWorld, type World } from '../world/open-world.ts'

let world: World
let owner: pg.Client
beforeAll(async () => {
  world = await openWorld()
  owner = new pg.Client(world.owner)
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await world.close()
})

test('what an installation had set under the former keys is carried over by the upgrade, and is there once', async () => {
  const centre = newId()
  await owner.query(`insert into region (code, name, level) values ('431321', '双峰县', 'COUNTY') on conflict do nothing`)
  await owner.query(`insert into agency (id, kind, name, region_code) values ($1, 'CENTRE', '双峰县法律援助中心', '431321')`, [centre])
  const former = {
    'group-threshold': 5,
    'closing.lawyerAccessDays': 60,
    'session.idle-minutes': 15,
    [`small-centre:${centre}`]: true,
    'subsidy.tables': [
      { ...exampleSubsidyTable, region: '431321', providerPercent: { GRASSROOTS_WORKER: 50 }, more: { extra: { OTHER_CITY: 30_000 } } },
    ],
  }
  for (const [key, value] of Object.entries(former))
    await owner.query('insert into setting (key, value) values ($1, $2)', [key, JSON.stringify(value)])
  const sql = await readFile(join(migrationsDir, '0023_settings.sql'), 'utf8')
  const [, moving = ''] = sql.split('alter table office_setting no force row level security;')
  await owner.query(moving)
  const { rows } = await owner.query<{ key: string; region: string; value: unknown; from_on: string }>(
    'select key, region, office_id, value, from_on::text from office_setting order by key',
  )
  expect(rows).toMatchObject([
    {
      key: 'FEE_TABLE',
      region: '431321',
      from_on: '2022-01-01',
      value: {
        rows: [
          { item: 'INVESTIGATION', amount: 90_000 },
          { item: 'PROSECUTION', amount: 130_000 },
          { item: 'TRIAL_SHORT', amount: 130_000 },
          { item: 'TRIAL', amount: 180_000 },
          { item: 'SUIT', amount: 200_000 },
          { item: 'ARBITRATION', amount: 160_000 },
          { item: 'NON_LITIGATION', amount: 130_000 },
          { item: 'OTHER_CITY', amount: 30_000 },
          { item: 'GRASSROOTS', amount: 50 },
        ],
      },
    },
    { key: 'GROUP_THRESHOLD', region: '000000', value: 5 },
    { key: 'LAWYER_ACCESS_DAYS', region: '000000', value: 60 },
    { key: 'SESSION_IDLE_MINUTES', region: '000000', value: 15 },
    { key: 'SMALL_CENTRE', region: '431321', office_id: centre, value: true },
  ])
  const { rows: left } = await owner.query('select key from setting where key = any($1)', [Object.keys(former)])
  expect(left).toEqual([])
})
