import { expect, test } from 'vitest'
import { toDay } from '../day.ts'
import { ages } from '../deadlines/index.ts'
import { ageEvents } from './index.ts'
import type { CaseMoment, CaseState } from './index.ts'

const history = (...steps: [string, CaseState][]): CaseMoment[] =>
  steps.map(([on, to], i) => ({ on: toDay(on), from: i === 0 ? null : (steps[i - 1]?.[1] ?? null), to }))

const granted = history(
  ['2025-03-10', 'RECEIVED'],
  ['2025-03-12', 'SUPPLEMENTING'],
  ['2025-03-20', 'RECEIVED'],
  ['2025-03-22', 'CHECKED'],
  ['2025-03-24', 'GRANTED'],
)

test('程17 补正: held while papers are awaited, and with the reviewer as before when they come', () => {
  expect(ageEvents(granted)).toEqual([
    { on: '2025-03-10', kind: 'OPENED', holder: 'REVIEWER' },
    { on: '2025-03-12', kind: 'HELD' },
    { on: '2025-03-20', kind: 'RELEASED' },
    { on: '2025-03-20', kind: 'PASSED', holder: 'REVIEWER' },
    { on: '2025-03-22', kind: 'PASSED', holder: 'CENTRE_DIRECTOR' },
    { on: '2025-03-24', kind: 'PASSED', holder: 'DISPATCHER' },
  ])
  const at = (asOf: string) => ages(ageEvents(granted), toDay(asOf))
  expect([at('2025-03-15'), at('2025-03-21')].map(({ total, withHolder, onHold, holder }) => [total, withHolder, onHold, holder])).toEqual([
    [5, 2, 3, 'REVIEWER'],
    [11, 3, 8, 'REVIEWER'],
  ])
  expect(at('2025-03-25')).toEqual({ total: 15, withHolder: 1, onHold: 8, holder: 'DISPATCHER', byHolder: [{ holder: 'REVIEWER', days: 4 }, { holder: 'CENTRE_DIRECTOR', days: 2 }, { holder: 'DISPATCHER', days: 1 }] })
}) // prettier-ignore

test('R-88 中止 is on hold for the age of the file, though no lawful clock stops', () => {
  const suspended = history(['2025-03-10', 'NOTIFIED'], ['2025-03-11', 'ASSIGNED'], ['2025-03-12', 'HANDLING'], ['2025-03-20', 'SUSPENDED'], ['2025-04-20', 'HANDLING'])
  const now = ages(ageEvents(suspended), toDay('2025-04-25'))
  expect([now.total, now.withHolder, now.onHold, now.holder]).toEqual([46, 14, 31, 'LAWYER'])
}) // prettier-ignore

test('an end ends it, an objection takes it up again, a hold that ends in withdrawal is over', () => {
  const objected = history(['2025-03-10', 'CHECKED'], ['2025-03-14', 'REFUSED'], ['2025-03-20', 'OBJECTED'])
  expect(ageEvents(objected).map(({ kind }) => kind)).toEqual(['OPENED', 'ENDED', 'PASSED'])
  expect(ages(ageEvents(objected), toDay('2025-03-22'))).toMatchObject({ total: 6, withHolder: 2, holder: 'BUREAU_ADMIN' })
  const withdrawn = history(['2025-03-10', 'RECEIVED'], ['2025-03-11', 'SUPPLEMENTING'], ['2025-03-21', 'WITHDRAWN'])
  expect(ageEvents(withdrawn).map(({ kind }) => kind)).toEqual(['OPENED', 'HELD', 'RELEASED', 'ENDED'])
  expect(ages(ageEvents(withdrawn), toDay('2025-06-01'))).toMatchObject({ total: 11, onHold: 10 })
})
