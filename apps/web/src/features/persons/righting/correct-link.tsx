import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { sessionQuery } from '../../../api/queries.ts'
import { CorrectDialog } from './correct-dialog.tsx'

const correctors = ['STATION_STAFF', 'PETITION_STAFF', 'RECEPTIONIST', 'REVIEWER', 'CENTRE_DIRECTOR']

/** Offered to those whose post puts records right; whether this record may be is said in the dialog. */
export function CorrectLink({
  personId,
  label,
  what,
  start,
}: {
  personId: string
  label: string
  what?: string
  start?: readonly string[]
}) {
  const roles = useQuery(sessionQuery).data?.roles ?? []
  const [isOpen, setOpen] = useState(false)
  if (!roles.some((role) => correctors.includes(role))) return null
  return (
    <>
      <button type="button" className="link-button no-print" aria-label={what} onClick={() => setOpen(true)}>
        {label}
      </button>
      {isOpen && <CorrectDialog personId={personId} start={start} onClose={() => setOpen(false)} />}
    </>
  )
}
