import { type Day, type Role, toDay } from '@fayuan/law'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countyFees } from '../world/fee-table.ts'
import { handledCase, openSmallWorld, type SmallWorld } from '../world/handled-case.ts'
import { wageApplication } from '../world/wage-application.ts'
import { submitApplication } from '../../apps/server/src/modules/applications/index.ts'
import { getCase } from '../../apps/server/src/modules/cases/detail/get.ts'
import { acceptFile, closeCase, submitFile } from '../../apps/server/src/modules/closing/index.ts'
import { calculateSubsidy } from '../../apps/server/src/modules/payments/index.ts'
import { previewFees } from '../../apps/server/src/modules/payments/preview.ts'
import type { Actor } from '../../apps/server/src/platform/actor.ts'
import type { Tx } from '../../apps/server/src/platform/database/database.ts'
import type { NewRow } from '../../apps/server/src/platform/database/rows.ts'
import { systemScope } from '../../apps/server/src/platform/database/scope.ts'
import { newId } from '../../apps/server/src/platform/ids.ts'
import { agreeToSetting } from '../../apps/server/src/modules/settings/agree.ts'
import { enterSetting } from '../../apps/server/src/modules/settings/enter.ts'
import type { EnterSettingIn } from '../../apps/server/src/modules/settings/schema.ts'
import { listSettings } from '../../apps/server/src/modules/settings/view.ts'

// The world stands on 2026-03-02.
const today = toDay('2026-03-02')
const later = toDay('2026-03-10')

let world: SmallWorld
beforeAll(async () => {
  world = await openSmallWorld()
})
afterAll(() => world.close())

const as = <T>(actor: Actor, work: (tx: Tx) => Promise<T>) => world.platform.db.inTransaction(actor.scope, work)
const system = <T>(work: (tx: Tx) => Promise<T>) => world.platform.db.inTransaction(systemScope, work)
const withRole = (actor: Actor, role: Role): Actor => ({ ...actor, roles: [role], accountId: newId() })
const now = () => world.platform.clock.now()

async function decide(actor: Actor, input: Partial<EnterSettingIn> & Pick<EnterSettingIn, 'key' | 'value' | 'fromOn'>) {
  const list = await as(actor, (tx) => listSettings(tx, actor, today))
  const version = list.items.find(({ key, officeId }) => key === input.key && (input.officeId ?? null) === officeId)?.version ?? 0
  const row = await as(actor, (tx) => enterSetting(tx, actor, { reason: '县里定的', ...input } as EnterSettingIn, version, today, now()))
  if (row.state !== 'WAITING') return row
  const bureau = world.actors.bureau
  return as(bureau, (tx) => agreeToSetting(tx, bureau, row.id, 1, today, now()))
}

let applicants = 0
async function submitted(receivedOn: Day, part: { recipients?: number } = {}) {
  const { clerk } = world.actors
  applicants += 1
  const input = wageApplication({
    person: { name: `来人${'甲乙丙丁戊己庚辛'[applicants] ?? '壬'}`, idType: 'NONE', sex: 'MALE', phone: `1390000000${applicants}` },
    ...part,
  })
  const { file } = await as(clerk, (tx) => submitApplication(tx, world.platform, clerk, { ...input, receivedOn }, receivedOn))
  return file
}

const clockOf = async (id: string, on: Day) =>
  (await getCase(world.platform, world.actors.director, id, on)).clocks.find(({ rule }) => rule === 'D06')

describe('下一件照新的，老案照老的', () => {
  test('承诺：三日从写明的那天起，和法定七日一起显示；以前收到的没有，改了以后也不变', async () => {
    const before = await submitted(today)
    await decide(world.actors.director, { key: 'PROMISE_D06', value: 3, fromOn: later })
    const next = await submitted(later)
    await decide(world.actors.director, { key: 'PROMISE_D06', value: 2, fromOn: toDay('2026-03-20') })
    const after = await submitted(toDay('2026-03-20'))
    const on = toDay('2026-03-20')
    const [old, promised, changed] = await Promise.all([clockOf(before.id, on), clockOf(next.id, on), clockOf(after.id, on)])
    expect([old?.dueOn, old?.beside]).toEqual(['2026-03-09', []])
    expect([promised?.dueOn, promised?.beside]).toMatchObject([
      '2026-03-17',
      [{ kind: 'PROMISED', title: '承诺期限', dueOn: '2026-03-13', light: 'red', daysLeft: -7 }],
    ])
    expect(changed?.beside).toMatchObject([{ dueOn: '2026-03-23' }])
    expect([before.nextPromisedOn, next.nextPromisedOn, after.nextPromisedOn]).toEqual([null, '2026-03-13', '2026-03-23'])
  })

  test('群体：人数从那天起照新的标', async () => {
    await decide(world.actors.director, { key: 'GROUP_THRESHOLD', value: 5, fromOn: later })
    const [before, next] = [await submitted(today, { recipients: 6 }), await submitted(later, { recipients: 6 })]
    expect([before.flags.includes('GROUP'), next.flags.includes('GROUP')]).toEqual([false, true])
  })

  test('机关代字：从那天起收到的用新字，号码接着排，用过的号不再用', async () => {
    const { agencyId } = world.county
    const before = await submitted(today)
    await decide(withRole(world.actors.bureau, 'BUREAU_ADMIN'), { key: 'DOCUMENT_WORD', value: '峰', fromOn: later, officeId: agencyId })
    const next = await submitted(later)
    const serial = (number: string) => Number(/第(\d+)号/.exec(number)?.[1])
    expect([before.number.includes('双援'), next.number.includes('峰援'), serial(next.number) - serial(before.number)]).toEqual([
      true,
      true,
      1,
    ])
    const stranger = withRole(world.actors.bureau, 'BUREAU_ADMIN')
    const other = await system(async (tx) => {
      const id = newId()
      await sql`insert into agency (id, kind, name, region_code, document_word) values (${id}, 'CENTRE', '双峰县第二法律援助中心', ${world.shard}, '二')`.execute(
        tx,
      )
      return id
    })
    await expect(decide(stranger, { key: 'DOCUMENT_WORD', value: '双', fromOn: later, officeId: other })).rejects.toMatchObject({
      errors: [{ path: 'body.value', message: '“双”是双峰县法律援助中心用过的字，号会重。请换一个。' }],
    })
    await system((tx) => sql`update agency set closed_on = '2026-03-01' where id = ${other}`.execute(tx))
  })

  test('补贴：指派那天施行的标准付钱；新标准同意以后，从那天起指派的才照新的', async () => {
    const raised = { rows: countyFees.rows.map((row) => ({ ...row, amount: row.amount + 10_000 })) }
    const feeOf = async (assignedOn: Day) => {
      const file = await acceptedFile({ assignedOn })
      const { finance } = world.actors
      const { subsidy } = await as(finance, (tx) =>
        calculateSubsidy(tx, world.platform, finance, file.id, file.version, { expensesFen: 0 }, today),
      )
      return subsidy
    }
    const old = await feeOf(toDay('2026-01-09'))
    const row = await decide(world.actors.finance, { key: 'FEE_TABLE', value: raised as never, fromOn: today, docNo: '双司发〔2026〕18号' })
    const [still, next] = [await feeOf(toDay('2026-03-01')), await feeOf(today)]
    expect([old.totalFen, still.totalFen, next.totalFen]).toEqual([200_000, 200_000, 210_000])
    expect([old.tableId === next.tableId, next.tableId]).toEqual([false, row.id])
    // What was paid by one table is not moved under another by a day put back.
    await expect(
      decide(world.actors.finance, { key: 'FEE_TABLE', value: raised as never, fromOn: toDay('2026-01-01'), docNo: 'x' }),
    ).rejects.toMatchObject({
      errors: [{ path: 'body.fromOn', message: expect.stringContaining('已经有 3 件核算过补贴') }],
    })
  })

  test('试算：最近结的十件，照新的和照原来的各多少；什么也不留', async () => {
    const { finance } = world.actors
    const raised = { rows: countyFees.rows.map((row) => ({ ...row, amount: row.amount + 30_000 })) }
    const tried = await as(finance, (tx) => previewFees(tx, finance, { value: raised }, today))
    expect(tried.cases.length).toBeGreaterThanOrEqual(3)
    expect(tried.cases.every(({ nowFen, nextFen }) => nowFen !== null && nextFen === 230_000)).toBe(true)
    expect(tried.year).toMatchObject({ count: tried.cases.length, nextFen: tried.cases.length * 230_000 })
    expect(tried.lines).toMatchObject([{ item: 'SUIT', count: tried.cases.length }])
    const lacking = await as(finance, (tx) => previewFees(tx, finance, { value: { rows: raised.rows.slice(1) } }, today))
    expect([lacking.cases, lacking.faults]).toMatchObject([[], [{ message: expect.stringContaining('还缺「刑事侦查阶段」') }]])
  })
})

async function acceptedFile(part: Partial<NewRow<'legalCase'>>) {
  const { platform, actors } = world
  const file = await handledCase(world, part)
  const report = {
    closedOn: toDay('2026-03-02'),
    ground: 'JUDGMENT_RECEIVED' as const,
    result: 'WON' as const,
    defenceOutcome: null,
    summary: '已办结。',
    recoveredFen: 0,
    wagesFen: 0,
    trialMode: 'HEARING' as const,
  }
  const closed = await as(actors.lawyer, (tx) => closeCase(tx, platform, actors.lawyer, file.id, file.version, report, today))
  const pages = { pages: 1, items: [{ name: '判决书', from: 1, to: 1 }] }
  const filed = await as(actors.lawyer, (tx) => submitFile(tx, platform, actors.lawyer, file.id, closed.version, pages, today))
  return as(actors.archivist, (tx) => acceptFile(tx, platform, actors.archivist, file.id, filed.version, {}, today))
}
