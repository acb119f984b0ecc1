import { describe, expect, test } from 'vitest'
import { assessFacts } from '../eligibility/index.ts'
import { histories } from './all.ts'
import { paidFor } from './paid.ts'
import { replay } from './replay.ts'
import type { Finding, FactsGiven, History, HistoryEvent } from './types.ts'
import { factsOf } from './usual.ts'

const everyHistory = histories.map((history) => [history.id, history] as const)

/** The law in force on the day of each event, as the history says it: what was in force at first, and every change on the way. */
function lawsOf({ law, events }: History): string[] {
  let current = law
  return events.map((event) => (current = event.law ?? current))
}

const line = (event: HistoryEvent) =>
  `${event.on} ${event.in ?? 'CASE'} ${event.act}${event.outcome === undefined ? '' : `:${event.outcome}`}`

describe('R-00: every history, event by event, under the law of its days', () => {
  test.each(everyHistory)('%s: states, open clocks and papers are those worked out by hand', (_id, history) => {
    const laws = lawsOf(history)
    const { moments, ends } = replay(history)
    const expected = history.events.map((event, i) => ({
      event: line(event),
      law: laws[i],
      isRefused: false,
      state: event.state ?? null,
      due: event.due ?? {},
      papers: event.papers ?? [],
      isUrgent: event.isUrgent ?? null,
    }))
    const found = moments.map((moment, i) => ({
      event: expected[i]?.event,
      law: moment.law,
      isRefused: moment.isRefused,
      state: moment.state,
      due: moment.due,
      papers: moment.papers,
      isUrgent: moment.isUrgent,
    }))
    expect(found).toEqual(expected)
    expect(ends).toEqual(history.ends)
  })

  test.each(everyHistory)('%s: each act rests on the article of its day', (_id, history) => {
    const { moments } = replay(history)
    history.events.forEach((event, i) => {
      if (event.by === undefined) return
      const cites = moments[i]?.cites ?? []
      expect([line(event), event.by, cites.some((cite) => cite === event.by)]).toEqual([line(event), event.by, true])
    })
  })
})

function check(history: History, given: FactsGiven, finding: Finding): void {
  const found = assessFacts(factsOf(history, given))
  expect({
    eligible: found.eligible,
    means: found.meansReason,
    form: found.form,
    policy: found.policy,
    missing: found.missing.map(({ fact }) => fact).sort(),
    flags: found.flags,
    provisional: found.provisional,
    law: found.law,
  }).toEqual({
    eligible: finding.eligible,
    means: finding.means,
    form: finding.form,
    policy: finding.policy,
    missing: [...(finding.missing ?? [])].sort(),
    flags: [...(finding.flags ?? [])],
    provisional: finding.provisional ?? false,
    law: history.law.split(' ')[0],
  })
  expect(finding.basis.filter((cite) => !found.basis.includes(cite))).toEqual([])
}

describe('R-60, R-00: what each application is found to be, at receipt and after what was learned', () => {
  const assessed = everyHistory.filter(([, { facts }]) => facts !== undefined)
  test.each(assessed)('%s', (_id, history) => {
    const { facts = {}, finding } = history
    if (finding) check(history, facts, finding)
    let known = facts
    for (const event of history.events) {
      if (event.learned === undefined || event.finding === undefined) continue
      known = { ...known, ...event.learned }
      check(history, known, event.finding)
    }
    expect(finding).toBeDefined()
  })
})

describe('R-92, F-02…F-07: what is paid', () => {
  const paid = everyHistory.filter(([, { subsidy }]) => subsidy !== undefined)
  test.each(paid)('%s', (_id, { subsidy }) => {
    const answer = subsidy && paidFor(subsidy)
    expect(answer).toMatchObject({ ok: true, total: subsidy?.fen })
  })
})
