import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { addDays, daysBetween, toDay } from '../day.ts'
import { ageDefinitions, ages } from './index.ts'
import type { AgeEvent } from './index.ts'

const at = (on: string, kind: 'HELD' | 'RELEASED' | 'ENDED'): AgeEvent => ({ on: toDay(on), kind })
const to = (on: string, holder: string, kind: 'OPENED' | 'PASSED' = 'PASSED'): AgeEvent => ({ on: toDay(on), kind, holder })

const life = [
  to('2025-03-10', 'REVIEWER', 'OPENED'),
  at('2025-03-12', 'HELD'),
  at('2025-03-20', 'RELEASED'),
  to('2025-03-22', 'DIRECTOR'),
  to('2025-03-25', 'REVIEWER'),
  to('2025-03-26', 'DIRECTOR'),
  at('2025-03-28', 'ENDED'),
]

describe('three ages, never mixed: total, with the holder, on hold', () => {
  test.each([
    ['the day it came', '2025-03-10', { total: 0, withHolder: 0, onHold: 0, holder: 'REVIEWER', byHolder: [] }],
    ['before it came', '2025-03-09', { total: 0, withHolder: 0, onHold: 0, holder: null, byHolder: [] }],
    ['the day it was put on hold still counts for the holder', '2025-03-12', { total: 2, withHolder: 2, onHold: 0, holder: 'REVIEWER', byHolder: [{ holder: 'REVIEWER', days: 2 }] }],
    ['on hold', '2025-03-15', { total: 5, withHolder: 2, onHold: 3, holder: 'REVIEWER', byHolder: [{ holder: 'REVIEWER', days: 2 }] }],
    ['the day it came back is still held', '2025-03-20', { total: 10, withHolder: 2, onHold: 8, holder: 'REVIEWER', byHolder: [{ holder: 'REVIEWER', days: 2 }] }],
    ['back from hold nothing is reset', '2025-03-21', { total: 11, withHolder: 3, onHold: 8, holder: 'REVIEWER', byHolder: [{ holder: 'REVIEWER', days: 3 }] }],
    ['passed on', '2025-03-24', { total: 14, withHolder: 2, onHold: 8, holder: 'DIRECTOR', byHolder: [{ holder: 'REVIEWER', days: 4 }, { holder: 'DIRECTOR', days: 2 }] }],
    ['back with the reviewer, all spells together', '2025-03-26', { total: 16, withHolder: 3, onHold: 8, holder: 'DIRECTOR', byHolder: [{ holder: 'REVIEWER', days: 5 }, { holder: 'DIRECTOR', days: 3 }] }],
    ['ended: it ages no more', '2025-06-01', { total: 18, withHolder: 5, onHold: 8, holder: 'DIRECTOR', byHolder: [{ holder: 'REVIEWER', days: 5 }, { holder: 'DIRECTOR', days: 5 }] }],
  ])('%s', (_name, asOf, expected) => {
    expect(ages(life, toDay(asOf))).toEqual(expected)
  }) // prettier-ignore

  test('a file taken up again goes on from what it was; the rest in between is nobody’s', () => {
    const reopened = [...life, to('2025-04-10', 'BUREAU')]
    expect(ages(reopened, toDay('2025-04-12'))).toMatchObject({ total: 20, withHolder: 2, onHold: 8, holder: 'BUREAU' })
  })

  test('ended while held, the hold is over with it', () => {
    const events = [to('2025-03-10', 'A', 'OPENED'), at('2025-03-12', 'HELD'), at('2025-03-14', 'ENDED'), to('2025-03-20', 'A')]
    expect(ages(events, toDay('2025-03-22'))).toEqual({
      total: 6,
      withHolder: 4,
      onHold: 2,
      holder: 'A',
      byHolder: [{ holder: 'A', days: 4 }],
    })
  })

  test('handed on while held it stays held; nothing is lost by the order of the list', () => {
    const events = [at('2025-03-12', 'HELD'), to('2025-03-13', 'B'), at('2025-03-15', 'RELEASED'), to('2025-03-10', 'A', 'OPENED')]
    expect(ages(events, toDay('2025-03-17'))).toEqual({ total: 7, withHolder: 2, onHold: 3, holder: 'B', byHolder: [{ holder: 'A', days: 2 }, { holder: 'B', days: 2 }] })
    expect(ages([], toDay('2025-03-17'))).toEqual({ total: 0, withHolder: 0, onHold: 0, holder: null, byHolder: [] })
  }) // prettier-ignore

  test('handed on and held the same day, the new holder has had it no day', () => {
    const events = [to('2025-03-10', 'A', 'OPENED'), to('2025-03-12', 'B'), at('2025-03-12', 'HELD')]
    expect(ages(events, toDay('2025-03-14'))).toEqual({
      total: 4,
      withHolder: 0,
      onHold: 2,
      holder: 'B',
      byHolder: [{ holder: 'A', days: 2 }],
    })
    expect(ages([at('2025-03-10', 'HELD'), to('2025-03-12', 'A', 'OPENED')], toDay('2025-03-15'))).toMatchObject({ total: 3, onHold: 3 })
  })

  test('each age says in a sentence what it counts', () => {
    expect(Object.keys(ageDefinitions)).toEqual(['total', 'withHolder', 'onHold'])
    for (const text of Object.values(ageDefinitions)) expect(text).toMatch(/天数，.+。$/)
  })

  test('every day belongs to one holder or to the hold, and no age ever shrinks', () => {
    const steps = fc.array(fc.tuple(fc.nat(9), fc.constantFrom('A', 'B', 'HELD', 'RELEASED')), { maxLength: 12 })
    fc.assert(
      fc.property(steps, fc.nat(120), (list, until) => {
        let day = toDay('2025-03-10')
        const events: AgeEvent[] = [to(day, 'A', 'OPENED')]
        for (const [days, what] of list) {
          day = addDays(day, days)
          events.push(what === 'HELD' || what === 'RELEASED' ? at(day, what) : to(day, what))
        }
        const asOf = addDays(toDay('2025-03-10'), until)
        const [now, later] = [ages(events, asOf), ages(events, addDays(asOf, 1))]
        expect(now.total).toBe(daysBetween(toDay('2025-03-10'), asOf))
        expect(now.onHold + now.byHolder.reduce((sum, { days }) => sum + days, 0)).toBe(now.total)
        expect([later.total - now.total, later.onHold >= now.onHold]).toEqual([1, true])
      }),
    )
  })
})
