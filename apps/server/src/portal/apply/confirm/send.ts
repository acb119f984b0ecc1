import type { FastifyRequest } from 'fastify'
import { submitApplication } from '../../../modules/applications/index.ts'
import { writeAudit } from '../../../platform/audit/entry.ts'
import type { Platform } from '../../../platform/context.ts'
import { closeDraft, lockDraft } from '../../draft/draft.ts'
import { citizen } from '../../place/citizen.ts'
import type { Desk } from '../door.ts'
import type { Asking } from '../form-page.ts'
import { materialsAsked } from '../materials/asked.ts'
import { firstOpen } from '../pages/index.ts'
import { applicationFrom } from './application.ts'
import { pledgeVersion } from './pages.ts'

export type Sent = 'SENT' | 'INCOMPLETE' | 'GONE'

/** Which papers are still to come, as the page of materials named them: a question for the office is no paper of the applicant's. */
const stillToCome = (of: Asking): string[] =>
  materialsAsked(of)
    .filter(({ code }) => !of.data.uploads.some(({ material }) => material === code))
    .map(({ title }) => title)

const codeShownMs = 30 * 60_000

/** 提交: one draft becomes one case, however often the button is pressed. The draft's row is the lock and remembers the case. */
export function send(platform: Platform, request: FastifyRequest, desk: Desk): Promise<Sent> {
  const actor = citizen(desk.place.county, request)
  return platform.db.inTransaction(actor.scope, async (tx) => {
    const draft = await lockDraft(tx, platform, desk.place.county, desk.token)
    if (!draft) return 'GONE'
    if (draft.row.submittedCaseId) return 'SENT'
    const of = { ...desk.of, data: draft.data }
    if (firstOpen(of)) return 'INCOMPLETE'
    const now = platform.clock.now()
    const { file, trackingCode } = await submitApplication(tx, platform, actor, applicationFrom(of), of.today)
    await Promise.all([
      closeDraft(tx, platform, draft, {
        caseId: file.id,
        receipt: {
          number: file.number,
          trackingCode,
          codeUntil: new Date(now.getTime() + codeShownMs).toISOString(),
          dueOn: file.nextDueOn,
          missing: stillToCome(of),
          sentAt: now.toISOString(),
        },
      }),
      // Which text was agreed to and pledged, and when (security.md §4.6).
      writeAudit(tx, {
        shard: file.shard,
        actorId: null,
        actorName: actor.name,
        action: 'portal.consent',
        objectType: 'case',
        objectId: file.id,
        details: { notice: draft.data.consent.version, noticeAt: draft.data.consent.at, pledge: pledgeVersion },
        requestId: actor.requestId,
        address: actor.address,
      }),
    ])
    return 'SENT'
  })
}
