import { centred, form, formPaper, head, note, paragraph, signature, value } from './cells.ts'
import type { DocumentData } from './document-data.ts'
import { aidLaw, day, matterOf } from './wording.ts'

/** 申请材料接收凭证 (R-56, 程13): name, number and day of every paper handed in. */
export function materialReceipt(data: DocumentData) {
  const { materials, recipient } = data
  const rows = materials.map(({ name, copies, receivedOn }, index) => [
    centred(String(index + 1)),
    value(name),
    centred(String(copies)),
    centred(day(receivedOn ?? data.issuedOn)),
  ])
  const total = materials.reduce((sum, { copies }) => sum + copies, 0)
  return formPaper('法律援助申请材料接收凭证', data, [
    paragraph(
      `${recipient.name}就“${matterOf(data)}”事项申请法律援助，${materials.length > 0 ? '本机构已收到下列材料：' : '本机构已收到申请，未随附其他材料。'}`,
    ),
    ...(materials.length > 0
      ? [
          form(
            [0.6, 3.6, 0.8, 1.7],
            [
              [head('序号'), head('材料名称'), head('份数'), head('收到日期')],
              ...rows,
              [centred('合计', { span: 2 }), centred(`${total}`), centred(`共${materials.length}种`)],
            ],
            1,
          ),
        ]
      : []),
    note(
      `材料齐全的，本机构自收到申请之日起七日内作出决定；需要补充材料或者说明的，将一次性告知，补充的时间不计算在内（${aidLaw}第四十三条）。\n本凭证一式两份，交申请人一份，存卷一份。`,
    ),
    signature(data.agencyName, data.issuedOn),
  ])
}
