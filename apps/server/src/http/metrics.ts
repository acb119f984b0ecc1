import type { Standing } from './backups.ts'
import type { Platform } from '../platform/context.ts'

type Line = { count: number; seconds: number }
const requests = new Map<string, Line>()

export function observe(route: string, method: string, status: number, ms: number): void {
  const key = `route="${route}",method="${method}",status="${status}"`
  const line = requests.get(key) ?? { count: 0, seconds: 0 }
  requests.set(key, { count: line.count + 1, seconds: line.seconds + ms / 1000 })
}

/** Prometheus text: requests by route template, and the memory of the process. */
export function metricsText(): string {
  const lines = [
    '# TYPE fayuan_requests_total counter',
    '# TYPE fayuan_request_seconds_total counter',
    '# TYPE process_resident_memory_bytes gauge',
  ]
  for (const [labels, { count, seconds }] of requests) {
    lines.push(`fayuan_requests_total{${labels}} ${count}`, `fayuan_request_seconds_total{${labels}} ${seconds.toFixed(6)}`)
  }
  lines.push(`process_resident_memory_bytes ${process.memoryUsage.rss()}`)
  return `${lines.join('\n')}\n`
}

export const diskMetrics = ({ disk }: Platform): string =>
  `# TYPE fayuan_disk_free_ratio gauge\nfayuan_disk_free_ratio ${disk.freeRatio().toFixed(4)}\n# TYPE fayuan_read_only gauge\nfayuan_read_only ${disk.state() === 'full' ? 1 : 0}\n`

export const backupMetrics = ({ health, lastOk }: Standing): string =>
  `# TYPE fayuan_backup_last_success_timestamp_seconds gauge\nfayuan_backup_last_success_timestamp_seconds ${lastOk ? Math.floor(Date.parse(lastOk) / 1000) : 0}\n# TYPE fayuan_backup_failed gauge\nfayuan_backup_failed ${health === 'failed' || health === 'late' ? 1 : 0}\n`
