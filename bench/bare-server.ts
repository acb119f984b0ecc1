import Fastify from 'fastify'
import pg from 'pg'
import { indexGrams, wantedGrams } from '../apps/server/src/modules/casefile/index.ts'
import { newId } from '../apps/server/src/platform/ids.ts'
import { openKeys } from '../apps/server/src/platform/keys/index.ts'

/** The limit: a bare handler, one prepared statement, JSON built in PostgreSQL, a token check and nothing else (performance.md). */
const { connection, dataDir } = JSON.parse(process.env['BENCH'] ?? '{}') as { connection: pg.PoolConfig; dataDir: string }
const pool = new pg.Pool({ ...connection, max: 16 })
const keys = openKeys({ secretsDir: `${dataDir}/secrets` })
const app = Fastify()
app.addHook('onRequest', async (request, reply) => {
  if (request.headers['x-token'] !== 'bench') await reply.code(401).send()
})
const answer = async (name: string, text: string, values: unknown[]) =>
  (await pool.query<{ j: string }>({ name, text, values })).rows[0]?.j ?? 'null'
type Query = { county: string; status: string; id: string; q: string }
const of = (request: { query: unknown }) => request.query as Query
const json = 'application/json; charset=utf-8'

app.get('/w1', async (request, reply) => {
  const { county, status } = of(request)
  return reply.type(json).send(
    await answer(
      'w1',
      `select json_build_object('items', (select coalesce(json_agg(x), '[]') from (select id, name, title, status, kind, lawyer, received_on from bare_case where county = $1 and status = $2 order by received_on desc, id desc limit 20) x),
        'total', (select count(*) from (select 1 from bare_case where county = $1 and status = $2 limit 1001) y))::text as j`,
      [county, status],
    ),
  )
})
app.get('/w2', async (request, reply) =>
  reply.type(json).send(
    await answer(
      'w2',
      `select json_build_object('case', (select row_to_json(c) from bare_case c where id = $1),
        'events', (select coalesce(json_agg(e), '[]') from (select at, verb, actor from bare_event where case_id = $1 order by at) e))::text as j`,
      [of(request).id],
    ),
  ),
)
const insertPlain = `insert into bare_case (id, county, city, status, received_on, kind, name, title, body) values ($1, $2, left($2, 4), 'RECEIVED', current_date, 'CIVIL', $3, $4, $5)`
type Body = { county: string; name: string; title: string; narrative: string }
app.post('/w3-plain', async (request, reply) => {
  const body = request.body as Body
  await pool.query({ name: 'w3p', text: insertPlain, values: [newId(), body.county, body.name, body.title, body.narrative] })
  return reply.code(201).send({ ok: true })
})
app.post('/w3-tuned', async (request, reply) => {
  const body = request.body as Body
  const grams = indexGrams(keys, body.county, [body.title, body.narrative, body.name])
  await pool.query({
    name: 'w3t',
    text: `with c as (${insertPlain}), g as (insert into bare_gram (id, county, received_on, grams) values ($1, $2, current_date, $6)),
      m as (insert into bare_month (city, month, kind, n) values (left($2, 4), date_trunc('month', current_date), 'CIVIL', 1) on conflict (month, city, kind) do update set n = bare_month.n + 1)
      insert into bare_count (county, status, n) values ($2, 'RECEIVED', 1) on conflict (county, status) do update set n = bare_count.n + 1`,
    values: [newId(), body.county, body.name, body.title, body.narrative, grams],
  })
  return reply.code(201).send({ ok: true })
})
const search = (
  where: string,
) => `select json_build_object('items', (select coalesce(json_agg(x), '[]') from (select c.id, c.name, c.title, c.status, c.received_on from bare_case c where ${where} order by c.received_on desc, c.id desc limit 20) x),
  'total', (select count(*) from (select 1 from bare_case c where ${where} limit 1001) y))::text as j`
app.get('/w4-plain', async (request, reply) => {
  const { county, q } = of(request)
  const where = county ? `c.county = $2 and (c.title || c.body) like '%' || $1 || '%'` : `(c.title || c.body) like '%' || $1 || '%'`
  return reply.type(json).send(await answer(county ? 'w4cp' : 'w4pp', search(where), county ? [q, county] : [q]))
})
const tuned = `with hit as materialized (select id, received_on from bare_gram where grams @> $1 order by received_on desc, id desc limit 1001)
  select json_build_object('items', (select coalesce(json_agg(x), '[]') from (select c.id, c.name, c.title, c.status, c.received_on from (select * from hit order by received_on desc, id desc limit 20) h join bare_case c using (id)) x),
    'total', (select count(*) from hit))::text as j`
app.get('/w4-tuned', async (request, reply) => {
  const { county, q } = of(request)
  return reply.type(json).send(await answer('w4t', tuned, [wantedGrams(keys, county || null, q)]))
})
const periods = `('2025-01-01'::date, '2025-12-31'::date), ('2024-01-01'::date, '2024-12-31'::date)`
app.get('/w5-plain', async (_request, reply) =>
  reply
    .type(json)
    .send(
      await answer(
        'w5p',
        `select json_agg(x)::text as j from (select city, date_trunc('month', received_on) as month, kind, count(*) as n from bare_case c join (values ${periods}) p(a, b) on c.received_on between p.a and p.b group by 1, 2, 3) x`,
        [],
      ),
    ),
)
app.get('/w5-tuned', async (_request, reply) =>
  reply
    .type(json)
    .send(
      await answer(
        'w5t',
        `select json_agg(x)::text as j from (select city, month, kind, n from bare_month m join (values ${periods}) p(a, b) on m.month between p.a and p.b) x`,
        [],
      ),
    ),
)
await app.listen({ port: 0, host: '127.0.0.1' })
const address = app.server.address()
process.send?.({ port: typeof address === 'object' && address ? address.port : 0 })
