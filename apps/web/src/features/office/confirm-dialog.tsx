import { post } from '../../api/client.ts'
import { FormDialog } from '../../ui/form/form-dialog.tsx'
import { tell } from '../../ui/notice.tsx'
import type { Confirmation, WaitingItem } from './waiting-query.ts'

/** 确认与原文一致: which text was compared, its number and its day. */
export const ConfirmDialog = ({ item, onClose }: { item: WaitingItem; onClose: () => void }) => (
  <FormDialog
    title="确认与原文一致"
    submitLabel="确认"
    note={
      <>
        <b>{item.what}</b>
        <br />
        请先对照公布的文件。一致的才确认，确认后不再列在这里；与原文不一致的不要确认，请告诉系统维护人员。系统会留下记录，可以撤销。
      </>
    }
    fields={[
      { name: 'source', label: '对照的文件和条款', kind: 'text', required: true, hint: '例如“办理法律援助案件程序规定第13条”。' },
      { name: 'docNo', label: '文号', kind: 'text', required: true, width: 'half' },
      { name: 'publishedOn', label: '公布日', kind: 'day', required: true, width: 'half', within: { most: 'TODAY' } },
    ]}
    write={(body) => post('/api/law/confirmations', { body: { ...body, room: item.room, id: item.id, where: item.where } })}
    onClose={onClose}
    onDone={() => {
      tell('已确认，不再列在待核实里。')
      onClose()
    }}
  />
)

/** 撤销确认: the parameter waits again. */
export const UndoDialog = ({ item, onClose }: { item: Confirmation; onClose: () => void }) => (
  <FormDialog
    title="撤销确认"
    submitLabel="撤销"
    danger
    note={<b>{item.what}</b>}
    fields={[{ name: 'reason', label: '为什么撤销', kind: 'area', required: true }]}
    write={(body) => post('/api/law/confirmations/undo', { body: { ...body, room: item.room, id: item.id, where: item.where } })}
    onClose={onClose}
    onDone={() => {
      tell('已撤销，这一项又列在待核实里。')
      onClose()
    }}
  />
)
