import { tellSystemAdministrators } from '../modules/agencies/index.ts'
import { backupFolder, type FailedBackup } from '../platform/backup/index.ts'
import type { Platform } from '../platform/context.ts'
import type { Tx } from '../platform/database/database.ts'
import { queueMessage } from '../platform/messages/index.ts'

const inShanghai = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})
const when = (instant: string) => inShanghai.format(new Date(instant))

/** A backup that failed reaches who can act: a notice over the pages of the system's administrators, and a letter to ADMIN_EMAIL. */
export const tellOfFailedBackup =
  (platform: Platform) =>
  async (tx: Tx, { fault, lastOk, file, triedAt }: FailedBackup): Promise<void> => {
    const { config, clock, keys } = platform
    const at = clock.now()
    const tried = when(triedAt ?? at.toISOString())
    const newest = lastOk ? `最近一份完好的备份是 ${when(lastOk)}的。` : '现在还没有一份完好的备份。'
    const next = `系统每小时再试一次，一天只提醒一次。请检查服务器的磁盘空间和备份目录 ${backupFolder(config)}。`
    await tellSystemAdministrators(tx, platform, {
      kind: 'BACKUP_FAILED',
      text: `${tried}的备份没有做成：${fault}${newest}${next}`,
    })
    const body = [
      `${config.publicUrl} 的备份没有做成。`,
      `时间：${tried}`,
      `原因：${fault}`,
      `${newest}${file ? `文件：${file}` : ''}`,
      next,
      '怎样备份和恢复，见手册 docs/handbook/operate.md。',
    ].join('\n')
    for (const to of config.adminEmails)
      await queueMessage(tx, keys, { shard: '000000', channel: 'EMAIL', to, subject: '【法律援助系统】备份没有做成', body, at })
  }
