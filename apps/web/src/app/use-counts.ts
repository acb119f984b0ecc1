import { useQueries, useQuery } from '@tanstack/react-query'
import { get } from '../api/client.ts'
import { homeQuery } from '../api/queries.ts'
import { totalText } from '../ui/list/total.ts'
import { type MenuCount, waitsAtHome } from './waits-at-home.ts'
import { menu } from './menu.ts'

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
    if (total && total.count > 0) counts[code] = { text: totalText(total), hot: false, title: '等待办理的件数' }
  })
  const workbench = home.data && waitsAtHome(home.data)
  if (workbench) counts.workbench = workbench
  return counts
}
