import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { documentTypes } from '../glossary/documents.ts'
import { roles } from '../glossary/roles.ts'
import { ruleOf } from '../deadlines/rules.ts'
import {
  caseStates,
  isCaseState,
  landing,
  nextAct,
  originsOf,
  procedure,
  separatedBy,
  separation,
  step,
  stepsFrom,
  verbs,
} from './index.ts'
import type { CaseState, ProcedureStep } from './index.ts'

const name = ({ from, verb, outcome }: ProcedureStep) => `${from ?? '(start)'} ${verb}${outcome ? ` ${outcome}` : ''}`

/** Every place a row may lead to. */
const landings = (row: ProcedureStep): (CaseState | null)[] => (row.to === 'ORIGIN' ? originsOf(row) : [landing(row)])

describe('procedure', () => {
  test.each(procedure.map((row) => [name(row), row] as const))('%s is whole', (_name, row) => {
    expect(row.from === null || isCaseState(row.from)).toBe(true)
    expect(row.to === 'SAME' || row.to === 'ORIGIN' || isCaseState(row.to)).toBe(true)
    expect(verbs[row.verb]).toBeTruthy()
    expect(row.roles.length).toBeGreaterThan(0)
    expect(row.roles.every((role) => Object.hasOwn(roles, role))).toBe(true)
    expect(row.cite.length).toBeGreaterThan(0)
    expect(row.documents.every((code) => Object.hasOwn(documentTypes, code))).toBe(true)
    for (const clock of [row.starts, row.stops, row.pauses, row.resumes, row.reopens].flat()) expect(ruleOf.has(clock)).toBe(true)
    expect(step(row.from, row.verb, row.outcome)).toBe(row)
  })

  test('each row is there once and each verb is used', () => {
    expect(new Set(procedure.map(name)).size).toBe(procedure.length)
    expect(new Set(procedure.map((row) => row.verb))).toEqual(new Set(Object.keys(verbs)))
  })

  test('法43② the one-time notice is the only act a file may see once, and its pause the only one of the main chain', () => {
    expect(procedure.filter(({ once }) => once).map(name)).toEqual(['RECEIVED askSupplement'])
    expect(procedure.filter(({ pauses }) => pauses.length > 0).map(name)).toEqual(['RECEIVED askSupplement'])
    expect(step('RECEIVED', 'supplyMaterials')).toMatchObject({ to: 'SAME', starts: [], resumes: [], documents: ['MATERIAL_RECEIPT'] })
  })

  test('random walks stay within the declared states and end', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 60 }), (choices) => {
        let state: CaseState | null = null
        for (const choice of choices) {
          const open = stepsFrom(state)
          const row = open[choice % Math.max(1, open.length)]
          if (!row) return
          const next = landings(row)
          state = next[choice % next.length] ?? null
          expect(state !== null && isCaseState(state)).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('from every state an end can be reached', () => {
    const reaches = new Set<string>(
      Object.values(caseStates)
        .filter((row) => row.isFinal)
        .map((row) => row.code),
    )
    for (let grew = true; grew;) {
      const before = reaches.size
      for (const row of procedure) if (row.from && landings(row).some((to) => to && reaches.has(to))) reaches.add(row.from)
      grew = reaches.size > before
    }
    expect(reaches.size).toBe(Object.keys(caseStates).length)
  })

  test('a closed door stays closed', () => {
    expect(step('RECEIVED', 'grantApplication')).toBeNull()
    expect(step('WITHDRAWN', 'fileObjection')).toBeNull()
    expect(step('ARCHIVED', 'terminateCase')).toBeNull()
    expect(stepsFrom('WITHDRAWN').filter(({ underUrgentAid }) => !underUrgentAid)).toEqual([])
  })

  test('the clocks of the main chain', () => {
    expect(step(null, 'submitApplication')?.starts).toEqual(['D06'])
    expect(step('NOTIFIED', 'assignCase')).toMatchObject({ stops: ['D02'], starts: ['D08'] })
    expect(step('HANDLING', 'reportNode', 'AGREEMENT_SIGNED')?.stops).toEqual(['D08'])
    expect(step('HANDLING', 'reportNode', 'HEARING')?.stops).toEqual([])
    expect(step('FILED', 'returnFile')).toMatchObject({ stops: ['D15'], reopens: ['D14'] })
    expect(step('HANDLING', 'suspendCase')?.pauses).toEqual([])
  })

  test('separation of duties speaks both ways', () => {
    expect(separatedBy('grantApplication', ['recordCheck'])).toContain('不能审批')
    expect(separatedBy('recordCheck', ['grantApplication'])).not.toBeNull()
    expect(separatedBy('recordPayment', ['approveSubsidy'])).not.toBeNull()
    expect(separatedBy('assignCase', ['grantApplication'])).toBeNull()
    expect(separation.every((pair) => pair.first !== pair.second)).toBe(true)
  })

  test('every state says what comes next', () => {
    for (const row of Object.values(caseStates)) {
      const next = nextAct(row.code)
      expect(next.text.length).toBeGreaterThan(0)
      const open = stepsFrom(row.code).filter(({ verb }) => verb === next.verb)
      if (next.role) expect(open.flatMap((one) => one.roles)).toContain(next.role)
    }
  })
})
