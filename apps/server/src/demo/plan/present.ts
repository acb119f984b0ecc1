import { addDays, type Day, daysBetween, toDay, yearOf } from '@fayuan/law'
import { between } from '../chance.ts'
import type { County } from '../office/county.ts'
import { rareNames } from '../people/names.ts'
import { paymentRun } from '../run/ending.ts'
import type { Step } from '../run/life.ts'
import { begun, bound, ended, fileChecked, handedIn, met, paidFor, seen, stepsUntil, wentOn } from './course.ts'
import { spread, workday, workdayBack } from './days.ts'
import type { Draft } from './draft.ts'
import { awaitingLawyer, comingHome, inHand, offered, standingStill, supplementing, underReview } from './live.ts'
import { anyKind, opened } from './mix.ts'
import { handbookCase, objections, oddities, refusals, withdrawals } from './special.ts'

const dayOfYear = (day: Day) => daysBetween(toDay(`${day.slice(0, 4)}-01-01`), day) + 1

/** Cases accepted this year until today: 241 on 22 November, in proportion on other days. */
export const acceptedThisYear = (today: Day): number => Math.round((241 * dayOfYear(today)) / 326)
const acceptedLastYear = 224

export type Present = { drafts: Draft[]; steps: Step[] }

/** From 1 January of last year to this morning, under the law in force. */
export function present(county: County, today: Day): Present {
  const newYear = toDay(`${today.slice(0, 4)}-01-01`)
  const lastYear = toDay(`${yearOf(today) - 1}-01-02`)
  const live = [
    ...underReview(county, today),
    ...supplementing(county, today),
    ...awaitingLawyer(county, today),
    ...offered(county, today),
    ...inHand(county, today),
    ...standingStill(county, today),
    ...comingHome(county, today),
    handbookCase(county, today),
    ...oddities(county, today),
    ...objections(county, today),
  ]
  const counted = live.filter((draft) => draft.acceptedOn !== null && draft.acceptedOn >= newYear).length
  const until = workdayBack(today, 85)
  const missing = Math.max(0, acceptedThisYear(today) - counted)
  const ofThisYear = until > newYear ? finished(county, 'this year', spread(missing, addDays(newYear, 3), until), 85) : []
  const ofLastYear = finished(county, 'last year', spread(acceptedLastYear, lastYear, toDay(`${yearOf(today) - 1}-12-20`)), 110)
  const drafts = [
    ...ofLastYear,
    ...ofThisYear,
    ...live,
    ...refusals(county, spread(18, addDays(lastYear, 10), workdayBack(today, 25))),
    ...withdrawals(county, spread(12, addDays(lastYear, 20), workdayBack(today, 30))),
  ]
  return { drafts, steps: [...stepsUntil(drafts, today), ...payments(county, [...ofLastYear, ...ofThisYear], today)] }
}

/** Cases that have run their whole course by now: closed, archived, and paid for in the quarter's batch. */
function finished(county: County, name: string, days: readonly Day[], longest: number): Draft[] {
  return days.map((day, i) => {
    const key = `${name} ${i}`
    const rare = i < rareNames.length * 3 && i % 3 === 0 && name === 'last year' ? rareNames[i / 3] : undefined
    const draft = begun(opened(county, key, anyKind(key), day, rare ? { person: { name: rare.name, nation: rare.nation } } : {}))
    if (i % 2 === 0) met(draft)
    else seen(draft)
    if (i % 4 === 0) wentOn(draft, [5, 16])
    const closing = workday(addDays(day, between(`${key} length`, 38, longest)))
    return paidFor(bound(fileChecked(handedIn(ended(draft, closing)))))
  })
}

const quarters = ['03-24', '06-24', '09-22', '12-22']

/** One batch a quarter from what was approved since the last; the newest is made and waits for the bank. */
function payments(county: County, drafts: readonly Draft[], today: Day): Step[] {
  const newest = workdayBack(today, 4)
  const regular = [yearOf(today) - 1, yearOf(today)]
    .flatMap((year) => quarters.map((md) => workday(toDay(`${year}-${md}`))))
    .filter((day) => day < workdayBack(today, 15))
  const days = [...regular, newest]
  const lastDay = (draft: Draft) => draft.steps.at(-1)?.on ?? today
  return days.flatMap((day, i) => {
    const since = days[i - 1] ?? ('2000-01-01' as Day)
    // The newest takes half of what is ready, so that some approved subsidies still wait to be put on a sheet.
    const ready = drafts.filter((draft) => lastDay(draft) > since && lastDay(draft) <= day)
    const lives = (day === newest ? ready.filter((_, n) => n % 2 === 0) : ready).map((draft) => draft.life)
    return lives.length > 0 ? paymentRun(county, lives, day, day === newest ? null : workday(addDays(day, 3))) : []
  })
}

/** A dozen cases next door: enough to see that they cannot be seen. */
export function neighbourCases(county: County, today: Day): Draft[] {
  return spread(14, workdayBack(today, 120), workdayBack(today, 2)).map((day, i) => {
    const key = `${county.code} ${i}`
    const draft = opened(county, key, anyKind(key), day, { channel: 'SELF' })
    return i < 10 ? met(begun(draft)) : draft
  })
}
