import { post } from '../../api/client.ts'
import { FormDialog } from '../../ui/form/form-dialog.tsx'
import { tell } from '../../ui/notice.tsx'
import type { SettingEntry } from './settings-query.ts'
import { entryText } from './words.ts'

/** 撤回或者不同意: it stays in the history, with who and why. */
export const EndDialog = ({ entry, onClose }: { entry: SettingEntry; onClose: () => void }) => (
  <FormDialog<SettingEntry>
    title={entry.canAgree ? '不同意，退回' : '撤回'}
    submitLabel={entry.canAgree ? '退回' : '撤回'}
    danger
    note={entryText(entry)}
    fields={[{ name: 'reason', label: entry.canAgree ? '为什么不同意' : '为什么撤回', kind: 'area', required: true }]}
    write={(body) => post('/api/settings/{id}/end', { at: { id: entry.id }, body, version: entry.version })}
    onClose={onClose}
    onDone={({ stateLabel }) => {
      tell(`${stateLabel}。历史里还看得到。`)
      onClose()
    }}
  />
)
