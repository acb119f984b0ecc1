import { type Network, networkOf } from '../../platform/network.ts'
import { recent } from '../../platform/recent.ts'
import { Limited } from '../../platform/refusal.ts'

/** What one network may use in an hour: strangers start drafts and send photos, and the disk is everybody's (security.md §8.3). */
export function allowance(perHour: number, words: string): (address: string, now: Date, amount: number) => void {
  const used = recent<{ left: number; at: number }>(20_000)
  return (address, now, amount) => {
    const network: Network = networkOf(address)
    const at = now.getTime()
    const before = used.get(network) ?? { left: perHour, at }
    const left = Math.min(perHour, before.left + (Math.max(0, at - before.at) / 3_600_000) * perHour)
    if (left < amount) throw new Limited(words, Math.ceil(((amount - left) / perHour) * 3_600))
    used.set(network, { left: left - amount, at })
  }
}
