import { migrationsDir } from '../migrations-dir.ts'
import { BackupRefused, readPassphrase, restore as readBackup } from '../platform/backup/index.ts'
import { readConfig } from '../platform/config.ts'

/** npm run restore -- FILE: into an empty data directory only; what waited to be sent is never sent again (security.md §9.3). */
export async function restore(env: NodeJS.ProcessEnv, args: string[]): Promise<void> {
  const [file] = args
  if (!file) throw new BackupRefused('RESTORE_NO_FILE', '请写明备份文件的路径，例如 DATA_DIR=./data-new npm run restore -- backup.fayuan')
  const config = readConfig(env, { command: 'restore' })
  const report = await readBackup({
    file,
    config,
    passphrase: readPassphrase(config.backupPassphraseFile),
    migrationsDir,
    afterLoad: async (client) => {
      await client.query(`update message set state = 'FAILED', error = 'restored from a backup; not sent again' where state = 'WAITING'`)
      await client.query('delete from session')
    },
  })
  process.stdout.write(
    `恢复完成：备份于 ${report.createdAt}，${report.tables} 张表，${report.rows} 行，${report.files} 个文件。请重新登录。\n`,
  )
}
