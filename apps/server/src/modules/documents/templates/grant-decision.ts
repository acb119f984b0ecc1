import { addressee, noticePaper, paragraph, signature } from './cells.ts'
import { required } from './required.ts'
import type { DocumentData } from './document-data.ts'
import { aidLaw, basisPhrase, caseName, sentence } from './wording.ts'

/** 给予法律援助决定书 (R-61, 法43): from its day the agency owes an assignment within three days (D07). */
export function grantDecision(data: DocumentData) {
  const { basis, reasons } = required(data, 'decision')
  const ground = basis.length > 0 ? `根据${basisPhrase(basis)}的规定，` : ''
  return noticePaper('给予法律援助决定书', data, [
    addressee(data.recipient.name),
    paragraph(`${caseName(data, '你')}的法律援助申请，本机构已经审查。${sentence(reasons)}`),
    paragraph(
      `${ground}决定给予法律援助，援助形式为${data.form}。本机构将自作出本决定之日起三日内指派法律援助人员，并把其姓名和联系方式告诉你。`,
    ),
    paragraph(
      `法律援助是无偿的，法律援助人员不得收取任何财物。你有权了解办理情况；有关人员没有依法履行职责的，可以向司法行政部门投诉，并可以请求更换法律援助人员。你应当如实陈述，及时提供证据材料，配合办理；经济状况有变化或者自行委托代理人的，请及时告诉本机构（${aidLaw}第二十条、第四十七条、第四十八条、第五十五条）。`,
    ),
    signature(data.agencyName, data.issuedOn),
  ])
}
