import type { FastifyRequest } from 'fastify'
import type { Platform } from '../../platform/context.ts'
import { type Draft, type DraftData, lockDraft, saveDraft } from '../draft/draft.ts'
import { citizen } from '../place/citizen.ts'
import type { Desk } from './door.ts'

/** Changes the draft as it stands now, not as this tab last saw it; a sent one is left alone. */
export const changeDraftData = (
  platform: Platform,
  request: FastifyRequest,
  desk: Desk,
  change: (data: DraftData) => DraftData,
): Promise<Draft | null> =>
  platform.db.inTransaction(citizen(desk.place.county, request).scope, async (tx) => {
    const draft = await lockDraft(tx, platform, desk.place.county, desk.token)
    return draft && !draft.data.receipt ? saveDraft(tx, platform, draft, change(draft.data)) : null
  })

export const bodyOf = (body: unknown): Record<string, unknown> => (typeof body === 'object' && body !== null ? { ...body } : {})
export const open = (action: string) => ({ config: { action, open: true }, schema: { hide: true } })
