import { post } from '../../../api/client.ts'
import type { Righted } from '../../../api/shapes.ts'
import { FormDialog } from '../../../ui/form/form-dialog.tsx'
import { correctionReasons } from './words.ts'

type ReleaseProps = { personId: string; idNumber: string; onClose: () => void; onDone: () => void }

/** 登记错了，这个号码是面前这一位的: said at the desk, in the same place where it was refused. */
export const ReleaseDialog = ({ personId, idNumber, onClose, onDone }: ReleaseProps) => (
  <FormDialog<Righted>
    title="这个号码是面前这一位的"
    submitLabel="从原来那份撤下"
    note="原来那份登记的证件号码会撤下、标“待补”，改前改后都留着。您填的这份申请不动，撤下以后再按一次受理。"
    fields={[
      { name: 'cardSeen', label: '看过证件原件，和面前这一位对得上', kind: 'tick', required: true },
      {
        name: 'reason',
        label: '为什么会登记到别人名下',
        kind: 'pick',
        options: correctionReasons.filter(({ value }) => value !== 'CHANGED'),
        required: true,
      },
      { name: 'words', label: '怎么回事', kind: 'text', required: true, hint: '例如：手工录入时和下一位来访人串了' },
    ]}
    write={(body) => post('/api/persons/{id}/release-number', { at: { id: personId }, body: { ...body, idNumber } })}
    onClose={onClose}
    onDone={onDone}
  />
)
