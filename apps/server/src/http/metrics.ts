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
