import { post } from '../../api/client.ts'
import type { Agency } from '../../api/shapes.ts'
import { optionsOf } from '../../ui/form/field.ts'
import { FormDialog } from '../../ui/form/form-dialog.tsx'
import { tell } from '../../ui/notice.tsx'
import { pointFields } from './point-fields.ts'
import { remedyFields } from './remedy-fields.ts'
import { placeDraft, placeFields, useOfficePlaces, withPlace } from './use-office-places.ts'
import { agencyKinds } from './words.ts'

export function AgencyDialog({ parent, onClose }: { parent: Agency | null; onClose: () => void }) {
  const places = useOfficePlaces()
  if (!places) return null
  return (
    <FormDialog
      title="新设机构或者站点"
      submitLabel="新设"
      note={parent && `设在“${parent.name}”之下。`}
      initial={{ kind: 'STATION', ...placeDraft(places, parent?.regionCode ?? places.home) }}
      fields={(draft) => [
        { name: 'kind', label: '种类', kind: 'pick', options: optionsOf(agencyKinds), required: true },
        { name: 'name', label: '名称', kind: 'text', required: true },
        {
          name: 'documentWord',
          label: '文书字号用的字',
          kind: 'text',
          required: true,
          hint: '例如填“双”，案号就是（2026）双援民字第0001号。',
          when: ({ kind }) => kind === 'CENTRE',
        },
        ...placeFields(places, draft, parent),
        { name: 'phone', label: '电话', kind: 'tel', width: 'half' },
        { name: 'address', label: '地址', kind: 'text', width: 'half' },
        ...(draft.kind === 'BUREAU' ? remedyFields : draft.kind === 'DEPARTMENT' ? [] : pointFields),
      ]}
      write={(body) => post('/api/agencies', { body: { ...withPlace(body, places), ...(parent ? { parentId: parent.id } : {}) } })}
      onClose={onClose}
      onDone={({ name }) => {
        tell(`已新设 ${name}。`)
        onClose()
      }}
    />
  )
}
