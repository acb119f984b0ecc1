import { useNavigate, useSearch } from '@tanstack/react-router'
import { Pick } from '../../ui/form/pick.tsx'

const sorts = [
  { value: 'oldest', label: '收到早的在前' },
  { value: 'due', label: '快到期的在前' },
]

/** The order is part of the address; the list begins anew with it. */
export function SortPick() {
  const { cursor: _cursor, page: _page, sort, ...asked } = useSearch({ strict: false }) as Record<string, string | undefined>
  const navigate = useNavigate()
  const put = (to: string) => void navigate({ to: '.', search: { ...asked, ...(to ? { sort: to } : {}) } })
  return (
    <span style={{ width: 140 }}>
      <Pick label="排序" blank="收到晚的在前" value={sort ?? ''} options={sorts} onChange={put} />
    </span>
  )
}
