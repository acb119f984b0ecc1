import { toDay } from '@fayuan/law'
import { expect, test } from 'vitest'
import type { Draft } from '../../ui/form/field.ts'
import { factsOf } from './intake-facts.ts'
import { suggestedMaterials } from './suggested-materials.ts'
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
  const answered = trial.answer(JSON.stringify(factsOf(draft, '431321', toDay(today))))
  return suggestedMaterials(draft, answered, today).map(({ name }) => name)
}

test('家庭暴力离婚（法32）不列经济困难状况说明表，别的离婚列', () => {
  const violence = { matter: 'DV_ABUSE_ABANDONMENT', categories: [{ code: 'DV_VICTIM', evidence: 'PRESENT' }] }
  expect(listFor(violence)).not.toContain('经济困难状况说明表')
  expect(listFor(violence)).toContain('身份证或者其他有效身份证件')
  expect(listFor({ matter: 'MAINTENANCE' })).toContain('经济困难状况说明表')
})

test('还判断不了的，先按要看经济状况列；没有选事项的不列', () => {
  expect(suggestedMaterials({ matter: 'MAINTENANCE' }, null, today).map(({ name }) => name)).toContain('经济困难状况说明表')
  expect(suggestedMaterials({}, null, today)).toEqual([])
})
