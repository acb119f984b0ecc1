import { Link } from '@tanstack/react-router'
import type { CaseItem } from '../../api/shapes.ts'
import { Flag } from '../../ui/flag.tsx'

/** Pages on which one case is worked on. */
export type CasePageOf = '/cases/$caseId' | '/review/$caseId' | '/approval/$caseId' | '/assign/$caseId'
type CaseNameProps = {
  item: Pick<CaseItem, 'id' | 'applicantName' | 'flags' | 'number'>
  to?: CasePageOf | null
}

// A name of three characters is not broken to make room; one of twelve may be.
const isShort = (name: string) => [...name].length <= 6

/** The name is the link; what protects the person follows the name everywhere. */
export function CaseName({ item: { id, applicantName, flags, number }, to = '/cases/$caseId' }: CaseNameProps) {
  return (
    <>
      <span className="row">
        {to ? (
          <Link to={to} params={{ caseId: id }} className={isShort(applicantName) ? 'whole' : undefined}>
            <b>{applicantName}</b>
          </Link>
        ) : (
          <b>{applicantName}</b>
        )}
        <CaseFlags flags={flags} />
      </span>
      <span className="sub whole">{number || '未编号'}</span>
    </>
  )
}

export const CaseFlags = ({ flags }: { flags: string[] }) =>
  flags.map((flag) => (
    <Flag key={flag} hot>
      {flag}
    </Flag>
  ))
