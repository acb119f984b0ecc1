import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { closingGrounds } from '../closing/closing-day.ts'
import { deadlineRules } from '../deadlines/index.ts'
import { caseTypeOf } from '../glossary/cases.ts'
import { caseParts, chains } from '../procedure/index.ts'
import { histories } from './all.ts'
import { historiesPage } from './page.ts'
import type { History } from './types.ts'

const actsOf = ({ events }: History) => events

/** The histories in which a chain, or a part of the file's procedure, moves. */
const telling = (moves: (act: string) => boolean) => histories.filter((history) => actsOf(history).some(({ act }) => moves(act)))

const atLeastThree = (found: readonly History[]) => expect(found.map(({ id }) => id).length).toBeGreaterThanOrEqual(3)

describe('the histories leave nothing out', () => {
  test.each(caseParts.map((part) => [part.id, part] as const))('at least three tell of %s', (_id, { verbs }) => {
    atLeastThree(telling((act) => verbs.some((verb) => verb === act)))
  })

  test.each(chains.map((chain) => [chain.id, chain] as const))('at least three run through the chain %s', (_id, { verbs }) => {
    atLeastThree(telling((act) => Object.hasOwn(verbs, act)))
  })

  test.each([
    ['replacing the lawyer (R-79)', 'askReplacement'],
    ['archiving (R-92)', 'archiveCase'],
    ['paying (R-92)', 'recordPayment'],
    ['closing (R-90)', 'closeCase'],
  ])('at least three tell of %s', (_name, act) => atLeastThree(telling((one) => one === act)))

  test('complaints are told under both sets of rules, three of each (D22, D23)', () => {
    const complaints = telling((act) => act === 'registerComplaint')
    atLeastThree(complaints.filter(({ received }) => received < '2025-06-15'))
    atLeastThree(complaints.filter(({ received }) => received >= '2025-06-15'))
  })

  test.each(deadlineRules.map(({ id }) => id))('%s runs in some history, with the day it ends', (rule) => {
    const isNamed = (key: string) => key === rule || key.startsWith(`${rule} `) || key.startsWith(`${rule}-`)
    const ends = histories.flatMap(({ events }) => events.flatMap(({ due = {} }) => Object.entries(due)))
    const limits = histories.flatMap(({ events }) => events.flatMap(({ limit }) => (limit === undefined ? [] : [limit])))
    // D16 looks back from the end of a limitation; it runs on no file.
    const found = rule === 'D16' ? limits : ends.flatMap(([key, end]) => (isNamed(key) && end !== null ? [end] : []))
    expect(found).not.toEqual([])
  })

  test.each(chains.map((chain) => [chain.id, chain] as const))('every end of %s is reached', (id, { states }) => {
    const reached = new Set(histories.flatMap(({ ends }) => (ends[id] === undefined ? [] : [ends[id]])))
    expect(states.filter(({ isFinal }) => isFinal).flatMap(({ code }) => (reached.has(code) ? [] : [code]))).toEqual([])
  })

  test('every act of the file and of every chain is done in some history, with each of its outcomes', () => {
    const done = new Set(
      histories.flatMap((one) => actsOf(one).map(({ act, outcome }) => (outcome === undefined ? act : `${act}:${outcome}`))),
    )
    const open = chains.flatMap(({ rows }) => rows.map(({ verb, outcome }) => (outcome === undefined ? verb : `${verb}:${outcome}`)))
    expect([...new Set(open)].filter((act) => !done.has(act))).toEqual([])
  })

  test('every kind of closing day is met, save the one the procedure cannot close by (R-90)', () => {
    const grounds = new Set(histories.flatMap(({ events }) => events.flatMap(({ ground }) => (ground === undefined ? [] : [ground]))))
    expect(Object.keys(closingGrounds).filter((ground) => !grounds.has(ground as keyof typeof closingGrounds))).toEqual([
      'TERMINATION_RECEIVED',
    ])
  })
})

describe('R-00: the years, the laws and the policies', () => {
  const between = (from: string, to: string) => histories.filter(({ received }) => from <= received && received <= to).length
  test.each([
    ['2010', '2010-01-01', '2010-12-31'],
    ['2015', '2015-01-01', '2015-12-31'],
    ['2019', '2019-01-01', '2019-12-31'],
    ['2021', '2021-01-01', '2021-12-31'],
    ['2022', '2022-01-01', '2022-12-31'],
    ['early 2023', '2023-01-01', '2023-08-31'],
    ['after 2023-09-01', '2023-09-01', '2026-12-31'],
  ])('something was received in %s', (_name, from, to) => expect(between(from, to)).toBeGreaterThan(0))

  test('each law, and each law on the way into the next', () => {
    const laws = new Set(histories.map(({ law }) => law))
    expect([...laws].sort()).toEqual(['LAW-2003', 'LAW-2003 PROC-2012', 'LAW-2021 PROC-2012', 'LAW-2021 PROC-2023'])
    const crossings = histories.flatMap(({ events }) => events.flatMap(({ law }) => (law === undefined ? [] : [law])))
    expect([...new Set(crossings)].sort()).toEqual(['LAW-2021 PROC-2012', 'LAW-2021 PROC-2023'])
  })

  test.each(['COUNTY-2010', 'HN-2016', 'HB-2016', 'HB-2025', 'R1', 'R2', 'R3', 'CN'])('the policy %s decides somewhere', (policy) => {
    expect(histories.filter(({ finding }) => finding?.policy === policy)).not.toEqual([])
  })
})

describe('each history is well told', () => {
  test('sixty and more, each with its own name, sentences and events in the order of the days', () => {
    expect(histories.length).toBeGreaterThanOrEqual(60)
    expect(new Set(histories.map(({ id }) => id)).size).toBe(histories.length)
    for (const { id, story, events, region } of histories) {
      const days = events.map(({ on }) => on)
      expect([id, story.length > 0, region]).toEqual([id, true, expect.stringMatching(/^\d{6}$/)])
      expect([id, days]).toEqual([id, [...days].sort()])
    }
  })

  test('no number of a person or a telephone is told', () => {
    const told = histories.flatMap(({ story, events, title }) => [title, ...story, ...events.map(({ note }) => note)]).join('')
    expect(told).not.toMatch(/\d{17}[\dX]|1[3-9]\d{9}/)
  })

  test('a case is paid as the kind of case it was found to be (F-03)', () => {
    for (const { id, subsidy, finding, facts } of histories) {
      if (!subsidy?.input.caseType || !finding) continue
      expect([id, subsidy.input.caseType]).toEqual([id, caseTypeOf(finding.form, facts?.forum)])
    }
  })

  test('the page of the handbook is what the histories say; if not, run packages/law/src/cli/histories.ts', () => {
    const committed = readFileSync(new URL('../../../../docs/handbook/histories.md', import.meta.url), 'utf8').split('\n')
    const page = historiesPage().split('\n')
    const differing = page.findIndex((line, i) => line !== committed[i])
    expect({ differing, lines: committed.length }).toEqual({ differing: -1, lines: page.length })
  })
})
