import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { keepLonger } from '../../modules/documents/index.ts'
import { newId } from '../../platform/ids.ts'
import type { Answers } from '../frame/fields.ts'
import { draftDays, draftHash } from './cookie.ts'
import { changeDraft, type DraftRow, draftByToken, insertDraft, lockDraftByToken, takeExpired } from './queries.ts'

export type Upload = { material: string; fileId: string; bytes: number }
/** What is shown after sending; the code itself only for a short while (security.md §8.5). */
export type Receipt = { number: string; trackingCode: string; codeUntil: string; dueOn: string | null; missing: string[]; sentAt: string }
export type DraftData = {
  consent: { version: string; at: string }
  stationId: string | null
  answers: Record<string, Answers>
  uploads: Upload[]
  /** Materials the person said they do not have. */
  lacking: string[]
  receipt?: Receipt
}
export type Draft = { row: DraftRow; data: DraftData }

const context = (of: { shard: string; id: string }) => ({ table: 'draft', column: 'data', shard: of.shard, id: of.id })
const seal = (platform: Platform, of: { shard: string; id: string }, data: DraftData) =>
  platform.keys.encrypt(context(of), JSON.stringify(data))
export const unseal = (platform: Platform, row: DraftRow): DraftData =>
  JSON.parse(platform.keys.decrypt(context(row), row.data)) as DraftData

const daysLater = (at: Date, days: number) => new Date(at.getTime() + days * 86_400_000)

export async function startDraft(tx: Tx, platform: Platform, of: { shard: string; token: string; data: DraftData }): Promise<void> {
  const now = platform.clock.now()
  const key = { shard: of.shard, id: newId(now.getTime()) }
  await insertDraft(tx, {
    ...key,
    tokenHash: draftHash(of.token),
    data: seal(platform, key, of.data),
    createdAt: now,
    updatedAt: now,
    expiresAt: daysLater(now, draftDays),
  })
}

export async function findDraft(tx: Tx, platform: Platform, shard: string, token: string): Promise<Draft | null> {
  const row = await draftByToken(tx, shard, draftHash(token), platform.clock.now())
  return row ? { row, data: unseal(platform, row) } : null
}

/** Held until the transaction ends: two tabs save one after the other, two presses of 提交 make one case. */
export async function lockDraft(tx: Tx, platform: Platform, shard: string, token: string): Promise<Draft | null> {
  const row = await lockDraftByToken(tx, shard, draftHash(token), platform.clock.now())
  return row ? { row, data: unseal(platform, row) } : null
}

export async function saveDraft(tx: Tx, platform: Platform, draft: Draft, data: DraftData): Promise<Draft> {
  const now = platform.clock.now()
  const change = { data: seal(platform, draft.row, data), updatedAt: now, expiresAt: daysLater(now, draftDays) }
  await changeDraft(tx, draft.row, change)
  await keepLonger(
    tx,
    { shard: draft.row.shard, accountId: null },
    data.uploads.map(({ fileId }) => fileId),
    daysLater(now, draftDays + 1),
  )
  return { row: { ...draft.row, ...change }, data }
}

/** After sending, the answers stay one day for printing and are then removed with the draft. */
export async function closeDraft(tx: Tx, platform: Platform, draft: Draft, sent: { caseId: string; receipt: Receipt }): Promise<void> {
  const now = platform.clock.now()
  const data = { ...draft.data, receipt: sent.receipt }
  await changeDraft(tx, draft.row, {
    data: seal(platform, draft.row, data),
    submittedCaseId: sent.caseId,
    updatedAt: now,
    expiresAt: daysLater(now, 1),
  })
}

/** Removes what is over and answers the files nobody will ask for again. Files of a sent application belong to its case. */
export async function clearExpired(tx: Tx, platform: Platform, shard: string): Promise<Upload[]> {
  const rows = await takeExpired(tx, shard, platform.clock.now())
  return rows.filter((row) => row.submittedCaseId === null).flatMap((row) => unseal(platform, row).uploads)
}
