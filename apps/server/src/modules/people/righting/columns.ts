import { keyOfName } from '@fayuan/law/likeness'
import type { Day } from '@fayuan/law'
import type { Platform } from '../../../platform/context.ts'
import { soundsOf } from '../names.ts'
import { phoneOf, secretsOf } from '../particulars.ts'
import type { PersonRow } from '../queries.ts'
import type { Particulars } from './fields.ts'

export type Columns = Partial<Omit<PersonRow, 'shard' | 'id' | 'version' | 'createdAt'>>

/** Particulars that were read once before, sealed as this record's own: a ciphertext of another row would not open here. */
export function columnsFrom(platform: Platform, row: PersonRow, values: Partial<Particulars>): Columns {
  const { name, phone, idNumber, numberState } = values
  return {
    ...(name === undefined ? {} : { name, nameKey: keyOfName(name), ...soundsOf(name) }),
    ...plain('kind', values.kind),
    ...plain('idType', values.idType),
    ...(numberState === undefined ? {} : { numberState }),
    ...(idNumber === undefined ? {} : numberFrom(platform, row, idNumber, numberState ?? row.numberState)),
    ...(values.birthOn === undefined ? {} : { birthOn: (values.birthOn || null) as Day | null }),
    ...plain('sex', values.sex),
    ...plain('nation', values.nation),
    ...(values.nationality === undefined ? {} : { nationality: values.nationality || null }),
    ...(phone === undefined ? {} : phoneFrom(platform, row, phone)),
    ...plain('address', values.address),
    ...(values.regionCode === undefined ? {} : { regionCode: values.regionCode || null }),
    ...(values.categories === undefined ? {} : { categories: values.categories.split(' ').filter(Boolean) }),
    ...plain('safeContact', values.safeContact),
    ...plain('safeContactNote', values.safeContactNote),
  }
}

const plain = <K extends keyof Columns>(column: K, value: string | undefined): Columns => (value === undefined ? {} : { [column]: value })

const noPhone: Columns = { phone: null, phoneExtension: null, phoneToken: null, phoneTailToken: null }
const phoneFrom = (platform: Platform, row: PersonRow, written: string): Columns =>
  written === '' ? noPhone : secretsOf(platform, row, { number: null, phone: phoneOf(written, 'body') })

function numberFrom(platform: Platform, row: PersonRow, number: string, state: string): Columns {
  if (number === '') return { idNumber: null, idNumberToken: null }
  const sealed = secretsOf(platform, row, { number: { number, birthOn: null, sex: null }, phone: null })
  return state === 'KEPT' ? sealed : { ...sealed, idNumberToken: null }
}
