import { addDays, type Day, dayOf } from '@fayuan/law'
import type { Platform } from '../../platform/context.ts'

/** While the file is still owed, the thirty days of D14 must fit in, however late the closing was reported. */
export function untilHandedIn(platform: Platform, from: Day): (days: number) => Day {
  return (days) => {
    const [usual, least] = [addDays(from, days), addDays(dayOf(platform.clock.now()), 35)]
    return usual > least ? usual : least
  }
}
