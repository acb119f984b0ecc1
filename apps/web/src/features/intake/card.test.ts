import { checkCharacter } from '@fayuan/law/reading'
import { expect, test } from 'vitest'
import { againstCard, applicantTypeIn, cardFault, idTypeIn, withCard } from './card.ts'

const number = `43132119850203001${checkCharacter('43132119850203001')}`
const card = { 'person.idType': 'RESIDENT_ID', 'person.idNumber': number }

test('号码里的出生日期和性别补上没有填的，换了证件就收回', () => {
  expect(withCard(card)).toMatchObject({ 'person.sex': 'MALE', 'person.birthOn': '1985-02-03' })
  const changed = withCard({ 'person.idType': 'PASSPORT', 'person.idNumber': 'E12345678' })
  expect(changed).not.toHaveProperty(['person.sex'])
  expect(changed).not.toHaveProperty(['person.birthOn'])
})

test('自己填的不被号码盖掉，不一样的提醒', () => {
  const typed = { ...card, 'person.sex': 'FEMALE', 'person.birthOn': '1985-03-02' }
  expect(withCard(typed)).toEqual(typed)
  expect(againstCard(typed)).toHaveLength(2)
  expect(againstCard(withCard(card))).toEqual([])
})

test.each([
  ['最后一位不对', { 'person.idNumber': number.slice(0, 17) + (number.endsWith('X') ? '0' : 'X') }, true],
  ['还没有输完', { 'person.idNumber': '431321' }, false],
  ['对的', {}, false],
  ['没有证件', { 'person.idType': 'NONE' }, false],
])('号码有误当场说：%s', (_, more, isTold) => expect('person.idNumber' in cardFault({ ...card, ...more })).toBe(isTold))

test('证件种类、申请人类型没有人选就空着；输了号码的照号码', () => {
  expect([idTypeIn({}), applicantTypeIn({})]).toEqual(['', ''])
  const typed = { 'person.idNumber': number }
  expect([idTypeIn(typed), applicantTypeIn(typed)]).toEqual(['RESIDENT_ID', 'CITIZEN'])
  expect(withCard(typed)).toMatchObject({ 'person.idType': 'RESIDENT_ID', 'person.birthOn': '1985-02-03' })
  expect(idTypeIn({ 'person.idNumber': '931124198108030028' })).toBe('FOREIGN_RESIDENCE')
  expect(applicantTypeIn({ 'person.idNumber': '931124198108030028' })).toBe('FOREIGN_OR_STATELESS')
  expect(applicantTypeIn({ 'person.idType': 'NONE' })).toBe('')
  expect(applicantTypeIn({ 'person.idType': 'PASSPORT', 'person.idNumber': 'E12345678' })).toBe('')
  // A whole number that is wrong is still read as what it looks like, and its fault is told.
  expect('person.idNumber' in cardFault({ 'person.idNumber': `${number.slice(0, 17)}${number.endsWith('X') ? '0' : 'X'}` })).toBe(true)
})
