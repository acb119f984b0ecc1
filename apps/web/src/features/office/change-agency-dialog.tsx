import { put } from '../../api/client.ts'
import type { Agency } from '../../api/shapes.ts'
import { FormDialog } from '../../ui/form/form-dialog.tsx'
import { tell } from '../../ui/notice.tsx'
import { pointFields } from './point-fields.ts'
import { remedyFields } from './remedy-fields.ts'
import { placeDraft, placeFields, useOfficePlaces, withPlace } from './use-office-places.ts'

const desks = ['STATION', 'CONTACT_POINT', 'PETITION_DESK']

export function ChangeAgencyDialog({ agency, onClose }: { agency: Agency; onClose: () => void }) {
  const { id, name, kind, phone, address, hours, position, closedOn, regionCode, version } = agency
  const places = useOfficePlaces()
  if (!places) return null
  // The bureau and the centre stand for the whole county.
  const isDesk = desks.includes(kind)
  const isPoint = isDesk || kind === 'CENTRE'
  const { reviewOrgan, reviewAddress, court, courtAddress } = agency
  const remedies: Record<string, string> = kind === 'BUREAU' ? { reviewOrgan, reviewAddress, court, courtAddress } : {}
  const initial = { name, phone, closedOn: closedOn ?? '', address, ...(isPoint ? { hours, position } : {}), ...remedies }
  return (
    <FormDialog
      title={`修改 ${name}`}
      submitLabel="保存"
      initial={isDesk ? { ...initial, ...placeDraft(places, regionCode) } : initial}
      fields={(draft) => [
        { name: 'name', label: '名称', kind: 'text', required: true },
        ...(isDesk ? placeFields(places, draft, agency) : []),
        { name: 'phone', label: '电话', kind: 'tel', width: 'half' },
        { name: 'closedOn', label: '停办日期（在办时不填）', kind: 'day', width: 'half' },
        { name: 'address', label: '地址', kind: 'text' },
        ...(isPoint ? pointFields : []),
        ...(kind === 'BUREAU' ? remedyFields : []),
      ]}
      write={(body) => put('/api/agencies/{id}', { at: { id }, body: withPlace(body, places), version })}
      onClose={onClose}
      onDone={() => {
        tell('已保存。')
        onClose()
      }}
    />
  )
}
