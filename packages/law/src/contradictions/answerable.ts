import { ageOn } from '../age.ts'
import type { Day } from '../day.ts'
import { asked, type FactFault } from './fault.ts'
import type { SaidOfCase } from './said.ts'

// 刑法17③: from twelve to fourteen only killing or maiming, where the highest procuratorate has approved.
const graveOfChildren = /杀人|伤害/

/** Whom the criminal law holds answerable at this age, in words; null where there is nothing to ask. */
export function tooYoungToAnswer(birthOn: Day, on: Day, offence: string): { age: number; law: string } | null {
  const age = ageOn(birthOn, on)
  if (age < 0 || age >= 14 || (age >= 12 && graveOfChildren.test(offence))) return null
  const law = age < 12 ? '不满十二周岁的人不负刑事责任' : '十二周岁以上不满十四周岁的人，只有故意杀人、故意伤害致人死亡等才可能负刑事责任'
  return { age, law: `${law}（刑法17）` }
}

type Said = Pick<SaidOfCase, 'today' | 'receivedOn' | 'person' | 'role'> & { offence?: string; source: string }

/** 刑法17: under twelve nobody answers for a crime, under fourteen for little; the birthday, the charge or the paper may be the slip. */
export function answerableFaults({ person, role, offence = '', receivedOn, today, source }: Said): FactFault[] {
  if (!person?.birthOn || (role !== 'SUSPECT' && role !== 'DEFENDANT')) return []
  const young = tooYoungToAnswer(person.birthOn, receivedOn ?? today, offence)
  if (!young) return []
  const text = `按出生日期 ${person.birthOn}，${young.age} 周岁。${young.law}。请对照${source}核对出生日期和罪名；${source}确实这样写的，提交时勾选确认。`
  return [asked('UNDER_AGE_OF_ANSWERING', 'person.birthOn', text, `${person.birthOn} ${offence}`)]
}
