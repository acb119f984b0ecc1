import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { get } from '../../api/client.ts'
import type { CaseStanding } from '../../api/shapes.ts'
import { Copy } from '../../ui/copy.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Panel } from '../../ui/panel.tsx'
import { PaperFrame } from '../cases/paper-frame.tsx'

export type Receipt = CaseStanding & { trackingCode?: string }

export const ReceiptPanel = ({ receipt, onNext }: { receipt: Receipt; onNext: () => void }) => (
  <div className="stack receipt" role="status">
    <Panel title="已受理">
      <Facts
        facts={[
          {
            label: '案号',
            value: receipt.number ? (
              <span>
                {receipt.number} <Copy text={receipt.number} />
              </span>
            ) : (
              '决定给予后编号'
            ),
          },
          { label: '查询码', value: receipt.trackingCode && <b>{receipt.trackingCode}</b> },
          { label: '状态', value: receipt.stateLabel },
          { label: '下一步', value: receipt.nextAct },
          { label: '最迟', value: receipt.dueOn },
        ]}
      />
      <div className="row no-print" style={{ padding: '0 14px 14px' }}>
        <Button type="primary" autoFocus onClick={onNext}>
          再受理一件
        </Button>
        <Link to="/cases/$caseId" params={{ caseId: receipt.id }}>
          打开这件
        </Link>
      </div>
    </Panel>
    <ReceiptPaper caseId={receipt.id} />
  </div>
)

/** The receipt the law owes the applicant (程序规定第十二条), ready to print. */
function ReceiptPaper({ caseId }: { caseId: string }) {
  const papers = useQuery({
    queryKey: ['cases', 'documents', caseId],
    queryFn: ({ signal }) => get('/api/cases/{id}/documents', { at: { id: caseId }, signal }),
  })
  const receipt = papers.data?.items.find(({ code }) => code === 'MATERIAL_RECEIPT')
  if (!receipt) return null
  return (
    <section className="card" style={{ height: 520 }}>
      <PaperFrame title={receipt.title} paper={{ caseId, documentId: receipt.id }} prints />
    </section>
  )
}
