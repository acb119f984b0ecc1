import { QueuePage } from '../cases/queue-page.tsx'
import { PaymentTabs } from './payment-tabs.tsx'

/** Files that have been accepted: here subsidies begin. */
export const WaitingPage = () => (
  <>
    <PaymentTabs />
    <QueuePage
      queue="subsidy"
      sort="newest"
      title="核卷通过的案件"
      empty={{ title: '没有核卷通过的案件', hint: '核卷通过后的案件会出现在这里；打开案件，在“费用”里核算。' }}
    />
  </>
)
