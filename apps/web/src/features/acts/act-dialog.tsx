import type { CaseStanding } from '../../api/shapes.ts'
import { FormDialog } from '../../ui/form/form-dialog.tsx'
import { tell } from '../../ui/notice.tsx'
import type { Act, ActTarget } from './act.ts'

type ActDialogProps = { act: Act; label?: string; note?: React.ReactNode; target: ActTarget; onClose: () => void }

export function ActDialog({ act, label, note = act.note, target, onClose }: ActDialogProps) {
  // The dialog is called what the button was called.
  const title = label ?? act.title
  return (
    <FormDialog<CaseStanding>
      title={title}
      fields={act.fields(target)}
      submitLabel={act.submit}
      note={note}
      danger={act.danger}
      wide={act.wide}
      write={(body) => ({ verb: 'post', path: act.path, at: { id: target.id }, body, version: target.version })}
      onClose={onClose}
      onDone={(standing) => {
        tell(`${title}：已办。${standing.stateLabel ? `现在是“${standing.stateLabel}”。` : ''}`)
        onClose()
      }}
    />
  )
}
