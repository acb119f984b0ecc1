import type { Platform } from '../platform/context.ts'
import { DiskFull, type DiskState } from '../platform/disk.ts'
import type { App } from './kit.ts'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])
// Who is to mend it must get in, and whoever leaves must get out: a few hundred bytes each.
const always = new Set(['/api/session'])

/** Below the threshold the server only reads, says so in words and in a header, and writes again by itself (security.md §9.2). */
export function readOnlyWhenFull(app: App, { disk, log }: Platform): void {
  let before: DiskState = 'ample'
  app.addHook('onRequest', async (request, reply) => {
    const state = disk.state()
    if (state !== before) log[state === 'ample' ? 'info' : 'error']('disk', { detail: state })
    before = state
    if (state !== 'full') return
    reply.header('x-fayuan-read-only', 'disk')
    if (!reading.has(request.method) && !always.has(request.routeOptions.url ?? '')) throw new DiskFull()
  })
}
