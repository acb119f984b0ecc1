import { expect, test } from 'vitest'
import type { Review } from '../../api/shapes.ts'
import { missingPapers } from './missing-papers.ts'

const paper = (name: string, receivedOn: string | null) => ({
  id: name,
  name,
  copies: 1,
  state: '',
  why: '',
  receivedOn,
  hasFile: false,
  mediaType: null,
})
const wanted = [
  { name: '法律援助申请表', why: '' },
  { name: '身份证或者其他有效身份证件', why: '' },
]
const review = (materials: Review['materials'], docs: Record<string, boolean>) =>
  ({ wanted, materials, facts: { docs } }) as unknown as Review

test('papers that came in under their own or a shorter name are no longer missing', () => {
  const came = [paper('法律援助申请表', '2026-11-23'), paper('身份证', null)]
  expect(missingPapers(review(came, { idDoc: false })).map(({ name }) => name)).toEqual(['身份证或者其他有效身份证件'])
})

test('nothing is missing once completeness has been recorded', () => {
  expect(missingPapers(review([], { idDoc: true, applicationForm: true }))).toEqual([])
})
