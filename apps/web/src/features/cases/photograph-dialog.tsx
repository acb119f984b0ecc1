import { post } from '../../api/client.ts'
import type { CaseStanding, Material } from '../../api/shapes.ts'
import { FormDialog } from '../../ui/form/form-dialog.tsx'
import { tell } from '../../ui/notice.tsx'

type PhotographDialogProps = { target: { id: string; version: number }; material: Material; isFurther: boolean; onClose: () => void }

/** 补照片: what was received without a photograph gets one, until the decision; the receipt stays as it is. */
export const PhotographDialog = ({ target, material, isFurther, onClose }: PhotographDialogProps) => (
  <FormDialog<CaseStanding>
    title={`补照片：${material.name}`}
    fields={[{ name: 'fileId', label: '照片或者扫描件', kind: 'file', required: true }]}
    submitLabel="放进材料清单"
    note={isFurther ? '这一份已经有照片，再放的另起一行，原来的留着。' : '收到的日期和份数不变，接收凭证不用换。'}
    write={(body) =>
      post('/api/applications/{id}/materials/photograph', {
        at: { id: target.id },
        body: { ...body, materialId: material.id },
        version: target.version,
      })
    }
    onClose={onClose}
    onDone={() => {
      tell('照片已放进材料清单。')
      onClose()
    }}
  />
)
