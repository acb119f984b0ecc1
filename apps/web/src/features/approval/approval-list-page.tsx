import { QueuePage } from '../cases/queue-page.tsx'

export const ApprovalListPage = () => (
  <QueuePage
    queue="approval"
    title="审批"
    to="/approval/$caseId"
    empty={{ title: '没有等待审批的申请', hint: '审查人员提交意见后，申请会出现在这里。' }}
  />
)
