import { queryOptions, useQuery } from '@tanstack/react-query'
import { get } from '../../api/client.ts'
import { caseQuery } from '../../api/queries.ts'
import type { CaseDetail } from '../../api/shapes.ts'
import { instantText } from '../../ui/day.tsx'
import { Facts } from '../../ui/facts.tsx'
import { yuanText } from '../../ui/money.tsx'
import { Loaded } from '../../ui/state.tsx'
import type { ActTarget } from './act.ts'
import { ActDialog } from './act-dialog.tsx'
import { handlingActs } from './handling-acts.ts'
import { otherSideText } from '../cases/other-side.ts'

const feeQuery = (id: string) =>
  queryOptions({ queryKey: ['expected-fee', id], queryFn: ({ signal }) => get('/api/cases/{id}/expected-fee', { at: { id }, signal }) })

type Fee = Awaited<ReturnType<typeof get<'/api/cases/{id}/expected-fee'>>>

function feeText({ fromFen, toFen, standard, why }: Fee): string {
  if (fromFen === null || toFen === null) return why
  const sum = fromFen === toFen ? yuanText(fromFen) : `${yuanText(fromFen)} 到 ${yuanText(toFen)}`
  return `约 ${sum} 元（${standard}，归档后核算）`
}

/** 接受指派: who is on either side, what it pays and how long there is, before the button. */
export function AcceptDialog({ target, onClose }: { target: ActTarget; onClose: () => void }) {
  const file = useQuery(caseQuery(target.id))
  const act = handlingActs.acceptAssignment
  if (!act) return null
  const note = (
    <>
      <Loaded query={file}>{(taken) => <Taken file={taken} />}</Loaded>
      {act.note}
    </>
  )
  return <ActDialog act={act} note={note} target={target} onClose={onClose} />
}

function Taken({ file }: { file: CaseDetail }) {
  const fee = useQuery(feeQuery(file.id))
  const { person, applicantName, opponents, organ, matterLabel, title, dueTitle, dueOn, daysLeft, hearings } = file
  const next = hearings.find(({ endedHow }) => endedHow === null)
  return (
    <div className="taken">
      <Facts
        facts={[
          {
            label: '受援人',
            value: [applicantName, person?.age != null && `${person.age} 岁`, ...(person?.categoryLabels ?? [])].filter(Boolean).join('，'),
          },
          {
            label: '对方',
            value: opponents.map(({ name, kindLabel }) => [name, kindLabel].filter(Boolean).join('，')).join('；') || otherSideText(file),
          },
          { label: '办案机关', value: organ || '没有登记' },
          { label: '什么事', value: title || matterLabel },
          { label: '补贴', value: fee.data ? feeText(fee.data) : fee.error ? fee.error.message : '…' },
          {
            label: '期限',
            value: dueOn
              ? `${dueTitle ?? ''}，${dueOn}${daysLeft === null ? '' : daysLeft < 0 ? `，已超 ${-daysLeft} 天` : `，还剩 ${daysLeft} 天`}`
              : '没有走着的期限',
          },
          ...(next ? [{ label: '开庭', value: `${instantText(next.startsAt)}　${next.place}` }] : []),
        ]}
      />
    </div>
  )
}
