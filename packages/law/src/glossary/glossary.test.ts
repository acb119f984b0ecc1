import { expect, test } from 'vitest'
import { indicators } from '../indicators/index.ts'
import * as law from '../index.ts'

test('44 documents, the 43 numbers of the list with complaint register and reply apart', () => {
  expect(Object.keys(law.documentTypes)).toHaveLength(45)
})

test('every table of codes has a Chinese word for each', () => {
  const tables = [
    law.matters,
    law.subMatters,
    law.personCategories,
    law.aidForms,
    law.caseTypes,
    law.channels,
    law.criminalStages,
    law.forums,
    law.roles,
    law.civilResults,
    law.defenceOutcomes,
    law.terminationGrounds,
    law.notifiedGrounds,
    law.verbs,
  ]
  for (const table of tables) for (const label of Object.values(table)) expect(label).toMatch(/\p{Script=Han}/u)
  expect(Object.keys(law.terminationGrounds)).toHaveLength(8)
  expect(Object.keys(law.notifiedGrounds)).toHaveLength(10)
})

test('services of the duty lawyer are never counted as cases', () => {
  expect([
    law.caseTypeOf('DUTY_LAWYER_HELP'),
    law.caseTypeOf('CIVIL_AGENCY', 'NON_LITIGATION'),
    law.caseTypeOf('CRIMINAL_DEFENSE', 'LITIGATION'),
  ]).toEqual([null, 'NON_LITIGATION', 'CRIMINAL'])
})

test('each type of case has its nodes, the agreement first', () => {
  for (const type of Object.keys(law.caseTypes) as law.CaseType[]) expect(law.nodesOf(type)[0]?.code).toBe('AGREEMENT_SIGNED')
})

test('closing days and indicators carry their article', () => {
  for (const ground of Object.keys(law.closingGrounds) as law.ClosingGround[])
    expect(law.closingDay(ground)).toMatchObject({ cite: '程序规定40' })
  expect(new Set(indicators.map((row) => row.id)).size).toBe(indicators.length)
})
