import { useQueries } from '@tanstack/react-query'
import { documentsQuery } from '../../../api/queries.ts'
import type { Person } from '../../../api/shapes.ts'
import { Flag } from '../../../ui/flag.tsx'

const shown = 5

/** What comes of it: what follows, what stays, and that it can be put back. */
export function Consequences({ person, opened, isIdentity }: { person: Person; opened: readonly string[]; isIdentity: boolean }) {
  const cases = person.cases.filter(({ role }) => role === 'APPLICANT')
  const papers = useQueries({ queries: cases.slice(0, shown).map(({ id }) => documentsQuery(id)) }).flatMap(
    ({ data }) => data?.items.filter(({ voided }) => !voided) ?? [],
  )
  return (
    <aside className="consequences">
      <h3>改了以后</h3>
      <p>
        <span>跟着改</span>
        <span className="quiet">{cases.length === 0 ? '人员页、查找' : `人员页、查找、${cases.length} 件案件`}</span>
        {cases.slice(0, shown).map(({ id, number }) => (
          <small key={id}>{number}</small>
        ))}
      </p>
      {opened.includes('phone') && (
        <p>
          <span>网上查进度</span>
          <span className="quiet">认新电话的后四位</span>
        </p>
      )}
      <p>
        <span>统计</span>
        <span className="quiet">件数、人次不变</span>
        {isIdentity && <small>正在审查的案件，未成年人、老年人的类别按新的出生日期重新算。</small>}
      </p>
      <h3>已经出的文书{papers.length > 0 ? ` ${papers.length}` : ''}</h3>
      {papers.length === 0 && <p className="quiet">还没有出过文书。</p>}
      {papers.slice(0, 8).map(({ id, title, docNo, issuedOn }) => (
        <p key={id}>
          <span>{title}</span>
          <Flag>留着</Flag>
          <small>{[docNo, `${issuedOn} 出`].filter(Boolean).join('，')}</small>
        </p>
      ))}
      {papers.length > 0 && <p className="quiet small">出过的照旧保存，不改不删；以后出的按新的写。</p>}
    </aside>
  )
}
