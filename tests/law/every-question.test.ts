import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ApplicationIn, CorrectionIn } from '../../apps/server/src/modules/applications/schema.ts'
import { applicationSections } from '../../apps/web/src/features/intake/application-sections.ts'
import { shownFields } from '../../apps/web/src/ui/form/field.ts'

const folder = new URL('../../packages/law/src/eligibility/', import.meta.url)
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))

/** Every fact the law asks somebody for, as its source says it. */
const facts = new Set(
  sources
    .flatMap((text) => [...text.matchAll(/of(?:Applicant|Staff)\(\s*['`]([\w.]+)/g)].map(([, fact = '']) => fact))
    .concat('conditionMet', 'conditions.ABC'),
)

/** Answered elsewhere than in the facts of one application. */
const elsewhere: Record<string, string> = {
  docs: 'the list of materials',
  'docs.': 'the list of materials',
  'docs.proxyProof': 'the list of materials',
  standardMonthlyPerCapita: 'the yearly standards',
  policyVersion: 'the local rules',
  receivingRegion: 'the agency itself',
}

const draft = { matter: 'LABOR_RELATION_OR_WAGE', applicantType: 'FOREIGN_OR_STATELESS', hasAgent: true, 'household.members': '3' }
const fields = (fact: string) =>
  shownFields(
    applicationSections(draft, undefined, [{ fact, ask: '？' }]).flatMap((section) => section.fields),
    draft,
  ).map(({ name }) => name)

test.each([...facts].filter((fact) => !(fact in elsewhere)))(
  '%s: what the rules ask can be answered at the desk and put right at the review',
  (fact) => {
    const shown = fields(fact)
    expect(shown.some((name) => name === fact || name.startsWith(`${fact}.`))).toBe(true)
    const [head = ''] = fact.split('.')
    expect(Object.keys(ApplicationIn.shape)).toContain(head)
    expect(Object.keys(CorrectionIn.shape)).toContain(head)
  },
)

test('the list of what is answered elsewhere has nothing of its own', () => {
  expect(Object.keys(elsewhere).filter((fact) => !facts.has(fact))).toEqual([])
})
