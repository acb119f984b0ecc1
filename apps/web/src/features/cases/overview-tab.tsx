import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { sessionQuery } from '../../api/queries.ts'
import type { CaseDetail } from '../../api/shapes.ts'
import { Facts } from '../../ui/facts.tsx'
import { Panel } from '../../ui/panel.tsx'
import { ClockLines } from './clock-lines.tsx'
import { HearingLines } from './hearing-lines.tsx'
import { PaperLines } from './paper-lines.tsx'
import { Timeline } from './timeline.tsx'
import { otherSideText } from './other-side.ts'

const outcomes: Record<string, string> = { GRANT: '给予', REFUSE: '不予' }

type Claims = NonNullable<CaseDetail['decision']>['claims']

/** Which of several requests the aid covers; the lawyer must not have to look it up in the decision. */
const Scope = ({ claims }: { claims: Claims }) =>
  claims.map(({ id, title, isCovered }) => (
    <div key={id} className={isCovered ? undefined : 'quiet'}>
      {isCovered ? `✓ ${title}` : `– ${title}（不包括）`}
    </div>
  ))

/** What was asked about the lawyer and how far the answer is (法55): whoever decides reads it here. */
const Replacement = ({ stateLabel, lawyerName, receivedOn, grounds, evidence }: NonNullable<CaseDetail['replacement']>) => (
  <>
    <div>{`${stateLabel}（${receivedOn} 收到，承办人 ${lawyerName}）`}</div>
    {grounds && <div>{grounds}</div>}
    {evidence.length > 0 && <div className="quiet">{`证据：${evidence.join('、')}`}</div>}
  </>
)

export function OverviewTab({ file }: { file: CaseDetail }) {
  const { decision, assignment } = file
  const menus = useQuery(sessionQuery).data?.menus ?? []
  const mayReview = file.basis.length > 0 && (menus.includes('review') || menus.includes('approval'))
  return (
    <div className="two-columns">
      <div className="stack">
        <Panel
          title="事项与决定"
          more={
            mayReview && (
              <Link to="/review/$caseId" params={{ caseId: file.id }}>
                查看审查依据
              </Link>
            )
          }
        >
          <Facts
            columns={2}
            facts={[
              { label: '事项', value: file.matterLabel ?? file.title },
              { label: '形式', value: file.formLabel },
              { label: '经济困难', value: file.meansLabel },
              { label: '依据', value: file.basis.join('、') },
              {
                label: '决定',
                value:
                  decision &&
                  [outcomes[decision.outcome] ?? decision.outcome, decision.decidedOn, decision.deciderName].filter(Boolean).join('，'),
              },
              { label: '援助范围', value: decision?.claims.length ? <Scope claims={decision.claims} /> : null },
              { label: '对方', value: file.opponents.map(({ name }) => name).join('、') || otherSideText(file) },
              { label: '办案机关', value: file.organ },
              { label: '来源', value: [file.channelLabel, file.sourceName].filter(Boolean).join(' · ') },
              { label: '承办人', value: assignment && [assignment.providerName, assignment.firmName].filter(Boolean).join('，') },
              { label: '更换请求', value: file.replacement && <Replacement {...file.replacement} /> },
              { label: '收到日期', value: file.receivedOn },
              { label: '已历时', value: `${file.age} 天` },
            ]}
          />
          {file.narrative && <p className="narrative">{file.narrative}</p>}
        </Panel>
        {file.hearings.length > 0 && (
          <Panel title="开庭">
            <HearingLines file={file} />
          </Panel>
        )}
        <Panel
          title="最近动态"
          more={
            <Link to="." search={{ tab: 'timeline' }}>
              全部
            </Link>
          }
        >
          <Timeline events={file.events.slice(0, 6)} assignment={file.assignment} />
        </Panel>
      </div>
      <aside className="stack">
        <Panel title="期限">
          <ClockLines clocks={file.clocks.filter(({ stoppedOn }) => !stoppedOn)} />
        </Panel>
        <Panel
          title="文书卷宗"
          more={
            <Link to="." search={{ tab: 'papers' }}>
              全部
            </Link>
          }
        >
          <PaperLines file={file} documents={file.documents.slice(0, 6)} />
        </Panel>
      </aside>
    </div>
  )
}
