import { addDays, type Day, toDay } from '@fayuan/law'
import { between, happens, pickWeighted, shuffled, type Weighted } from '../chance.ts'
import type { County } from '../office/county.ts'
import type { Outcome } from '../run/ending.ts'
import type { Notice, Story } from '../stories/index.ts'
import * as old from '../stories/old.ts'
import { begun, bound, ended, fileChecked, handedIn, outcomeOf, seen } from './course.ts'
import { spread, workday } from './days.ts'
import { applied, type Draft, notified } from './draft.ts'

/** The figures of the published county report (statistics.md §4) that cases can prove. */
export const report = {
  accepted2009: 272,
  acceptedFirstHalf2009: 120,
  /** 692 余万元; the report gives no more digits, so this sum is ours. */
  recovered2009Fen: 692_360_000,
  acceptedFirstHalf2010: 145,
  closedFirstHalf2010: 83,
  migrantPersons: 89,
  groupCases: 11,
  womenAndChildren: 26,
  disabled: 14,
} as const

const mix2009: Weighted<Story | Notice> = [
  [26, old.oldWages[0]],
  [18, old.oldWages[1]],
  [10, old.oldWorkInjury],
  [8, old.oldTraffic],
  [8, old.migrantTraffic],
  [3, old.oldGroupWage],
  [6, old.elderSupport],
  [6, old.childSupport],
  [3, old.womanVictim],
  [3, old.disabledInsurance],
  [1, old.pension],
  [5, old.minorNotice],
  [1, old.deafNotice],
  [2, old.graveNotice],
].flatMap(([weight, kind]) => (kind ? [[weight, kind] as [number, Story | Notice]] : []))

const times = <T>(count: number, kind: T | undefined): T[] => (kind === undefined ? [] : Array.from({ length: count }, () => kind))

/** The 145 of January to June 2010, so composed that every class of the report comes out to the person and the case. */
const firstHalf2010: readonly (Story | Notice)[] = [
  ...times(42, old.oldWages[0]),
  ...times(31, old.oldWages[1]),
  ...times(9, old.oldWorkInjury),
  ...times(7, old.migrantTraffic),
  ...times(report.groupCases, old.oldGroupWage),
  ...times(12, old.childSupport),
  ...times(6, old.minorNotice),
  ...times(8, old.womanVictim),
  ...times(7, old.disabledInsurance),
  ...times(4, old.disabledElder),
  ...times(3, old.deafNotice),
  ...times(3, old.elderSupport),
  ...times(1, old.pension),
  ...times(1, old.graveNotice),
]

type Planned = { draft: Draft; closedOn: Day; outcome: Outcome }

/** 当场受理 at campaigns: no channel of its own then or now, so the desk's note keeps it (17 件, statistics.md §4). */
const outreachNote = '本件在宣传咨询活动现场当场受理。'
const acceptedAtCampaigns = 17

const opened = (county: County, key: string, kind: Story | Notice, on: Day, note?: string): Draft =>
  'ground' in kind
    ? notified(county, key, kind, on)
    : applied(county, key, kind, on, { note, ...(kind.key === 'old-group-wage' ? { recipients: between(`${key} people`, 4, 19) } : {}) })

function planned(county: County, key: string, kind: Story | Notice, receivedOn: Day, closedOn: Day, note?: string): Planned {
  const draft = begun(opened(county, key, kind, receivedOn, note))
  if (happens(`${key} met`, 30)) seen(draft)
  return { draft, closedOn, outcome: outcomeOf(draft) }
}

const within2009 = (key: string, receivedOn: Day): Day => {
  const natural = workday(addDays(receivedOn, between(`${key} closing`, 48, 140)))
  return natural <= '2009-12-25' ? natural : toDay('2009-12-30')
}

/** 2009 and the first half of 2010 under the regulation of 2003, then what was left of them until spring 2011. */
export function firstYears(county: County): Draft[] {
  const received2009 = [
    ...spread(report.acceptedFirstHalf2009, toDay('2009-01-05'), toDay('2009-06-17')),
    ...spread(report.accepted2009 - report.acceptedFirstHalf2009, toDay('2009-07-01'), toDay('2009-12-16')),
  ]
  const late2009 = [...spread(60, toDay('2010-01-18'), toDay('2010-06-28')), ...spread(12, toDay('2010-07-05'), toDay('2010-09-20'))]
  const of2009 = received2009.map((day, i) => {
    const key = `2009 ${i}`
    return planned(
      county,
      key,
      pickWeighted(`${key} kind`, mix2009),
      day,
      i < 200 ? within2009(key, day) : (late2009[i - 200] ?? toDay('2010-09-20')),
    )
  })
  share(of2009.slice(0, 200), report.recovered2009Fen)

  const received2010 = spread(report.acceptedFirstHalf2010, toDay('2010-01-04'), toDay('2010-06-17'))
  const closed2010 = [
    ...spread(report.closedFirstHalf2010 - 60, toDay('2010-03-22'), toDay('2010-06-29')),
    ...spread(122, toDay('2010-07-05'), toDay('2011-03-25')),
  ]
  const kinds = shuffled('2010', firstHalf2010)
  const single = kinds.flatMap((kind, i) => ('ground' in kind || kind.key === 'old-group-wage' ? [] : [i]))
  const atCampaigns = new Set(single.slice(0, acceptedAtCampaigns))
  const of2010 = kinds.map((kind, i) => {
    const [receivedOn, closedOn] = [received2010[i] ?? toDay('2010-06-17'), closed2010[i] ?? toDay('2011-03-25')]
    return planned(county, `2010 ${i}`, kind, receivedOn, closedOn, atCampaigns.has(i) ? outreachNote : undefined)
  })
  return [...of2009, ...of2010].map(({ draft, closedOn, outcome }) => bound(fileChecked(handedIn(ended(draft, closedOn, outcome)))))
}

/** Makes what these cases brought back add up to the sum of the report: each keeps its proportion, the largest carries the rest. */
function share(planned: readonly Planned[], totalFen: number): void {
  const paying = planned.filter(({ outcome }) => outcome.recoveredFen > 0)
  const raw = paying.reduce((sum, { outcome }) => sum + outcome.recoveredFen, 0)
  for (const { outcome } of paying) setRecovered(outcome, Math.round((outcome.recoveredFen * totalFen) / raw / 10_000) * 10_000)
  const largest = paying.toSorted((a, b) => b.outcome.recoveredFen - a.outcome.recoveredFen)[0]
  if (!largest) return
  const sum = paying.reduce((total, { outcome }) => total + outcome.recoveredFen, 0)
  setRecovered(largest.outcome, largest.outcome.recoveredFen + totalFen - sum)
}

function setRecovered(outcome: Outcome, fen: number): void {
  if (outcome.wagesFen > 0) outcome.wagesFen = fen
  outcome.recoveredFen = fen
}
