import { useState } from 'react'
import { post } from '../../api/client.ts'
import type { Review } from '../../api/shapes.ts'
import { FormDialog } from '../../ui/form/form-dialog.tsx'
import type { Field } from '../../ui/form/field.ts'
import { type SupplementRow, supplementRows, unlessTypedOver } from './wanted.ts'
import { tell } from '../../ui/notice.tsx'
import { WhyButton } from '../../ui/why-button.tsx'

const fields = (wanted: SupplementRow[]): Field[] => [
  {
    name: 'missing',
    label: '需要补充的全部材料和说明（一次告知清楚，之后不能再要）',
    kind: 'rows',
    required: true,
    initial: wanted.length > 0 ? wanted : [{ name: '', why: '' }],
    columns: [
      { name: 'id', label: '清单里的行', kind: 'kept' },
      { name: 'kind', label: '材料还是说明', kind: 'kept' },
      { name: 'name', label: '材料或者说明' },
      { name: 'why', label: '为什么需要' },
    ],
  },
  { name: 'replyBy', label: '请申请人在这一天之前补齐', kind: 'day', required: true, width: 'half', within: { least: 'TOMORROW' } },
]

/** 一次性告知: everything that is missing, said once; the clock stops until the reply. */
export function SupplementButton({ review }: { review: Review }) {
  const [open, setOpen] = useState(false)
  const can = review.can.find(({ verb }) => verb === 'askSupplement')
  if (!can) return null
  return (
    <>
      <WhyButton why={can.allowed ? null : (can.why ?? '现在不能告知补正。')} onClick={() => setOpen(true)}>
        一次性补正
      </WhyButton>
      {open && (
        <FormDialog
          title="一次性告知补正"
          wide
          fields={fields(supplementRows(review))}
          submitLabel="发出告知，停止计时"
          note="发出后审查期限停表，申请人补齐后继续计算（程序规定第十三条、第十七条）。告知书同时出具，可以打印。"
          write={(body) =>
            post('/api/applications/{id}/supplement-notice', {
              at: { id: review.case.id },
              body: { ...body, missing: unlessTypedOver(body.missing as SupplementRow[], supplementRows(review)) },
              version: review.case.version,
            })
          }
          onClose={() => setOpen(false)}
          onDone={() => {
            tell('已发出一次性告知，审查期限停表。')
            setOpen(false)
          }}
        />
      )}
    </>
  )
}
