import type { Network } from './network.ts'
import { recent } from './recent.ts'
import { Limited } from './refusal.ts'

export type Budget = 'normal' | 'search' | 'export' | 'sign-in' | 'tracking'
/** Whose budget it is: an account's, or for strangers their network's. */
export type Subject = { accountId: string } | { network: Network }

// How many at once, and how many a second come back. Settings of one process; a balancer in front keeps a subject on one.
const sizes: Record<Budget, { burst: number; perSecond: number }> = {
  normal: { burst: 600, perSecond: 200 },
  search: { burst: 60, perSecond: 10 },
  export: { burst: 10, perSecond: 0.05 },
  'sign-in': { burst: 60, perSecond: 2 },
  tracking: { burst: 10, perSecond: 10 / 3600 },
}

/** Token buckets by subject and class of route (security.md §8.3). */
export function budgets(now: () => number, { most = 50_000 } = {}): (budget: Budget, subject: Subject) => void {
  const buckets = recent<{ left: number; at: number }>(most)
  return (budget, subject) => {
    const { burst, perSecond } = sizes[budget]
    const key = `${budget} ${'accountId' in subject ? subject.accountId : subject.network}`
    const at = now()
    const bucket = buckets.get(key) ?? { left: burst, at }
    const left = Math.min(burst, bucket.left + (Math.max(0, at - bucket.at) / 1000) * perSecond)
    if (left < 1) throw new Limited('操作太频繁，请稍后再试。', Math.max(1, Math.ceil((1 - left) / perSecond)))
    buckets.set(key, { left: left - 1, at })
  }
}
