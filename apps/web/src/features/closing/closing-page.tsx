import { useSearch } from '@tanstack/react-router'
import { TabLinks } from '../../ui/tab-links.tsx'
import { QueuePage } from '../cases/queue-page.tsx'

const tabs = [
  { key: 'filecheck', label: '待核卷', hint: '承办人交来的案卷会出现在这里，核对后通过或者退回补卷。' },
  { key: 'closing', label: '已结案待交卷', hint: '承办人结案后 30 日内交卷，还没有交的会列在这里。' },
  { key: 'archive', label: '核卷通过待归档', hint: '核卷通过的案件会出现在这里，归档后编号入库。' },
] as const

const states: Record<string, string> = { archive: 'FILE_ACCEPTED' }

/** What lawyers have handed in, what is still out, what is ready to be archived. */
export function ClosingPage() {
  const { tab = 'filecheck' } = useSearch({ strict: false }) as { tab?: string }
  const now = tabs.find(({ key }) => key === tab) ?? tabs[0]
  return (
    <div className="stack">
      <div className="card">
        <TabLinks tabs={[...tabs]} now={now.key} label="结案归档" />
      </div>
      <div>
        <QueuePage
          key={now.key}
          queue={states[now.key] ? 'all' : now.key}
          state={states[now.key]}
          title={now.label}
          empty={{ title: `没有${now.label}的案件`, hint: now.hint }}
        />
      </div>
    </div>
  )
}
