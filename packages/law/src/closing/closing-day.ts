import type { Day } from '../day.ts'
import { versionDays } from '../deadlines/rules.ts'
import type { Mark } from '../marks.ts'

/** 结案日 (R-90, 程40): what has to happen, and on paper, for a case to be closed; from that day D14 runs. */
const rows = [
  { code: 'INVESTIGATION_ENDED', text: '侦查阶段：收到起诉意见书或者撤销案件的文书之日', needsPaper: true },
  { code: 'PROSECUTION_REVIEW_ENDED', text: '审查起诉阶段：收到起诉书或者不起诉决定书之日', needsPaper: true },
  { code: 'JUDGMENT_RECEIVED', text: '审判阶段：收到判决书、裁定书、调解书之日', needsPaper: true },
  { code: 'AWARD_RECEIVED', text: '仲裁、行政复议：收到仲裁裁决书、行政复议决定书之日', needsPaper: true },
  { code: 'SETTLEMENT_REACHED', text: '其他非诉讼案件：双方达成和解、调解协议之日', needsPaper: true },
  { code: 'PERFORMANCE_BEGAN', text: '没有文书的：义务人开始履行义务之日', needsPaper: false },
  { code: 'TERMINATION_RECEIVED', text: '终止援助的：承办单位收到终止法律援助决定书之日', needsPaper: true },
] as const

export type ClosingGround = (typeof rows)[number]['code']

export type ClosingGroundRow = { code: ClosingGround; text: string; needsPaper: boolean }

export const closingGrounds = Object.fromEntries(rows.map((row) => [row.code, row])) as Record<ClosingGround, ClosingGroundRow>

/** The article of 程40 is from memory; its wording is not compared with the text item by item. */
export const closingSource: { cite: string; since: Day; mark: Mark } = {
  cite: '程序规定40',
  since: versionDays['PROC-2023'],
  mark: '忆',
}

export const closingDay = (ground: ClosingGround): { text: string; needsPaper: boolean; cite: string } => ({
  text: closingGrounds[ground].text,
  needsPaper: closingGrounds[ground].needsPaper,
  cite: closingSource.cite,
})
