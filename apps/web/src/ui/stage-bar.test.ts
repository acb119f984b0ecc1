import { expect, test } from 'vitest'
import { passed } from './stage-bar.tsx'

const stage = (label: string, done: boolean, now = false) => ({ label, on: done ? '2026-11-11' : null, done, now })

test('承办 has a day but is still to come while 签协议 is the present stage', () => {
  expect(passed([stage('指派', true), stage('签协议', false, true), stage('承办', true), stage('结案', false)])).toEqual([
    true,
    false,
    false,
    false,
  ])
})

test('where nothing is present any more, what has a day is passed', () => {
  expect(passed([stage('结案', true), stage('归档', true), stage('补贴', true)])).toEqual([true, true, true])
})
