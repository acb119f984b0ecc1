import { type Day, matters } from '@fayuan/law'
import { between, happens, pick, pickWeighted, type Weighted } from '../chance.ts'
import { isLawyerOn, type Provider } from '../office/county.ts'
import { archived, closed, fileAccepted, filed, type Outcome, subsidyApproved, subsidyWorkedOut } from '../run/ending.ts'
import { accepted, assigned, node, type Work, worked } from '../run/handling.ts'
import { checked, granted } from '../run/intake.ts'
import { type Draft, act, actOn } from './draft.ts'

const opinionFor = ({ story }: Draft) =>
  `申请人主体适格，申请事项“${story ? matters[story.matter] : ''}”属于法律援助范围，${story?.isInRegistry ? '已查询低收入人口信息，符合经济困难标准' : '身份有材料证明，依规定不再核查经济困难状况'}，材料齐全，拟给予法律援助。`

export const reviewed = (draft: Draft, days: readonly [number, number] = [1, 3]): Draft =>
  act(draft, days, checked('GRANT', opinionFor(draft)))

/** From the desk to the grant, within the seven days as a rule. */
export function decided(draft: Draft): Draft {
  if (draft.notice) return draft
  act(reviewed(draft), [1, 2], granted())
  draft.acceptedOn = draft.on
  return draft
}

/** Whom the dispatcher thinks of, in order; the rules of assignment have the last word. */
export function wishedFor({ life: { county }, key, notice, story, on }: Draft): Provider[] {
  const isDefence = notice !== null
  const grave = notice?.ground === 'N4'
  const may = county.providers.filter((p) =>
    isDefence ? isLawyerOn(p, on) && (!grave || p.licensedOn < '2005-12-31') : p.licensedOn <= on,
  )
  if (story?.key === 'violence') return [...may.filter((p) => p.name === '贺青'), ...may]
  const wished: Provider[] = []
  for (let i = 0; i < 6; i += 1)
    wished.push(
      pickWeighted(
        `${key} lawyer ${i}`,
        may.map((p) => [p.weight, p] as const),
      ),
    )
  return [...new Set([...wished, ...may])]
}

export const assignedTo = (draft: Draft, wished = wishedFor(draft), days: readonly [number, number] = [0, 2]): Draft =>
  act(draft, days, assigned(wished))

/** Assigned, taken on, and the agreement signed within the firm's five days (D08). */
export function begun(draft: Draft, wished?: Provider[]): Draft {
  assignedTo(decided(draft), wished ?? wishedFor(draft))
  act(draft, [1, 2], accepted)
  return act(draft, [1, 2], node('AGREEMENT_SIGNED'))
}

const meeting = ({ scene }: Draft): Work => ({
  kind: 'MEETING',
  minutes: between(`${scene.seed} minutes`, 40, 110),
  content: pick(`${scene.seed} meeting`, [
    `约见受援人${scene.person.name}，核对证据原件，听取诉求，告知权利义务、主要诉讼风险和可能的结果，制作笔录并由本人签字。`,
    `在工作站约见受援人${scene.person.name}，逐项核实事实经过，补记时间、地点和在场人员，告知可以申请减免费用，笔录已宣读并按印。`,
  ]),
})

const later: readonly ((draft: Draft) => Work)[] = [
  ({ scene }) => ({
    kind: 'INVESTIGATION',
    minutes: between(`${scene.seed} look`, 90, 240),
    content: '到相关单位调取书面材料，走访两名知情人并制作调查笔录，证据已编号入卷。',
  }),
  ({ scene }) => ({
    kind: 'DRAFTING',
    minutes: between(`${scene.seed} draft`, 60, 180),
    content: '起草申请书和证据目录，向受援人逐条说明请求的计算方法，本人确认无异议。',
  }),
  ({ scene }) => ({
    kind: 'NEGOTIATION',
    minutes: between(`${scene.seed} talk`, 60, 150),
    content: '在征得受援人同意后与对方协商，对方提出分期履行的方案，双方对首期数额尚有分歧，约定下周再谈。',
  }),
  ({ scene }) => ({
    kind: 'PROGRESS',
    minutes: between(`${scene.seed} tell`, 10, 30),
    content: '向受援人通报进展和下一步安排，提醒保管好证据原件，受援人表示理解。',
  }),
]
const defence: readonly Work[] = [
  { kind: 'FILE_READING', minutes: 150, content: '到办案机关阅卷并摘录主要证据，发现量刑情节两处，已列入辩护提纲。' },
  { kind: 'DRAFTING', minutes: 120, content: '撰写辩护意见，就自首、退赔和一贯表现提出从轻处罚的意见，已提交办案人员。' },
]

export const seen = (draft: Draft): Draft => act(draft, [1, 4], node('MEETING'))

export function met(draft: Draft): Draft {
  seen(draft)
  return actOn(draft, draft.on, worked(meeting(draft)))
}

export function wentOn(draft: Draft, days: readonly [number, number]): Draft {
  if (draft.caseType === 'CRIMINAL') {
    act(draft, days, node('FILE_READING'))
    return actOn(draft, draft.on, worked(pick(`${draft.key} defence`, defence)))
  }
  act(
    draft,
    days,
    node(
      draft.story?.forum === 'NON_LITIGATION'
        ? 'MEDIATION'
        : draft.caseType === 'ADMIN' || happens(`${draft.key} dig`, 35)
          ? 'INVESTIGATION'
          : 'FILED_SUIT',
    ),
  )
  return actOn(draft, draft.on, worked(pick(`${draft.key} work`, later)(draft)))
}

const civil: Weighted<NonNullable<Outcome['result']>> = [
  [36, 'WON'],
  [16, 'PARTLY_WON'],
  [28, 'MEDIATED'],
  [12, 'SETTLED'],
  [4, 'WITHDRAWN'],
  [4, 'LOST'],
]
const adopted: Weighted<NonNullable<Outcome['defence']>> = [
  [38, 'FULLY_ADOPTED'],
  [50, 'PARTLY_ADOPTED'],
  [12, 'NOT_ADOPTED'],
]
const shares: Record<NonNullable<Outcome['result']>, readonly [number, number]> = {
  WON: [88, 100],
  PARTLY_WON: [45, 75],
  MEDIATED: [65, 95],
  SETTLED: [70, 95],
  WITHDRAWN: [0, 0],
  LOST: [0, 0],
}
const endings: Record<NonNullable<Outcome['result']>, string> = {
  WON: '裁判文书支持了受援人的主要请求，文书已送达，受援人表示满意。',
  PARTLY_WON: '裁判文书支持了部分请求，承办人已说明未获支持的理由和上诉权利，受援人决定不再上诉。',
  MEDIATED: '经主持调解，双方自愿达成协议，约定分期履行，首期款项已经到账。',
  SETTLED: '双方在开庭前达成和解，款项当场付清，受援人出具收条并申请结案。',
  WITHDRAWN: '受援人考虑后撤回请求，已告知再次主张的期限和方式。',
  LOST: '因证据不足请求未获支持，承办人已释明理由并告知救济途径。',
}

/** How the case ended. Money is a share of what was claimed; support for a month counts for a year. */
export function outcomeOf({ key, story, notice, scene, caseType }: Draft): Outcome {
  if (notice) return defended(key, notice.stage)
  const result = pickWeighted(`${key} result`, civil)
  const [least, most] = shares[result]
  const claim = story?.matter === 'MAINTENANCE' ? scene.amount * 12 : scene.amount
  const recoveredFen = Math.round((claim * between(`${key} share`, least, most)) / 100) * 100
  const isWage = story?.matter === 'LABOR_RELATION_OR_WAGE'
  const agreed = result === 'SETTLED' || result === 'WITHDRAWN'
  const ground =
    caseType === 'CRIMINAL'
      ? 'JUDGMENT_RECEIVED'
      : agreed
        ? 'SETTLEMENT_REACHED'
        : caseType === 'LABOR_ARBITRATION' || story?.forum === 'RECONSIDERATION'
          ? 'AWARD_RECEIVED'
          : 'JUDGMENT_RECEIVED'
  return { ground, result, defence: null, summary: endings[result], recoveredFen, wagesFen: isWage ? recoveredFen : 0, isHeard: !agreed }
}

function defended(key: string, stage: string): Outcome {
  const verdict = pickWeighted(`${key} defence`, adopted)
  const ground =
    stage === 'INVESTIGATION' ? 'INVESTIGATION_ENDED' : stage === 'PROSECUTION_REVIEW' ? 'PROSECUTION_REVIEW_ENDED' : 'JUDGMENT_RECEIVED'
  const summary =
    verdict === 'NOT_ADOPTED' ? '辩护意见未被采纳，已向本人说明裁判理由和上诉期限。' : '办案机关采纳了从轻处罚的主要意见，本人表示服判。'
  return { ground, result: null, defence: verdict, summary, recoveredFen: 0, wagesFen: 0, isHeard: stage === 'FIRST_INSTANCE' }
}

export function ended(draft: Draft, on: Day, outcome = outcomeOf(draft)): Draft {
  if (draft.on < on) return actOn(draft, on, closed(outcome))
  return act(draft, [1, 3], closed(outcome))
}

export const handedIn = (draft: Draft, days: readonly [number, number] = [4, 24]): Draft =>
  act(draft, days, filed(between(`${draft.key} pages`, 28, 96)))
export const fileChecked = (draft: Draft, days: readonly [number, number] = [3, 16]): Draft => act(draft, days, fileAccepted)
export const bound = (draft: Draft): Draft => act(draft, [1, 6], archived)
export const paidFor = (draft: Draft): Draft => act(act(draft, [1, 4], subsidyWorkedOut), [1, 4], subsidyApproved)

export const stepsUntil = (drafts: readonly Draft[], today: Day) =>
  drafts.flatMap((draft) => draft.steps).filter((step) => step.on <= today)
