import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { caseQuery } from '../../api/queries.ts'
import type { CaseDetail } from '../../api/shapes.ts'
import { Loaded } from '../../ui/state.tsx'
import { StageBar } from '../../ui/stage-bar.tsx'
import { TabLinks } from '../../ui/tab-links.tsx'
import { WaitingCorrection } from '../corrections/waiting.tsx'
import { CaseHeader } from './case-header.tsx'
import { ClocksTab } from './clocks-tab.tsx'
import { CostsTab } from './costs-tab.tsx'
import { NodesTab } from './nodes-tab.tsx'
import { OverviewTab } from './overview-tab.tsx'
import { PapersTab } from './papers-tab.tsx'
import { PartiesTab } from './parties-tab.tsx'
import { TimelineTab } from './timeline-tab.tsx'

/** One matter from application to archive: what is next comes first, what is known is behind the tabs. */
export function CasePage() {
  const { caseId = '' } = useParams({ strict: false })
  const { tab = 'overview' } = useSearch({ strict: false }) as { tab?: string }
  const file = useQuery(caseQuery(caseId))
  return <Loaded query={file}>{(detail) => <CaseBody file={detail} tab={tab} />}</Loaded>
}

function CaseBody({ file, tab }: { file: CaseDetail; tab: string }) {
  const tabs = [
    { key: 'overview', label: '概览' },
    { key: 'timeline', label: '时间线' },
    { key: 'parties', label: '当事人' },
    {
      key: 'papers',
      label: '文书卷宗',
      count: file.documents.length + file.materials.filter(({ receivedOn }) => receivedOn !== null).length || null,
    },
    { key: 'clocks', label: '期限', count: file.clocks.length || null },
    { key: 'nodes', label: '办理节点', count: `${file.nodes.done}/${file.nodes.total}` },
    { key: 'costs', label: '费用' },
  ]
  return (
    <>
      <section className="card">
        <CaseHeader file={file} />
        <WaitingCorrection file={file} />
        <StageBar stages={file.stages} />
        <TabLinks tabs={tabs} now={tab} label="案件内容" />
      </section>
      <div className="below">
        <Tab file={file} tab={tab} />
      </div>
    </>
  )
}

function Tab({ file, tab }: { file: CaseDetail; tab: string }) {
  switch (tab) {
    case 'timeline':
      return <TimelineTab caseId={file.id} assignment={file.assignment} />
    case 'parties':
      return <PartiesTab file={file} />
    case 'papers':
      return <PapersTab file={file} />
    case 'clocks':
      return <ClocksTab clocks={file.clocks} />
    case 'nodes':
      return <NodesTab file={file} />
    case 'costs':
      return <CostsTab file={file} />
    default:
      return <OverviewTab file={file} />
  }
}
