import { expect, test } from 'vitest'
import type { Draft } from '../../ui/form/field.ts'
import { applicationSections } from './application-sections.ts'
import { saidNow } from './chosen.ts'
import { contradictionsIn } from './contradictions-in.ts'
import { noticeSections } from './notice-sections.ts'
import { askedOf } from './use-matches.ts'

const typed: Draft = { 'person.name': '贺小满', 'person.idType': 'RESIDENT_ID', 'person.idNumber': '431321198502030017' }
const ofApplication = (draft: Draft) =>
  saidNow(
    applicationSections(draft).flatMap(({ fields }) => fields),
    draft,
  )
const ofNotice = (draft: Draft) =>
  saidNow(
    noticeSections([], draft).flatMap(({ fields }) => fields),
    draft,
  )

test.each([
  ['受理', ofApplication],
  ['通知', ofNotice],
])('藏起来的号码、国籍、联系须知不算数，改回来还在：%s', (_, now) => {
  const chosen = [{ id: 'one', name: '贺小满', sex: 'MALE', birthOn: '' }]
  const draft = { ...typed, 'person.nationality': 'VN', 'person.safeContact': 'NO_CALL', 'person.safeContactNote': '晚上打', chosen }
  expect(askedOf(now(draft))).toMatchObject({ name: '贺小满', idNumber: typed['person.idNumber'], safeContactNote: '晚上打' })
  const none = { ...draft, 'person.idType': 'NONE', 'person.safeContact': 'NORMAL' }
  const asked = askedOf(now(none))
  expect(asked).toMatchObject({ name: '贺小满', chosenId: 'one' })
  expect([asked.idNumber, Object.entries(asked).find(([name]) => name === 'nationality')?.[1]]).toEqual([undefined, undefined])
  expect(asked).not.toMatchObject({ safeContactNote: '晚上打' })
  expect(askedOf(now({ ...none, 'person.idType': 'RESIDENT_ID' })).idNumber).toBe(typed['person.idNumber'])
})

test('藏起来的号码不和对方的号码相比', () => {
  const same = { ...typed, opponents: [{ name: '某人', idNumber: '431321198502030017' }] }
  const told = (draft: Draft) => contradictionsIn(ofApplication(draft), '2026-11-30').length
  expect(told(same)).toBeGreaterThan(told({ ...same, 'person.idType': 'NONE' }))
})

test('换了事项，旧的“具体是”不再算数', () => {
  expect(ofApplication({ matter: 'DIVORCE', subMatter: 'WAGE' })).not.toHaveProperty('subMatter')
  expect(ofApplication({ matter: 'LABOR_RELATION_OR_WAGE', subMatter: 'WAGE' })).toHaveProperty('subMatter', 'WAGE')
})
