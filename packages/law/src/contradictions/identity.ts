import { personCategories } from '../glossary/index.ts'
import { asked, type FactFault, refused } from './fault.ts'
import type { SaidOfCase } from './said.ts'

const cards: Readonly<Record<string, string>> = {
  RESIDENT_ID: '居民身份证',
  OLD_RESIDENT_ID: '居民身份证',
  HMT_RESIDENCE: '港澳台居民居住证',
  HMT_PERMIT: '通行证',
}

// Passports of China as issued since 1997: 14 or 15 and seven digits, one of these letters and seven or eight, E with a letter and seven.
const ownPassport = /^(?:1[45]\d{7}|[GDSPEK]\d{7,8}|E[A-Z]\d{7})$/

/** A document says whose citizen its holder is; 外国人永久居留身份证 is never a citizen's (外国人永久居留). */
function documentFaults({ person, applicantType, categories = [] }: SaidOfCase): FactFault[] {
  const { idType, idNumber } = person ?? {}
  const faults: FactFault[] = []
  if (applicantType === 'CITIZEN') {
    if (idType === 'FOREIGN_RESIDENCE')
      faults.push(
        asked(
          'FOREIGN_CARD_OF_CITIZEN',
          'applicantType',
          '外国人永久居留身份证是发给外国人的，申请人类型却是“公民”。请核对；是外国人的，改选“外国人或无国籍人”。',
        ),
      )
    if (idType === 'PASSPORT' && idNumber && !ownPassport.test(idNumber.normalize('NFKC').replace(/\s/g, '').toUpperCase()))
      faults.push(
        asked(
          'FOREIGN_PASSPORT_OF_CITIZEN',
          'applicantType',
          '护照号码不是中国护照的编法，申请人类型却是“公民”。请看护照是哪国的；是外国的，改选“外国人或无国籍人”。',
        ),
      )
    if (categories.some(({ code }) => code === 'FOREIGN_OR_STATELESS'))
      faults.push(
        asked('FOREIGN_CATEGORY_OF_CITIZEN', 'applicantType', '人员类别写了外国人或无国籍人，申请人类型却是“公民”，请核对是哪一个。'),
      )
  }
  if (applicantType === 'FOREIGN_OR_STATELESS' && idType && cards[idType])
    faults.push(
      asked(
        'CITIZEN_CARD_OF_FOREIGNER',
        'applicantType',
        `${cards[idType]}是发给中国公民的，申请人类型却是“外国人或无国籍人”，请核对是哪一个。`,
      ),
    )
  return faults
}

const labels: Readonly<Record<string, string>> = personCategories
const elders = ['ELDERLY', 'ELDERLY_70']

/** Categories against one another and against what the record says of the person. */
function categoryFaults({ person, categories = [] }: SaidOfCase): FactFault[] {
  const has = (code: string) => categories.some((one) => one.code === code)
  const faults: FactFault[] = []
  const codes = [...new Set(categories.map(({ code }) => code))]
  for (const code of codes) {
    const evidences = categories.filter((one) => one.code === code).map(({ evidence }) => evidence === 'ABSENT')
    if (evidences.includes(true) && evidences.includes(false))
      faults.push(refused('CATEGORY_TWICE', 'categories', `“${labels[code] ?? code}”写了两行，一行有证明，一行没有证明。请只留一行。`))
  }
  const elder = elders.find(has)
  // A birthday tells which of the two is wrong (claimedAgainstBirthday).
  if (has('MINOR') && elder && !person?.birthOn)
    faults.push(
      refused(
        'AGES_EXCLUDE',
        'categories',
        `一个人不会既是未成年人又是${labels[elder] ?? elder}。请删去不对的一行；替别人申请的，申请人填本人。`,
      ),
    )
  if (has('MINOR') && has('CANNOT_FULLY_RECOGNISE_CONDUCT'))
    faults.push(asked('MINOR_AND_ADULT', 'categories', '“不能完全辨认自己行为的成年人”和“未成年人”写在了一起，请核对申请人成年没有。'))
  if (has('WOMAN') && person?.sex === 'MALE')
    faults.push(asked('WOMAN_AND_MALE', 'categories', '人员类别写了妇女，申请人的性别却是男，请核对是哪一个。'))
  return faults
}

export const identityFaults = (said: SaidOfCase): FactFault[] => [...documentFaults(said), ...categoryFaults(said)]
