import {
  ageOn,
  applicantTypes,
  type ApplicationFacts,
  type Day,
  forums,
  matters,
  otherReasons,
  partyRoles,
  personCategories,
  subMatters,
} from '@fayuan/law'
import { otherSideOf } from '@fayuan/law/application'
import { ageGroupsOn } from '@fayuan/law/contradictions'
import { nationalityName } from '@fayuan/law/nationality'
import { idKinds } from '@fayuan/law/reading'
import type { CaseRow } from '../casefile/index.ts'
import type { KeptFacts } from './facts.ts'
import type { applicantOf } from './queries.ts'

export type FactRow = { label: string; value: string }

const label = (table: Readonly<Record<string, string>>, code: string | null | undefined) => (code ? (table[code] ?? code) : '')
const yuan = (n: number) => `${n.toLocaleString('zh-CN')} 元`

/** A request beside the main one: in the applicant's words, then what it is, by which way, and its own last day. */
const claimText = ({ title, matter, subMatter, forum, limitationOn }: NonNullable<ApplicationFacts['furtherClaims']>[number]) =>
  [
    ...new Set([
      title,
      label(subMatters, subMatter) || label(matters, matter),
      label(forums, forum),
      limitationOn && `${limitationOn} 届满`,
    ]),
  ]
    .filter(Boolean)
    .join(' · ')

type Agent = { name: string; relation: string } | undefined
export type Applicant = Awaited<ReturnType<typeof applicantOf>>

/** What was taken down, row by row as the review reads it: every answer that was given, and where it counts that nobody gave one. */
export function factRows(file: CaseRow, facts: KeptFacts, { agent, applicant }: { agent?: Agent; applicant: Applicant }) {
  const household = facts.household
  const byAge: readonly string[] = applicant?.birthOn ? ageGroupsOn(applicant.birthOn, file.receivedOn) : []
  const rows: [string, string][] = [
    ['申请人类型', label(applicantTypes, facts.applicantType) || '未填'],
    ...nationality(facts, applicant),
    ['证件', label(idKinds, applicant?.idType) || '还不知道'],
    ['性别、年龄', sexAndAge(applicant, file.receivedOn)],
    ...(facts.reciprocity === undefined
      ? []
      : [['外国人、无国籍人申请的根据', reciprocities[facts.reciprocity]] satisfies [string, string]]),
    ['身份类别', categoriesText(facts, byAge)],
    ...(agent ? [['代为申请', [agent.name, agent.relation && `（${agent.relation}）`].join('')] satisfies [string, string]] : []),
    ['当事人地位', label(partyRoles, facts.role)],
    ...(file.recipients > 1 ? [['受援人数', `${file.recipients} 人`] satisfies [string, string]] : []),
    ['请求', file.title],
    ['事项', [label(matters, file.matter), label(subMatters, file.subMatter)].filter(Boolean).join(' · ')],
    ['办理途径', label(forums, file.forum) || '还不知道'],
    ...(facts.furtherClaims ?? []).map((claim): [string, string] => [`第 ${claim.id} 项请求`, claimText(claim)]),
    ...otherSide(file.opponents, facts),
    ['办案机关', file.organ || '未填'],
    ...answered('由本地的机关处理', facts.jurisdictionOk, ['是', '不是']),
    ...answered('先向别的法律援助机构申请过', facts.firstReceivedElsewhere, ['申请过', '没有']),
    ...answered('代为申请的人侵害申请人权益', facts.agentIsInfringer, ['是', '否']),
    ...(facts.possibleSentence ? [['可能判处的刑罚', '无期徒刑、死刑'] satisfies [string, string]] : []),
    ...(facts.otherReason ? [['没有委托辩护人的其他原因', label(otherReasons, facts.otherReason)] satisfies [string, string]] : []),
    ...answered('需要立即申请保全或者先予执行', facts.needsPreservation || undefined, ['需要', '不需要']),
    ...answered('本地规定给这类事项加的条件', facts.conditionMet, ['符合', '不符合']),
    ...conditionsText(facts.conditions),
    ['已委托代理人', facts.hasCounsel ? '是' : '否'],
    ['时效或期限', file.limitationOn ? `${file.limitationOn} 届满` : '未填'],
    ['家庭', householdText(household)],
    ...(facts.urbanRural ? [['城镇还是农村', facts.urbanRural === 'URBAN' ? '城镇' : '农村'] satisfies [string, string]] : []),
    ...answered('固定生活来源', facts.noFixedIncome, ['没有', '有']),
    ...answered('民政认定的低收入人口', facts.lowIncomeRegistry, ['是', '不是']),
    ...answered('遭遇灾害、事故、重病', facts.hardshipEvent, ['遭遇过', '没有遭遇']),
    ...answered('以前作过虚假承诺', facts.priorFalsePledge, ['作过', '没有']),
    ['核查方式', facts.verification === 'DATA_SHARED' ? '信息共享查询' : facts.verification === 'PLEDGE' ? '个人诚信承诺' : '未定'],
  ]
  return rows.map(([name, value]): FactRow => ({ label: name, value }))
}

/** 国籍 of a foreigner (法69): shown as it was asked, and that nobody asked. */
const nationality = ({ applicantType }: KeptFacts, applicant: Applicant): [string, string][] =>
  applicant?.nationality
    ? [['国籍', nationalityName(applicant.nationality)]]
    : applicantType === 'FOREIGN_OR_STATELESS'
      ? [['国籍', '还没有问']]
      : []

/** Nobody asked, asked and none, and what was said; what only the birthday says leaves the rest open. */
function categoriesText({ categories, categoriesOpen }: KeptFacts, byAge: readonly string[]): string {
  if (categories === undefined) return '还没有问'
  if (categories.length === 0) return '问过，都不是'
  const said = categories.map(({ code, evidence }) => `${label(personCategories, code)}（${evidenceText(evidence, byAge.includes(code))}）`)
  return `${said.join('、')}${categoriesOpen === true ? '；是不是别的类别还没有问' : ''}`
}

/** 对方: that there is none stands only where it was said, and nobody who is accused is asked for one. */
function otherSide(names: string, { role, said }: KeptFacts): [string, string][] {
  const standing = otherSideOf({ role, opponents: names ? [names] : [], hasNoOpponent: said?.hasNoOpponent })
  if (standing === 'NOT_ASKED') return []
  return [['对方', standing === 'NAMED' ? names : standing === 'NONE' ? '没有对方' : '还不知道']]
}

/** A row for what somebody answered, in the words of the question; none for what nobody did. */
const answered = (name: string, said: boolean | undefined, [yes, no]: readonly [string, string]): [string, string][] =>
  said === undefined ? [] : [[name, said ? yes : no]]

const evidenceTexts: Readonly<Record<string, string>> = {
  PRESENT: '有材料',
  ABSENT: '无材料',
  VERIFIED_BY_DATA: '已查询核实',
  SAID: '说有材料，还没有看到',
}
/** What follows from the birthday was claimed by nobody; only the card that shows it may still be wanting. */
const evidenceText = (evidence = '', isByAge = false): string =>
  isByAge && ['', 'SAID'].includes(evidence) ? '按出生日期，还没有看到证件' : (evidenceTexts[evidence] ?? '还不知道有没有材料')

const reciprocities = { LAW: '我国法律有规定', TREATY: '两国有条约、协定', RECIPROCITY: '两国有互惠', NONE: '都没有' } as const
const sexes: Readonly<Record<string, string>> = { MALE: '男', FEMALE: '女' }

function sexAndAge(applicant: Applicant, on: Day): string {
  const { sex, birthOn } = applicant ?? {}
  return [label(sexes, sexes[sex ?? ''] && sex), birthOn && `收到申请时 ${ageOn(birthOn, on)} 周岁`].filter(Boolean).join('，') || '未填'
}

/** What was said of the household, and nothing for what was not. */
function householdText(household: ApplicationFacts['household']): string {
  const { members, monthlyIncomeTotal: total, applicantMonthlyIncome: own, opponentIsMember } = household ?? {}
  const said = [
    members === undefined ? '' : `${members} 人`,
    total === undefined ? '' : `月收入合计 ${yuan(total)}`,
    own === undefined ? '' : `本人月收入 ${yuan(own)}`,
    opponentIsMember === undefined ? '' : opponentIsMember ? '对方是共同生活成员' : '对方不是共同生活成员',
  ]
  const { note = '' } = (household ?? {}) as { note?: string }
  return [said.filter(Boolean).join('，'), note && `难处：${note}`].filter(Boolean).join('；') || '未填'
}

/** The numbered conditions of a local rule, which its own text spells out. */
function conditionsText(conditions: ApplicationFacts['conditions']): [string, string][] {
  const answers = Object.values(conditions ?? {})
  if (answers.length === 0) return []
  const met = answers.filter((one) => one === true).length
  return [['本地规定里有编号的条件', `答了 ${answers.length} 项，符合 ${met} 项`]]
}

/** What reads differently, in the words of the rows; a row that is not there says nothing. */
export function rowsDiffering(before: readonly FactRow[], after: readonly FactRow[]): { label: string; from: string; to: string }[] {
  const valueIn = (rows: readonly FactRow[], name: string) => rows.find((row) => row.label === name)?.value ?? ''
  const names = [...new Set([...before, ...after].map((row) => row.label))]
  return names.map((name) => ({ label: name, from: valueIn(before, name), to: valueIn(after, name) })).filter(({ from, to }) => from !== to)
}
