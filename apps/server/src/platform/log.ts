/** Structured lines without personal data: only the named facts below are ever written (security.md §8.2). */
export type LogFacts = {
  requestId?: string
  accountId?: string
  route?: string
  method?: string
  status?: number
  ms?: number
  code?: string
  job?: string
  shard?: string
  count?: number
  detail?: string
}
export type Log = Record<'debug' | 'info' | 'warn' | 'error', (event: string, facts?: LogFacts) => void>

const order = ['debug', 'info', 'warn', 'error'] as const

/** JSON lines on standard error; standard output stays for what a command prints. */
export function openLog(level: string, write: (line: string) => void = (line) => void process.stderr.write(line)): Log {
  const least = level === 'silent' || level === 'fatal' ? order.length : Math.max(0, order.indexOf(level as (typeof order)[number]))
  const at =
    (name: (typeof order)[number]) =>
    (event: string, facts: LogFacts = {}) => {
      if (order.indexOf(name) >= least) write(`${JSON.stringify({ at: new Date().toISOString(), level: name, event, ...facts })}\n`)
    }
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}
