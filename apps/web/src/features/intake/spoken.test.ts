import { notifiedCites, type NotifiedGround, toDay } from '@fayuan/law'
import { factsOfApplication } from '@fayuan/law/application'
import { expect, test } from 'vitest'
import { applicationSections } from './application-sections.ts'
import { bodyOf, checkDraft } from '../../ui/form/body.ts'
import { initialDraft } from '../../ui/form/field.ts'
import { factsOf } from './intake-facts.ts'
import { noticeSections } from './notice-sections.ts'
import { markOf } from '../review/marks.ts'
import { roleIn } from './spoken.ts'
import { suggestedMaterials } from './suggested-materials.ts'
import { trialUnder } from './trial.ts'

const trial = trialUnder({ today: '2026-11-20', enactments: [], standards: [], policies: [] })
const fresh = { channel: 'SELF', applicantType: 'CITIZEN', forum: 'LITIGATION', organRegion: '431321', hasCounsel: 'no' }

const answerOf = (facts: object) => {
  const answered = trial.answer(JSON.stringify(facts))
  if (!answered.ok || 'claims' in answered.answer) throw new Error(JSON.stringify(answered))
  return answered.answer
}
const freshOf = (matter: string) => {
  const draft = { ...fresh, matter, role: roleIn({ matter }) }
  return { ...draft, materials: suggestedMaterials(draft, null, factsOf(draft, null, toDay('2026-11-20'))) }
}
const newMatters = ['PI_WORK_INJURY', 'DV_ABUSE_ABANDONMENT', 'LABOR_RELATION_OR_WAGE']

test.each(newMatters)('一张刚选好事项的新表，没有一步说“不符合”：%s', (matter) => {
  const { reasons } = answerOf(factsOf(freshOf(matter), '431321', toDay('2026-11-20')))
  expect(reasons.filter((one) => markOf(one).said === '不符合')).toEqual([])
})

test.each(newMatters)('列了没有勾的材料是还没有收到：受理前说的，和交上去以后审查说的一样：%s', (matter) => {
  const draft = freshOf(matter)
  const sent = bodyOf(
    applicationSections(draft).flatMap(({ fields }) => fields),
    draft,
  ) as unknown as Parameters<typeof factsOfApplication>[0]
  const reading = { receivedAt: toDay('2026-11-20'), region: '431321', isFilledHere: true }
  const atReview = answerOf(factsOfApplication(sent, reading))
  const atDesk = answerOf(factsOf(draft, '431321', toDay('2026-11-20')))
  const papers = ({ reasons }: typeof atDesk) => reasons.filter(({ step }) => step === '9').map((one) => [markOf(one).said, one.text])
  expect(papers(atDesk)).toEqual(papers(atReview))
  expect(papers(atDesk).map(([said]) => said)).toEqual(['要补正'])
})

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

test.each([
  ['household.members', '3'],
  ['household.monthlyIncomeTotal', '3000'],
  ['household.applicantMonthlyIncome', '1200'],
])('家庭情况只知道一半，就只写这一半，不逼着填另一半：%s', (name, value) => {
  const draft = { ...fresh, matter: 'PI_TRAFFIC', [name]: value }
  const fields = applicationSections(draft).flatMap((section) => section.fields)
  expect(Object.keys(checkDraft(fields, draft)).filter((one) => one.startsWith('household.'))).toEqual([])
  expect(bodyOf(fields, draft)).toMatchObject({ household: { [name.replace('household.', '')]: Number(value) } })
})

test('通知情形的清单里没有代号，每一种站在它自己的依据下面，一行写得下', () => {
  const ground = noticeSections()
    .flatMap(({ fields }) => fields)
    .find(({ name }) => name === 'ground')
  expect([ground?.label, ground?.width]).toEqual(['通知情形', undefined])
  for (const { value, label, group = '' } of ground?.options ?? []) {
    expect(label).not.toMatch(/[A-Z]\d/)
    const cite = notifiedCites[value as NotifiedGround]
    const [, article = '', paragraph = ''] = /法(\d+)(.?)/.exec(cite) ?? []
    const words = { '25①': '第二十五条第一款', '25②': '第二十五条第二款', 28: '第二十八条' }[`${article}${paragraph}`]
    expect(group).toContain(words ?? cite)
  }
})

test('证件可以还没有带：申请和通知都能这样答，也照样收', () => {
  for (const sections of [applicationSections({}), noticeSections()])
    expect(sections.flatMap(({ fields }) => fields).find(({ name }) => name === 'person.idType')?.options).toContainEqual({
      value: 'NONE',
      label: '没有证件，或者现在没有带',
    })
})
