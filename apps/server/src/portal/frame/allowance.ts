import { Limited } from '../../platform/refusal.ts'

/** What one network may use in an hour: strangers start drafts and send photos, and the disk is everybody's (security.md §8.3). */
export function allowance(perHour: number, words: string): (subject: string, now: Date, amount: number) => void {
  const used = new Map<string, { left: number; at: number }>()
  return (subject, now, amount) => {
    const at = now.getTime()
    const before = used.get(subject) ?? { left: perHour, at }
    const left = Math.min(perHour, before.left + (Math.max(0, at - before.at) / 3_600_000) * perHour)
    if (left < amount) throw new Limited(words, Math.ceil(((amount - left) / perHour) * 3_600))
    if (used.size > 20_000) used.clear()
    used.set(subject, { left: left - amount, at })
  }
}
