import type { Person } from '../../../api/shapes.ts'
import { type Draft, type Field, optionsOf, type Option, rowsValue, textValue } from '../../../ui/form/field.ts'
import { idTypes, safeContacts, sexes } from '../../intake/words.ts'
import { personCategories } from '@fayuan/law'
import { nationalities } from '@fayuan/law/nationality'
import { sexText } from '../words.ts'

export type CorrectField = Field & { shown: (person: Person) => string; isIdentity?: boolean }

const categories = optionsOf(personCategories)

/** What may be put right, in the order the page shows it; a masked value is struck as it is shown. */
export const correctFields = (towns: Option[]): CorrectField[] => [
  { name: 'name', label: '姓名', kind: 'text', shown: ({ name }) => name, isIdentity: true },
  {
    name: 'idType',
    label: '证件种类',
    kind: 'pick',
    options: optionsOf(idTypes),
    shown: ({ idType }) => idTypes[idType as keyof typeof idTypes],
    isIdentity: true,
  },
  { name: 'idNumber', label: '证件号码', kind: 'text', shown: ({ idNumberMasked }) => idNumberMasked ?? '', isIdentity: true },
  { name: 'birthOn', label: '出生日期', kind: 'day', within: { most: 'TODAY' }, shown: ({ birthOn }) => birthOn ?? '', isIdentity: true },
  { name: 'sex', label: '性别', kind: 'pick', options: optionsOf(sexes), shown: ({ sex }) => sexText(sex), isIdentity: true },
  { name: 'nation', label: '民族', kind: 'text', shown: ({ nation }) => nation },
  {
    name: 'nationality',
    label: '国籍',
    kind: 'pick',
    options: optionsOf(nationalities()),
    example: '例如 越南；没有国籍的选“无国籍”',
    shown: ({ nationalityLabel }) => nationalityLabel,
  },
  { name: 'phone', label: '电话', kind: 'tel', shown: ({ phoneMasked }) => phoneMasked ?? '' },
  { name: 'regionCode', label: '住地', kind: 'pick', options: towns, shown: ({ regionName }) => regionName },
  { name: 'address', label: '详细住址', kind: 'text', shown: ({ address }) => address },
  {
    name: 'safeContact',
    label: '怎么联系',
    kind: 'pick',
    options: optionsOf(safeContacts),
    shown: ({ safeContact }) => safeContacts[safeContact as keyof typeof safeContacts],
  },
  { name: 'safeContactNote', label: '联系须知', kind: 'text', shown: ({ safeContactNote }) => safeContactNote },
  { name: 'categories', label: '人员类别', kind: 'ticks', options: categories, shown: ({ categoryLabels }) => categoryLabels.join('、') },
]

/** What stands in a field when it is opened: what is known in full; what is masked is typed anew. */
export const beginning = (name: string, person: Person): Draft[string] => {
  const known: Draft = {
    name: person.name,
    idType: person.idType,
    birthOn: person.birthOn,
    sex: person.sex,
    nation: person.nation,
    nationality: person.nationality ?? '',
    regionCode: person.regionCode,
    safeContact: person.safeContact,
    safeContactNote: person.safeContactNote,
    categories: person.categories.map((value) => ({ value })),
  }
  return known[name] ?? ''
}

/** Only what was opened is sent; an emptied field takes the value away. */
export const changesIn = (opened: readonly string[], draft: Draft): Record<string, unknown> =>
  Object.fromEntries(
    opened.map((name) => [name, name === 'categories' ? rowsValue(draft[name]).map(({ value }) => value) : textValue(draft[name]).trim()]),
  )
