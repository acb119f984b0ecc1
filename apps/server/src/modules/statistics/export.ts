import type { Role } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import { writeAudit } from '../../platform/audit/entry.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { wake } from '../../platform/jobs.ts'
import { Denied, NotFound } from '../../platform/refusal.ts'
import { findExport, insertExport } from './queries.ts'
import { wordsSealed, wordsUntold } from './export-words.ts'
import { ExportExpired, ExportNotReady } from './refusals.ts'
import type { ExportInput } from './schema.ts'

const hour = 3_600_000
const officers: readonly Role[] = ['RECEPTIONIST', 'REVIEWER', 'DISPATCHER', 'ARCHIVIST', 'CENTRE_DIRECTOR', 'BUREAU_ADMIN', 'AUDITOR']

/** Who may take which list out of the house. */
export const exporters: Record<ExportInput['kind'], readonly Role[]> = {
  cases: officers,
  subsidies: ['FINANCE', 'CENTRE_DIRECTOR', 'BUREAU_ADMIN', 'AUDITOR'],
  statistics: [...officers, 'FINANCE', 'CITY_ADMIN', 'PROVINCE_ADMIN'],
  figure: [...officers, 'FINANCE', 'CITY_ADMIN', 'PROVINCE_ADMIN'],
}
export const mayExport = (kind: string, roles: readonly string[]) =>
  (exporters[kind as ExportInput['kind']] ?? []).some((role) => roles.includes(role))

/** Orders an export: with its purpose, made by a job, kept for a day, readable only by who ordered it (security.md §4.7). */
export async function exportList(tx: Tx, platform: Platform, actor: Actor, input: ExportInput) {
  if (!mayExport(input.kind, actor.roles) || actor.accountId === null)
    throw new Denied('您的岗位不能导出这份清单。需要时请联系机构负责人。')
  const now = platform.clock.now()
  const { kind, criteria, format, purpose } = input
  const at = { shard: actor.shard, id: newId() }
  const kept = wordsSealed(platform.keys, at, criteria)
  const row = await insertExport(tx, {
    ...at,
    accountId: actor.accountId,
    kind,
    criteria: JSON.stringify(kept),
    purpose,
    format,
    state: 'WAITING',
    createdAt: now,
    expiresAt: new Date(now.getTime() + 24 * hour),
  })
  await traceExport(tx, actor, 'exportList', row.id, { kind, criteria: wordsUntold(kept), format, purpose })
  await wake(tx, 'export-list', { id: row.id }, `export-list ${row.id}`)
  return exportView(row)
}

export const exportView = (row: {
  id: string
  state: string
  format: string
  rowCount: number | null
  error: string | null
  expiresAt: Date
}) => ({
  id: row.id,
  state: row.state,
  format: row.format,
  rowCount: row.rowCount,
  url: row.state === 'READY' ? `/api/exports/${row.id}/content` : null,
  error: row.error,
  expiresAt: row.expiresAt.toISOString(),
})

/** The owner's own export; anybody else's is not found. */
export async function ownExport(tx: Tx, actor: Actor, id: string) {
  const row = await findExport(tx, id)
  if (!row || row.accountId !== actor.accountId) throw new NotFound()
  return row
}

/** Before the file is handed over: it is finished, not too old, and the taking leaves a trace. */
export async function takeExport(tx: Tx, platform: Platform, actor: Actor, id: string) {
  const row = await ownExport(tx, actor, id)
  if (row.state === 'EXPIRED' || row.expiresAt <= platform.clock.now()) throw new ExportExpired()
  if (row.state !== 'READY') throw new ExportNotReady(row.state)
  if (!mayExport(row.kind, actor.roles)) throw new NotFound()
  await traceExport(tx, actor, 'takeExport', row.id, { kind: row.kind, rowCount: row.rowCount })
  return row
}

const traceExport = (tx: Tx, actor: Actor, action: string, id: string, details: { purpose?: string } & Record<string, unknown>) =>
  writeAudit(tx, {
    shard: actor.shard,
    actorId: actor.accountId,
    actorName: actor.name,
    agencyId: actor.agencyId,
    action,
    objectType: 'export',
    objectId: id,
    purpose: details.purpose ?? '',
    details,
    requestId: actor.requestId,
    address: actor.address,
  })
