import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import type { CaseStanding } from '../../api/shapes.ts'
import { Copy } from '../../ui/copy.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Panel } from '../../ui/panel.tsx'
import { PaperFrame } from '../cases/paper-frame.tsx'

export type Receipt = CaseStanding & { trackingCode?: string; receiptDocumentId?: string | null }

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
    {receipt.receiptDocumentId && (
      <section className="card" style={{ height: 520 }}>
        <PaperFrame title="收件回执" path={`/cases/${receipt.id}/documents/${receipt.receiptDocumentId}/content`} />
      </section>
    )}
  </div>
)
