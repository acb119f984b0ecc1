import { toDay } from '../day.ts'
import type { Day } from '../day.ts'
import type { PersonCategory } from '../glossary/persons.ts'
import type { Mark } from '../marks.ts'

/** Persons a national paper counts among 优抚对象 (法42(2), R-44) whose text is not confirmed yet: staff look before anybody is waived or refused. */
type ReliefToConfirm = {
  id: string
  category: PersonCategory
  cite: string
  /** First day of receipt. */
  from: Day
  mark: Mark
  text: string
  papersAsk: string
  confirm: string
}

export const reliefToConfirm: readonly ReliefToConfirm[] = [
  {
    id: 'VETERAN-2024',
    category: 'VETERAN',
    cite: '军人抚恤优待条例',
    // 国务院令第788号; the regulation before it did not name 退役军人 as such.
    from: toDay('2024-10-01'),
    mark: '待核',
    text: '申请人是退役军人，《军人抚恤优待条例》（国务院令第788号）把退役军人列为抚恤优待对象；是否因此免予核查，由工作人员核对。',
    papersAsk: '请提供退役军人优待证或者退役证件。',
    confirm: '请工作人员核对《军人抚恤优待条例》和本地规定：申请人是不是法律援助法第四十二条所说的优抚对象？',
  },
]
