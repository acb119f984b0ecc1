import { describe, expect, test } from 'vitest'
import { officialCalendar } from '../calendar/calendar.ts'
import { closingGrounds } from '../closing/closing-day.ts'
import { due, deadlineRules } from '../deadlines/index.ts'
import type { ClockRule, DueOptions, Pause } from '../deadlines/index.ts'
import { terminationCites } from '../glossary/grounds.ts'
import { caseTypes } from '../glossary/cases.ts'
import type { CaseType } from '../glossary/cases.ts'
import { nodesOf } from '../glossary/nodes.ts'
import { chainOf, procedure, separatedBy, step } from '../procedure/index.ts'
import type { Verb } from '../procedure/index.ts'
import { exampleSubsidyTable, feeFor, feeTableById, subsidyFor } from '../fees/index.ts'

/** Rules of what is done, by whom and until when: the table of procedure and the clocks. */
const monday = '2025-03-10'
const end = (rule: ClockRule, start = monday, options: DueOptions = {}, pauses: Pause[] = []) => {
  const { dueOn, dueAt } = due(rule, start, pauses, officialCalendar, options)
  return dueOn ?? dueAt
}
const noon = '2025-03-08T12:00:00+08:00'

describe('law.md §10: every clock on a plain start', () => {
  test.each<[ClockRule, string | undefined, DueOptions, string]>([
    ['D01', monday, {}, '2025-03-13'],
    ['D02', monday, {}, '2025-03-13'],
    ['D03', noon, {}, '2025-03-09T12:00:00+08:00'],
    ['D04', noon, {}, '2025-03-09T12:00:00+08:00'],
    ['D05', monday, {}, '2025-03-13'],
    ['D06', monday, {}, '2025-03-17'],
    ['D07', monday, {}, '2025-03-13'],
    ['D08', monday, {}, '2025-03-17'],
    ['D09', monday, {}, '2025-03-25'],
    ['D10', monday, {}, '2025-03-17'],
    ['D11', monday, { variant: 'RECONSIDERATION' }, '2025-05-09'],
    ['D11', monday, { variant: 'LITIGATION' }, '2025-09-10'],
    ['D12', monday, {}, '2025-03-17'],
    ['D13', monday, {}, '2025-03-13'],
    ['D14', monday, {}, '2025-04-09'],
    ['D15', monday, {}, '2025-04-09'],
    ['D17', monday, { days: 10 }, '2025-03-20'],
    ['D18', monday, { variant: 'ENTRUST' }, '2025-03-17'],
    ['D18', monday, { variant: 'NOTIFY_AGAIN' }, '2025-03-13'],
    ['D19', monday, {}, '2025-03-13'],
    ['D20', noon, {}, '2025-03-10T12:00:00+08:00'],
    ['D21', noon, {}, '2025-03-09T12:00:00+08:00'],
    ['D22', monday, { variant: 'ACCEPT' }, '2025-03-17'],
    ['D22', monday, { variant: 'HANDLE' }, '2025-04-24'],
    ['D22', monday, { variant: 'REPLY' }, '2025-03-17'],
    ['D23', '2025-07-01', { days: 10 }, '2025-07-11'],
    ['D24', monday, {}, '2025-03-13'],
  ])('%s from %s %j ends %s', (rule, start, options, expected) => expect(end(rule, start, options)).toBe(expected))

  test.each([
    ['D16 seven days left: not yet', '2025-03-10', false],
    ['D16 six days left: now', '2025-03-11', true],
  ])('%s', (_name, asOf, triggered) => expect(due('D16', '2025-03-17', [], officialCalendar, { asOf })).toMatchObject({ triggered }))

  test('R-58 程16、17: cooperation is not counted, and only while checking', () => {
    expect(end('D06', monday, {}, [{ from: '2025-03-12', to: '2025-03-20' } as Pause])).toBe('2025-03-25')
    const rows = chainOf('COOPERATION')?.rows.filter((row) => row.verb === 'sendCooperation' && row.until === null)
    expect(rows?.map((row) => [row.outcome, row.pauses])).toEqual([
      ['CHECK', ['D06']],
      ['INVESTIGATION', []],
    ])
  })
  test('D24 a promise is no statutory period, the seven days are', () => {
    expect(deadlineRules.filter((row) => !row.isStatutory).map((row) => row.id)).toEqual(['D24'])
  })
})

const rolesOf = (verb: Verb) => [...new Set(procedure.filter((row) => row.verb === verb).flatMap((row) => row.roles))].sort()
const froms = (verb: Verb) => [...new Set(procedure.filter((row) => row.verb === verb).map((row) => row.from))]

describe('law.md §7–§9: who may do what, from where, and what it starts', () => {
  test('R-08 法49: the bureau alone decides an objection, and grants nothing itself', () => {
    expect(rolesOf('decideObjection')).toEqual(['BUREAU_ADMIN'])
    for (const verb of ['grantApplication', 'refuseApplication', 'assignCase', 'terminateCase'] as const)
      expect(rolesOf(verb)).not.toContain('BUREAU_ADMIN')
  })
  test('R-60 程14: nothing is decided that has not been checked', () => {
    // What the bureau orders was checked before it was refused (程23).
    const ordered = procedure.filter(({ underOrder }) => underOrder).map(({ from }) => from)
    expect(froms('grantApplication').filter((from) => !ordered.includes(from))).toEqual(['CHECKED'])
    expect(froms('refuseApplication')).toEqual(['CHECKED'])
    expect(step('RECEIVED', 'recordCheck')).toMatchObject({ to: 'CHECKED', documents: ['REVIEW_FORM'] })
  })
  test('R-61 法43: receipt starts the seven days, the decision ends them; a refusal is a paper and opens the objection', () => {
    expect(step(null, 'submitApplication')?.starts).toEqual(['D06'])
    expect(step('CHECKED', 'grantApplication')).toMatchObject({ stops: ['D06', 'D17'], starts: ['D07'], documents: ['GRANT_DECISION'] })
    expect(step('CHECKED', 'refuseApplication')).toMatchObject({ stops: ['D06', 'D17'], starts: ['D09'], documents: ['REFUSAL_DECISION'] })
  })
  test('R-56 法43②: silence withdraws; no refusal paper, no way to object', () => {
    const deemed = step('SUPPLEMENTING', 'withdrawApplication', 'DEEMED')
    expect(deemed).toMatchObject({ to: 'WITHDRAWN', documents: ['WITHDRAWN_RECORD'], starts: [] })
    expect(step('WITHDRAWN', 'fileObjection')).toBeNull()
    expect(step('RECEIVED', 'askSupplement')).toMatchObject({ pauses: ['D06'], documents: ['SUPPLEMENT_NOTICE'] })
  })
  test('R-62 法49: only a refusal or a termination can be objected to; five days, a written answer', () => {
    expect(froms('fileObjection')).toEqual(['REFUSED', 'TERMINATED', 'WITHDRAWN'])
    // Of a withdrawal only that urgent aid ended with it.
    expect([step('WITHDRAWN', 'fileObjection'), step('WITHDRAWN', 'fileObjection', 'URGENT_AID_ENDED')?.starts]).toEqual([null, ['D10']])
    expect(step('REFUSED', 'fileObjection')).toMatchObject({ starts: ['D10'], stops: ['D09'] })
    expect(step('OBJECTED', 'decideObjection', 'UPHELD')).toMatchObject({ stops: ['D10'], documents: ['OBJECTION_DECISION'] })
  })
  test('R-63 复议法20、行诉法46: an upheld decision opens 60 days and six months, a corrected one neither', () => {
    expect(step('OBJECTED', 'decideObjection', 'UPHELD')?.starts).toContain('D11')
    expect(step('OBJECTED', 'decideObjection', 'CORRECTED')?.starts).toEqual(['D07'])
    expect(chainOf('REMEDY')?.rows.length ?? 0).toBeGreaterThan(0)
  })
  test.each<[string, Verb, Verb, boolean]>([
    ['R-64 who received does not grant', 'grantApplication', 'submitApplication', true],
    ['R-64 who checked does not refuse', 'refuseApplication', 'recordCheck', true],
    ['R-64 who refused does not hear the objection', 'decideObjection', 'refuseApplication', true],
    ['R-64 who examined the file does not approve the fee', 'approveSubsidy', 'acceptFile', true],
    ['R-64 who received may check', 'recordCheck', 'submitApplication', false],
  ])('%s', (_name, verb, done, isBarred) => expect(separatedBy(verb, [done]) !== null).toBe(isBarred))
  test('R-14 法36: a notice is a case at once, without review', () => {
    expect(step(null, 'receiveNotice')).toMatchObject({ to: 'NOTIFIED', starts: ['D02'] })
    expect(step('NOTIFIED', 'recordCheck')).toBeNull()
  })
  test('R-70 法43、36: assignment ends the three days by whichever way the case came', () => {
    expect([step('GRANTED', 'assignCase')?.stops, step('NOTIFIED', 'assignCase')?.stops]).toEqual([['D07'], ['D02']])
    expect([end('D07'), end('D02')]).toEqual(['2025-03-13', '2025-03-13'])
  })
  test('R-72 程27: assignment starts the five days, the signed agreement ends them', () => {
    expect(step('GRANTED', 'assignCase')?.starts).toEqual(['D08'])
    expect(step('HANDLING', 'reportNode', 'AGREEMENT_SIGNED')?.stops).toEqual(['D08'])
    expect(end('D08')).toBe('2025-03-17')
  })
  test('R-79 法55、程37: five days to answer who asks for another lawyer', () => {
    expect(end('D12')).toBe('2025-03-17')
    expect(step('HANDLING', 'replaceLawyer')).toMatchObject({
      to: 'ASSIGNED',
      starts: ['D08'],
      documents: ['REPLACE_NOTICE', 'ASSIGN_NOTICE'],
    })
  })
  test('R-85 法48: eight grounds, each its own item', () => {
    expect(Object.values(terminationCites)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `法律援助法48(${n})`))
  })
  test('R-87 程39: a termination is a paper, served within three days, open to objection', () => {
    expect(step('HANDLING', 'terminateCase')).toMatchObject({
      starts: ['D13', 'D09'],
      documents: ['TERMINATE_DECISION', 'TERMINATE_LETTER'],
    })
    expect(step('TERMINATED', 'recordDelivery')?.stops).toEqual(['D13'])
  })
  test('R-88: a suspension holds no clock', () => {
    expect(step('HANDLING', 'suspendCase')).toMatchObject({ to: 'SUSPENDED', pauses: [], stops: [] })
    expect(step('SUSPENDED', 'resumeCase')).toMatchObject({ to: 'HANDLING', resumes: [] })
  })
  test('R-90 程40: seven days on which a case closes, six of them by a paper', () => {
    expect(Object.values(closingGrounds).map((row) => [row.code, row.needsPaper])).toEqual([
      ['INVESTIGATION_ENDED', true],
      ['PROSECUTION_REVIEW_ENDED', true],
      ['JUDGMENT_RECEIVED', true],
      ['AWARD_RECEIVED', true],
      ['SETTLEMENT_REACHED', true],
      ['PERFORMANCE_BEGAN', false],
      ['TERMINATION_RECEIVED', true],
    ])
  })
  test('R-91 程40、41: thirty days to hand in, thirty to examine', () => {
    expect(step('HANDLING', 'closeCase')?.starts).toEqual(['D14'])
    expect(step('CLOSED', 'submitFile')).toMatchObject({ stops: ['D14'], starts: ['D15'] })
    expect(step('FILED', 'acceptFile')?.stops).toEqual(['D15'])
    expect([end('D14'), end('D15')]).toEqual(['2025-04-09', '2025-04-09'])
  })
  test('R-92 法52: no fee before the file is accepted, then by the table', () => {
    expect(froms('calculateSubsidy')).toEqual(['FILE_ACCEPTED', 'ARCHIVED'])
    expect(subsidyFor({ caseType: 'CIVIL', providerType: 'LAWYER' }, exampleSubsidyTable)).toMatchObject({
      total: 200_000,
      table: 'EXAMPLE-2022',
    })
  })
  test('R-24 司发通〔2019〕27号: duty is paid by the working day', () => {
    const table = feeTableById('FJ-HANJIANG-2016')
    expect(table && feeFor({ providerType: 'LAWYER', service: 'DUTY', count: 3 }, table)).toMatchObject({
      total: 30_000,
      lines: [{ formula: '3 天 × 100.00 元' }],
    })
  })
  test('R-18 法释50: a justified refusal gives five days, then three', () => {
    expect([end('D18', monday, { variant: 'ENTRUST' }), end('D18', monday, { variant: 'NOTIFY_AGAIN' })]).toEqual([
      '2025-03-17',
      '2025-03-13',
    ])
    expect(chainOf('DEFENCE_REFUSAL')?.rows.length ?? 0).toBeGreaterThan(0)
  })
  test('R-73 程29: meeting is a node of every case and asks for its record; consent is asked in criminal cases only', () => {
    for (const type of Object.keys(caseTypes) as CaseType[]) {
      expect(nodesOf(type).find((node) => node.code === 'MEETING')?.needsProof).toBe(true)
      expect(nodesOf(type).some((node) => node.code === 'CONSENT_ASKED')).toBe(type === 'CRIMINAL')
    }
  })
  test('R-77 程35: telling the recipient is a node of every case', () => {
    for (const type of Object.keys(caseTypes) as CaseType[]) expect(nodesOf(type).some((node) => node.code === 'PROGRESS_TOLD')).toBe(true)
  })
})
