const clock = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

export function instantText(instant: string): string {
  const part = Object.fromEntries(clock.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]))
  return `${part.year}-${part.month}-${part.day} ${part.hour}:${part.minute}`
}

export const Day = ({ on }: { on: string | null | undefined }) => (on ? <time dateTime={on}>{on}</time> : <span>—</span>)

export const Instant = ({ at }: { at: string | null | undefined }) => (at ? <time dateTime={at}>{instantText(at)}</time> : <span>—</span>)
