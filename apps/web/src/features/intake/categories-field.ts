import { personCategories } from '@fayuan/law'
import { type Field, optionsOf } from '../../ui/form/field.ts'
import { evidences } from './words.ts'

/** Who somebody is before the law, and whether it was shown; applications and notices ask it alike. */
export const categoriesField: Field = {
  name: 'categories',
  label: '人员类别和证明',
  kind: 'rows',
  none: '问过，都不是',
  hint: '还没有问的，不填也不勾。',
  columns: [
    { name: 'code', label: '选择类别', kind: 'pick', options: optionsOf(personCategories) },
    { name: 'evidence', label: '有没有证明', kind: 'pick', options: optionsOf(evidences) },
  ],
}
