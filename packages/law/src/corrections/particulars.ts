import type { DocumentCode } from '../glossary/documents.ts'
import type { Role } from '../glossary/roles.ts'

/** What of a case can be put right, in the words of the form. */
export const particulars = {
  title: '请求（案由）',
  matter: '申请事项',
  subMatter: '具体是',
  role: '当事人地位',
  forum: '办理途径',
  stage: '刑事阶段',
  organ: '办案机关',
  organRegion: '办案机关所在县区',
  courtNumber: '办案机关案号',
  opponents: '对方当事人',
  narrative: '事情经过',
  amountFen: '请求金额',
  recipients: '受援人数',
  noticeNumber: '通知文书号',
  custodyPlace: '羁押处所',
  receivedOn: '收到日期',
} as const
export type Particular = keyof typeof particulars

/** The days clocks run from: moved only with whoever answers for the time limits (法36, 法43). */
export const triggerDays = ['receivedOn'] as const satisfies readonly Particular[]
export const triggerDayRole: Role = 'CENTRE_DIRECTOR'
export const movesClocks = (fields: readonly Particular[]): boolean => fields.some((field) => triggerDays.some((day) => day === field))

/** Why something was wrong; a sentence goes with it. */
export const correctionGrounds = {
  ENTRY_ERROR: '窗口录错',
  SAID_WRONG: '本人报错',
  CHANGED: '情况变了',
  ORGAN_TOLD: '办案机关告知',
  FOUND_IN_CHECK: '核对发现',
} as const
export type CorrectionGround = keyof typeof correctionGrounds

export const opponentKinds = { PERSON: '个人', ORGANISATION: '单位', AUTHORITY: '行政机关' } as const
export type OpponentKind = keyof typeof opponentKinds
export const opponentRoles = {
  RESPONDENT: '被告、被申请人',
  CLAIMANT: '原告、申请人',
  CO_RESPONDENT: '共同被告',
  THIRD_PARTY: '第三人',
} as const
export type OpponentRole = keyof typeof opponentRoles

type Follows = { how: 'REISSUE' | 'RECALL'; by: readonly Role[]; why: string }

const director = ['CENTRE_DIRECTOR'] as const
/** 法49: the decision on an objection is the bureau's own, and so is its correction. */
const bureau = ['BUREAU_ADMIN'] as const
const dispatch = ['DISPATCHER', 'CENTRE_DIRECTOR'] as const
/**
 * Papers that speak for the office to somebody else, and so are issued anew once what they say has been put right: a new number, the old one marked
 * void and never given again (forms.md §6). Every other paper keeps what was true of it when it was signed, and is marked.
 */
export const reissued: Readonly<Partial<Record<DocumentCode, Follows>>> = {
  GRANT_DECISION: { how: 'REISSUE', by: director, why: '决定书写了更正前的内容，送达当事人的应当是正确的' },
  REFUSAL_DECISION: { how: 'REISSUE', by: director, why: '决定书写了更正前的内容，送达当事人的应当是正确的' },
  TERMINATE_DECISION: { how: 'REISSUE', by: director, why: '决定书写了更正前的内容，送达当事人的应当是正确的' },
  ASSIGN_NOTICE: { how: 'REISSUE', by: dispatch, why: '承办单位按指派通知书办理' },
  REPLACE_NOTICE: { how: 'REISSUE', by: dispatch, why: '承办单位按通知书办理' },
  LEGAL_AID_LETTER: { how: 'RECALL', by: dispatch, why: '已经送到办案机关，另发更正后的公函' },
  TERMINATE_LETTER: { how: 'RECALL', by: dispatch, why: '已经送到办案机关，另发更正后的公函' },
  DECISION_LETTER: { how: 'RECALL', by: director, why: '已经送到办案机关或者羁押处所，另发更正后的函' },
  OBJECTION_DECISION: { how: 'REISSUE', by: bureau, why: '决定由司法局作出，送达当事人和机构的应当是正确的' },
  NOTIFY_REPLY: { how: 'RECALL', by: dispatch, why: '已经送到办案机关，另发更正后的复函' },
}
export const isReissued = (code: string): code is DocumentCode => Object.hasOwn(reissued, code)
export const followsOf = (code: string): Follows | null => (isReissued(code) ? (reissued[code] ?? null) : null)
