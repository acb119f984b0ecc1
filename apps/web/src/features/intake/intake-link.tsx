import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { sessionQuery } from '../../api/queries.ts'

/** The first step out of an empty list, for whoever may take it. */
export function IntakeLink() {
  const menus = useQuery(sessionQuery).data?.menus ?? []
  return menus.includes('intake') ? <Link to="/intake">去快速受理</Link> : null
}
