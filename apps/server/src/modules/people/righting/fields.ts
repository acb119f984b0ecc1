import { personCategories } from '@fayuan/law'
import { nationalityName } from '@fayuan/law/nationality'
import { idKinds, writtenPhone } from '@fayuan/law/reading'
import type { Platform } from '../../../platform/context.ts'
import { maskAddress, maskIdNumber, maskPhone } from '../masking.ts'
import type { PersonRow } from '../queries.ts'
import { openPhone, openSecret } from '../view.ts'

/** Every kept particular of a person, in the order the page shows them. */
export const fieldLabels = {
  name: '姓名',
  kind: '类型',
  idType: '证件种类',
  idNumber: '证件号码',
  numberState: '号码状态',
  birthOn: '出生日期',
  sex: '性别',
  nation: '民族',
  nationality: '国籍',
  phone: '电话',
  address: '住址',
  regionCode: '住地',
  categories: '人员类别',
  safeContact: '怎么联系',
  safeContactNote: '联系须知',
} as const
export type PersonField = keyof typeof fieldLabels
export const personFields = Object.keys(fieldLabels) as PersonField[]

/** Who somebody is; the rest says how he is reached and how he lives. */
export const identityFields: readonly PersonField[] = ['name', 'kind', 'idType', 'idNumber', 'birthOn', 'sex']

export type Particulars = Record<PersonField, string>

/** A record's particulars as text, open; a value that is not known is empty. */
export function particularsOf(platform: Platform, row: PersonRow): Particulars {
  const phone = openPhone(platform, row)
  return {
    name: row.name,
    kind: row.kind,
    idType: row.idType,
    idNumber: openSecret(platform, row, 'idNumber') ?? '',
    numberState: row.numberState,
    birthOn: row.birthOn ?? '',
    sex: row.sex,
    nation: row.nation,
    nationality: row.nationality ?? '',
    phone: phone === null ? '' : writtenPhone(phone),
    address: row.address,
    regionCode: row.regionCode ?? '',
    categories: row.categories.join(' '),
    safeContact: row.safeContact,
    safeContactNote: row.safeContactNote,
  }
}

export const differing = (one: Particulars, other: Particulars): PersonField[] =>
  personFields.filter((field) => one[field] !== other[field])

const words: Partial<Record<PersonField, Readonly<Record<string, string>>>> = {
  kind: { CITIZEN: '公民', FOREIGN_OR_STATELESS: '外国人或无国籍人', ORGANISATION: '单位' },
  sex: { MALE: '男', FEMALE: '女', UNKNOWN: '' },
  idType: idKinds,
  numberState: { KEPT: '', OWED: '待补', CLAIMED: '待核' },
  safeContact: { NOT_ASKED: '还没有问', NORMAL: '可以打电话', SMS_ONLY: '只发短信，勿致电', NO_CALL: '勿致电', NO_CONTACT: '不要联系本人' },
}
const categoryLabels: Readonly<Record<string, string>> = personCategories

/** A value as the page shows it: in words, and masked where the page masks. `places` names regions. */
export function shownValue(field: PersonField, value: string, places: ReadonlyMap<string, string>): string {
  if (value === '') return ''
  if (field === 'idNumber') return maskIdNumber(value)
  if (field === 'phone') return maskedPhone(value)
  if (field === 'address') return maskAddress(value)
  if (field === 'nationality') return nationalityName(value)
  if (field === 'regionCode') return places.get(value) ?? value
  if (field === 'categories')
    return value
      .split(' ')
      .map((code) => categoryLabels[code] ?? code)
      .join('、')
  return words[field]?.[value] ?? value
}

function maskedPhone(written: string): string {
  const [number = '', extension = null] = written.split(' 转 ')
  return maskPhone(number, extension)
}
