import type { components } from './schema.d.ts'

/** The names the console uses for what the API answers. Days are 'YYYY-MM-DD', instants ISO, money integer 分. */
type Schemas = components['schemas']

/** `title`: what the list is, where only the server can say it. */
export type Page<T> = { items: T[]; nextCursor: string | null; total: { count: number; exact: boolean }; title?: string }

export type Can = Schemas['Can']
export type CaseStanding = Schemas['CaseStanding']
export type Submitted = Schemas['Submitted']
export type CaseItem = Schemas['CaseItem']
/** A row of any list of cases; lists made for figures know no more than this. */
export type CaseLine = Omit<CaseItem, 'categoryLabels'>
export type StatisticsCase = Schemas['StatisticsCase']
export type CaseDetail = Schemas['CaseDetail']
export type CaseParticulars = Schemas['CaseParticulars']
export type CorrectionPreview = Schemas['CorrectionPreview']
export type CaseCorrection = Schemas['CaseCorrection']
export type ParticularChange = Schemas['ParticularChange']
export type CaseEvent = Schemas['CaseEvent']
export type Clock = Schemas['Clock']
export type LightColour = CaseItem['light']
export type ClockLight = Clock['light']
export type Stage = CaseDetail['stages'][number]
export type Work = Schemas['WorkEntry']
export type DeadlineItem = Schemas['Deadline']
export type Home = Schemas['Home']
export type HomeFigure = Schemas['HomeFigure']

export type Review = Schemas['Review']
export type AssessmentView = Schemas['Assessment']
export type ClaimsView = Schemas['ClaimsAssessment']
export type RulesEntered = Schemas['RulesInForce']
/** A paper as the case and the review show it. */
export type Material = Omit<Review['materials'][number], 'hasFile'> & { hasFile?: boolean; fileId?: string | null }
export type Match = Omit<Partial<Schemas['Match']>, 'text' | 'kind' | 'personId' | 'caseId' | 'caseNumber'> & {
  text: string
  kind?: string
  personId?: string | null
  caseId?: string | null
  caseNumber?: string | null
}
export type BesideRecord = Schemas['BesideRecord']
export type Candidate = Schemas['Candidate']

export type PersonRow = Schemas['PersonRow']
export type Person = Schemas['PersonDetail']
export type PersonChange = Schemas['PersonChange']
export type Righted = Schemas['Righted']
export type LikelyPerson = Schemas['LikelyPerson']
export type MergeUndone = Schemas['MergeUndone']

export type SubsidyLine = Schemas['SubsidyLine']
export type SubsidyItem = Schemas['SubsidyItem']
export type PaymentBatch = Schemas['PaymentBatch']
export type PaymentBatchWithItems = Schemas['PaymentBatchWithItems']
export type Statistics = Schemas['Statistics']
export type Indicator = Schemas['Indicator']
export type Export = Schemas['Export']

export type Me = Schemas['Me']
export type Agency = Schemas['Agency']
export type Account = Schemas['Account']
export type AccountProposal = Schemas['AccountProposal']
/** What one administrator proposed; `firstHalf` is his half of a one-time password. */
export type ProposedAct = Schemas['ProposedAct']
export type ConfirmedAct = Schemas['ConfirmedAct']
export type Firm = Schemas['Firm']
export type Provider = Schemas['Provider']
export type AuditEntry = Schemas['AuditEntry']
export type FactorOffer = Schemas['FactorOffer']
