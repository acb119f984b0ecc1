import { todayHere } from '../../ui/today.ts'
import type { CaseLine } from '../../api/shapes.ts'
import type { Column } from '../../ui/list/table.tsx'
import { CaseLight } from './case-light.tsx'
import { CaseName, type CasePageOf } from './case-name.tsx'

/** Where a row leads: one page for the whole list, or its own; null for a row this person may not open. */
type Target<Row> = CasePageOf | ((item: Row) => CasePageOf | null)

export const caseColumns = <Row extends CaseLine>(to: Target<Row> = '/cases/$caseId'): Column<Row>[] => [
  { key: 'name', title: '受援人', cell: (item) => <CaseName item={item} to={typeof to === 'function' ? to(item) : to} /> },
  {
    key: 'matter',
    title: '事项',
    cell: (item) => (
      <Two
        first={
          <span className="one-line" title={item.title}>
            {item.title || item.matterLabel}
          </span>
        }
        second={[item.caseTypeLabel, item.place].filter(Boolean).join(' · ')}
      />
    ),
  },
  { key: 'next', title: '下一步', kind: 'words', cell: (item) => item.nextAct ?? '—' },
  {
    key: 'light',
    title: '期限',
    kind: 'narrow',
    cell: (item) => (
      <Two
        first={<CaseLight light={item.light} daysLeft={item.daysLeft} dueOn={item.dueOn} title={item.dueTitle} />}
        second={item.promisedOn && <PromisedOn on={item.promisedOn} isPaused={item.light === 'grey'} />}
      />
    ),
  },
  {
    key: 'holder',
    title: '在谁手里',
    cell: (item) => (
      <Two first={<span className="whole">{item.holder || '—'}</span>} second={<span className="whole">共 {item.age} 天</span>} />
    ),
  },
  { key: 'state', title: '状态', kind: 'narrow', cell: (item) => item.stateLabel },
  { key: 'provider', title: '承办人', kind: 'narrow', cell: (item) => item.providerName || '—' },
  { key: 'received', title: '收到日期', kind: 'narrow', cell: (item) => item.receivedOn },
  { key: 'organ', title: '办案机关', cell: (item) => item.organ || '—', extra: true },
  { key: 'due', title: '到期日', kind: 'narrow', cell: (item) => item.dueOn ?? '—', extra: true },
]

/** What the office promised; the light is that of the law (law.md §10). */
const PromisedOn = ({ on, isPaused }: { on: string; isPaused: boolean }) =>
  on < todayHere() && !isPaused ? <b className="past-promise">承诺 {on.slice(5)}，已过</b> : `承诺 ${on.slice(5)}`

const Two = ({ first, second }: { first: React.ReactNode; second: React.ReactNode }) => (
  <>
    {first}
    {second && <span className="sub">{second}</span>}
  </>
)

export const todoColumns = (to?: Target<CaseLine>) =>
  caseColumns<CaseLine>(to).filter(({ key }) => ['name', 'matter', 'next', 'light', 'holder'].includes(key))
