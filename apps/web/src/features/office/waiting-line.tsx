import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { sessionQuery } from '../../api/queries.ts'
import { mayReadWaiting, waitingQuery } from './waiting-query.ts'

/** For those who answer for the rules: how many of them nobody has confirmed. Silent when none waits or nothing could be read. */
export function WaitingLine() {
  const roles = useQuery(sessionQuery).data?.roles
  const here = useQuery({ ...waitingQuery, enabled: mayReadWaiting(roles) }).data?.count.here ?? 0
  if (here === 0) return null
  return (
    <p className="card row" style={{ padding: '8px 14px' }}>
      有 {here} 项规则参数待核实，核实以前系统按暂定的内容办理。
      <Link to="/office" search={{ tab: 'waiting' }}>
        去核实
      </Link>
    </p>
  )
}
