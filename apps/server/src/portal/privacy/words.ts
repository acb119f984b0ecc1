import { html, type Markup } from '../frame/html.ts'

/** The text a person agrees to; its version is recorded with the draft and the application (security.md §4.6). */
export const noticeVersion = '2026-11'

const rights = [
  '查看、要一份副本、改正、要求删除、撤回同意、投诉。依法必须保存的案卷不能删除，但会限制使用。',
  '请打 12348 或到窗口提出。不想在网上填的，可以到窗口或工作站当面申请。',
]
const rows = (centre: string): [string, string][] => [
  ['谁来用', `${centre}。`],
  ['用来做什么', '审查您能不能得到法律援助，给您请律师，把结果告诉您。不用来做别的。'],
  ['凭什么', '《中华人民共和国法律援助法》第四十一条、第四十二条、第四十三条；《中华人民共和国个人信息保护法》第十三条、第二十九条。'],
  [
    '要哪些',
    '姓名、证件号码、电话、住址，事情的经过和材料，家里的收入（按规定不用查的就不问）。其中证件号码、收入、未成年人的信息是敏感信息，单独征求您的同意。',
  ],
  ['谁能看', '办这件事的工作人员和给您指派的律师。证件号码、电话加密保存，谁看过都有记录。'],
  ['存多久', '没有提交的草稿存 30 天，到期删除。提交以后的，按法律援助案卷的保管期限保存。'],
  ['您可以', rights.join('')],
]

export const noticeWords = (centre: string): Markup =>
  html`<dl>
    ${rows(centre).map(
      ([term, words]) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${words}</dd>
        </div>`,
    )}
  </dl>`
