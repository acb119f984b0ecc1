import { expect, test } from 'vitest'
import { bodyOf, checkDraft } from '../../ui/form/body.ts'
import type { Draft } from '../../ui/form/field.ts'
import { applicationSections } from './application-sections.ts'
import { choiceOf, chosenIn, noChoice, withChosen } from './chosen.ts'
import { factsOf } from './intake-facts.ts'
import { toDay } from '@fayuan/law'

const typed: Draft = {
  'person.name': '刘建幗',
  'person.phone': '13900000072',
  'person.birthOn': '1980-01-01',
  'person.sex': 'FEMALE',
  'person.address': '双峰县锁石镇',
  matter: 'DIVORCE',
}
const record = { name: '刘建国', sex: 'UNKNOWN', birthOn: '2010-03-05' }
const choice = choiceOf({ text: '', personId: '0190b5f0-0000-7000-8000-000000000001', record })
const chosen: Draft = { ...typed, ...Object.fromEntries(choice ? [choice] : []) }
const fieldsOf = (draft: Draft) => applicationSections(draft).flatMap(({ fields }) => fields)
const personIn = (draft: Draft) => bodyOf(fieldsOf(withChosen(draft)), withChosen(draft))['person']

test('选用已有人员：按那一份受理，是谁照登记，其余照填的；登记里没有的也照填的', () => {
  expect(personIn(chosen)).toEqual({
    id: '0190b5f0-0000-7000-8000-000000000001',
    sex: 'FEMALE',
    phone: '13900000072',
    address: '双峰县锁石镇',
  })
  expect(factsOf(withChosen(chosen), '431321', toDay('2026-11-20'))).toMatchObject({ categories: [{ code: 'MINOR' }] })
  expect(Object.keys(checkDraft(fieldsOf(withChosen(chosen)), withChosen(chosen)))).not.toContain('person.idType')
})

test('不选用：填过的都还在', () => {
  const back: Draft = { ...chosen, ...Object.fromEntries([noChoice]) }
  expect(chosenIn(back)).toBeNull()
  expect(withChosen(back)).toMatchObject(typed)
  expect(personIn(back)).toEqual({
    name: '刘建幗',
    sex: 'FEMALE',
    birthOn: '1980-01-01',
    phone: '13900000072',
    address: '双峰县锁石镇',
  })
})

test('证件号码不同、没有可以选用的登记：没有选用', () => {
  expect(choiceOf({ text: '', personId: '0190b5f0-0000-7000-8000-000000000001' })).toBeNull()
})
