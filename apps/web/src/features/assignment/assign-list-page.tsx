import { QueuePage } from '../cases/queue-page.tsx'

export const AssignListPage = () => (
  <QueuePage
    queue="assign"
    title="指派"
    to="/assign/$caseId"
    empty={{ title: '没有等待指派的案件', hint: '决定给予援助的案件和办案机关的通知会出现在这里；三日内指派。' }}
  />
)
