import { addDays, daysBetween } from '../day.ts'
import type { Day } from '../day.ts'

/** The days after `from` up to and including `to` are not counted; `to` null: still paused. */
export type Pause = { from: Day; to: Day | null }

/** In order and without overlap, so that a day held twice is held once. */
export function mergePauses(pauses: readonly Pause[]): Pause[] {
  const merged: Pause[] = []
  for (const pause of [...pauses].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const last = merged.at(-1)
    if (last && (last.to === null || pause.from <= last.to)) {
      if (last.to !== null && (pause.to === null || pause.to > last.to)) last.to = pause.to
    } else merged.push({ ...pause })
  }
  return merged
}

export const isPaused = (day: Day, pauses: readonly Pause[]): boolean =>
  pauses.some((pause) => pause.from < day && (pause.to === null || day <= pause.to))

/** Held days after `start` up to and including `asOf`; the pauses must be merged. */
export function pausedDays(start: Day, asOf: Day, pauses: readonly Pause[]): number {
  let held = 0
  for (const pause of pauses) {
    const first = pause.from < start ? addDays(start, 1) : addDays(pause.from, 1)
    const last = pause.to === null || pause.to > asOf ? asOf : pause.to
    if (first <= last) held += daysBetween(first, last) + 1
  }
  return held
}
