import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from 'antd'
import { caseQuery } from '../../api/queries.ts'
import type { CaseItem } from '../../api/shapes.ts'
import { Loaded } from '../../ui/state.tsx'
import { ActButtons } from '../acts/act-buttons.tsx'
import { CallClient } from '../persons/call-client.tsx'
import { CaseLight } from '../cases/case-light.tsx'
import { CaseName } from '../cases/case-name.tsx'

/** One case as a card; what can be done is asked from the server when the card is opened. */
export function MineCard({ item }: { item: CaseItem }) {
  const [open, setOpen] = useState(item.state === 'ASSIGNED')
  return (
    <article className="card mine-card" aria-label={item.applicantName}>
      <CaseName item={item} />
      <span>{item.title || item.matterLabel}</span>
      <span className="row">
        <b>{item.nextAct}</b>
        <CaseLight light={item.light} daysLeft={item.daysLeft} dueOn={item.dueOn} title={item.dueTitle} />
      </span>
      <span className="quiet small">{[item.organ, item.stateLabel, item.dueOn && `到期 ${item.dueOn}`].filter(Boolean).join(' · ')}</span>
      {open ? (
        <CardActs id={item.id} />
      ) : (
        <>
          <CardCall item={item} />
          <Button onClick={() => setOpen(true)} aria-expanded={false}>
            办理
          </Button>
        </>
      )}
    </article>
  )
}

/** Calling is one tap on the closed card as well; whom a flag says not to call is not offered a call. */
function CardCall({ item: { id, applicantName, flags } }: { item: CaseItem }) {
  const [isAsked, setAsked] = useState(false)
  if (flags.some((flag) => notCalled.includes(flag))) return null
  if (isAsked) return <AskedCall id={id} />
  return (
    <span className="call-client">
      <Button onClick={() => setAsked(true)}>{flags.includes('只发短信') ? `给${applicantName}发短信` : `打给${applicantName}`}</Button>
    </span>
  )
}

const notCalled = ['勿致电', '勿联系']

const AskedCall = ({ id }: { id: string }) => (
  <Loaded query={useQuery(caseQuery(id))}>{({ person }) => (person ? <CallClient person={person} isAsked /> : null)}</Loaded>
)

const CardActs = ({ id }: { id: string }) => (
  <Loaded query={useQuery(caseQuery(id))}>
    {(file) => (
      <>
        {file.person && <CallClient person={file.person} />}
        <ActButtons target={{ ...file, can: file.can.filter(({ allowed }) => allowed) }} most={4} />
      </>
    )}
  </Loaded>
)
