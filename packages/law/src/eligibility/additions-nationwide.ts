import { toDay } from '../day.ts'
import type { Day } from '../day.ts'
import type { Matter } from '../glossary/matters.ts'
import type { PersonCategory } from '../glossary/persons.ts'
import type { Mark } from '../marks.ts'
import { milestones } from './milestones.ts'
import type { MatterAdded } from './policy.ts'

/** Matters that papers of the State Council and the ministries add for some persons. None of them is a law or a regulation. */
export type NationwideAddition = MatterAdded & { id: string; from: Day; to: Day | null; mark: Mark }

const lastDayOfOldLaw = toDay('2021-12-31')
const lawFrom = toDay('2022-01-01')

// 2016 部办法第5条. 优抚待遇 is a matter of its own; 宅基地 and 保险赔付 have no code and stay with a person.
const military: readonly PersonCategory[] = ['MILITARY', 'MILITARY_FAMILY', 'MARTYR_OR_LINE_OF_DUTY_FAMILY']
const ofMilitary: readonly Matter[] = [
  'PENSION_FOR_DEATH_INJURY',
  'DIVORCE',
  'PI_TRAFFIC',
  'PI_MEDICAL',
  'PI_WORK_INJURY',
  'PERSONAL_INJURY_OTHER',
  'PROPERTY_DAMAGE',
  'FAKE_PRODUCT_DAMAGE',
  'LAND_CONTRACT',
]

const confirm = '申请人是军人军属：请工作人员核对现行《军人军属法律援助工作实施办法》和本地规定，本事项是否仍属于军人军属的附加援助事项？'

const military2016 = ofMilitary.map((matter): NationwideAddition => ({
  id: 'MILITARY-2016',
  matter,
  persons: military,
  cite: '军人军属法律援助办法2016第5条',
  // The day the army's newspaper printed it; the day of issue was not seen.
  from: toDay('2016-11-27'),
  to: lastDayOfOldLaw,
  mark: '核',
}))

// 法70 leaves it to the State Council and the Military Commission; the articles of the new measure are not confirmed, so a person looks.
const militaryNow = ofMilitary.map((matter): NationwideAddition => ({
  id: 'MILITARY-NOW',
  matter,
  persons: military,
  condition: confirm,
  isAskedOfStaff: true,
  cite: '法律援助法70',
  from: lawFrom,
  to: null,
  mark: '待核',
}))

export const nationwideAdditions: readonly NationwideAddition[] = [
  // 国发〔2006〕5号 names wages and work injury; the regulation of 2003 lists only wages.
  {
    id: 'MIGRANT-2006',
    matter: 'PI_WORK_INJURY',
    persons: ['MIGRANT_WORKER'],
    cite: '国发〔2006〕5号',
    from: milestones.MIGRANT_2006.on,
    to: lastDayOfOldLaw,
    mark: milestones.MIGRANT_2006.mark,
  },
  ...military2016,
  ...militaryNow,
]
