import { addressee, noticePaper, paragraph, signature } from './cells.ts'
import { chineseNumber } from './numerals.ts'
import { required } from './required.ts'
import type { DocumentData } from './document-data.ts'
import { aidLaw, basisPhrase, caseName, sentence } from './wording.ts'

/** 不予法律援助决定书 (R-61 R-62, 法43 法49): reasons in writing, and the way to object. */
export function refusalDecision(data: DocumentData) {
  const { basis, reasons } = required(data, 'decision')
  const ground = basis.length > 0 ? `根据${basisPhrase(basis)}的规定，` : `根据${aidLaw}第四十三条第一款的规定，`
  return noticePaper('不予法律援助决定书', data, [
    addressee(data.recipient.name),
    paragraph(`${caseName(data, '你')}的法律援助申请，本机构已经审查。`),
    paragraph(`不予法律援助的理由：${sentence(reasons)}`),
    paragraph(`${ground}本机构决定不予法律援助。`),
    objectionWay(data),
    paragraph('情况变化或者有新材料的，可以重新申请；有法律问题，可以继续向本机构或者拨打12348咨询。'),
    signature(data.agencyName, data.issuedOn),
  ])
}

/** The same way is open to a recipient whose aid is ended; only a decision that upholds goes on to 复议 or 诉讼. */
export function objectionWay(data: DocumentData) {
  const days = chineseNumber(data.objectionDays ?? 15)
  return paragraph(
    `你对本决定有异议的，可以自收到本决定书之日起${days}日内，向设立本机构的${data.bureauName}提出。${data.bureauName}自收到异议之日起五日内审查，作出维持或者责令改正的决定；对维持决定不服的，可以依法申请行政复议或者提起行政诉讼（${aidLaw}第四十九条）。`,
  )
}
