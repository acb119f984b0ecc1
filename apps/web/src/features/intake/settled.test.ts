import { toDay } from '@fayuan/law'
import { expect, test } from 'vitest'
import { bodyOf, checkDraft } from '../../ui/form/body.ts'
import type { Draft } from '../../ui/form/field.ts'
import { applicationSections } from './application-sections.ts'
import { factsOf } from './intake-facts.ts'
import { lookedAt, settledIn } from './settled.ts'
import { trialUnder } from './trial.ts'

const trial = trialUnder({ today: '2026-11-20', enactments: [], standards: [], policies: [] })
const fresh = {
  channel: 'SELF',
  applicantType: 'CITIZEN',
  forum: 'LITIGATION',
  role: 'CIVIL_PARTY',
  organRegion: '431321',
  hasCounsel: 'no',
  matter: 'OTHER',
}
const answer = (draft: object) => {
  const answered = trial.answer(JSON.stringify(factsOf({ ...fresh, ...draft }, '431321', toDay('2026-11-20'))))
  if (!answered.ok || 'claims' in answered.answer) throw new Error(JSON.stringify(answered))
  return answered.answer
}

test.each([
  ['还没有说', {}],
  ['还没有核定', { isNoneListed: 'no' }],
])('其他事项，%s：不在范围内还是在，都还不知道，要核定', (_, more) => {
  const { eligible, reasons, missing } = answer(more)
  expect(eligible).toBe('need_more')
  expect(reasons.filter(({ met }) => met === false)).toEqual([])
  expect(missing.map(({ fact }) => fact)).toContain('matter')
})

test('核对过，清单里都没有：才说不在范围', () => {
  expect(answer({ isNoneListed: 'yes' }).reasons.find(({ step }) => step === '7')).toMatchObject({ met: false })
})

test('交上去的照核定的写；另一项请求也一样；问过没有不交给服务器', () => {
  const draft: Draft = {
    ...fresh,
    furtherClaims: [
      { matter: 'OTHER', title: '甲', isNoneListed: 'yes' },
      { matter: 'OTHER', title: '乙' },
    ],
  }
  const fields = applicationSections(draft).flatMap((section) => section.fields)
  const body = bodyOf(fields, settledIn(draft)) as unknown as { matter: string; isNoneListed?: boolean; furtherClaims: object[] }
  expect([body.matter, body.isNoneListed, body.furtherClaims]).toEqual([
    'UNSPECIFIED',
    undefined,
    [
      { matter: 'OTHER', title: '甲' },
      { matter: 'UNSPECIFIED', title: '乙' },
    ],
  ])
  expect(Object.keys(checkDraft(fields, draft))).toEqual(expect.arrayContaining(['isNoneListed', 'furtherClaims.1.isNoneListed']))
})

test('更正事实：以前核定过的其他事项不用再答，改成其他事项的要先核对', () => {
  const claims = [
    { matter: 'OTHER', title: '甲' },
    { matter: 'DIVORCE', title: '乙' },
  ]
  const known = lookedAt({ matter: 'OTHER', furtherClaims: claims })
  expect(known).toEqual({ matter: 'OTHER', isNoneListed: 'yes', furtherClaims: [{ ...claims[0], isNoneListed: 'yes' }, claims[1]] })
  expect(settledIn({ matter: 'OTHER', isNoneListed: true })).toEqual({ matter: 'OTHER' })
  expect(settledIn({ matter: 'OTHER', isNoneListed: false })).toEqual({ matter: 'UNSPECIFIED' })
})
