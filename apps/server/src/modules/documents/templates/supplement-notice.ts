import { addressee, list, noticePaper, paragraph, signature } from './cells.ts'
import type { DocumentData } from './document-data.ts'
import { aidLaw, day, matterOf, sentence, wanting } from './wording.ts'

/** 补充材料（说明）通知书 (R-56, 法43②): everything that is missing, told once. */
export function supplementNotice(data: DocumentData) {
  const missing = data.missing ?? []
  const until = data.replyBy ? `请于${day(data.replyBy)}前` : '请在收到本通知书后尽快'
  return noticePaper('补充材料（说明）通知书', data, [
    addressee(data.recipient.name),
    paragraph(`你就“${matterOf(data)}”事项提出的法律援助申请，需要补充材料或者作出说明。根据${aidLaw}第四十三条第二款，现一次性告知如下：`),
    list(missing.map((one) => sentence(wanting(one)))),
    paragraph(
      `${until}把材料交到本机构，或者当面、书面作出说明。一时难以取得的，请在期限内告诉我们${data.agencyPhone ? `，电话：${data.agencyPhone}` : ''}。`,
    ),
    paragraph('补充、说明的时间不计入审查期限。没有按要求补充或者说明的，视为撤回申请，但仍可以重新申请。'),
    signature(data.agencyName, data.issuedOn),
  ])
}
