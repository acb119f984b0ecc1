import { type ApplicationFacts, assessApplication, rulesInForce, toDay } from '@fayuan/law'
import { countWanted, wantedOf } from '@fayuan/law/wanted'
import { expect, test } from 'vitest'
import type { Draft } from '../../ui/form/field.ts'
import { factsOf } from './intake-facts.ts'
import { suggestedMaterials, wantedIn } from './suggested-materials.ts'
import { trialUnder } from './trial.ts'

const today = '2026-11-20'
const trial = trialUnder({ today, enactments: [], standards: [], policies: [] })
const base = {
  channel: 'SELF',
  applicantType: 'CITIZEN',
  role: 'CIVIL_PARTY',
  forum: 'LITIGATION',
  organRegion: '431321',
  hasCounsel: 'no',
}
const listFor = (more: Draft) => {
  const draft: Draft = { ...base, ...more }
  const facts = factsOf(draft, '431321', toDay(today))
  return suggestedMaterials(draft, trial.answer(JSON.stringify(facts)), facts).map(({ name }) => name)
}

test('家庭暴力离婚（法32）不列经济困难状况说明表，别的离婚列', () => {
  const violence = { matter: 'DV_ABUSE_ABANDONMENT', categories: [{ code: 'DV_VICTIM', evidence: 'PRESENT' }] }
  expect(listFor(violence)).not.toContain('经济困难状况说明表')
  expect(listFor(violence)).toContain('身份证或者其他有效身份证件')
  expect(listFor({ matter: 'MAINTENANCE' })).toContain('经济困难状况说明表')
})

test('还判断不了的，先按要看经济状况列；没有选事项的不列', () => {
  const open: Draft = { matter: 'MAINTENANCE' }
  expect(suggestedMaterials(open, null, factsOf(open, null, toDay(today))).map(({ name }) => name)).toContain('经济困难状况说明表')
  expect(suggestedMaterials({}, null, factsOf({}, null, toDay(today)))).toEqual([])
})

test('清单按审查时的那一份列：没有固定生活来源的证明、外国人的证件、代为申请的都在', () => {
  const all = listFor({ matter: 'MAINTENANCE', noFixedIncome: 'yes', hasAgent: true, categories: [{ code: 'DISABLED', evidence: 'SAID' }] })
  expect(all).toEqual(expect.arrayContaining(['没有固定生活来源的证明', '代理权证明']))
  expect(listFor({ matter: 'MAINTENANCE', applicantType: 'FOREIGN_OR_STATELESS' })).toContain('护照、外国人居留证件或者身份证明')
})

test('旁边数的缺几项就是审查时的几项，没有答的问题另数', () => {
  const draft: Draft = { ...base, matter: 'MAINTENANCE', noFixedIncome: 'yes', materials: [{ name: '身份证', received: true }] }
  const facts = factsOf(draft, '431321', toDay(today)) as ApplicationFacts
  const finding = assessApplication(rulesInForce({ enactments: [], standards: [] }), facts, toDay(today))
  const wanted = wantedIn(draft, trial.answer(JSON.stringify(facts)), facts)
  expect(wanted).toEqual(wantedOf(facts, finding, [{ name: '身份证', receivedOn: toDay(today) }]))
  const { papers, answers } = countWanted(wanted)
  expect([papers > 0, answers > 0, papers + answers]).toEqual([true, true, wanted.length])
})
