import { daysBetween } from '../day.ts'
import type { Day } from '../day.ts'

/**
 * What happened to a file, as far as its age goes. `holder` is whoever has to act (a role, an account, an office);
 * PASSED hands it on, HELD and RELEASED put it on hold and take it off again, ENDED closes it, and PASSED after that reopens it.
 */
export type AgeEvent = { on: Day; kind: 'OPENED' | 'PASSED'; holder: string } | { on: Day; kind: 'HELD' | 'RELEASED' | 'ENDED' }

/**
 * Three ages, never mixed (in calendar days up to `asOf`):
 * `total` since the file was opened; `onHold` the days of it that were held; `withHolder` the days its present holder had it, held days left out.
 * Every day belongs to one holder or to the hold, so `total` is `onHold` plus all of `byHolder`.
 */
export type Ages = {
  total: number
  withHolder: number
  onHold: number
  holder: string | null
  byHolder: { holder: string; days: number }[]
}

/** What each age means, for whoever reads one on a screen. */
export const ageDefinitions: Readonly<Record<'total' | 'withHolder' | 'onHold', string>> = {
  total: '从收到之日起到今天的全部天数，退回、补正、中止都不重新计算。',
  withHolder: '现在的经办人手上的天数，前后几次合并计算，暂停的日子不算在内。',
  onHold: '等待补正或者中止的天数，不算在任何经办人名下。',
}

/** `inHand` is null before the file is opened and after it has ended; `holder` stays whoever had it last. */
type Standing = { holder: string | null; inHand: string | null; isHeld: boolean }

function after(standing: Standing, event: AgeEvent): Standing {
  switch (event.kind) {
    case 'OPENED':
    case 'PASSED':
      // Handing a held file on does not end the hold; only its release does.
      return { ...standing, holder: event.holder, inHand: event.holder }
    case 'HELD':
      return { ...standing, isHeld: true }
    case 'RELEASED':
      return { ...standing, isHeld: false }
    case 'ENDED':
      return { ...standing, inHand: null, isHeld: false }
  }
}

/** Total, with the holder, on hold. The day of an event still belongs to what was before it, as with the pauses of a clock. */
export function ages(events: readonly AgeEvent[], asOf: Day): Ages {
  const inOrder = events.filter(({ on }) => on <= asOf).sort((a, b) => daysBetween(b.on, a.on))
  const perHolder = new Map<string, number>()
  let standing: Standing = { holder: null, inHand: null, isHeld: false }
  let [since, onHold] = [asOf, 0]
  const passTime = (to: Day) => {
    const days = daysBetween(since, to)
    since = to
    if (standing.inHand === null) return
    if (standing.isHeld) onHold += days
    else perHolder.set(standing.inHand, (perHolder.get(standing.inHand) ?? 0) + days)
  }
  for (const event of inOrder) {
    passTime(event.on)
    standing = after(standing, event)
  }
  passTime(asOf)
  const byHolder = [...perHolder].map(([holder, days]) => ({ holder, days })).filter(({ days }) => days > 0)
  const held = byHolder.reduce((sum, { days }) => sum + days, 0)
  return {
    total: held + onHold,
    withHolder: perHolder.get(standing.holder ?? '') ?? 0,
    onHold,
    holder: standing.holder,
    byHolder,
  }
}
