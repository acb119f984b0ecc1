/** The papers of the main chain (forms.md §2). */
export type DocumentCode =
  | 'APPLICATION'
  | 'HARDSHIP_STATEMENT'
  | 'MATERIAL_RECEIPT'
  | 'SUPPLEMENT_NOTICE'
  | 'WITHDRAWN_RECORD'
  | 'REVIEW_FORM'
  | 'GRANT_DECISION'
  | 'REFUSAL_DECISION'
  | 'URGENT_AID_NOTE'
  | 'OBJECTION_DECISION'
  | 'ASSIGN_NOTICE'
  | 'LEGAL_AID_LETTER'
  | 'NOTIFY_REPLY'
  | 'REPLACE_APPLICATION'
  | 'REPLACE_NOTICE'
  | 'TERMINATE_DECISION'
  | 'TERMINATE_LETTER'
  | 'CLOSING_REPORT'
  | 'SUBSIDY_APPROVAL'
  | 'CASE_COVER'
  | 'CASE_INDEX'

/** Everything a paper may say about one case. Labels are Chinese already; days are YYYY-MM-DD, money of the fund is in 分. */
export type DocumentData = {
  docNo: string | null
  caseNumber: string | null
  agencyName: string
  bureauName: string
  issuedOn: string
  region: string
  recipient: Recipient
  agent?: { name: string; relation: string } | null
  /** Whether the applicant has engaged counsel, where that was answered. */
  hasCounsel?: boolean
  matter: string
  subMatter?: string
  form: string
  forum?: string
  stage?: string
  organ?: string
  opponents: string[]
  claim: string
  /** Several requests of one application, as decided, with the reasons of a refusal; none where there is only the one above. */
  claims?: { title: string; outcome: 'COVERED' | 'REFUSED' | 'PENDING'; why: string }[]
  facts: string
  /** Income in 元 a month, as the applicant states it: of the whole household, of the applicant alone, or both. */
  household?: {
    members?: number
    monthlyIncomeTotal?: number
    applicantMonthlyIncome?: number
    items?: { label: string; value: string }[]
  } | null
  materials: { name: string; copies: number; receivedOn?: string }[]
  missing?: { name: string; why: string }[]
  replyBy?: string | null
  check?: { subject: string; scope: string; means: string; basis: string[]; opinion: string; by: string; on: string } | null
  decision?: { outcome: 'GRANT' | 'REFUSE'; basis: string[]; reasons: string; by: string; on: string } | null
  assignment?: { firm: string; lawyer: string; licence: string; phone?: string; on: string; previousLawyer?: string } | null
  /** A request for another lawyer (法55): about whom, why, and what was handed in to show it. */
  replacement?: { lawyer: string; grounds: string; evidence: string[]; on: string } | null
  /** Why a notice is answered without a lawyer. */
  reply?: string | null
  termination?: { ground: string; reasons: string } | null
  closing?: { closedOn: string; ground: string; result: string; summary: string; recoveredFen: number } | null
  subsidy?: { lines: { label: string; fen: number }[]; totalFen: number; checkedBy: string; approvedBy: string | null } | null
  archive?: ArchiveFile | null
  objection?: { receivedOn: string; outcome: string; reasons: string } | null
  /** Days to object after receipt (D09); the local rule may differ from the fifteen of 程22. */
  objectionDays?: number
  agencyPhone?: string
}

export type Recipient = {
  name: string
  sex?: string
  birthDay?: string
  idNumber?: string
  phone?: string
  address?: string
  nation?: string
  categories: string[]
}

export type ArchiveFile = {
  fileNo: string | null
  retention: string
  pages: number
  receivedOn: string
  closedOn: string | null
  archivedOn: string | null
  items: { name: string; from: number; to: number; note?: string }[]
}

/** Facts a paper cannot be written without; the others may stay blank and be filled in by hand. */
export type Fact =
  'reply' | 'replacement' | 'check' | 'decision' | 'assignment' | 'termination' | 'closing' | 'subsidy' | 'archive' | 'objection'
