import { test } from 'vitest'
import fc from 'fast-check'
import { assessFacts, parseFacts } from './index.ts'
const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined })
const opt = {
  subMatter: fc.constantFrom('WAGE', 'RELATION'),
  reciprocity: fc.constantFrom('NONE','TREATY'),
  jurisdictionOk: fc.boolean(), firstReceivedElsewhere: fc.boolean(),
  categories: fc.array(fc.record({ code: fc.constantFrom('MIGRANT_WORKER', 'ELDERLY_70', 'DV_VICTIM', 'MINOR', 'MINIMUM_LIVING_ALLOWANCE','RETRIAL_ACQUITTED','BRAVERY'), evidence: fc.constantFrom('PRESENT', 'ABSENT') }), {maxLength:2}),
  noFixedIncome: fc.boolean(), lowIncomeRegistry: fc.boolean(), hardshipEvent: fc.boolean(),
  verification: fc.constantFrom('DATA_SHARED', 'PLEDGE', 'NONE'), priorFalsePledge: fc.boolean(), agentIsInfringer: fc.constant(false),
  possibleSentence: fc.constant('LIFE_OR_DEATH'), absentTrial: fc.boolean(), deathReview: fc.boolean(),
}
const inner = { members: fc.constantFrom(1,3), monthlyIncomeTotal: fc.constantFrom(0,3000,9000), opponentIsMember: fc.boolean(), applicantMonthlyIncome: fc.constantFrom(0,2000) }
const docsIn = { idDoc: fc.boolean(), applicationForm: fc.boolean(), hardshipStatement: fc.boolean(), matterMaterials: fc.boolean(), proxyProof: fc.boolean() }
const full = fc.record({...opt, household: fc.record(inner), docs: fc.record(docsIn)})
const req = fc.record({
  receivedAt: fc.constantFrom('2015-05-05', '2025-03-10'),
  policyVersion: fc.constantFrom('R1','R3','HB-2025','HN-2016'),
  standardMonthlyPerCapita: fc.constantFrom(1500, undefined),
  channel: fc.constantFrom('SELF', 'AGENT', 'NOTIFIED_COURT', 'NOTIFIED_POLICE', 'CUSTODY_TRANSFER'),
  applicantType: fc.constantFrom('CITIZEN', 'FOREIGN_OR_STATELESS', 'ORGANISATION'),
  role: fc.constantFrom('SUSPECT', 'DEFENDANT', 'VICTIM', 'CIVIL_PARTY', 'RETRIAL_PARTY', 'STATE_COMP_CLAIMANT'),
  matter: fc.constantFrom('LABOR_RELATION_OR_WAGE', 'DIVORCE', 'DV_ABUSE_ABANDONMENT', 'HERO_PERSONALITY_RIGHTS', 'STATE_COMPENSATION', 'FAKE_PRODUCT_DAMAGE', 'MAINTENANCE', 'CRIMINAL','NEIGHBOUR_RELATION','BRAVERY_CIVIL_CLAIM'),
  forum: maybe(['LITIGATION', 'RETRIAL_ORDERED', 'PETITION_FOR_RETRIAL_ONLY']),
  hasCounsel: fc.constant(false),
})
const run = (f: object) => { const p = parseFacts(f); if (!p.ok) throw new Error(p.error.path + p.error.message); return assessFacts(p.facts) }
test('filling in never overturns', () => {
  const seen = new Map<string, string>()
  fc.assert(fc.property(req, full, full, fc.array(fc.boolean(), {minLength: 40, maxLength: 40}), (r, base, other, mask) => {
    // known part = base where mask; completion = other elsewhere
    let i = 0
    const pick = (b: Record<string, unknown>, keep: boolean) => Object.fromEntries(Object.entries(b).filter(() => mask[i++ % 40] === keep))
    const partial: Record<string, unknown> = { ...r }
    const complete: Record<string, unknown> = { ...r }
    const dropped: string[] = []
    for (const [k, v] of Object.entries(base)) {
      if (k === 'household' || k === 'docs') {
        const sub: Record<string, unknown> = {}; const subFull: Record<string, unknown> = {}
        for (const [kk, vv] of Object.entries(v as object)) { if (mask[i++ % 40]) { sub[kk] = vv; subFull[kk] = vv } else { subFull[kk] = (other[k] as Record<string, unknown>)[kk]; dropped.push(`${k}.${kk}`) } }
        partial[k] = sub; complete[k] = subFull
      } else if (mask[i++ % 40]) { partial[k] = v; complete[k] = v } else { complete[k] = (other as Record<string, unknown>)[k]; dropped.push(k) }
    }
    const a = run(partial), b = run(complete)
    if (a.eligible !== 'need_more' && a.eligible !== b.eligible) {
      const key = `${a.eligible}->${b.eligible} ${r.matter} ${r.role} ${r.policyVersion} ${r.channel} ${r.applicantType}`
      if (!seen.has(key)) seen.set(key, JSON.stringify({partial, complete, a: a.reasons.at(-1), b: b.reasons.at(-1)}))
    }
  }), { numRuns: 40000 })
  console.log(seen.size)
  for (const [k, v] of [...seen].slice(0, 8)) console.log(k, '\n   ', v.slice(0,2600))
})
