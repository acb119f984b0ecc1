import { type Draft, type Field, type Option, optionsOf, textValue } from '../../ui/form/field.ts'
import { nationalities } from '@fayuan/law/nationality'
import { idTypeIn } from './card.ts'
import { isOnRecord } from './chosen.ts'
import { idTypes, safeContacts, sexes } from './words.ts'

const nationalityOptions = optionsOf(nationalities())

/** Whose nationality is asked (法69): a foreigner, by what was chosen, else by the document that is shown. */
const isForeign = (draft: Draft): boolean =>
  textValue(draft.applicantType) === ''
    ? ['FOREIGN_RESIDENCE', 'PASSPORT'].includes(idTypeIn(draft))
    : draft.applicantType === 'FOREIGN_OR_STATELESS'

const isAsked = (particular: 'name' | 'sex' | 'birthOn') => (draft: Draft) => !isOnRecord(draft, particular)

/** Nobody is taken to be safe to ring: where a call may harm somebody it has to be asked, and that nobody could ask is said. */
export const personFields = (towns: Option[], guarded = false, isKnown = false): Field[] => [
  { name: 'person.id', label: '已有人员', kind: 'kept' },
  {
    name: 'person.name',
    label: '姓名',
    kind: 'text',
    required: true,
    width: 'half',
    hint: '与证件一致，含“·”和生僻字',
    when: isAsked('name'),
  },
  { name: 'person.idNumber', label: '证件号码', kind: 'text', width: 'half', when: (draft) => draft['person.idType'] !== 'NONE' },
  {
    name: 'person.idType',
    label: '证件',
    kind: 'pick',
    options: optionsOf(idTypes),
    required: !isKnown,
    width: 'quarter',
  },
  { name: 'person.sex', label: '性别', kind: 'pick', options: optionsOf(sexes), width: 'quarter', when: isAsked('sex') },
  {
    name: 'person.birthOn',
    label: '出生日期',
    kind: 'day',
    width: 'quarter',
    within: { most: 'TODAY' },
    when: isAsked('birthOn'),
  },
  { name: 'person.phone', label: '电话', kind: 'tel', width: 'quarter' },
  { name: 'person.nation', label: '民族', kind: 'text', width: 'quarter' },
  {
    name: 'person.nationality',
    label: '国籍',
    kind: 'pick',
    options: nationalityOptions,
    example: '例如 越南；没有国籍的选“无国籍”',
    width: 'quarter',
    when: isForeign,
  },
  { name: 'person.regionCode', label: '住地（乡镇、街道）', kind: 'pick', options: towns, width: 'quarter' },
  { name: 'person.address', label: '详细住址', kind: 'text', width: 'half' },
  {
    name: 'person.safeContact',
    label: '怎么联系才安全',
    kind: 'pick',
    options: optionsOf(safeContacts),
    required: guarded,
    width: 'quarter',
  },
  {
    name: 'person.safeContactNote',
    label: '联系须知',
    kind: 'text',
    width: 'quarter',
    when: (draft) => !['', 'NORMAL', 'NOT_ASKED'].includes(textValue(draft['person.safeContact'])),
  },
]
