import { toDay } from '@fayuan/law'
import { expect, test } from 'vitest'
import { applicationSections } from './application-sections.ts'
import { initialDraft } from '../../ui/form/field.ts'
import { factsOf } from './intake-facts.ts'
import { noticeSections } from './notice-sections.ts'
import { roleIn, spokenOf } from './spoken.ts'
import { trialUnder } from './trial.ts'

const trial = trialUnder({ today: '2026-11-20', enactments: [], standards: [], policies: [] })
const fresh = { channel: 'SELF', applicantType: 'CITIZEN', forum: 'LITIGATION', organRegion: '431321', hasCounsel: 'no' }

test.each(['PI_WORK_INJURY', 'DV_ABUSE_ABANDONMENT', 'LABOR_RELATION_OR_WAGE'])(
  '一张刚选好事项的新表，没有一步说“不符合”：%s',
  (matter) => {
    const draft = { ...fresh, matter }
    const shown = { ...draft, role: roleIn(draft), materials: [{ name: '身份证', copies: '1', received: false }] }
    const answered = trial.answer(JSON.stringify(factsOf(spokenOf(draft, shown), '431321', toDay('2026-11-20'))))
    if (!answered.ok || 'claims' in answered.answer) throw new Error(JSON.stringify(answered))
    expect(answered.answer.reasons.filter(({ met }) => met === false)).toEqual([])
  },
)

test('刑事案件的地位要人来选，别的事项先按民事当事人', () => {
  expect([roleIn({ matter: 'CRIMINAL' }), roleIn({ matter: 'DIVORCE' }), roleIn({ matter: 'CRIMINAL', role: 'VICTIM' })]).toEqual([
    '',
    'CIVIL_PARTY',
    'VICTIM',
  ])
})

test('怎么联系才安全：没有人问过就不预先填；受家暴的人必须问', () => {
  const field = (draft: object) =>
    applicationSections({ ...fresh, ...draft })
      .flatMap(({ fields }) => fields)
      .find(({ name }) => name === 'person.safeContact')
  expect([field({})?.initial, field({})?.required, field({ matter: 'DV_ABUSE_ABANDONMENT' })?.required]).toEqual([undefined, false, true])
})

test('没有人选的，一样也不预先填：申请和通知的表里说到一个人的每一栏', () => {
  const personal =
    /^(?:person\.|agent\.|household\.|applicantType|role|hasCounsel|categories|noFixedIncome|lowIncomeRegistry|hardshipEvent|stage|ground)/
  const fields = [...applicationSections({}), ...noticeSections()].flatMap((section) => section.fields)
  expect(fields.filter(({ name, initial }) => personal.test(name) && initial !== undefined).map(({ name }) => name)).toEqual([])
  expect(initialDraft(fields)).toEqual({ channel: 'SELF', recipients: '1', opponents: [{ name: '' }] })
})

test.each([
  ['通知里的未成年人', noticeSections([], { categories: [{ code: 'MINOR' }] }), true],
  ['通知里按生日是未成年人', noticeSections([], { 'person.birthOn': '2012-01-01' }, '2026-11-20'), true],
  ['通知里的成年人', noticeSections([], { 'person.birthOn': '1990-01-01' }, '2026-11-20'), false],
  ['申请里按生日是未成年人', applicationSections({ 'person.birthOn': '2012-01-01' }, undefined, [], '2026-11-20'), true],
])('怎么联系才安全要答，问不到的答“还没有问”：%s', (_, sections, required) => {
  const field = sections.flatMap(({ fields }) => fields).find(({ name }) => name === 'person.safeContact')
  expect(field).toMatchObject({ required, options: expect.arrayContaining([{ value: 'NOT_ASKED', label: '还没有问' }]) })
})
