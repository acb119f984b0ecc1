import { assessFacts, parseFacts } from './index.ts'
import type { Assessment } from './index.ts'

/** For the tests by article: the ordinary case that rows differ from, and an answer in a form short enough to write down whole. */

export const complete = { idDoc: true, applicationForm: true, hardshipStatement: true, matterMaterials: true, proxyProof: true }

/** An ordinary citizen at the window of a place with the example standard of 1500 yuan, everything in order, within the standard. */
export const ordinary = {
  receivedAt: '2025-03-10',
  policyVersion: 'R1',
  channel: 'SELF',
  applicantType: 'CITIZEN',
  role: 'CIVIL_PARTY',
  matter: 'MAINTENANCE',
  forum: 'LITIGATION',
  hasCounsel: false,
  jurisdictionOk: true,
  firstReceivedElsewhere: false,
  categories: [],
  household: { members: 3, monthlyIncomeTotal: 3000, opponentIsMember: false },
  verification: 'DATA_SHARED',
  docs: complete,
}

export const is = (...codes: string[]) => codes.map((code) => ({ code, evidence: 'PRESENT' }))
export const says = (...codes: string[]) => codes.map((code) => ({ code, evidence: 'ABSENT' }))
export const rich = { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false }

export function decide(facts: object): Assessment {
  const parsed = parseFacts({ ...ordinary, ...facts })
  if (!parsed.ok) throw new Error(`${parsed.error.path}: ${parsed.error.message}`)
  return assessFacts(parsed.facts)
}

/** Everything in an assessment but its sentences, which the transcripts hold. */
export type Answer = {
  is: `${Assessment['eligible']} ${Assessment['meansReason']} ${Assessment['form']}`
  basis: string
  /** The steps walked: + met, - not met, ? not known. */
  path: string
  missing?: string
  flags?: string
  provisional?: true
  under?: string
}

export type Row = readonly [name: string, facts: object, answer: Answer]

const markOf = { true: '+', false: '-', null: '?' } as const

export const answerOf = (found: Assessment): Answer => ({
  is: `${found.eligible} ${found.meansReason} ${found.form}`,
  basis: found.basis.join(' '),
  path: found.reasons.map(({ step, met }) => step + markOf[`${met}`]).join(' '),
  ...(found.missing.length > 0 ? { missing: found.missing.map(({ fact }) => fact).join(' ') } : {}),
  ...(found.flags.length > 0 ? { flags: found.flags.join(' ') } : {}),
  ...(found.provisional ? { provisional: true as const } : {}),
  ...(found.law === 'LAW-2021' && found.policy === 'R1' ? {} : { under: `${found.law} ${found.policy}` }),
})

/** As a clerk would read it aloud: every sentence of the answer. */
const aloud = (name: string, found: Assessment): string =>
  [
    name,
    ...found.reasons.map(({ step, rule, text, cites, met }) => `  ${step}${markOf[`${met}`]} ${rule} ${text}〔${cites.join('、')}〕`),
    ...found.missing.map(({ fact, ask }) => `  问 ${fact} ${ask}`),
    ...found.nextSteps.map((line) => `  办 ${line}`),
    '',
  ].join('\n')

/** The sentences of all rows, kept in a file a lawyer can read. */
export const transcriptOf = (rows: readonly Row[]): string => rows.map(([name, facts]) => aloud(name, decide(facts))).join('\n')
