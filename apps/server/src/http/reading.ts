import type { FastifyRequest } from 'fastify'
import { tellAuditors } from '../modules/agencies/index.ts'
import type { Actor } from '../platform/actor.ts'
import { writeAudit } from '../platform/audit/entry.ts'
import type { Platform } from '../platform/context.ts'
import { systemScope } from '../platform/database/scope.ts'
import { recent } from '../platform/recent.ts'
import { Limited } from '../platform/refusal.ts'

/** How many different files of cases and persons one account opens: so many at once, then one every so often; beyond so many a day the auditor is told as well. */
export type ReadingPace = { burst: number; everyMs: number; aDay: number }
export const usualReading: ReadingPace = { burst: 150, everyMs: 6_000, aDay: 400 }

class FilesTooFast extends Limited {
  override readonly code = 'CASE_FILES_TOO_FAST'
  constructor(seconds: number) {
    super(
      `您在很短的时间里打开了很多案卷或者人员资料，请 ${seconds} 秒后再打开下一份。已经告知审计人员；需要成批的数据，请用“导出”。`,
      seconds,
    )
  }
}

type Reader = { left: number; at: number; files: ReturnType<typeof recent<true>>; dayFrom: number; today: number; toldAt: number }
const hour = 3_600_000

// A person's page is a file as well: who they are, where they live, and all their cases.
const isFile = (request: FastifyRequest) =>
  request.method === 'GET' && /^\/api\/(cases|applications|persons)\/:id(\/|$)/.test(request.routeOptions.url ?? '')

/** Bulk reading of files is slowed, and the auditor hears of it. What one works on is opened as often as one likes: only other files count. */
export function watchReading(platform: Platform, pace: ReadingPace = usualReading) {
  const readers = recent<Reader>(20_000)

  return async (request: FastifyRequest, actor: Actor): Promise<void> => {
    if (!isFile(request) || actor.accountId === null) return
    const id = (request.params as { id?: string }).id ?? ''
    const now = platform.clock.now().getTime()
    const reader = readers.get(actor.accountId) ?? freshReader(pace, now)
    readers.set(actor.accountId, reader)
    if (reader.files.get(id)) return
    if (now - reader.dayFrom >= 24 * hour) Object.assign(reader, { dayFrom: now, today: 0 })
    reader.left = Math.min(pace.burst, reader.left + Math.max(0, now - reader.at) / pace.everyMs)
    reader.at = now
    const isOver = reader.left < 1
    if ((isOver || reader.today === pace.aDay) && now - reader.toldAt >= hour) {
      reader.toldAt = now
      await tell(platform, request, actor, { today: reader.today, isOver })
    }
    if (isOver) throw new FilesTooFast(Math.max(1, Math.ceil(((1 - reader.left) * pace.everyMs) / 1_000)))
    reader.left -= 1
    reader.today += 1
    reader.files.set(id, true)
  }
}

const freshReader = (pace: ReadingPace, now: number): Reader => ({
  left: pace.burst,
  at: now,
  files: recent<true>(200),
  dayFrom: now,
  today: 0,
  toldAt: -Infinity,
})

async function tell(platform: Platform, request: FastifyRequest, actor: Actor, of: { today: number; isOver: boolean }): Promise<void> {
  await platform.db.inTransaction(systemScope, async (tx) => {
    await writeAudit(tx, {
      shard: actor.shard,
      actorId: actor.accountId,
      actorName: actor.name,
      agencyId: actor.agencyId,
      action: 'cases.bulk-read',
      objectType: 'account',
      objectId: actor.accountId ?? '',
      details: { files: of.today, slowed: of.isOver },
      requestId: request.id,
      address: request.ip,
    })
    await tellAuditors(tx, platform, actor.shard, {
      kind: 'BULK_READING',
      text: `${actor.agencyName}${actor.name}在短时间里打开了 ${of.today} 份不同的案卷和人员资料${of.isOver ? '，系统已放慢' : ''}。请在审计记录里核对是不是办案需要。`,
    })
  })
}
