import type { Day } from '@fayuan/law'
import { checkIdNumber } from '@fayuan/law/reading'
import { normaliseIdNumber } from '../../platform/keys/index.ts'
import { FieldWrong } from './refusals.ts'
import type { PersonInput } from './schema.ts'

export type KnownNumber = { number: string; birthOn: Day | null; sex: 'MALE' | 'FEMALE' | null }

/** The number in its one spelling, with what it says about the person; old 15-digit cards become the 18 digits of the same person. */
export function readIdNumber(
  { idType = 'RESIDENT_ID', idNumber = '' }: Pick<PersonInput, 'idType' | 'idNumber'>,
  path: string,
): KnownNumber | null {
  const typed = normaliseIdNumber(idNumber)
  if (typed === '') return null
  if (idType === 'NONE') throw new FieldWrong(`${path}.idNumber`, '选择了“无证件”，请不要填写证件号码，或改选证件种类。')
  if (idType === 'RESIDENT_ID' || idType === 'OLD_RESIDENT_ID') {
    const check = checkIdNumber(typed)
    if (!check.ok) throw new FieldWrong(`${path}.idNumber`, check.reason)
    return { number: check.number, birthOn: check.birthDay, sex: check.sex === 'M' ? 'MALE' : 'FEMALE' }
  }
  if (!/^[A-Z0-9]{5,20}$/.test(typed)) throw new FieldWrong(`${path}.idNumber`, '证件号码应是 5 到 20 位字母或数字，请对照证件核对。')
  return { number: typed, birthOn: null, sex: null }
}
