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
  | 'DECISION_LETTER'

/** Everything a paper may say about one case. Labels are Chinese already; days are YYYY-MM-DD, money of the fund is in 分. */
export type DocumentData = {
  docNo: string | null
  caseNumber: string | null
  agencyName: string
  bureauName: string
  /** Where the bureau that hears objections is reached, and where its own decision is taken next (法49③); as the office has entered it. */
  bureau?: { phone: string; address: string; reviewOrgan: string; reviewAddress: string; court: string; courtAddress: string }
  issuedOn: string
  region: string
  recipient: Recipient
  agent?: { name: string; relation: string; idNumber?: string; phone?: string } | null
  /** Whether the applicant has engaged counsel, where that was answered. */
  hasCounsel?: boolean
  matter: string
  subMatter?: string
  form: string
  /** Nobody has said by which way it goes, so the form is only the customary one. */
  isFormOpen?: boolean
  forum?: string
  stage?: string
  organ?: string
  /** 羁押或者监管场所, where the person is in custody. */
  custodyPlace?: string
  /** To whom a letter goes that is not simply the organ's. */
  addressee?: string
  /** How the case came to be assigned: on a decision of the centre, on a notice of the organ, or at once (法44). */
  origin?: { kind: 'APPLICATION' | 'NOTICE' | 'URGENT'; on?: string | null; paperNo?: string | null } | null
  /** The paper this one stands in for, whose content was put right. */
  replaces?: { docNo: string | null; on: string }
  /** Numbers of the papers issued in the same act, for those that quote them. */
  beside?: Partial<Record<DocumentCode, string>>
  opponents: string[]
  /** Somebody said there is no other side; where nobody did, an empty list is only what is not known. */
  hasNoOpponent?: boolean
  claim: string
  /** Several requests of one application, as decided, with the reasons of a refusal; none where there is only the one above. */
  claims?: { title: string; outcome: 'COVERED' | 'REFUSED' | 'PENDING'; why: string }[]
  facts: string
  /** Income in 元 a month, as the applicant states it: of the whole household, of the applicant alone, or both. */
  household?: {
    members?: number
    monthlyIncomeTotal?: number
    applicantMonthlyIncome?: number
    /** 家里的难处, in the applicant's words. */
    note?: string
    lowIncomeRegistry?: boolean
    hardshipEvent?: boolean
    items?: { label: string; value: string }[]
  } | null
  materials: { name: string; copies: number; receivedOn?: string }[]
  missing?: { kind?: 'PAPER' | 'ANSWER'; name: string; why: string }[]
  replyBy?: string | null
  check?: { subject: string; scope: string; means: string; basis: string[]; opinion: string; by: string; on: string } | null
  decision?: { outcome: 'GRANT' | 'REFUSE'; basis: string[]; reasons: string; by: string; on: string } | null
  assignment?: { firm: string; lawyer: string; licence: string; phone?: string; on: string; previousLawyer?: string } | null
  /** Why another lawyer acts: at the recipient's request (法55), on the lawyer's report (程38), or by the centre. */
  replacedBy?: 'RECIPIENT' | 'PROVIDER' | 'CENTRE'
  /** A request for another lawyer (法55): about whom, why, and what was handed in to show it. */
  replacement?: { lawyer: string; grounds: string; evidence: string[]; on: string } | null
  /** Why a notice is answered without a lawyer. */
  reply?: string | null
  /** `on`: the day it was decided, which a letter sent out anew does not move. */
  termination?: { ground: string; reasons: string; cite?: string; on?: string } | null
  closing?: { closedOn: string; ground: string; result: string; summary: string; recoveredFen: number } | null
  subsidy?: {
    lines: { label: string; fen: number }[]
    totalFen: number
    checkedBy: string
    checkedOn?: string | null
    approvedBy: string | null
  } | null
  archive?: ArchiveFile | null
  objection?: { receivedOn: string; outcome: string; reasons: string; against?: string; on?: string } | null
  /** The bureau's decision that this one carries out (程23). */
  ordered?: { on: string; paperNo: string | null } | null
  /** Days to object after receipt (D09); the local rule may differ from the fifteen of 程22. */
  objectionDays?: number
  agencyPhone?: string
  agencyAddress?: string
}

export type Recipient = {
  name: string
  sex?: string
  birthDay?: string
  idNumber?: string
  phone?: string
  address?: string
  nation?: string
  /** Of a foreigner, in words. */
  nationality?: string
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
