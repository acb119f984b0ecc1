import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { post } from '../api/client.ts'
import { noticesQuery } from '../api/queries.ts'
import { useSend } from '../api/use-send.ts'
import { Instant } from '../ui/day.tsx'

/** Word about one's own account stands over every page until it has been read. */
export function NoticeStrip() {
  const items = useQuery(noticesQuery).data?.items ?? []
  const reading = useSend<unknown>()
  const [first] = items
  if (!first) return null
  return (
    <div className="notice-strip no-print" role="status">
      <span>
        {first.text}
        <span className="sub">
          <Instant at={first.at} />
          {items.length > 1 && `，还有 ${items.length - 1} 条`}
        </span>
      </span>
      <Button
        size="small"
        loading={reading.isPending}
        onClick={() => reading.mutate(post('/api/session/notices/{id}/read', { at: { id: first.id } }))}
      >
        知道了
      </Button>
    </div>
  )
}
