import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { personQuery } from '../../api/queries.ts'
import type { Review } from '../../api/shapes.ts'
import type { Fact } from '../../ui/facts.tsx'
import { Reveal } from '../persons/reveal.tsx'
import { safeContactText } from '../persons/words.ts'

/** Who asks, and how this person may be reached; first among the facts. */
export function useApplicantFacts({ case: file }: Review): Fact[] {
  const person = useQuery(personQuery(file.applicantId)).data
  const name = (
    <Link to="/persons/$personId" params={{ personId: file.applicantId }}>
      {file.applicantName}
    </Link>
  )
  if (!person) return [{ label: '申请人', value: name }]
  const { id, idNumberMasked, phoneMasked, safeContact, safeContactNote } = person
  const contact = safeContactText(safeContact, safeContactNote)
  return [
    {
      label: '申请人',
      value: (
        <span className="row">
          {name}
          {idNumberMasked && <Reveal personId={id} field="idNumber" masked={idNumberMasked} label="证件号码" />}
        </span>
      ),
    },
    { label: '电话', value: phoneMasked && <Reveal personId={id} field="phone" masked={phoneMasked} label="电话" /> },
    { label: '怎么联系', value: contact && <b className="red">{contact}</b> },
  ]
}
