import { expect, test } from 'vitest'
import { assessFacts, type Forum, type Matter, matters } from '../index.ts'
import { toDay } from '../day.ts'
import { isFormOpen } from './form-open.ts'

const formOf = (matter: Matter, forum?: Forum) =>
  assessFacts({
    matter,
    forum,
    role: 'CIVIL_PARTY',
    applicantType: 'CITIZEN',
    hasCounsel: false,
    channel: 'SELF',
    receivedAt: toDay('2026-11-20'),
  }).form

test.each(Object.keys(matters) as Matter[])('the form of %s is open exactly where arbitration and court would differ', (matter) => {
  const ways = new Set((['ARBITRATION', 'LITIGATION'] as const).map((forum) => formOf(matter, forum)))
  expect(isFormOpen({ matter, forum: null, form: formOf(matter) })).toBe(ways.size > 1)
  expect(isFormOpen({ matter, forum: 'LITIGATION', form: formOf(matter, 'LITIGATION') })).toBe(false)
})
