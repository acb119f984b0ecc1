import { backup as writeBackup, BackupRefused, readPassphrase } from '../platform/backup/index.ts'
import { readConfig } from '../platform/config.ts'
import { attachPostgres } from '../platform/postgres/index.ts'

/** npm run backup -- FILE: every row as of one moment and every stored file, in one encrypted file. Runs beside the service. */
export async function backup(env: NodeJS.ProcessEnv, args: string[]): Promise<void> {
  const [file] = args
  if (!file) throw new BackupRefused('BACKUP_NO_FILE', '请写明备份文件的路径，例如 npm run backup -- backup.fayuan')
  const config = readConfig(env, { command: 'backup' })
  const postgres = await attachPostgres(config)
  try {
    const report = await writeBackup({
      connection: postgres.logins.backup,
      dataDir: config.dataDir,
      masterKeyFile: config.masterKeyFile,
      passphrase: readPassphrase(config.backupPassphraseFile),
      file,
    })
    process.stdout.write(
      `${report.sentence}\n${report.file}：${report.tables} 张表，${report.rows} 行，${report.files} 个文件，${report.bytes} 字节。\n`,
    )
  } finally {
    await postgres.stop()
  }
}
