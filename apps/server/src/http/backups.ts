import { hasRole } from '../platform/actor.ts'
import { type BackupHealth, backupHealth, backupState } from '../platform/backup/index.ts'
import type { Platform } from '../platform/context.ts'
import { systemScope } from '../platform/database/scope.ts'
import type { App } from './kit.ts'

export type Standing = { health: BackupHealth; lastOk: string | null }
export type Backups = { standing(): Promise<Standing> }

/** How the nightly backups stand, asked of the database at most once a minute. */
export function watchBackups({ db, clock }: Platform): Backups {
  let known: Standing = { health: 'none', lastOk: null }
  let askedAt = -Infinity
  return {
    async standing() {
      if (performance.now() - askedAt < 60_000) return known
      askedAt = performance.now()
      const state = await db.inTransaction(systemScope, backupState).catch(() => null)
      if (state) known = { health: backupHealth(state, clock.now()), lastOk: state.lastOk }
      return known
    },
  }
}

/** Whoever looks after the machine is told on the next page that the last backup failed or none was made for a day and a half. */
export function tellAdministrators(app: App, backups: Backups): void {
  app.addHook('onSend', async (request, reply) => {
    if (!request.actor || !hasRole(request.actor, 'SYS_ADMIN')) return
    const { health } = await backups.standing()
    if (health === 'failed' || health === 'late') reply.header('x-fayuan-backup', health)
  })
}
