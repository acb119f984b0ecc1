import { QueuePage } from '../cases/queue-page.tsx'

export const OnlinePage = () => (
  <QueuePage
    queue="intake"
    title="网上申请"
    to="/review/$caseId"
    empty={{ title: '没有新的网上申请', hint: '申请人在办事首页提交后，会立刻出现在这里；打开即可审查或者一次性告知补正。' }}
  />
)
