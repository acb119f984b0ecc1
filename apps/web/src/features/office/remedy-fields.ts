import type { Field } from '../../ui/form/field.ts'

/** Where a decision of the bureau is taken next: what its papers print, and nobody but the office knows (法49③). */
export const remedyFields: Field[] = [
  {
    name: 'reviewOrgan',
    label: '不服本局决定，向哪里申请行政复议',
    kind: 'text',
    hint: '印在异议审查决定书上。县司法局的决定，一般是本级人民政府，也可以是上一级司法行政部门（《行政复议法》第二十八条）。',
  },
  { name: 'reviewAddress', label: '行政复议机关的地址和电话', kind: 'text' },
  { name: 'court', label: '向哪个法院起诉', kind: 'text', hint: '行政案件集中管辖的，填集中管辖的法院。' },
  { name: 'courtAddress', label: '法院的地址和电话', kind: 'text' },
]
