import { toDay } from '../day.ts'
import type { Day } from '../day.ts'
import type { PersonCategory } from '../glossary/persons.ts'

/** Persons a regulation counts among 优抚对象 (法42(2), R-44) besides those every text has named, with the days of its wording. */
type ReliefByPaper = {
  category: PersonCategory
  cite: string
  /** First and last day of receipt. */
  from: Day
  to: Day | null
  papersAsk: string
  /** Where the wording names only some of them, what staff look up before anybody is waived or refused. */
  confirm?: { text: string; ask: string }
}

const papersAsk = '请提供退役军人优待证或者退役证件。'

export const reliefByPaper: readonly ReliefByPaper[] = [
  // 国务院令第788号 art. 2(5) and 64: 退役军人 as such, since 2024-10-01.
  { category: 'VETERAN', cite: '军人抚恤优待条例2(5)', from: toDay('2024-10-01'), to: null, papersAsk },
  {
    category: 'VETERAN',
    cite: '军人抚恤优待条例(2019)2',
    // The wording of 2019 was read; those before it were not.
    from: toDay('2019-03-02'),
    to: toDay('2024-09-30'),
    papersAsk,
    confirm: {
      text: '申请人是退役军人；2024 年 10 月以前的《军人抚恤优待条例》只列复员军人、退伍军人和残疾军人为抚恤优待对象，是否免予核查，由工作人员核对。',
      ask: '请工作人员核对退役证件：申请人是不是复员军人、退伍军人或者残疾军人？',
    },
  },
]
