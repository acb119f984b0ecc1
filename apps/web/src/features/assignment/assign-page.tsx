import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { candidatesQuery, caseQuery } from '../../api/queries.ts'
import type { CaseDetail } from '../../api/shapes.ts'
import { Facts } from '../../ui/facts.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Loaded } from '../../ui/state.tsx'
import { CaseHeader } from '../cases/case-header.tsx'
import { ClockLines } from '../cases/clock-lines.tsx'
import { Candidates } from './candidates.tsx'
import { otherSideText } from '../cases/other-side.ts'

/** The case on the left, ranked lawyers on the right, the reason first. */
export function AssignPage() {
  const { caseId = '' } = useParams({ strict: false })
  return <Loaded query={useQuery(caseQuery(caseId))}>{(file) => <AssignBody file={file} />}</Loaded>
}

function AssignBody({ file }: { file: CaseDetail }) {
  const candidates = useQuery(candidatesQuery(file.id))
  return (
    <>
      <section className="card">
        <CaseHeader file={file} withActs={false} />
      </section>
      <div className="review-columns assign-columns">
        <div className="stack">
          <Panel title="案情">
            <Facts
              facts={[
                { label: '事项', value: file.matterLabel ?? file.title },
                { label: '形式', value: file.formLabel },
                { label: '受援人数', value: `${file.recipients} 人` },
                { label: '对方', value: file.opponents.map(({ name }) => name).join('、') || otherSideText(file) },
                { label: '办案机关', value: file.organ },
                { label: '地点', value: file.place },
                { label: '民族', value: file.person?.nation },
                { label: '国籍', value: file.person?.nationality },
              ]}
            />
            {file.narrative && <p className="narrative">{file.narrative}</p>}
          </Panel>
          <Panel title="期限">
            <ClockLines clocks={file.clocks.filter(({ stoppedOn }) => !stoppedOn)} />
          </Panel>
        </div>
        <Panel title="承办人" aside={<span className="quiet small">按适合程度排列，理由在前</span>}>
          <Loaded query={candidates}>{({ items }) => <Candidates file={file} items={items} />}</Loaded>
        </Panel>
      </div>
    </>
  )
}
