import { toDay } from '@fayuan/law'
import { expect, test } from 'vitest'
import { factsOf } from '../intake/intake-facts.ts'
import { trialUnder } from '../intake/trial.ts'
import { failingFirst, markOf } from './marks.ts'

const trial = trialUnder({ today: '2026-11-20', enactments: [], standards: [], policies: [] })
const injured = {
  channel: 'SELF',
  applicantType: 'CITIZEN',
  role: 'CIVIL_PARTY',
  matter: 'PI_TRAFFIC',
  forum: 'LITIGATION',
  organRegion: '431321',
  hasCounsel: 'no',
  firstReceivedElsewhere: 'no',
}
const reasonsOf = (draft: object) => {
  const answered = trial.answer(JSON.stringify(factsOf({ ...injured, ...draft }, '431321', toDay('2026-11-20'))))
  if (!answered.ok || 'claims' in answered.answer) throw new Error(JSON.stringify(answered))
  return answered.answer.reasons
}
const paper = (name: string, received: boolean) => ({ name, copies: '1', received })
const marksIn = (draft: object) => new Map(reasonsOf(draft).map((reason) => [reason.step, markOf(reason).said]))

test.each([
  ['材料没有收齐：要补正，不是不符合', { materials: [paper('身份证', false), paper('道路交通事故认定书', false)] }, '9', '要补正'],
  ['材料没有人说过：还不知道', { materials: [] }, '9', '还不知道'],
  [
    '说是老人，没有材料：不免核查，不是不符合',
    { noFixedIncome: 'yes', categories: [{ code: 'ELDERLY', evidence: 'ABSENT' }] },
    '11b',
    '不免核查',
  ],
  ['不在范围内：不符合', { matter: 'CONTRACT_DEBT' }, '7', '不符合'],
  ['已经委托了律师：不符合', { hasCounsel: 'yes' }, '4', '不符合'],
])('%s', (_, draft, step, said) => {
  const marks = marksIn(draft)
  expect([...marks.entries()].filter(([own]) => own === step)).toEqual([[step, said]])
})

test('不符合的在先，再是要补正和不免核查的，再是还不知道的', () => {
  const materials = [paper('身份证', false), paper('借条', false)]
  const said = failingFirst(reasonsOf({ matter: 'CONTRACT_DEBT', materials, firstReceivedElsewhere: '' })).map((one) => markOf(one).mark)
  const order = ['✗', '!', '?', '✓']
  expect(said).toEqual([...said].sort((a, b) => order.indexOf(a) - order.indexOf(b)))
  expect(said[0]).toBe('✗')
})
