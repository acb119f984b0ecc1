import { QueuePage } from '../cases/queue-page.tsx'
import { PaymentTabs } from './payment-tabs.tsx'

/** Files that have been accepted and whose money nobody has worked out: here subsidies begin. */
export const WaitingPage = () => (
  <>
    <PaymentTabs />
    <QueuePage
      queue="uncalculated"
      sort="newest"
      title="核卷通过，等着核算"
      empty={{ title: '没有等着核算的案件', hint: '核卷通过、还没有核算补贴的案件会出现在这里；打开案件，在“费用”里核算。' }}
    />
  </>
)
