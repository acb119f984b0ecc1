import { QueuePage } from '../cases/queue-page.tsx'

export const ReviewListPage = () => (
  <QueuePage
    queue="review"
    title="审查"
    to="/review/$caseId"
    empty={{ title: '没有等待审查的申请', hint: '窗口受理或者网上提交的申请会出现在这里，期限近的排在前面。' }}
  />
)
