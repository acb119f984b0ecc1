import { type Day, dayOf } from '@fayuan/law'
import type { Platform } from '../../platform/context.ts'
import { rangeBelow } from '../../platform/database/scope.ts'
import { hurry, wakingNobody } from '../office/queries.ts'
import type { Life, Step } from './life.ts'

// Large enough that commits do not count, small enough that a repeated transaction costs little.
const actsPerTransaction = 40

/** Plays the acts of one county in the order of their days, so that numbers run as they would have run. */
export async function play(platform: Platform, countyCode: string, steps: readonly Step[]): Promise<number> {
  const inOrder = steps
    .map((step, i) => ({ step, i }))
    .sort((a, b) => (a.step.on === b.step.on ? a.i - b.i : a.step.on < b.step.on ? -1 : 1))
  const timed = withTimes(
    inOrder.map(({ step }) => step),
    platform.clock.now(),
  )
  const scope = { ...rangeBelow(countyCode), account: null }
  for (const some of inTransactions(timed)) {
    const before = remember(some.flatMap(({ step }) => step.life ?? []))
    await platform.db.inTransaction(scope, async (full) => {
      const tx = wakingNobody(full)
      before()
      await hurry(tx)
      for (const { step, at } of some) {
        await step.act({ tx, platform: { ...platform, clock: { now: () => at } }, today: step.on, at })
      }
    })
  }
  return timed.length
}

/** A transaction ends with the first act that takes turns, so that two spans of years never wait for each other in a circle. */
function inTransactions(timed: readonly Timed[]): Timed[][] {
  const groups: Timed[][] = [[]]
  for (const one of timed) {
    const group = groups.at(-1)
    if (!group || group.length >= actsPerTransaction || group.at(-1)?.step.takesTurns) groups.push([one])
    else group.push(one)
  }
  return groups
}

type Timed = { step: Step; at: Date }

/** Acts of one day follow each other through office hours, and never lie after now. */
function withTimes(steps: readonly Step[], now: Date): Timed[] {
  let day: Day | null = null
  let nth = 0
  return steps.map((step) => {
    nth = step.on === day ? nth + 1 : 0
    day = step.on
    const at = new Date(`${step.on}T00:35:00Z`).getTime() + (nth % 150) * 200_000
    return { step, at: new Date(step.on === dayOf(now) ? Math.min(at, now.getTime()) : at) }
  })
}

// A transaction that has to start again begins from where its files stood before it.
function remember(lives: readonly Life[]): () => void {
  const kept = lives.map((life) => ({ life, file: life.file, provider: life.provider, subsidyId: life.subsidyId }))
  return () => {
    for (const { life, ...as } of kept) Object.assign(life, as)
  }
}
