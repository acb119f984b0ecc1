import { form, label, value } from './cells.ts'
import { required } from './required.ts'
import type { DocumentData } from './document-data.ts'
import type { DocumentSpec } from '../../../platform/typesetting/index.ts'
import { day, matterOf } from './wording.ts'

/** 卷宗封面 (程42, R-92): one case, one file. */
export function caseCover(data: DocumentData): DocumentSpec {
  const archive = required(data, 'archive')
  const { assignment, closing } = data
  const closedOn = archive.closedOn ?? closing?.closedOn
  return {
    title: '法律援助卷宗',
    layout: 'COVER',
    letterhead: null,
    pageNumber: 'NONE',
    blocks: [
      { kind: 'heading', text: data.agencyName },
      form(
        [1.15, 1.85, 1.15, 1.85],
        [
          [label('案件类型'), value(data.form, { span: 3 })],
          [label('案件编号'), value(data.caseNumber, { span: 3 })],
          [label('案　　由'), value(matterOf(data), { span: 3 })],
          [label('受 援 人'), value(data.recipient.name, { span: 3 })],
          [label('承办单位'), value(assignment?.firm, { span: 3 })],
          [label('承 办 人'), value(assignment?.lawyer, { span: 3 })],
          [label('收案日期'), value(dayOrBlank(archive.receivedOn)), label('结案日期'), value(dayOrBlank(closedOn))],
          [label('归档日期'), value(dayOrBlank(archive.archivedOn)), label('归 档 号'), value(archive.fileNo)],
          [label('保管期限'), value(archive.retention), label('页　　数'), value(`共${archive.pages}页`)],
        ],
      ),
    ],
  }
}

const dayOrBlank = (on: string | null | undefined) => (on ? day(on) : '')
