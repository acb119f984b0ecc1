import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { post } from '../../api/client.ts'
import { proposalsQuery, sessionQuery } from '../../api/queries.ts'
import type { AccountProposal, ConfirmedAct } from '../../api/shapes.ts'
import { useSend } from '../../api/use-send.ts'
import { Instant } from '../../ui/day.tsx'
import { tell, tellBad } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { HalfPassword } from './one-time-password.tsx'

const seconds = ['SYS_ADMIN', 'SEC_ADMIN', 'AUDITOR']

/** What one administrator proposed and another has to confirm; silent while nothing waits. */
export function ProposalsPanel() {
  const roles = useQuery(sessionQuery).data?.roles ?? []
  const mayRead = roles.some((role) => seconds.includes(role))
  const items = useQuery({ ...proposalsQuery, enabled: mayRead }).data?.items ?? []
  const [done, setDone] = useState<ConfirmedAct | null>(null)
  const close = () => setDone(null)
  const confirmed = (act: ConfirmedAct) => (act.secondHalf ? setDone(act) : tell('已确认，已经生效。'))
  return (
    <>
      {mayRead && items.length > 0 && (
        <Panel title="等待确认" aside={<span className="quiet">一人提出，另一人确认后生效</span>} className="proposals">
          {items.map((item) => (
            <ProposalLine key={item.id} item={item} onConfirmed={confirmed} />
          ))}
        </Panel>
      )}
      {done?.secondHalf && <HalfPassword name={done.account.name} half={done.secondHalf} which="second" onClose={close} />}
    </>
  )
}

function ProposalLine({ item, onConfirmed }: { item: AccountProposal; onConfirmed: (act: ConfirmedAct) => void }) {
  const confirming = useSend<ConfirmedAct>(onConfirmed)
  const rejecting = useSend<unknown>(() => tell(item.isMine ? '已撤回。' : '已退回，没有生效。'))
  const fail = { onError: (problem: Error) => tellBad(problem.message) }
  const at = { at: { id: item.id } }
  return (
    <div className="proposal">
      <div>
        <b>{item.what}</b>
        <span className="sub">
          {item.proposedByName} 提出于 <Instant at={item.proposedAt} />
          {!item.canConfirm && item.whyNot && ` · ${item.whyNot}`}
        </span>
      </div>
      <span className="row">
        {(item.canConfirm || item.isMine) && (
          <Button loading={rejecting.isPending} onClick={() => rejecting.mutate(post('/api/account-proposals/{id}/reject', at), fail)}>
            {item.isMine ? '撤回' : '不同意'}
          </Button>
        )}
        {item.canConfirm && (
          <Button
            type="primary"
            loading={confirming.isPending}
            onClick={() => confirming.mutate(post('/api/account-proposals/{id}/confirm', at), fail)}
          >
            确认
          </Button>
        )}
      </span>
    </div>
  )
}
