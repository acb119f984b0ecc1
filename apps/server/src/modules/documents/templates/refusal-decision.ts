import { inChinese } from '@fayuan/law/citing'
import { addressee, noticePaper, paragraph, signature } from './cells.ts'
import { required } from './required.ts'
import type { DocumentData } from './document-data.ts'
import { aidLaw, basisPhrase, caseName, caseRules, reached, sentence } from './wording.ts'

/** 不予法律援助决定书 (R-61 R-62, 法43 法49): what it rests on, reasons in writing, and the way to object. */
export function refusalDecision(data: DocumentData) {
  const { basis, reasons } = required(data, 'decision')
  return noticePaper('不予法律援助决定书', data, [
    addressee(data.recipient.name),
    paragraph(`${caseName(data, '你')}的法律援助申请，本机构已经审查。`),
    paragraph(`不予法律援助的理由：${sentence(reasons)}`),
    paragraph(`根据${basis.length > 0 ? basisPhrase(basis) : `${aidLaw}第四十三条第一款`}的规定，本机构决定不予法律援助。`),
    objectionWay(data),
    paragraph('情况变化或者有新材料的，可以重新申请；有法律问题，可以继续向本机构或者拨打12348咨询。'),
    signature(data.agencyName, data.issuedOn),
  ])
}

export const objectionDays = ({ objectionDays = 15 }: DocumentData): string => `${inChinese(objectionDays)}日`

/** The same way is open to a recipient whose aid is ended; only a decision that upholds goes on to 复议 or 诉讼 (R-63, 程19 程22). */
export function objectionWay(data: DocumentData) {
  const bureau = data.bureauName || '司法行政部门'
  return paragraph(
    `你对本决定有异议的，可以自收到本决定书之日起${objectionDays(data)}内，向设立本机构的${bureau}${reached(data.bureau ?? {})}提出。${bureau}自收到异议之日起五日内审查，作出维持或者责令改正的决定；对维持决定不服的，可以依法申请行政复议或者提起行政诉讼（${aidLaw}第四十九条、${caseRules}第二十二条）。`,
  )
}
