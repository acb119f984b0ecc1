import { useSearch } from '@tanstack/react-router'
import { TabLinks } from '../../ui/tab-links.tsx'
import { ApplicationForm } from './application-form.tsx'
import { NoticeForm } from './notice-form.tsx'

const tabs = [
  { key: 'application', label: '申请' },
  { key: 'notice', label: '办案机关通知' },
]

/** One page for the whole intake; everything can be done from the keyboard. */
export function IntakePage() {
  const { tab = 'application' } = useSearch({ strict: false }) as { tab?: string }
  return (
    <>
      <div className="page-title">
        <h1>快速受理</h1>
        <span className="quiet small">Tab 到下一项，Ctrl + Enter 提交；没有提交的内容在这个窗口里不会丢失</span>
      </div>
      <div className="card" style={{ marginBottom: 12 }}>
        <TabLinks tabs={tabs} now={tab} label="受理方式" />
      </div>
      {tab === 'notice' ? <NoticeForm /> : <ApplicationForm />}
    </>
  )
}
