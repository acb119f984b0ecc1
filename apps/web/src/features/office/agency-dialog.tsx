import { post } from '../../api/client.ts'
import type { Agency } from '../../api/shapes.ts'
import { optionsOf } from '../../ui/form/field.ts'
import { FormDialog } from '../../ui/form/form-dialog.tsx'
import { tell } from '../../ui/notice.tsx'
import { agencyKinds } from './words.ts'

export const AgencyDialog = ({ parent, onClose }: { parent: Agency | null; onClose: () => void }) => (
  <FormDialog
    title="新设机构或者站点"
    submitLabel="新设"
    note={parent && `设在“${parent.name}”之下。`}
    fields={[
      { name: 'kind', label: '种类', kind: 'pick', options: optionsOf(agencyKinds), required: true, initial: 'STATION', width: 'half' },
      { name: 'regionCode', label: '行政区划代码', kind: 'text', required: true, initial: parent?.regionCode ?? '', width: 'half' },
      { name: 'name', label: '名称', kind: 'text', required: true },
      { name: 'phone', label: '电话', kind: 'tel', width: 'half' },
      { name: 'address', label: '地址', kind: 'text', width: 'half' },
    ]}
    write={(body) => post('/api/agencies', { body: { ...body, ...(parent ? { parentId: parent.id } : {}) } })}
    onClose={onClose}
    onDone={({ name }) => {
      tell(`已新设 ${name}。`)
      onClose()
    }}
  />
)
