import { expect, test } from 'vitest'
import { otherSideOf } from './other-side.ts'

test.each([
  [{ role: 'CIVIL_PARTY', opponents: [] }, 'UNKNOWN'],
  [{ role: 'CIVIL_PARTY', opponents: [], hasNoOpponent: false }, 'UNKNOWN'],
  [{ role: 'CIVIL_PARTY', opponents: [], hasNoOpponent: true }, 'NONE'],
  [{ role: 'CIVIL_PARTY', opponents: ['某公司'] }, 'NAMED'],
  [{ role: 'VICTIM', opponents: [] }, 'UNKNOWN'],
  [{ role: 'SUSPECT', opponents: [] }, 'NOT_ASKED'],
  [{ role: 'DEFENDANT', opponents: [] }, 'NOT_ASKED'],
  [{ role: 'COMPULSORY_TREATMENT_RESPONDENT', opponents: [] }, 'NOT_ASKED'],
  [{ role: 'DEFENDANT', opponents: ['某人'] }, 'NAMED'],
] as const)('A 对方：没有人说过的不当作没有，被追诉的人不问对方 %o', (said, standing) => {
  expect(otherSideOf(said)).toBe(standing)
})
