import type { Day } from '@fayuan/law'
import { birthdayFault } from '@fayuan/law/contradictions'
import { type IdKind, idKinds, type Read, readCount, readIdNumber, readSum } from '@fayuan/law/reading'
import { z } from 'zod'
import type { DraftData } from '../draft/draft.ts'
import { type Answers, type Field, many, one } from '../frame/fields.ts'
import type { Place } from '../place/place.ts'
import { statusesWith } from '../situation/choices.ts'
import { membersAsked, type Situation } from '../situation/situation.ts'

export type TaskId = 'who' | 'matter' | 'opponent' | 'means' | 'materials' | 'confirm'
export type Asking = { data: DraftData; place: Place; today: Day }

/** One page of the application: what it asks, what counts as an answer, and when it is asked at all. */
export type FormPage = {
  id: string
  task: TaskId
  title: string
  lead?: (of: Asking) => string
  fields: (of: Asking) => Field[]
  shape: (of: Asking) => z.ZodType
  applies?: (of: Asking) => boolean
}

export const text = (most: number, what: string) =>
  z
    .string()
    .min(1, `请填写${what}。`)
    .refine((t) => [...t].length <= most, `${what}太长了，请缩短到 ${most} 个字以内。`)
export const maybe = (most: number, what: string) =>
  z
    .string()
    .refine((t) => [...t].length <= most, `${what}太长了，请缩短到 ${most} 个字以内。`)
    .default('')
export const chosen = (values: readonly string[], what: string) => z.string().refine((value) => values.includes(value), `请选择${what}。`)
export const list = z.union([z.string(), z.array(z.string())]).default('')

export const answer = (data: DraftData, page: string, name: string): string => one(data.answers[page], name)
export const forOther = (data: DraftData): boolean => answer(data, 'for', 'for') === 'OTHER'

/** What is earned in a month; a sum of a year with its busy and idle seasons counts a twelfth. */
export function monthlyIncome(answers: Answers | undefined, name: 'income' | 'own' = 'income'): Read<number> {
  const per = one(answers, 'per') === 'YEAR' ? 'YEAR' : 'MONTH'
  const sum = readSum(one(answers, name), { what: '收入', per })
  return sum.ok && per === 'YEAR' ? { ok: true, value: Math.round((sum.value * 100) / 12) / 100 } : sum
}

const known = <T>(read: Read<T>): T | undefined => (read.ok ? read.value : undefined)
const not = (value: boolean | undefined): boolean | undefined => (value === undefined ? undefined : !value)
const yes = (value: string): boolean | undefined => (value === 'YES' ? true : value === 'NO' ? false : undefined)

const isKind = (code: string): code is IdKind => code in idKinds

/** What is chosen on the portal and no kind of paper of its own: whose passport it is says who applies. */
export const chinesePassport = 'PASSPORT_CN'
export const kindOfPaper = (chosen: string): string => (chosen === chinesePassport ? 'PASSPORT' : chosen)
export const isForeigners = (chosen: string): boolean => chosen === 'FOREIGN_RESIDENCE' || chosen === 'PASSPORT'

/** The birthday in the number of the card, where the number can be one. */
export function bornOn({ data, today }: Pick<Asking, 'data' | 'today'>): Day | undefined {
  const [kind, number] = [kindOfPaper(answer(data, 'person', 'idType')), answer(data, 'person', 'idNumber')]
  const read = number !== '' && isKind(kind) ? readIdNumber(kind, number) : null
  return read?.ok && read.birthDay && birthdayFault(read.birthDay, today) === null ? read.birthDay : undefined
}

/** The draft as the law is asked about it. */
export function situationIn({ data, today }: Pick<Asking, 'data' | 'today'>): Situation {
  const statusAnswers = data.answers['status']
  const choice = answer(data, 'matter', 'choice')
  const ticked = many(statusAnswers, 'statuses').filter((code) => code !== '0')
  return {
    choice,
    statuses: statusAnswers ? statusesWith(choice, ticked) : undefined,
    hasProof: yes(answer(data, 'status', 'proof')),
    bornOn: bornOn({ data, today }),
    isForeign: isForeigners(answer(data, 'person', 'idType')),
    mayBeLifeOrDeath: yes(answer(data, 'status', 'sentence')),
    isHere: yes(answer(data, 'story', 'here')),
    isFirstElsewhere: yes(answer(data, 'story', 'elsewhere')),
    noFixedIncome: not(yes(answer(data, 'status', 'income'))),
    hasCounsel: yes(answer(data, 'matter', 'counsel')),
    isLowIncomeRegistered: yes(answer(data, 'means', 'registry')),
    hadHardshipEvent: yes(answer(data, 'means', 'event')),
    isOpponentAtHome: yes(answer(data, 'means', 'home')),
    members: known(readCount(answer(data, 'means', 'members'), membersAsked)),
    monthlyIncome: known(monthlyIncome(data.answers['means'])),
    ownMonthlyIncome: known(monthlyIncome(data.answers['means'], 'own')),
  }
}
