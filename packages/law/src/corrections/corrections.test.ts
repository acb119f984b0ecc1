import { describe, expect, test } from 'vitest'
import { toDay } from '../day.ts'
import { documentTypes } from '../glossary/documents.ts'
import { caseStates, type CaseState } from '../procedure/index.ts'
import { verbs } from '../procedure/verbs.ts'
import { followsOf, hearingFaults, isRightingOpen, rightingLabels, rightings, type RightingVerb, reissued } from './index.ts'

const states = Object.keys(caseStates) as CaseState[]
const acts = Object.keys(rightings) as RightingVerb[]

describe('the hour of a hearing', () => {
  const said = (startsAt: string) =>
    hearingFaults({
      on: toDay(startsAt.slice(0, 10)),
      hour: Number(startsAt.slice(11, 13)),
      minute: Number(startsAt.slice(14, 16)),
      receivedOn: toDay('2026-11-20'),
      today: toDay('2026-11-30'),
    }).map(({ code, kind }) => `${kind} ${code}`)

  test.each([
    ['1926-12-01 09:00', ['refused HEARING_BEFORE_CASE']],
    ['2026-11-19 09:00', ['refused HEARING_BEFORE_CASE']],
    ['2226-12-01 09:00', ['refused HEARING_TOO_FAR']],
    ['2028-12-01 09:00', ['refused HEARING_TOO_FAR']],
    ['2026-12-01 02:30', ['asked HEARING_AT_NIGHT']],
    ['2026-12-01 21:01', ['asked HEARING_AT_NIGHT']],
    ['2026-12-01 06:59', ['asked HEARING_AT_NIGHT']],
    ['2026-11-20 09:00', []],
    ['2026-12-01 07:00', []],
    ['2026-12-01 21:00', []],
    ['2028-11-30 09:00', []],
  ])('%s', (startsAt, faults) => {
    expect(said(startsAt)).toEqual(faults)
  })

  test('a confirmation of one night does not stand for another', () => {
    const [one, other] = ['2026-12-01', '2026-12-02'].map(
      (on) => hearingFaults({ on: toDay(on), hour: 2, minute: 30, receivedOn: toDay('2026-11-20'), today: toDay('2026-11-30') })[0]?.about,
    )
    expect(one).not.toBe(other)
  })
})

describe('who puts what right, and where', () => {
  test('a voided file can only be restored, and nothing else', () => {
    const open = (state: CaseState) => acts.filter((verb) => isRightingOpen(verb, { state, isUnderUrgentAid: false }))
    expect(open('VOIDED')).toEqual(['restoreCase'])
    expect(states.filter((state) => open(state).includes('restoreCase'))).toEqual(['VOIDED'])
  })

  test('what is archived or accepted for payment is not voided; anything else is', () => {
    const kept = states.filter((state) => !isRightingOpen('voidCase', { state, isUnderUrgentAid: false }))
    expect(kept).toEqual(['FILE_ACCEPTED', 'ARCHIVED', 'VOIDED'])
  })

  test('a correction has a name of its own beside the acts of the procedure', () => {
    expect(Object.keys(rightingLabels).filter((verb) => Object.hasOwn(verbs, verb))).toEqual([])
    expect(acts.every((verb) => rightings[verb].roles.length > 0)).toBe(true)
  })

  test('only a paper that speaks for the office is issued anew; what others signed stays as signed', () => {
    expect(Object.keys(reissued).filter((code) => !Object.hasOwn(documentTypes, code))).toEqual([])
    expect(['APPLICATION', 'HARDSHIP_STATEMENT', 'REVIEW_FORM', 'CLOSING_REPORT'].map(followsOf)).toEqual([null, null, null, null])
    expect(followsOf('OBJECTION_DECISION')?.by).toEqual(['BUREAU_ADMIN'])
  })
})
