import { citePhrase, speaksAgainst } from '@fayuan/law/citing'
import { nationalityName } from '@fayuan/law/nationality'
import { idKinds } from '@fayuan/law/reading'
import {
  ageOn,
  aidForms,
  applicantTypes,
  type ApplicationAssessment,
  type ApplicationFacts,
  caseStates,
  type CaseState,
  channels,
  claimStandings,
  type Day,
  forums,
  matters,
  personCategories,
  subMatters,
} from '@fayuan/law'
import { formOpenWords, isFormOpen, otherSideOf } from '@fayuan/law/application'
import { ageGroupsOn, claimedAgainstBirthday, factFaults, toldOnly } from '@fayuan/law/contradictions'
import { type Actor, hasRole } from '../../platform/actor.ts'
import { writeAudit } from '../../platform/audit/entry.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { Denied, NotFound } from '../../platform/refusal.ts'
import { settingsOn } from '../settings/index.ts'
import {
  applicantOf,
  citedInFull,
  judgeFacts,
  type KeptFacts,
  materialsOf,
  openFacts,
  openNarrative,
  placesAround,
} from '../applications/index.ts'
import { canDo, type CaseRow, findCase, flagLabels, shardOfCase, verbsDoneBy } from '../casefile/index.ts'
import { calendarIn, clocksOf, viewClock } from '../deadlines/index.ts'
import { agencyName, agentOf, findingsOf, othersAgainst, othersOfApplicant } from './queries.ts'
import { NothingToReview } from './refusals.ts'
import type { Review } from './schema.ts'
import { wantedOf } from './wanted.ts'
import { coverageText, inOneSentence } from './coverage.ts'

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

type Agent = Awaited<ReturnType<typeof agentOf>>

function rowsOf(file: CaseRow, facts: KeptFacts, { agent, applicant }: { agent: Agent; applicant: Applicant }) {
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
    [
      '身份类别',
      (facts.categories ?? [])
        .map(({ code, evidence }) => `${label(personCategories, code)}（${evidenceText(evidence, byAge.includes(code))}）`)
        .join('、') || '未填',
    ],
    ...(agent ? [['代为申请', [agent.name, agent.relation && `（${agent.relation}）`].join('')] satisfies [string, string]] : []),
    ['请求', file.title],
    ['事项', [label(matters, file.matter), label(subMatters, file.subMatter)].filter(Boolean).join(' · ')],
    ['办理途径', label(forums, file.forum) || '还不知道'],
    ...(facts.furtherClaims ?? []).map((claim): [string, string] => [`第 ${claim.id} 项请求`, claimText(claim)]),
    ...otherSide(file.opponents, facts),
    ['办案机关', file.organ || '未填'],
    ...answered('由本地的机关处理', facts.jurisdictionOk, ['是', '不是']),
    ...answered('先向别的法律援助机构申请过', facts.firstReceivedElsewhere, ['申请过', '没有']),
    ...answered('代为申请的人侵害申请人权益', facts.agentIsInfringer, ['是', '否']),
    ['已委托代理人', facts.hasCounsel ? '是' : '否'],
    ['时效或期限', file.limitationOn ? `${file.limitationOn} 届满` : '未填'],
    ['家庭', householdText(household)],
    ...answered('固定生活来源', facts.noFixedIncome, ['没有', '有']),
    ...answered('民政认定的低收入人口', facts.lowIncomeRegistry, ['是', '不是']),
    ...answered('遭遇灾害、事故、重病', facts.hardshipEvent, ['遭遇过', '没有遭遇']),
    ...answered('以前作过虚假承诺', facts.priorFalsePledge, ['作过', '没有']),
    ['核查方式', facts.verification === 'DATA_SHARED' ? '信息共享查询' : facts.verification === 'PLEDGE' ? '个人诚信承诺' : '未定'],
  ]
  return rows.map(([name, value]) => ({ label: name, value }))
}

/** 国籍 of a foreigner (法69): shown as it was asked, and that nobody asked. */
const nationality = ({ applicantType }: KeptFacts, applicant: Applicant): [string, string][] =>
  applicant?.nationality
    ? [['国籍', nationalityName(applicant.nationality)]]
    : applicantType === 'FOREIGN_OR_STATELESS'
      ? [['国籍', '还没有问']]
      : []

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

type Applicant = Awaited<ReturnType<typeof applicantOf>>

/** What does not fit in the facts: the reviewer sees it, confirmed at the desk or not asked on the portal. */
function doubtsOf(
  file: CaseRow,
  facts: ApplicationFacts,
  { applicant, organPlaces }: { applicant: Applicant; organPlaces: string[] },
): string[] {
  const { receivedOn, stage, organ } = file
  const claimed = (facts.categories ?? []).map(({ code }) => code)
  const birthOn = applicant?.birthOn ?? null
  const ages = birthOn === null ? [] : claimedAgainstBirthday(birthOn, receivedOn, claimed)
  return [...ages, ...factFaults({ ...facts, title: file.title, today: receivedOn, stage, organ, organPlaces, person: applicant })].map(
    ({ text }) => toldOnly(text),
  )
}

/** 审查页: facts left, what the rules say right; reading it is an entry (screens.md row 6). */
export async function getReview(tx: Tx, platform: Platform, actor: Actor, id: string, today: Day): Promise<Review> {
  if (!hasRole(actor, 'REVIEWER', 'CENTRE_DIRECTOR', 'BUREAU_ADMIN', 'RECEPTIONIST')) throw new Denied('审查页由审查人员和机构负责人使用。')
  const shard = await shardOfCase(tx, actor, id)
  const file = shard ? await findCase(tx, shard, id) : undefined
  if (!file || !shard) throw new NotFound()
  const facts = openFacts(platform.keys, file)
  if (!facts || file.chain === 'NOTIFIED') throw new NothingToReview()
  const [materials, clocks, calendar, same, against, findings, sourceName, done, settings, applicant, agent, organPlaces] =
    await Promise.all([
      materialsOf(tx, shard, id),
      clocksOf(tx, shard, id),
      calendarIn(tx),
      othersOfApplicant(tx, shard, file.applicantId, id),
      othersAgainst(tx, shard, file, id),
      findingsOf(tx, shard, id),
      agencyName(tx, file.sourceAgencyId),
      verbsDoneBy(tx, shard, id, actor.accountId),
      settingsOn(tx, { region: shard, officeId: file.agencyId }, today),
      applicantOf(tx, file),
      agentOf(tx, shard, id),
      placesAround(tx, facts.jurisdictionOk === true ? shard : undefined),
      writeAudit(tx, {
        shard,
        actorId: actor.accountId,
        actorName: actor.name,
        agencyId: actor.agencyId,
        action: 'readReview',
        objectType: 'case',
        objectId: id,
        requestId: actor.requestId,
        address: actor.address,
      }),
    ])
  const { whole, ...assessment } = await judgeFacts(tx, facts, today)
  const d06 = clocks.find((clock) => clock.rule === 'D06')
  const isOpen = isFormOpen({ ...file, form: assessment.form })
  return {
    case: {
      id: file.id,
      number: file.number,
      applicantName: file.applicantName,
      applicantId: file.applicantId,
      flags: file.flags.map((code) => label(flagLabels, code)),
      categories: file.categories,
      categoryLabels: file.categories.map((c) => label(personCategories, c)),
      title: file.title,
      matterLabel: label(matters, file.matter),
      formLabel: isOpen ? formOpenWords : label(aidForms, assessment.form),
      isFormOpen: isOpen,
      channelLabel: label(channels, file.channel),
      sourceName,
      receivedOn: file.receivedOn,
      state: file.state,
      stateLabel: caseStates[file.state as CaseState]?.label ?? file.state,
      version: file.version,
    },
    rows: rowsOf(file, facts, { agent, applicant }),
    narrative: openNarrative(platform.keys, file),
    facts: facts as unknown as Record<string, unknown>,
    materials: materials.map((m) => ({
      id: m.id,
      name: m.name,
      copies: m.copies,
      state: m.state,
      why: m.why,
      receivedOn: m.receivedOn,
      hasFile: m.fileId !== null,
      mediaType: m.mediaType,
    })),
    wanted: wantedOf(facts, { ...assessment, whole }, materials),
    assessment,
    claims: whole ?? null,
    clock: d06 ? viewClock(d06, today, calendar) : null,
    duplicates: [
      ...doubtsOf(file, facts, { applicant, organPlaces }).map((text) => ({ text, caseId: null })),
      ...same.map((c) => ({
        text: `同一申请人：${c.number} ${c.title}（${caseStates[c.state as CaseState]?.label ?? c.state}，${c.receivedOn} 收到）`,
        caseId: c.id,
      })),
      ...(against > 0 ? [{ text: `同一对方另有 ${against} 件`, caseId: null }] : []),
    ],
    findings: findings.map((f) => ({ proposal: f.proposal, opinion: f.opinion, by: f.checkedByName, on: f.checkedOn })),
    proposal: proposalFrom({ ...assessment, whole }, citePhrase(await citedInFull(tx, assessment.basis))),
    smallCentre: settings.get('SMALL_CENTRE') === true,
    can: canDo(actor, { ...file, done }),
  }
}

/** What nobody knows yet, and what is to be completed, as the rules find it; the questions to the applicant are another paper's. */
const openOf = (reasons: ApplicationAssessment['reasons']): string[] => [
  ...new Set(reasons.filter((one) => one.met === null || (one.met === false && !speaksAgainst(one))).map(({ text }) => text)),
]

// The rules' words as a first draft; where facts are missing the draft says so instead of proposing.
export function proposalFrom({ eligible, reasons, whole }: ApplicationAssessment, basis: string): Review['proposal'] {
  const unmet = reasons.filter(speaksAgainst).map(({ text }) => text)
  if (eligible === 'need_more')
    return {
      outcome: 'GRANT',
      opinion: `${inOneSentence(openOf(whole ? whole.claims.flatMap((one) => one.assessment.reasons) : reasons))}。暂不能作出结论，待补齐、核实后再提出意见。`,
    }
  if (eligible === 'yes')
    return { outcome: 'GRANT', opinion: `符合${basis}的规定，拟给予法律援助。${whole ? coverageText(claimStandings(whole)) : ''}` }
  // R-55, 程13: what another agency takes is told, not refused.
  if (eligible === 'not_accepted')
    return {
      outcome: 'REDIRECT',
      opinion: `${inOneSentence(unmet)}。不由本机构受理，应当告知申请人向有权受理的机构申请；这不是不予援助的决定。`,
    }
  return { outcome: 'REFUSE', opinion: `${inOneSentence(unmet)}，拟不予法律援助。` }
}
