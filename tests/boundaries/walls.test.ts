import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fellTree, type Found, plantTree, root, wallsBroken } from './planted-tree.ts'

const room = (path: string) => `apps/server/src/modules/${path}`
const sound = 'export const sound = true\n'

// Every line: the rule, the file that breaks it, and the import that does.
const breaches = [
  ['people-looks-upstream', room('people/merge.ts'), "import '../cases/index.ts'"],
  ['decisions-looks-upstream', room('decisions/grant.ts'), "import '../assignments/index.ts'"],
  ['supervision-looks-upstream', room('supervision/pace.ts'), "import '../exchange/index.ts'"],
  ['room-has-its-place', room('helpers/anything.ts'), "import '../people/index.ts'"],
  ['rooms-meet-at-the-door', room('cases/log-work.ts'), "import '../people/merge-inside.ts'"],
  ['rooms-meet-at-the-door', room('cases/count.test.ts'), "import '../people/queries.ts'"],
  ['only-routes-speak-http', room('cases/close.ts'), "import fastify from 'fastify'\nfastify()"],
  ['only-routes-speak-http', room('cases/suspend.ts'), "import type { FastifyRequest } from 'fastify'\nexport type R = FastifyRequest"],
  ['only-routes-speak-http', room('cases/resume.ts'), "import '../../http/server.ts'"],
  ['only-routes-speak-http', room('cases/terminate.ts'), "import './routes.ts'"],
  ['only-queries-speak-sql', room('cases/policy.ts'), "import { sql } from 'kysely'\nexport const q = sql`select 1`"],
  ['only-queries-speak-sql', room('cases/jobs.ts'), "import type { Kysely } from 'kysely'\nexport type D = Kysely<unknown>"],
  ['only-queries-speak-sql', room('cases/schema.ts'), "import pg from 'pg'\nexport const p = pg.Pool"],
  ['law-is-pure', 'packages/law/src/deadlines/due.ts', "import { readFileSync } from 'node:fs'\nexport const r = readFileSync"],
  ['law-is-pure', 'packages/law/src/fees/fee.ts', "import { z } from 'zod'\nexport const s = z.string()"],
  ['law-is-pure', 'packages/law/src/quality/score.ts', "import '../../../../apps/server/src/platform/clock.ts'"],
  ['law-does-not-lean-on-its-cli', 'packages/law/src/materials/list.ts', "import '../cli/assess.ts'"],
  ['portal-enters-by-the-door', 'apps/server/src/portal/track/page.ts', "import '../../modules/people/queries.ts'"],
  ['platform-knows-no-room', 'apps/server/src/platform/queue.ts', "import '../modules/people/index.ts'"],
  ['platform-knows-no-room', 'apps/server/src/platform/typesetting/render.ts', "import '../../modules/people/index.ts'"],
  ['platform-knows-no-room', 'apps/server/src/platform/audit.ts', "import '../http/server.ts'"],
  ['web-knows-no-server', 'apps/web/src/features/cases/list.tsx', "import '../../../../server/src/platform/clock.ts'"],
  ['server-knows-no-web', 'apps/server/src/http/console.ts', "import '../../../web/src/ui/tag.tsx'"],
  ['web-speaks-through-the-client', 'apps/web/src/features/cases/load.ts', "import createClient from 'openapi-fetch'\ncreateClient()"],
  ['ui-knows-no-feature', 'apps/web/src/ui/deadline.tsx', "import '../features/cases/list.tsx'"],
  ['house-does-not-need-its-tests', room('registry/visit.ts'), "import '../../../../../tests/world/people.ts'"],
  ['no-circles', room('agencies/office.ts'), "import './region.ts'"],
] as const

// What the rules must leave alone: the same imports, where they belong.
const allowed = {
  [room('people/index.ts')]: "export { sound } from './merge-inside.ts'\n",
  [room('people/merge-inside.ts')]: sound,
  [room('people/queries.ts')]: "import { sql } from 'kysely'\nexport const q = sql`select 1`\n",
  [room('assignments/index.ts')]: sound,
  [room('exchange/index.ts')]: sound,
  [room('cases/index.ts')]: "export { sound } from '../people/index.ts'\n",
  [room('cases/routes.ts')]: "import type { FastifyInstance } from 'fastify'\nexport type App = FastifyInstance\n",
  [room('cases/close.test.ts')]: "import fastify from 'fastify'\nimport { sql } from 'kysely'\nexport const x = [fastify, sql]\n",
  [room('agencies/region.ts')]: "import './office.ts'\n",
  'apps/server/src/http/server.ts': "import '../modules/cases/routes.ts'\nexport const sound = true\n",
  'apps/server/src/portal/home/page.ts': "import '../../modules/people/index.ts'\n",
  'apps/server/src/platform/clock.ts': "import { sql } from 'kysely'\nexport const now = sql`select now()`\n",
  'packages/law/src/cli/assess.ts': "import { readFileSync } from 'node:fs'\nimport '../day.ts'\nexport const r = readFileSync\n",
  'packages/law/src/day.ts': sound,
  'packages/law/src/day.test.ts': "import { test } from 'vitest'\nimport './day.ts'\ntest('a day', () => {})\n",
  'apps/web/src/api/client.ts': "import createClient from 'openapi-fetch'\nexport const client = createClient()\n",
  'apps/web/src/ui/tag.tsx': sound,
  'tests/world/people.ts': sound,
}

describe('a planted import is reported', () => {
  let base = ''
  let found: Found[] = []

  beforeAll(async () => {
    const planted = Object.fromEntries(breaches.map(([, path, text]) => [path, `${text}\n`]))
    base = await plantTree({ ...allowed, ...planted })
    found = await wallsBroken(base, ['apps', 'packages', 'tests'])
  }, 120_000)
  afterAll(() => fellTree(base))

  test.each(breaches)('%s: %s', (rule, path) => {
    expect(found).toContainEqual(expect.objectContaining({ rule, from: path }))
  })

  test.each(Object.keys(allowed).filter((path) => !path.endsWith('region.ts')))('nothing is said against %s', (path) => {
    expect(found.filter(({ from }) => from === path)).toEqual([])
  })
})

test('the house itself is clean', async () => {
  const folders = ['apps', 'packages', 'tests', 'scripts', 'bench'].filter((folder) => existsSync(join(root, folder)))
  expect(await wallsBroken(root, folders)).toEqual([])
}, 120_000)
