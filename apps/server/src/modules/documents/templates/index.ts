import type { DocumentSpec } from '../../../platform/typesetting/index.ts'
import { application } from './application.ts'
import { assignNotice } from './assign-notice.ts'
import { dayOf } from '@fayuan/law'
import { note } from './cells.ts'
import { caseCover } from './case-cover.ts'
import { caseIndex } from './case-index.ts'
import { closingReport } from './closing-report.ts'
import { decisionLetter } from './decision-letter.ts'
import type { DocumentCode, DocumentData, Fact } from './document-data.ts'
import { grantDecision } from './grant-decision.ts'
import { hardshipStatement } from './hardship-statement.ts'
import { legalAidLetter } from './legal-aid-letter.ts'
import { materialReceipt } from './material-receipt.ts'
import { notifyReply } from './notify-reply.ts'
import { objectionDecision } from './objection-decision.ts'
import { refusalDecision } from './refusal-decision.ts'
import { replaceApplication } from './replace-application.ts'
import { replaceNotice } from './replace-notice.ts'
import { reviewForm } from './review-form.ts'
import { subsidyApproval } from './subsidy-approval.ts'
import { supplementNotice } from './supplement-notice.ts'
import { terminateDecision } from './terminate-decision.ts'
import { terminateLetter } from './terminate-letter.ts'
import { urgentAidNote } from './urgent-aid-note.ts'
import { withdrawnRecord } from './withdrawn-record.ts'
import { day } from './wording.ts'

export type { ArchiveFile, DocumentCode, DocumentData, Fact, Recipient } from './document-data.ts'
export { capitalAmount } from './numerals.ts'

/** `numberClass` is the character of the document number (forms.md §6); a paper without one carries the case number. */
export type Template = {
  name: string
  copies: number
  numberClass: string | null
  needs: readonly Fact[]
  write: (data: DocumentData) => DocumentSpec
}

export const templates: Record<DocumentCode, Template> = {
  APPLICATION: { name: '法律援助申请表', copies: 1, numberClass: '援申', needs: [], write: application },
  HARDSHIP_STATEMENT: { name: '经济困难状况说明表', copies: 1, numberClass: null, needs: [], write: hardshipStatement },
  MATERIAL_RECEIPT: { name: '申请材料接收凭证', copies: 2, numberClass: null, needs: [], write: materialReceipt },
  SUPPLEMENT_NOTICE: { name: '补充材料（说明）通知书', copies: 2, numberClass: null, needs: [], write: supplementNotice },
  WITHDRAWN_RECORD: { name: '视为撤回申请登记表', copies: 1, numberClass: null, needs: [], write: withdrawnRecord },
  REVIEW_FORM: { name: '法律援助审查表', copies: 1, numberClass: null, needs: ['check'], write: reviewForm },
  GRANT_DECISION: { name: '给予法律援助决定书', copies: 3, numberClass: '援决', needs: ['decision'], write: grantDecision },
  REFUSAL_DECISION: { name: '不予法律援助决定书', copies: 3, numberClass: '援不', needs: ['decision'], write: refusalDecision },
  URGENT_AID_NOTE: { name: '先行提供法律援助审批表', copies: 1, numberClass: null, needs: [], write: urgentAidNote },
  OBJECTION_DECISION: { name: '法律援助异议审查决定书', copies: 3, numberClass: '援异', needs: ['objection'], write: objectionDecision },
  ASSIGN_NOTICE: { name: '指派通知书', copies: 3, numberClass: '援派', needs: ['assignment'], write: assignNotice },
  LEGAL_AID_LETTER: { name: '法律援助公函', copies: 2, numberClass: '援函', needs: ['assignment'], write: legalAidLetter },
  NOTIFY_REPLY: { name: '复函', copies: 2, numberClass: '援函', needs: ['reply'], write: notifyReply },
  REPLACE_APPLICATION: { name: '更换法律援助人员申请表', copies: 1, numberClass: null, needs: ['replacement'], write: replaceApplication },
  REPLACE_NOTICE: { name: '更换法律援助人员通知书', copies: 3, numberClass: '援更', needs: ['assignment'], write: replaceNotice },
  TERMINATE_DECISION: { name: '终止法律援助决定书', copies: 3, numberClass: '援终', needs: ['termination'], write: terminateDecision },
  TERMINATE_LETTER: { name: '终止法律援助公函', copies: 2, numberClass: '援函', needs: ['termination'], write: terminateLetter },
  CLOSING_REPORT: { name: '结案报告表', copies: 1, numberClass: null, needs: ['closing'], write: closingReport },
  SUBSIDY_APPROVAL: { name: '法律援助补贴审批表', copies: 1, numberClass: null, needs: ['subsidy'], write: subsidyApproval },
  CASE_COVER: { name: '卷宗封面', copies: 1, numberClass: null, needs: ['archive'], write: caseCover },
  CASE_INDEX: { name: '卷内目录', copies: 1, numberClass: null, needs: ['archive'], write: caseIndex },
  DECISION_LETTER: { name: '法律援助决定告知函', copies: 2, numberClass: '援函', needs: ['decision'], write: decisionLetter },
}

/** The paper `code` of one case, ready for renderPdf or renderDocx; one that stands no more, or is older than a correction, says so above everything else. */
export function specFor(
  code: DocumentCode,
  data: DocumentData,
  voidedAt: Date | null = null,
  correctedAt: Date | null = null,
): DocumentSpec {
  const spec = templates[code].write(data)
  const mark = voidedAt
    ? `【作废】本文书已于${day(dayOf(voidedAt))}作废，留存备查。`
    : correctedAt && `【更正前出具】本文书所写的登记已于${day(dayOf(correctedAt))}更正，更正的内容见案卷记录。`
  const notes = [...(mark ? [mark] : []), ...(data.replaces ? [insteadOf(data.replaces)] : [])]
  return notes.length > 0 ? { ...spec, blocks: [...notes.map(note), ...spec.blocks] } : spec
}

/** Whoever holds both must see which of them counts. */
const insteadOf = ({ docNo, on }: NonNullable<DocumentData['replaces']>): string =>
  `【更正后另行出具】本文书代替${day(on)}出具的${docNo ? `${docNo}文书` : '同一文书'}，原件作废。`
