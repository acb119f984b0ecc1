import { matters } from '@fayuan/law'
import { useQuery } from '@tanstack/react-query'
import { post } from '../../api/client.ts'
import { firmsQuery } from '../../api/queries.ts'
import { optionsOf, yesOrNo } from '../../ui/form/field.ts'
import { FormDialog } from '../../ui/form/form-dialog.tsx'
import { tell } from '../../ui/notice.tsx'
import { providerKinds } from './words.ts'

export function NewProviderDialog({ onClose }: { onClose: () => void }) {
  const firms = useQuery(firmsQuery).data?.items ?? []
  return (
    <FormDialog
      title="登记承办人"
      submitLabel="登记"
      wide
      note="基层法律服务工作者不能承办刑事辩护；执业不满三年的律师不能承办可能判处无期徒刑、死刑的案件。"
      fields={[
        { name: 'name', label: '姓名', kind: 'text', required: true, width: 'third' },
        { name: 'kind', label: '身份', kind: 'pick', options: optionsOf(providerKinds), required: true, width: 'third' },
        {
          name: 'firmId',
          label: '执业机构',
          kind: 'pick',
          options: firms.filter(({ closedOn }) => !closedOn).map(({ id, name }) => ({ value: id, label: name })),
          required: true,
          width: 'third',
        },
        { name: 'licenceNo', label: '执业证号', kind: 'text', width: 'third' },
        { name: 'licensedOn', label: '首次执业日期', kind: 'day', width: 'third', within: { most: 'TODAY' } },
        { name: 'phone', label: '电话', kind: 'tel', width: 'third' },
        { name: 'yearlyCap', label: '每年最多接几件', kind: 'number', initial: '30', width: 'third' },
        {
          name: 'isPublicServant',
          label: '公务员或者事业单位人员（不领补贴）',
          kind: 'yesno',
          options: yesOrNo,
          required: true,
          width: 'half',
        },
        { name: 'specialties', label: '擅长', kind: 'ticks', options: optionsOf(matters) },
      ]}
      write={(body) => post('/api/providers', { body })}
      onClose={onClose}
      onDone={() => {
        tell('已登记承办人，指派时会参加排列。')
        onClose()
      }}
    />
  )
}
