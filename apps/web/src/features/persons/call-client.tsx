import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { post } from '../../api/client.ts'
import type { CaseDetail } from '../../api/shapes.ts'
import { useSend } from '../../api/use-send.ts'
import { safeContactText } from './words.ts'

type Client = NonNullable<CaseDetail['person']>

const purpose = '承办律师联系受援人'
const mayCall = (safeContact: string) => safeContact !== 'NO_CALL' && safeContact !== 'NO_CONTACT'
const asking = (id: string) => post('/api/persons/{id}/reveal', { at: { id }, body: { field: 'phone', purpose } })
const digits = (written: string) => written.replace(/[^\d+]/g, '')

/**
 * The lawyer calls his own client with one tap and no form: the number is shown for this purpose, the view is logged by itself, and the
 * telephone dials. `isAsked`: the tap has been made. Whoever must not be called is not offered a call; what is allowed stands in its place, with the reason.
 */
export function CallClient({ person, isAsked = false }: { person: Client; isAsked?: boolean }) {
  const [number, setNumber] = useState<string | null>(null)
  const { safeContact, safeContactNote, phoneMasked, name, id } = person
  const sending = useSend<{ value: string }>(({ value }) => {
    setNumber(value)
    window.location.href = `${scheme}:${digits(value)}`
  })
  const { mutate, isIdle } = sending
  // The tap came before anybody knew whether a call is safe: it goes on by itself where it is.
  const goesOn = isAsked && isIdle && mayCall(safeContact) && phoneMasked !== null
  useEffect(() => {
    if (goesOn) mutate(asking(id))
  }, [goesOn, mutate, id])
  const scheme = safeContact === 'SMS_ONLY' ? 'sms' : 'tel'
  const said = safeContactText(safeContact, safeContactNote)
  if (!mayCall(safeContact)) return <span className="call-client quiet">{said}</span>
  if (!phoneMasked) return <span className="call-client quiet">没有登记电话</span>
  const words = scheme === 'sms' ? `给${name}发短信` : `打给${name}`
  return (
    <span className="call-client">
      {number ? (
        <a href={`${scheme}:${digits(number)}`}>
          {words} {number}
        </a>
      ) : (
        <Button loading={sending.isPending} onClick={() => mutate(asking(id))}>
          {words}
        </Button>
      )}
      {said && <span className="quiet small">{said}</span>}
      {sending.error && (
        <span className="wrong" role="alert">
          {sending.error.message}
        </span>
      )}
    </span>
  )
}
