/** Twenty rules of the eligibility walk as rows that any engine can be given; the first row that fits decides. */
export type Cell = string | boolean | readonly string[] | { most: number }
export type Outcome = 'yes' | 'no' | 'need_more' | 'not_accepted'
export type Row = { id: string; step: string; met: boolean; when: Partial<Record<Column, Cell>>; outcome: Outcome }

/** What the rows ask about: facts laid flat beforehand, which spares the engines the work of reading them. */
export const columns = [
  'service',
  'isNotified',
  'role',
  'applicantType',
  'isAgent',
  'agentIsInfringer',
  'proxyProof',
  'hasCounsel',
  'jurisdictionOk',
  'firstReceivedElsewhere',
  'claim',
  'papersComplete',
  'violence',
  'relief',
  'elder',
  'migrant',
  'perCapita',
] as const
export type Column = (typeof columns)[number]

const shown = 'shown'
const claimed = 'claimed'

export const rows: readonly Row[] = [
  { id: 'R-10', step: '0', met: true, when: { service: ['CONSULTATION', 'DOCUMENT_DRAFTING', 'DUTY_LAWYER_HELP'] }, outcome: 'yes' },
  { id: 'R-17', step: '1c', met: false, when: { isNotified: true, role: 'DEFENDANT', hasCounsel: true }, outcome: 'no' },
  { id: 'R-14', step: '1b', met: true, when: { isNotified: true, role: 'DEFENDANT' }, outcome: 'yes' },
  { id: 'R-31', step: '2', met: false, when: { applicantType: 'ORGANISATION' }, outcome: 'no' },
  { id: 'R-51-infringer', step: '3', met: false, when: { isAgent: true, agentIsInfringer: true }, outcome: 'need_more' },
  { id: 'R-51-authority', step: '3', met: false, when: { isAgent: true, proxyProof: false }, outcome: 'need_more' },
  { id: 'R-30', step: '4', met: false, when: { hasCounsel: true }, outcome: 'no' },
  { id: 'R-52', step: '5', met: false, when: { jurisdictionOk: false }, outcome: 'not_accepted' },
  { id: 'R-53', step: '6', met: false, when: { firstReceivedElsewhere: true }, outcome: 'not_accepted' },
  { id: 'art-31', step: '7', met: false, when: { claim: ['NEIGHBOUR_RELATION', 'CONTRACT_DEBT'] }, outcome: 'no' },
  { id: 'art-31-divorce', step: '7', met: false, when: { claim: 'DIVORCE', violence: 'none' }, outcome: 'no' },
  { id: 'R-56', step: '9', met: false, when: { papersComplete: false }, outcome: 'need_more' },
  { id: 'R-40', step: '10', met: true, when: { claim: ['DIVORCE', 'MAINTENANCE'], violence: shown }, outcome: 'yes' },
  { id: 'R-40-claimed', step: '10', met: false, when: { claim: 'DIVORCE', violence: claimed }, outcome: 'need_more' },
  { id: 'R-41-elder', step: '11', met: true, when: { elder: shown }, outcome: 'yes' },
  { id: 'R-41-relief', step: '11', met: true, when: { relief: shown }, outcome: 'yes' },
  { id: 'R-43', step: '11', met: true, when: { migrant: shown, claim: ['WAGE', 'PI_WORK_INJURY'] }, outcome: 'yes' },
  { id: 'R-45-within', step: '12', met: true, when: { perCapita: { most: 1500 } }, outcome: 'yes' },
  { id: 'R-42', step: '12', met: false, when: { relief: claimed }, outcome: 'need_more' },
  { id: 'R-45-above', step: '12', met: false, when: {}, outcome: 'no' },
]
