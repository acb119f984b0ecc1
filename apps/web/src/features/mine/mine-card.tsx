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
        <Button onClick={() => setOpen(true)} aria-expanded={false}>
          办理
        </Button>
      )}
    </article>
  )
}

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
