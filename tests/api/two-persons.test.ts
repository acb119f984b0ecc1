import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemScope } from '../../apps/server/src/platform/database/scope.ts'
import { type Office, openOffice } from './chain.ts'
import type { Client } from './described.ts'
import { type Answer, type Api, type Body, bodyOf, itemsOf, openApi, password, wordOf } from './open-api.ts'

let api: Api
let office: Office
beforeAll(async () => {
  api = await openApi({ now: '2026-11-20T02:00:00Z' })
  office = await openOffice(api)
})
afterAll(() => api.close())

const as = (username: string) => office.of(username)
const idOf = (username: 'secadmin' | 'sysadmin' | 'victim' | 'director' | 'auditor' | 'reviewer') =>
  username === 'director' || username === 'auditor' || username === 'reviewer'
    ? (api.here.actors[username].accountId ?? '')
    : api.here.more[username]
const proposalOf = (answer: Answer) => wordOf(bodyOf(answer.body, 'proposal'), 'id')
const confirm = async (username: string, id: string) => (await as(username))('confirmAccountProposal', { path: { id } })
const signIn = (username: string, given: string) => api.anonymous('POST', '/api/session', { username, password: given })
const digest = () =>
  api.world.platform.db.inTransaction(systemScope, async (tx) => {
    const { rows } = await sql<{
      all: string
    }>`select (select string_agg(a::text, ' ' order by id) from (select id, username, password_hash, totp_secret, status from account) a)
      || (select string_agg(m::text, ' ' order by id) from membership m) as all`.execute(tx)
    return rows[0]?.all ?? ''
  })

let n = 0
const newAccount = (role: string) => {
  n += 1
  return { username: `new-${n}`, name: `新来的${n}`, agencyId: api.here.bureauId, role }
}
const here = () => ({ agencyId: api.here.bureauId, role: 'REVIEW_EXPERT' })
async function victimPost(): Promise<string> {
  const { body } = await (await as('secadmin'))('listAccounts', { query: { q: 'victim' } })
  return wordOf(itemsOf(itemsOf(body)[0] ?? {}, 'agencies')[0] ?? {}, 'membershipId')
}

/** Every act that puts an account, a password or a right into somebody's hands. A new one belongs here. */
const acts: Record<string, (client: Client) => Promise<Answer>> = {
  createAccount: (client) => client('createAccount', { body: newAccount('SEC_ADMIN') }),
  resetPassword: (client) => client('resetPassword', { path: { id: idOf('director') }, body: { resetFactor: true } }),
  giveRole: (client) => client('giveRole', { path: { id: idOf('victim') }, body: here() }),
  endRole: async (client) => client('endRole', { path: { id: idOf('victim'), membershipId: await victimPost() } }),
}

test.each(Object.keys(acts))(
  '%s: one administrator proposes and nothing changes; the proposer cannot confirm it, nor in a second session',
  async (act) => {
    for (const keeper of ['sysadmin', 'secadmin']) {
      const before = await digest()
      const proposed = await acts[act]?.(await as(keeper))
      if (!proposed) throw new Error(act)
      expect([act, keeper, proposed.status]).toEqual([act, keeper, 201])
      const id = proposalOf(proposed)
      const again = await (await openOffice(api)).of(keeper)
      const alone = await again('confirmAccountProposal', { path: { id } })
      expect([alone.status, alone.body['code']]).toEqual([403, 'SECOND_PERSON_NEEDED'])
      for (const nobody of ['director', 'clerk', 'bureau']) expect((await confirm(nobody, id)).status).toBe(403)
      for (const stranger of ['secadmin-away', 'sysadmin-away']) expect((await confirm(stranger, id)).status).toBe(404)
      expect(await digest()).toBe(before)
      expect((await again('rejectAccountProposal', { path: { id } })).body['state']).toBe('WITHDRAWN')
      expect((await confirm(keeper === 'sysadmin' ? 'secadmin' : 'sysadmin', id)).body['code']).toBe('PROPOSAL_DECIDED')
      expect(await digest()).toBe(before)
    }
  },
)

test.each(Object.keys(acts))('%s: the other administrator confirms, and then it is done, once', async (act) => {
  const proposed = await acts[act]?.(await as('sysadmin'))
  if (!proposed) throw new Error(act)
  const before = await digest()
  const answers = await Promise.all([1, 2, 3].map(() => confirm('secadmin', proposalOf(proposed))))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
  expect(await digest()).not.toBe(before)
})

test('of a first password nobody knows the whole but its owner: no answer and no half of it opens the account', async () => {
  const made = newAccount('REVIEWER')
  const proposed = await (await as('sysadmin'))('createAccount', { body: made })
  const first = wordOf(proposed.body, 'firstHalf')
  expect((await signIn(made.username, first)).status).toBe(401)
  const done = await confirm('secadmin', proposalOf(proposed))
  const second = wordOf(done.body, 'secondHalf')
  expect([proposed.text.includes(second), done.text.includes(first)]).toEqual([false, false])
  for (const half of [first, second, `${second}-${first}`]) expect((await signIn(made.username, half)).status).toBe(401)
  const owner = await signIn(made.username, `${first}-${second}`)
  expect([owner.status, owner.body['mustChangePassword']]).toEqual([200, true])
  const kept = await api.world.platform.db.inTransaction(
    systemScope,
    async (tx) =>
      (await sql<{ all: string }>`select string_agg(p::text, ' ') as all from account_proposal p`.execute(tx)).rows[0]?.all ?? '',
  )
  expect([kept.includes(first), kept.includes(second)]).toEqual([false, false])
})

test('a waiting half lies sealed, and goes when the proposal is decided', async () => {
  const proposed = await (await as('sysadmin'))('resetPassword', { path: { id: idOf('reviewer') }, body: {} })
  const half = async () =>
    api.world.platform.db.inTransaction(systemScope, (tx) =>
      tx.selectFrom('accountProposal').select('halfPassword').where('id', '=', proposalOf(proposed)).executeTakeFirstOrThrow(),
    )
  const sealed = (await half()).halfPassword
  expect(sealed?.toString('latin1').includes(wordOf(proposed.body, 'firstHalf'))).toBe(false)
  await (
    await as('secadmin')
  )('rejectAccountProposal', { path: { id: proposalOf(proposed) } })
  expect((await half()).halfPassword).toBeNull()
})

test('the only security administrator who lost the password: the auditor confirms, and the system administrator alone does not', async () => {
  const proposed = await (await as('sysadmin'))('resetPassword', { path: { id: idOf('secadmin') }, body: { resetFactor: true } })
  expect((await confirm('sysadmin', proposalOf(proposed))).body['code']).toBe('SECOND_PERSON_NEEDED')
  expect((await confirm('secadmin', proposalOf(proposed))).body['code']).toBe('SECOND_PERSON_NEEDED')
  const done = await confirm('auditor', proposalOf(proposed))
  expect(done.status).toBe(200)
  const one = await signIn('secadmin', `${wordOf(proposed.body, 'firstHalf')}-${wordOf(done.body, 'secondHalf')}`)
  expect(one.status).toBe(200)
  expect((await signIn('secadmin', password)).status).toBe(401)
  // About anybody else the auditor has no word.
  office = await openOffice(api)
  const other = await (await as('sysadmin'))('resetPassword', { path: { id: idOf('director') }, body: {} })
  expect((await confirm('auditor', proposalOf(other))).body['code']).toBe('SECOND_PERSON_NEEDED')
})

/** The password of the test again, as after the first sign-in with a one-time one. */
async function withOwnPassword(username: string): Promise<void> {
  await api.world.platform.db.inTransaction(systemScope, (tx) =>
    sql`update account set password_hash = (select password_hash from account where username = 'clerk'), password_changed_at = now()
      where username = ${username}`.execute(tx),
  )
  office = await openOffice(api)
}

test('the owner is told of what is proposed and of what is done, before anything else is asked', async () => {
  await withOwnPassword('secadmin')
  const sysadmin = await as('sysadmin')
  const proposed = await sysadmin('giveRole', { path: { id: idOf('reviewer') }, body: { agencyId: api.here.agencyId, role: 'DISPATCHER' } })
  const told = async () => {
    const { body } = await (await (await openOffice(api)).of('reviewer'))('listOwnNotices')
    return itemsOf(body)
  }
  expect((await told())[0]).toMatchObject({ kind: 'PROPOSED', text: expect.stringContaining('指派') })
  expect((await confirm('secadmin', proposalOf(proposed))).status).toBe(200)
  const notices: Body[] = await told()
  // Of a proposal that was dropped before, too.
  expect(notices.map((one) => one['kind'])).toEqual(['DONE', 'PROPOSED', 'DROPPED', 'PROPOSED'])
  const reviewer = await (await openOffice(api)).of('reviewer')
  for (const one of notices) expect((await reviewer('readOwnNotice', { path: { id: wordOf(one, 'id') } })).status).toBe(200)
  expect(await told()).toEqual([])
  const clerk = await as('clerk')
  expect((await clerk('readOwnNotice', { path: { id: wordOf(notices[0] ?? {}, 'id') } })).status).toBe(404)
})

test('what was proposed is asked of the rules again when it is confirmed; after a week it is nothing any more', async () => {
  const sysadmin = await as('sysadmin')
  const twice = newAccount('REVIEWER')
  const first = await sysadmin('createAccount', { body: twice })
  expect((await sysadmin('createAccount', { body: { ...twice, username: twice.username.toUpperCase() } })).body['code']).toBe(
    'USERNAME_TAKEN',
  )
  api.world.passMs(7 * 86_400_000 + 1)
  office = await openOffice(api)
  expect((await confirm('secadmin', proposalOf(first))).body['code']).toBe('PROPOSAL_EXPIRED')
  expect((await (await as('sysadmin'))('createAccount', { body: twice })).status).toBe(201)
})

test('the database itself takes no confirmation by who proposed', async () => {
  const row = await api.world.platform.db.inTransaction(systemScope, (tx) =>
    tx.selectFrom('accountProposal').selectAll().where('state', '=', 'WAITING').limit(1).executeTakeFirstOrThrow(),
  )
  const alone = api.world.platform.db.inTransaction(systemScope, (tx) =>
    tx
      .updateTable('accountProposal')
      .set({ state: 'CONFIRMED', decidedBy: row.proposedBy, decidedAt: new Date(), halfPassword: null })
      .where('id', '=', row.id)
      .execute(),
  )
  await expect(alone).rejects.toMatchObject({ constraint: 'two_persons' })
})
