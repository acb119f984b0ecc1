import { inChinese } from '@fayuan/law/citing'
import { addressee, noticePaper, paragraph, signature } from './cells.ts'
import { objectionWay } from './refusal-decision.ts'
import { required } from './required.ts'
import type { DocumentData } from './document-data.ts'
import { aidLaw, basisPhrase, caseName, day } from './wording.ts'

/**
 * 给予法律援助决定书 (R-61, 法43): from its day the agency owes an assignment within three days (D07). What the director noted for the house is
 * not in it. One that carries out an order of the bureau says so (程23).
 */
export function grantDecision(data: DocumentData) {
  const { basis } = required(data, 'decision')
  const ground = basis.length > 0 ? `根据${basisPhrase(basis)}的规定，` : ''
  return noticePaper('给予法律援助决定书', data, [
    addressee(data.recipient.name),
    paragraph(`${caseName(data, '你')}的法律援助申请，${reviewed(data)}`),
    paragraph(
      `${ground}决定给予法律援助${data.isFormOpen ? '' : `，援助形式为${data.form}`}。${coverage(data)}本机构将自作出本决定之日起三日内指派法律援助人员，并把其姓名和联系方式告诉你。`,
    ),
    ...notCovered(data),
    paragraph(
      `法律援助是无偿的，法律援助人员不得收取任何财物。你有权了解办理情况；有关人员没有依法履行职责的，可以向司法行政部门投诉，并可以请求更换法律援助人员。你应当如实陈述，及时提供证据材料，配合办理；经济状况有变化或者自行委托代理人的，请及时告诉本机构（${aidLaw}第二十条、第四十七条、第四十八条、第五十五条）。`,
    ),
    signature(data.agencyName, data.issuedOn),
  ])
}

function reviewed({ ordered, bureauName }: DocumentData): string {
  if (!ordered) return '本机构已经审查，符合法律援助条件。'
  const number = ordered.paperNo ? `（${ordered.paperNo}）` : ''
  return `${bureauName}已于${day(ordered.on)}作出异议审查决定${number}，责令本机构改正。本机构原来的决定作废。`
}

type Claims = NonNullable<DocumentData['claims']>

const quoted = (claims: Claims) => claims.map(({ title }) => `“${title}”`).join('、')

/** 援助的范围: said wherever the applicant made more than one request. */
function coverage({ claims = [] }: DocumentData): string {
  const covered = claims.filter(({ outcome }) => outcome === 'COVERED')
  if (claims.length === 0) return ''
  return `援助范围包括你的下列请求：${covered.map(({ title }, at) => `（${inChinese(at + 1)}）${title}`).join('；')}。`
}

/** “甲”、“乙”，理由是……; requests left out for one reason are told together. */
function withReasons(refused: Claims): string {
  const reasons = [...new Set(refused.map(({ why }) => why))]
  return reasons.map((why) => `${quoted(refused.filter((one) => one.why === why))}，理由是：${why}`).join('；')
}

/** What is left out is refused as far as it goes: in writing, with reasons and the way to object (法43, R-61, R-62). */
function notCovered(data: DocumentData) {
  const { claims = [] } = data
  const refused = claims.filter(({ outcome }) => outcome === 'REFUSED')
  const pending = claims.filter(({ outcome }) => outcome === 'PENDING')
  return [
    ...(refused.length > 0 ? [paragraph(`下列请求不在援助范围之内：${withReasons(refused)}。`), objectionWay(data)] : []),
    // What is still asked is partly for the office to find out, so the letter sends to the desk instead of listing it.
    ...(pending.length > 0
      ? [
          paragraph(
            `${quoted(pending)}还有需要核实的事实或者材料，这次没有包括在内，也没有不予援助；需要补充什么，请向本机构询问，补齐后可以再提出申请。`,
          ),
        ]
      : []),
  ]
}
