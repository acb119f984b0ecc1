import { forums } from '@fayuan/law'
import { wantedWords } from '@fayuan/law/wanted'
import type { CaseDetail, CaseEvent } from '../../api/shapes.ts'
import { instantText } from '../../ui/day.tsx'
import { yuanText } from '../../ui/money.tsx'
import { deliveryModes, hearingModes, workKinds } from '../acts/words.ts'

type Words = Readonly<Record<string, string | undefined>>
type Say = (value: string | number, event: CaseEvent) => string

const yuan = (value: string | number) => `${yuanText(Number(value))} 元`
const labelIn = (table: Words, code: unknown) => (typeof code === 'string' ? (table[code] ?? '') : '')

const nothing = { papers: 0, listed: 0, answers: 0 }

/** What an entry carries, each in words; what has none here is not said, so that no code reaches the page. */
const says: Readonly<Record<string, Partial<Record<string, Say>>>> = {
  submitApplication: {
    papers: (n) => wantedWords({ ...nothing, papers: Number(n) }).join(),
    listed: (n) => wantedWords({ ...nothing, listed: Number(n) }).join(),
    answers: (n) => wantedWords({ ...nothing, answers: Number(n) }).join(),
    // Entries of before counted questions among the papers.
    missing: (n) => (Number(n) > 0 ? `材料和没有答的问题共 ${n} 项` : ''),
  },
  askSupplement: { items: (n) => `要补 ${n} 项`, replyBy: (day) => `${day} 前补齐` },
  supplyMaterials: { items: (n) => `收到 ${n} 项` },
  correctMaterials: { items: (n) => `改了 ${n} 项` },
  grantApplication: { forum: (code) => labelIn(forums, code) && `按${labelIn(forums, code)}提供` },
  grantUrgentAid: { supplyBy: (day) => `${day} 前补办手续` },
  logWork: { kind: (code) => labelIn(workKinds, code), minutes: (n) => `${n} 分钟` },
  reportNode: { doneOn: (day) => `完成于 ${day}` },
  scheduleHearing: { startsAt: (at) => `${instantText(String(at))} 开庭`, mode: (code) => labelIn(hearingModes, code) },
  moveHearing: { from: (at) => `原定 ${instantText(String(at))}`, startsAt: (at) => `改到 ${instantText(String(at))}` },
  cancelHearing: { from: (at) => `原定 ${instantText(String(at))}` },
  recordDelivery: { deliveredOn: (day) => `${day} 送达`, mode: (code) => labelIn(deliveryModes, code) },
  closeCase: {
    closedOn: (day) => `结案日 ${day}`,
    recoveredFen: (fen) => (Number(fen) > 0 ? `取得利益 ${yuan(fen)}` : ''),
    wagesFen: (fen) => (Number(fen) > 0 ? `其中工资 ${yuan(fen)}` : ''),
  },
  submitFile: { items: (n) => `${n} 件材料`, pages: (n) => `${n} 页` },
  calculateSubsidy: { totalFen: (fen) => `补贴 ${yuan(fen)}` },
  approveSubsidy: { totalFen: (fen) => `补贴 ${yuan(fen)}` },
  recordPayment: { totalFen: (fen) => `付 ${yuan(fen)}`, paidOn: (day) => `${day} 付`, voucher: (no) => `凭证 ${no}` },
  reverseSubsidy: { totalFen: (fen) => `冲销 ${yuan(fen)}` },
  reissuePaper: { voided: (no) => `作废 ${no}`, issued: (no) => `另出 ${no}` },
}

/** To whom, when and how much: the content of an entry of the history. */
export function eventWords(event: CaseEvent, assignment: CaseDetail['assignment']): string {
  const { verb, data } = event
  const said = Object.entries(says[verb] ?? {}).flatMap(([name, say]) => {
    const value = data[name]
    return say && (typeof value === 'string' || typeof value === 'number') && value !== '' ? [say(value, event)] : []
  })
  const toWhom = data['providerId'] !== undefined && data['providerId'] === assignment?.providerId ? assignment.providerName : ''
  return [toWhom, ...said, data['toldRecipient'] === true ? '已告知受援人' : ''].filter(Boolean).join('，')
}
