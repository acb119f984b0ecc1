import { type Day, toDay } from '@fayuan/law'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { NotFound } from '../../../platform/refusal.ts'
import { leaveTrace, underScope } from '../../agencies/index.ts'
import { type Confirmation, confirmations, recordConfirmations } from './confirmed.ts'
import { listUnconfirmed } from './list-unconfirmed.ts'
import { takeEnactmentLock } from './queries.ts'
import { mayConfirm } from './policy.ts'
import { ConfirmationNotYours, ConfirmationTooEarly, NotWaiting } from './refusals.ts'
import type { ConfirmationIn, UndoConfirmationIn, UnconfirmedList } from './schema.ts'

/**
 * 确认一项参数: an administrator has compared what the system goes by with the text and found it the same (domain/sources.md). It changes no
 * value; what the text says otherwise is entered instead.
 */
export async function confirmParameter(tx: Tx, actor: Actor, input: ConfirmationIn, today: Day): Promise<UnconfirmedList> {
  await takeEnactmentLock(tx)
  const { items } = await listUnconfirmed(tx, actor)
  const item = items.find(({ room, id, where }) => room === input.room && id === input.id && where === input.where)
  if (!item) throw new NotWaiting()
  if (!item.canConfirm) throw new ConfirmationNotYours(item.way)
  const publishedOn = toDay(input.publishedOn)
  if (publishedOn > today) throw new ConfirmationTooEarly()
  const { room, id, where, what, mark, region } = item
  const { source, docNo } = input
  const entry: Confirmation = { room, id, where, what, mark, region, source, docNo, publishedOn, by: actor.name, on: today, undone: null }
  const before = await confirmations(tx)
  await store(tx, actor, 'confirmParameter', entry, [...before, entry])
  return listUnconfirmed(tx, actor)
}

/** 撤销确认: the parameter waits again, and who undid it and why is kept. */
export async function undoConfirmation(tx: Tx, actor: Actor, input: UndoConfirmationIn, today: Day): Promise<UnconfirmedList> {
  await takeEnactmentLock(tx)
  const before = await confirmations(tx)
  const found = before.find(
    ({ room, id, where, undone }) => undone === null && room === input.room && id === input.id && where === input.where,
  )
  if (!found) throw new NotFound()
  if (!(await mayConfirm(tx, actor, found.region))) throw new ConfirmationNotYours('NONE')
  const entry: Confirmation = { ...found, undone: { by: actor.name, on: today, reason: input.reason } }
  await store(tx, actor, 'undoConfirmation', entry, before.map((row) => (row === found ? entry : row))) // prettier-ignore
  return listUnconfirmed(tx, actor)
}

// Settings are kept under the scope of offices: an administrator of the system has no scope of files (security.md §3.2).
const store = (tx: Tx, actor: Actor, action: string, entry: Confirmation, rows: readonly Confirmation[]) =>
  underScope(tx, actor.officeScope, actor.scope, async () => {
    await recordConfirmations(tx, rows)
    await leaveTrace(tx, actor, {
      action,
      objectType: 'parameter',
      objectId: `${entry.room} ${entry.id}`.slice(0, 200),
      after: entry,
      details: { what: entry.what, where: entry.where, source: entry.source, docNo: entry.docNo, reason: entry.undone?.reason ?? null },
    })
  })
