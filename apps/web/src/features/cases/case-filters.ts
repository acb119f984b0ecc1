import { caseStateRows, caseTypes, channels, matters, personCategories } from '@fayuan/law'
import { optionsOf } from '../../ui/form/field.ts'
import type { Filter } from '../../ui/list/filters.tsx'

const lights = { red: '■ 超期', yellow: '▲ 快到期', green: '● 正常', grey: '❚❚ 停表' } as const

export const caseFilters: Filter[] = [
  { name: 'q', label: '姓名、拼音、案号、关键词', kind: 'text' },
  {
    name: 'state',
    label: '状态',
    kind: 'pick',
    options: caseStateRows.map(({ code, label, stage }) => ({ value: code, label, group: stage })),
  },
  { name: 'light', label: '期限', kind: 'pick', options: optionsOf(lights) },
  { name: 'caseType', label: '案件类型', kind: 'pick', options: optionsOf(caseTypes) },
  { name: 'matter', label: '事项', kind: 'pick', options: optionsOf(matters) },
  { name: 'category', label: '人员类别', kind: 'pick', options: optionsOf(personCategories) },
  { name: 'channel', label: '来源', kind: 'pick', options: optionsOf(channels) },
  { name: 'receivedFrom', label: '收到日期 从', kind: 'day' },
  { name: 'receivedTo', label: '收到日期 到', kind: 'day' },
  { name: 'dueFrom', label: '到期日 从', kind: 'day' },
  { name: 'dueTo', label: '到期日 到', kind: 'day' },
]
