import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '../../api/client.ts'
import { correctionsQuery } from '../../api/queries.ts'
import type { CaseDetail } from '../../api/shapes.ts'
import { instantText } from '../../ui/day.tsx'
import { FormDialog } from '../../ui/form/form-dialog.tsx'
import { tell } from '../../ui/notice.tsx'
import { WhyButton } from '../../ui/why-button.tsx'
import { Changes } from './changes.tsx'

const canOf = (file: CaseDetail, verb: string) => file.can.find((one) => one.verb === verb)

/** 更正中: what waits for a second person, and the two answers. Until then everything shows what it was. */
export function WaitingCorrection({ file }: { file: CaseDetail }) {
  const [answer, setAnswer] = useState<'confirm' | 'refuse' | null>(null)
  const records = useQuery({ ...correctionsQuery(file.id), enabled: file.correction !== null }).data?.items ?? []
  const waiting = records.find(({ state }) => state === 'WAITING')
  const [confirm, refuse] = [canOf(file, 'confirmCorrection'), canOf(file, 'refuseCorrection')]
  if (!file.correction) return null
  const { labels, askedByName, askedAt, reason } = file.correction
  return (
    <section className="note care waiting-correction" aria-label="等待复核的更正">
      <div>
        <b>更正中：{labels.join('、')}</b>
        <span className="sub">
          {[`${instantText(askedAt)} ${askedByName} 提出，复核以前照原来的显示`, reason].filter(Boolean).join('。')}
        </span>
        {waiting && <Changes changes={waiting.changes} />}
        {waiting?.told.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <span className="row no-print">
        {confirm && (
          <WhyButton type="primary" why={confirm.allowed ? null : confirm.why} onClick={() => setAnswer('confirm')}>
            复核
          </WhyButton>
        )}
        {refuse?.allowed && (
          <WhyButton why={null} onClick={() => setAnswer('refuse')}>
            {confirm?.allowed ? '退回' : '撤回'}
          </WhyButton>
        )}
      </span>
      {answer && (
        <FormDialog
          title={answer === 'confirm' ? `复核更正：${labels.join('、')}` : '退回更正'}
          fields={
            answer === 'confirm'
              ? [{ name: 'note', label: '看了什么（可以不填）', kind: 'area', hint: '例如：看过受理通知书原件。' }]
              : [{ name: 'reason', label: '原因', kind: 'area', required: true }]
          }
          submitLabel={answer === 'confirm' ? '复核无误，更正' : '退回'}
          note={answer === 'confirm' && waiting ? <Changes changes={waiting.changes} /> : undefined}
          danger={answer === 'refuse'}
          write={(body) =>
            answer === 'confirm'
              ? post('/api/cases/{id}/correction/confirmation', { at: { id: file.id }, body, version: file.version })
              : post('/api/cases/{id}/correction/refusal', { at: { id: file.id }, body, version: file.version })
          }
          onClose={() => setAnswer(null)}
          onDone={() => {
            tell(answer === 'confirm' ? '已更正，写了旧内容的文书已标注。' : '已退回，登记没有改动。')
            setAnswer(null)
          }}
        />
      )}
    </section>
  )
}
