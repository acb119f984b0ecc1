import { useQueries, useQuery } from '@tanstack/react-query'
import { get } from '../api/client.ts'
import { homeQuery } from '../api/queries.ts'
import { countTo1000, totalText } from '../ui/list/total.ts'
import { menu } from './menu.ts'

export type MenuCount = { text: string; hot: boolean }

const countQuery = (queue: string, enabled: boolean) => ({
  queryKey: ['cases', 'count', queue],
  queryFn: ({ signal }: { signal: AbortSignal }) => get('/api/cases', { query: { queue, limit: '1' }, signal }),
  staleTime: 60_000,
  enabled,
})

/** What waits behind each entry of the menu. The page comes first: counts are asked when it has answered. */
export function useCounts(codes: string[]): Record<string, MenuCount> {
  const home = useQuery({ ...homeQuery, enabled: codes.includes('workbench') })
  const counted = menu.filter(({ code, queue }) => queue && codes.includes(code))
  const answers = useQueries({
    queries: counted.map(({ queue = '' }) => countQuery(queue, home.isFetched || !codes.includes('workbench'))),
  })
  const counts: Record<string, MenuCount> = {}
  counted.forEach(({ code }, at) => {
    const total = answers[at]?.data?.total
    if (total && total.count > 0) counts[code] = { text: totalText(total), hot: false }
  })
  const { desk, money, places } = home.data ?? {}
  // The first number of a home page that burns is the one its post must say after three seconds.
  const overdue = [places, money, desk].flatMap((part) => part?.figures ?? []).find(({ isAlert }) => isAlert)?.count ?? 0
  if (overdue > 0) counts.workbench = { text: countTo1000(overdue), hot: true }
  return counts
}
