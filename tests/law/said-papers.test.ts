import { expect, test } from 'vitest'
import { assessFacts, type Facts } from '../../packages/law/src/index.ts'
import { randomFacts } from './random-facts.ts'

const ofMeans = ['household', 'lowIncomeRegistry', 'hardshipEvent', 'verification', 'priorFalsePledge']
const withEvidence = (facts: Facts, evidence: 'PRESENT' | 'SAID'): Facts => ({
  ...facts,
  categories: facts.categories?.map(({ code }) => ({ code, evidence })),
})

const nothingElseOpen: Partial<Facts> = {
  requestedService: 'REPRESENTATION',
  channel: 'SELF',
  applicantType: 'CITIZEN',
  hasCounsel: false,
  agentIsInfringer: false,
  jurisdictionOk: true,
  firstReceivedElsewhere: false,
  docs: { idDoc: true, applicationForm: true, hardshipStatement: true, matterMaterials: true, proxyProof: true },
}

test('of whoever says that the papers are there the same is asked about money as if they had been seen, and nothing is granted on the word', () => {
  let exempt = 0
  for (const random of randomFacts(2000, 7) as Facts[]) {
    if (!random.categories?.length) continue
    const facts = { ...random, ...nothingElseOpen }
    const shown = assessFacts(withEvidence(facts, 'PRESENT'))
    const said = assessFacts(withEvidence(facts, 'SAID'))
    expect(said.meansReason).toBe(shown.meansReason)
    if (!['ART32', 'ART42'].includes(shown.meansReason) || shown.eligible !== 'yes') continue
    exempt += 1
    expect(said.eligible).toBe('need_more')
    expect(said.missing.filter(({ fact }) => ofMeans.includes(fact))).toEqual([])
    expect(said.reasons.map(({ text }) => text).join()).not.toMatch(/但没有材料证明|材料可以证明|有材料证明，不受/)
  }
  expect(exempt).toBeGreaterThan(20)
})

const accused: Facts = {
  receivedAt: '2026-11-20' as Facts['receivedAt'],
  receivingRegion: '431321',
  channel: 'AGENT',
  applicantType: 'CITIZEN',
  role: 'SUSPECT',
  matter: 'CRIMINAL',
  hasCounsel: false,
  jurisdictionOk: true,
  firstReceivedElsewhere: false,
  agentIsInfringer: false,
}
const papers = { idDoc: true, applicationForm: true, matterMaterials: true, proxyProof: true }

test('法25① a minor by the number of a card: nobody asks about money, and the card is asked for before anything is granted', () => {
  const { eligible, meansReason, missing } = assessFacts({ ...accused, categories: [{ code: 'MINOR', evidence: 'SAID' }], docs: papers })
  expect([eligible, meansReason, missing.map(({ fact }) => fact)]).toEqual(['need_more', 'NOTIFIED', ['categories']])
})

test('法32(4) choosing the matter claims it and says nothing of papers', () => {
  const { reasons } = assessFacts({ ...accused, channel: 'SELF', role: 'CIVIL_PARTY', matter: 'DV_ABUSE_ABANDONMENT', categories: [] })
  expect(reasons.find(({ step }) => step === '10')?.met).toBeNull()
})
