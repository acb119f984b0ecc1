import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { addDays, toDay } from '../day.ts'
import { deadlineRules, outsideEvents, ruleOf } from '../deadlines/index.ts'
import { documentTypes } from '../glossary/documents.ts'
import { roles } from '../glossary/roles.ts'
import {
  caseChain,
  caseParts,
  chainOf,
  chains,
  originsOf,
  procedure,
  separatedIn,
  separation,
  stepIn,
  stepsIn,
  verbLabel,
  verbs,
} from './index.ts'
import type { Chain, ProcedureStep, StepRow } from './index.ts'

const today = toDay('2026-01-15')
const nameOf = ({ from, verb, outcome }: StepRow) => `${from ?? '(start)'} ${verb}${outcome === undefined ? '' : `:${outcome}`}`
const eventOf = ({ verb, outcome }: StepRow) => (outcome === undefined ? verb : `${verb}:${outcome}`)
const statesOf = (chain: Chain) => new Set(chain.states.map(({ code }) => code))

/** Every place a row may lead to. */
const landings = (row: StepRow): (string | null)[] =>
  row.to === 'ORIGIN' ? originsOf(row as ProcedureStep) : [row.to === 'SAME' ? row.from : row.to]

const everyRow = chains.flatMap((chain) => chain.rows.map((row) => [`${chain.id}: ${nameOf(row)} ${row.since}`, chain, row] as const))

describe('every row of every chain', () => {
  test.each(everyRow)('%s is whole', (_name, chain, row) => {
    const states = statesOf(chain)
    expect(row.from === null || states.has(row.from)).toBe(true)
    expect(landings(row).every((to) => to !== null && states.has(to))).toBe(true)
    expect(landings(row).length).toBeGreaterThan(0)
    expect(Object.hasOwn(chain.verbs, row.verb)).toBe(true)
    expect(row.cite.length > 0 && row.cite.every((cite) => cite !== '')).toBe(true)
    expect(row.roles.length > 0 && row.roles.every((role) => Object.hasOwn(roles, role))).toBe(true)
    expect(row.documents.every((code) => Object.hasOwn(documentTypes, code))).toBe(true)
    for (const clock of [row.starts, row.stops, row.pauses, row.resumes, row.reopens].flat()) expect(ruleOf.has(clock)).toBe(true)
    for (const [clock, variant] of Object.entries(row.variants ?? {})) expect(ruleOf.get(clock)?.variants).toHaveProperty(variant)
    expect(row.until === null || row.since <= row.until).toBe(true)
    expect(stepIn(chain.rows, row.from, row.verb, { outcome: row.outcome, on: row.until ?? today })).toBe(row)
    // A final state is left only by an objection, and by what follows the decision itself.
    const isFinal = chain.states.some(({ code, isFinal }) => isFinal && code === row.from)
    expect(isFinal && chain.id !== 'CASE').toBe(false)
  })
})

describe('every chain', () => {
  test.each(chains.map((chain) => [chain.id, chain] as const))('%s: no two rows for one move on one day', (_id, chain) => {
    const byMove = Map.groupBy(chain.rows, nameOf)
    for (const [move, rows] of byMove)
      for (const [i, a] of rows.entries())
        for (const b of rows.slice(i + 1))
          expect([move, a.since <= (b.until ?? '9999') && b.since <= (a.until ?? '9999')]).toEqual([move, false])
  })

  test.each(chains.map((chain) => [chain.id, chain] as const))('%s: random walks stay within the declared states', (_id, chain) => {
    const states = statesOf(chain)
    const days = fc.integer({ min: 0, max: 8000 }).map((n) => addDays(toDay('2005-01-01'), n))
    fc.assert(
      fc.property(days, fc.array(fc.nat(), { minLength: 1, maxLength: 40 }), (on, choices) => {
        let state: string | null = null
        for (const choice of choices) {
          const open: StepRow[] = stepsIn(chain.rows, state, on)
          const row = open[choice % Math.max(1, open.length)]
          if (!row) return
          const next = landings(row)
          state = next[choice % next.length] ?? null
          expect(state !== null && states.has(state)).toBe(true)
        }
      }),
      { numRuns: 150 },
    )
  })

  test.each(chains.map((chain) => [chain.id, chain] as const))('%s: every state is reached, and from every state an end', (_id, chain) => {
    const rows = chain.rows.filter(({ since, until }) => since <= today && (until === null || today <= until))
    const reached = new Set<string>()
    const ends = new Set<string>(chain.states.filter(({ isFinal }) => isFinal).map(({ code }) => code))
    for (let before = -1; before !== reached.size + ends.size;) {
      before = reached.size + ends.size
      for (const row of rows) {
        if (row.from === null || reached.has(row.from)) for (const to of landings(row)) reached.add(to ?? '')
        if (row.from !== null && landings(row).some((to) => ends.has(to ?? ''))) ends.add(row.from)
      }
    }
    expect([...statesOf(chain)].filter((state) => !reached.has(state) || !ends.has(state))).toEqual([])
    expect(chain.rows.some(({ from }) => from === null)).toBe(true)
  })

  test.each(chains.map((chain) => [chain.id, chain] as const))('%s: every verb is used and named in Chinese', (_id, chain) => {
    expect(new Set(chain.rows.map(({ verb }) => verb))).toEqual(new Set(Object.keys(chain.verbs)))
    for (const label of [chain.title, ...Object.values(chain.verbs), ...chain.states.map((state) => state.label)])
      expect(label).toMatch(/\p{Script=Han}/u)
  })

  test('names are one to a thing: chains, acts, and the states of what runs beside the file', () => {
    const beside = chains.slice(1)
    for (const names of [
      chains.map(({ id }) => id),
      chains.flatMap((chain) => Object.keys(chain.verbs)),
      beside.flatMap((chain) => chain.states.map(({ code }) => code)),
    ])
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
    const labels = beside.flatMap((chain) => chain.states.map(({ code }) => code)).filter((code) => statesOf(caseChain).has(code))
    expect(labels).toEqual([])
  })

  test('what opens a chain is an act of another', () => {
    const acts = new Set(chains.flatMap((chain) => chain.rows.flatMap((row) => [row.verb, eventOf(row)])))
    for (const chain of chains) expect([chain.id, chain.opensOn.filter((act) => !acts.has(act))]).toEqual([chain.id, []])
    expect(chainOf('REMEDY')?.opensOn).toEqual(['decideObjection:UPHELD'])
    expect(chainOf('NONE')).toBeNull()
  })

  test('the file comes first, and what the brief of the house asks for is there', () => {
    expect(chains.map(({ id }) => id)).toEqual([
      'CASE', 'NOTIFICATION', 'CUSTODY_TRANSFER', 'DUTY_LAWYER_HELP', 'COOPERATION', 'URGENT_AID', 'REMEDY', 'REPLACEMENT',
      'DEFENCE_REFUSAL', 'APPEARANCE', 'MEETING', 'COMPLAINT', 'PEER_REVIEW', 'SUPERVISION_ORDER',
    ])
  }) // prettier-ignore

  test('the parts of the file’s procedure are all of it, each act in one', () => {
    const parts = caseParts.flatMap((part) => part.verbs)
    expect([...parts].sort()).toEqual(Object.keys(verbs).sort())
  })
})

describe('each part carries out its rules', () => {
  test.each([
    ['APPLICATION', ['R-50', 'R-55', 'R-60', 'R-61']],
    ['SUPPLEMENT', ['R-56']],
    ['NOTICE', ['R-14', 'R-17']],
    ['DECISION', ['R-59', 'R-61']],
    ['OBJECTION', ['R-62', 'R-64']],
    ['ASSIGNMENT', ['R-70', 'R-71', 'R-72', 'R-79']],
    ['HANDLING', ['R-72', 'R-76', 'R-77']],
    ['SUSPENSION', ['R-88']],
    ['TERMINATION', ['R-85', 'R-87']],
    ['CLOSING', ['R-90']],
    ['ARCHIVE', ['R-91', 'R-92']],
    ['PAYMENT', ['R-91', 'R-92']],
  ])('%s %j', (id, rules) => {
    expect(caseParts.find((part) => part.id === id)?.rules).toEqual(rules)
    expect(rules.filter((rule) => !caseChain.rules.includes(rule))).toEqual([])
  })

  test.each([
    ['NOTIFICATION', ['R-14', 'R-17', 'R-19']],
    ['CUSTODY_TRANSFER', ['R-57']],
    ['DUTY_LAWYER_HELP', ['R-20', 'R-22', 'R-24']],
    ['COOPERATION', ['R-58']],
    ['URGENT_AID', ['R-59']],
    ['REMEDY', ['R-63']],
    ['REPLACEMENT', ['R-79']],
    ['DEFENCE_REFUSAL', ['R-18']],
    ['APPEARANCE', ['D19']],
    ['MEETING', ['R-73']],
    ['COMPLAINT', ['Q-20', 'Q-21', 'Q-22']],
    ['PEER_REVIEW', ['Q-01', 'Q-02', 'Q-03', 'Q-04', 'Q-05', 'Q-06', 'Q-07', 'Q-08']],
    ['SUPERVISION_ORDER', ['R-08', 'R-61']],
  ])('%s %j', (id, rules) => {
    expect(chainOf(id)?.rules).toEqual(rules)
  })

  test.each([
    ['R-14 a notice is no application: no form, no review, three days to assign', null, 'receiveNotice', undefined, { to: 'NOTIFIED', starts: ['D02'], documents: [] }],
    ['R-56 程13 one notice of all that is missing', 'RECEIVED', 'askSupplement', undefined, { to: 'SUPPLEMENTING', pauses: ['D06'], documents: ['SUPPLEMENT_NOTICE'] }],
    ['R-56 法43② not answering is a withdrawal, no refusal, and opens no objection', 'SUPPLEMENTING', 'withdrawApplication', 'DEEMED', { to: 'WITHDRAWN', stops: ['D06', 'D17'], starts: [], documents: ['WITHDRAWN_RECORD'] }],
    ['R-60 程14 the three tests go on paper', 'RECEIVED', 'recordCheck', undefined, { to: 'CHECKED', stops: [], documents: ['REVIEW_FORM'] }],
    ['R-61 法43 a refusal starts the applicant’s days', 'CHECKED', 'refuseApplication', undefined, { to: 'REFUSED', stops: ['D06', 'D17'], starts: ['D09'] }],
    ['R-59 法44 urgent aid leaves the review running', 'RECEIVED', 'grantUrgentAid', undefined, { to: 'SAME', starts: ['D17'], stops: [], pauses: [] }],
    ['R-62 法49 the objection goes to the bureau, five days', 'REFUSED', 'fileObjection', undefined, { to: 'OBJECTED', stops: ['D09'], starts: ['D10'] }],
    ['R-62 a termination may be objected to as well', 'TERMINATED', 'fileObjection', undefined, { to: 'OBJECTED' }],
    ['R-63 an upheld decision opens reconsideration and suit', 'OBJECTED', 'decideObjection', 'UPHELD', { to: 'ORIGIN', starts: ['D11'] }],
    ['R-70 法43 assigned within three days of the grant', 'GRANTED', 'assignCase', undefined, { to: 'ASSIGNED', stops: ['D07'], starts: ['D08'] }],
    ['R-72 程27 the agreement stops the five days', 'HANDLING', 'reportNode', 'AGREEMENT_SIGNED', { to: 'SAME', stops: ['D08'] }],
    ['R-79 程37 a new lawyer has five days of his own', 'HANDLING', 'replaceLawyer', undefined, { to: 'ASSIGNED', stops: ['D08'], starts: ['D08'] }],
    ['R-85 R-87 法48、程39 termination, delivered within three days', 'HANDLING', 'terminateCase', undefined, { to: 'TERMINATED', stops: ['D02', 'D07', 'D08', 'D12'], starts: ['D13', 'D09'], documents: ['TERMINATE_DECISION', 'TERMINATE_LETTER'] }],
    ['R-87 程39 delivery stops the three days', 'TERMINATED', 'recordDelivery', undefined, { to: 'SAME', stops: ['D13'] }],
    ['R-88 suspension stops no clock', 'HANDLING', 'suspendCase', undefined, { to: 'SUSPENDED', stops: [], pauses: [] }],
    ['R-90 R-91 程40 thirty days from closing', 'HANDLING', 'closeCase', undefined, { to: 'CLOSED', starts: ['D14'], documents: ['CLOSING_REPORT'] }],
    ['R-91 程41 thirty days to look at the file', 'CLOSED', 'submitFile', undefined, { to: 'FILED', stops: ['D14'], starts: ['D15'] }],
    ['R-92 程42 one case, one folder', 'FILE_ACCEPTED', 'archiveCase', undefined, { to: 'ARCHIVED' }],
  ] as const)('%s', (_name, from, verb, outcome, expected) => {
    expect(move('CASE', from, verb, { outcome })).toMatchObject(expected)
  }) // prettier-ignore
})

describe('D01–D24 the triggers of a clock are the acts that turn it', () => {
  // D16 is looked at, never started; D24 runs beside D06.
  const turned = deadlineRules.filter(({ id }) => id !== 'D16' && id !== 'D24')
  const acts = (turn: 'starts' | 'stops' | 'pauses' | 'resumes' | 'reopens', clock: string) => {
    const turning = chains.flatMap(({ rows }) => rows.filter((row) => row[turn].some((id) => id === clock)))
    const plain = new Set(turning.flatMap(({ verb, outcome }) => (outcome === undefined ? [verb] : [])))
    // An outcome is named where the act alone does not turn the clock.
    return [...new Set(turning.map((row) => (plain.has(row.verb) ? row.verb : eventOf(row))))].sort()
  }

  test.each(turned.map((row) => [row.id, row] as const))('%s', (id, { trigger }) => {
    for (const turn of ['starts', 'stops', 'pauses', 'resumes', 'reopens'] as const)
      expect([turn, [...trigger[turn]].sort()]).toEqual([turn, acts(turn, id)])
    expect([trigger.starts.length > 0, trigger.stops.length > 0]).toEqual([true, true])
  })

  test('D16 D24 name acts there are, or events outside', () => {
    const known = new Set([...Object.keys(outsideEvents), ...chains.flatMap(({ rows }) => rows.map(eventOf))])
    for (const { trigger } of deadlineRules)
      expect(
        Object.values(trigger)
          .flat()
          .filter((event) => !known.has(event)),
      ).toEqual([])
    expect(ruleOf.get('D24')?.trigger).toMatchObject({ starts: ruleOf.get('D06')?.trigger.starts, stops: ruleOf.get('D06')?.trigger.stops })
    expect(ruleOf.get('D16')?.trigger).toMatchObject({ starts: ['LIMITATION_KNOWN'], stops: ['grantUrgentAid'] })
  })
})

const move = (id: string, from: string | null, verb: string, options: { outcome?: string; on?: string } = {}) => {
  const { outcome, on } = options
  return stepIn(chainOf(id)?.rows ?? [], from, verb, { outcome, on: on === undefined ? undefined : toDay(on) })
}

describe('what the articles say of single moves', () => {
  test.each([
    ['程17 异地协作核查不计入审查期限', 'COOPERATION', null, 'sendCooperation', 'CHECK', { to: 'LETTER_SENT', pauses: ['D06'], documents: ['COOPERATION_LETTER'], cite: ['程序规定16', '程序规定17'] }],
    ['程31② 承办中的协作调查不扣除', 'COOPERATION', null, 'sendCooperation', 'INVESTIGATION', { to: 'LETTER_SENT', pauses: [], documents: ['COOPERATION_LETTER'] }],
    ['程17 收到回函恢复计算', 'COOPERATION', 'COOPERATED', 'recordCooperation', 'CHECK', { to: 'REPLY_RECORDED', resumes: ['D06'] }],
    ['程16 不能协作须书面说明，收到后同样恢复', 'COOPERATION', 'COOPERATION_DECLINED', 'recordCooperation', 'CHECK', { to: 'REPLY_RECORDED', resumes: ['D06'] }],
    ['R-58 撤回协作函恢复计算', 'COOPERATION', 'LETTER_SENT', 'recallCooperation', 'CHECK', { to: 'RECALLED', resumes: ['D06'] }],
    ['法36 发现情形起三日', 'NOTIFICATION', null, 'findGround', undefined, { to: 'GROUND_FOUND', starts: ['D01'] }],
    ['法27 自行委托优先', 'NOTIFICATION', 'GROUND_FOUND', 'recordOwnCounsel', undefined, { to: 'OWN_COUNSEL', stops: ['D01'] }],
    ['法39① 二十四小时转交，公安程规47 三日通知家属', 'CUSTODY_TRANSFER', null, 'askInCustody', undefined, { starts: ['D03', 'D05'] }],
    ['法39① 转交停表', 'CUSTODY_TRANSFER', 'ASKED_IN_CUSTODY', 'forwardApplication', undefined, { to: 'FORWARDED', stops: ['D03'], starts: [] }],
    ['公安程规47 转交后仍须通知家属', 'CUSTODY_TRANSFER', 'FORWARDED', 'tellFamily', undefined, { to: 'SAME', stops: ['D05'] }],
    ['公安程规49 二十四小时通知值班律师', 'DUTY_LAWYER_HELP', null, 'askHelp', undefined, { starts: ['D21'], documents: ['HELP_APPLICATION'] }],
    ['法39② 值班律师二十四小时转交', 'DUTY_LAWYER_HELP', 'HELPED', 'takeApplication', undefined, { to: 'APPLICATION_TAKEN', starts: ['D04'] }],
    ['法44 补办手续停表', 'URGENT_AID', 'FORMALITIES_OWED', 'supplyFormalities', undefined, { to: 'FORMALITIES_SUPPLIED', stops: ['D17'] }],
    ['R-59 逾期未补可终止', 'URGENT_AID', 'FORMALITIES_MISSED', 'endUrgentAid', undefined, { to: 'URGENT_AID_ENDED', stops: ['D17'], documents: ['TERMINATE_DECISION'] }],
    ['R-59 审查不符也终止', 'URGENT_AID', 'FORMALITIES_SUPPLIED', 'endUrgentAid', undefined, { to: 'URGENT_AID_ENDED' }],
    ['R-59 先行不等于给予：审查后才转为给予', 'URGENT_AID', 'FORMALITIES_SUPPLIED', 'confirmUrgentAid', undefined, { to: 'URGENT_AID_CONFIRMED', documents: [] }],
    ['复议法20 申请复议', 'REMEDY', null, 'recordReconsideration', undefined, { to: 'RECONSIDERING', stops: ['D11'] }],
    ['行诉法46 直接起诉', 'REMEDY', null, 'recordLitigation', undefined, { to: 'LITIGATING', stops: ['D11'] }],
    ['行诉法45 复议后起诉', 'REMEDY', 'RECONSIDERED', 'recordLitigation', undefined, { to: 'LITIGATING' }],
    ['R-63 复议撤销后重新处理', 'REMEDY', 'RECONSIDERING', 'recordReconsiderationResult', 'REVOKED', { to: 'TO_BE_REDONE' }],
    ['R-63 判决维持即结束', 'REMEDY', 'LITIGATING', 'recordJudgment', 'UPHELD', { to: 'REMEDY_ENDED' }],
    ['法55、程37 更换请求起五日', 'REPLACEMENT', null, 'askReplacement', undefined, { starts: ['D12'], documents: ['REPLACE_APPLICATION'] }],
    ['程38 承办人报告，不计五日', 'REPLACEMENT', null, 'reportHindrance', undefined, { to: 'HINDRANCE_REPORTED', starts: [] }],
    ['程37 同意更换停表', 'REPLACEMENT', 'REPLACEMENT_ASKED', 'agreeReplacement', undefined, { to: 'REPLACEMENT_AGREED', stops: ['D12'], documents: [] }],
    ['程37 变更协议、授权并移交', 'REPLACEMENT', 'REPLACEMENT_AGREED', 'completeReplacement', undefined, { to: 'REPLACED', documents: ['ENTRUST_AGREEMENT', 'POWER_OF_ATTORNEY', 'LEGAL_AID_LETTER'] }],
    ['法释50 准许拒绝起五日', 'DEFENCE_REFUSAL', null, 'allowRefusal', undefined, { starts: ['D18'], variants: { D18: 'ENTRUST' } }],
    ['法释50 未委托再三日', 'DEFENCE_REFUSAL', 'ENTRUSTING', 'recordNotEntrusted', undefined, { stops: ['D18'], starts: ['D18'], variants: { D18: 'NOTIFY_AGAIN' } }],
    ['法释66 三日内提交手续', 'APPEARANCE', null, 'beginAppearance', undefined, { starts: ['D19'] }],
    ['公安程规53 四十八小时安排会见', 'MEETING', null, 'askMeeting', undefined, { starts: ['D20'] }],
    ['法57 两人独立评分：第一份', 'PEER_REVIEW', 'WITH_REVIEWERS', 'scoreFile', undefined, { to: 'ONE_SCORE', documents: ['QUALITY_SHEET'] }],
    ['Q-03 两人独立评分：第二份', 'PEER_REVIEW', 'ONE_SCORE', 'scoreFile', undefined, { to: 'TWO_SCORES' }],
    ['Q-03 第三人评分后回到定分', 'PEER_REVIEW', 'WITH_THIRD', 'scoreFile', 'THIRD', { to: 'TWO_SCORES' }],
    ['Q-08 整改不合格继续整改', 'PEER_REVIEW', 'RECHECKING', 'recheckRectification', 'NOT_MENDED', { to: 'RECTIFYING' }],
    ['法5 督办只凭审核办结', 'SUPERVISION_ORDER', 'ORDER_ANSWERED', 'acceptAnswer', undefined, { to: 'ORDER_CLOSED' }],
    ['法5 退回重办', 'SUPERVISION_ORDER', 'ORDER_ANSWERED', 'returnAnswer', undefined, { to: 'ORDER_SIGNED' }],
  ] as const)('%s', (_name, chain, from, verb, outcome, expected) => {
    expect(move(chain, from, verb, { outcome, on: '2026-01-15' })).toMatchObject(expected)
  }) // prettier-ignore

  test('what is not open stays shut', () => {
    expect(move('URGENT_AID', 'FORMALITIES_OWED', 'confirmUrgentAid')).toBeNull()
    expect(move('SUPERVISION_ORDER', 'ORDER_OPEN', 'acceptAnswer')).toBeNull()
    expect(move('PEER_REVIEW', 'ONE_SCORE', 'settleScore')).toBeNull()
    expect(move('REMEDY', 'REMEDY_ENDED', 'recordLitigation')).toBeNull()
    expect(move('COOPERATION', null, 'sendCooperation')).toBeNull()
  })
})

describe('投诉 by the rules of the day it was received', () => {
  const [of2013, of2025] = ['2025-06-14', '2025-06-15']
  test.each([
    [null, 'registerComplaint', undefined, 'COMPLAINT_REGISTERED', 'ACCEPT'],
    ['COMPLAINT_REGISTERED', 'acceptComplaint', undefined, 'COMPLAINT_ACCEPTED', 'HANDLE'],
    ['INVESTIGATING', 'decideComplaint', 'FOUNDED', 'COMPLAINT_DECIDED', 'REPLY'],
    ['INVESTIGATING', 'decideComplaint', 'PARTLY', 'COMPLAINT_DECIDED', 'REPLY'],
    ['INVESTIGATING', 'decideComplaint', 'UNFOUNDED', 'COMPLAINT_DECIDED', 'REPLY'],
  ])('Q-21 D22 D23 %s %s %s', (from, verb, outcome, to, variant) => {
    expect(move('COMPLAINT', from, verb, { outcome, on: of2013 })).toMatchObject({ to, starts: ['D22'], variants: { D22: variant }, cite: ['法律援助投诉处理办法（2013）'] })
    expect(move('COMPLAINT', from, verb, { outcome, on: of2025 })).toMatchObject({ to, starts: ['D23'], variants: { D23: variant }, cite: ['法律援助投诉处理办法'] })
    expect(move('COMPLAINT', from, verb, { outcome })).toMatchObject({ starts: ['D23'] })
  }) // prettier-ignore

  test('司法部令149号 asks once for what is missing and joins repeated complaints; the rules of 2013 did neither', () => {
    for (const verb of ['askComplaintInfo', 'mergeComplaint']) {
      expect(move('COMPLAINT', 'COMPLAINT_REGISTERED', verb, { on: of2013 })).toBeNull()
      expect(move('COMPLAINT', 'COMPLAINT_REGISTERED', verb, { on: of2025 })).toMatchObject({ cite: ['法律援助投诉处理办法'] })
    }
    expect(move('COMPLAINT', 'INFO_ASKED', 'rejectComplaint', { on: of2025 })).toMatchObject({ to: 'NOT_ACCEPTED', stops: ['D23'] })
  })

  test('the day of receipt rules a complaint to its end, the day of the step everything else (R-00)', () => {
    expect(chains.filter(({ ruledBy }) => ruledBy === 'RECEIPT').map(({ id }) => id)).toEqual(['COMPLAINT'])
  })

  test('before 2013 there were no such rules', () => {
    expect(move('COMPLAINT', null, 'registerComplaint', { on: '2012-12-31' })).toBeNull()
    expect(move('COMPLAINT', null, 'registerComplaint', { on: '2013-01-01' })).not.toBeNull()
  })
})

describe('R-00 the file’s own moves as they once stood', () => {
  const of = (verb: string, from: string | null, on: string) => move('CASE', from, verb, { on })
  test.each([
    ['条例17 申请', 'submitApplication', null, '2021-12-31', ['法律援助条例17']],
    ['条例18 不予', 'refuseApplication', 'CHECKED', '2021-12-31', ['法律援助条例18']],
    ['条例19 异议', 'fileObjection', 'REFUSED', '2021-12-31', ['法律援助条例19']],
    ['条例23 终止', 'terminateCase', 'HANDLING', '2021-12-31', ['法律援助条例23']],
    ['条例24 结案', 'closeCase', 'HANDLING', '2023-08-31', ['法律援助条例24']],
    ['程规 2012 接受指派', 'acceptAssignment', 'ASSIGNED', '2023-08-31', ['程序规定（2012）']],
    ['程27 接受指派', 'acceptAssignment', 'ASSIGNED', '2023-09-01', ['程序规定27']],
    ['法48 终止', 'terminateCase', 'HANDLING', '2022-01-01', ['法律援助法48', '程序规定39']],
    ['R-88 中止从来是内部状态', 'suspendCase', 'HANDLING', '2010-01-01', ['R-88']],
  ])('%s', (_name, verb, from, on, cite) => {
    expect(of(verb, from, on)?.cite).toEqual(cite)
  })

  test('every move of today was a move before, from the day 条例 came into force', () => {
    for (const row of procedure)
      expect(stepIn(caseChain.rows, row.from, row.verb, { outcome: row.outcome, on: toDay('2003-09-01') })?.to).toBe(row.to)
    expect(stepsIn(caseChain.rows, null, toDay('2003-08-31'))).toEqual([])
  })

  test('R-46 no statement of hardship then, and no last day for an objection (D09)', () => {
    expect(of('submitApplication', null, '2021-12-31')).toMatchObject({ documents: ['APPLICATION', 'MATERIAL_RECEIPT'], starts: ['D06'], until: '2021-12-31' })
    expect(of('submitApplication', null, '2023-08-31')).toMatchObject({ documents: ['APPLICATION', 'MATERIAL_RECEIPT'], until: '2023-08-31' })
    expect(of('submitApplication', null, '2023-09-01')).toMatchObject({ documents: ['APPLICATION', 'HARDSHIP_STATEMENT', 'MATERIAL_RECEIPT'], until: null })
    expect([of('refuseApplication', 'CHECKED', '2023-08-31')?.starts, of('refuseApplication', 'CHECKED', '2023-09-01')?.starts]).toEqual([[], ['D09']])
    expect([of('terminateCase', 'HANDLING', '2023-08-31'), of('terminateCase', 'HANDLING', '2023-09-01')]).toMatchObject([
      { starts: [], documents: ['TERMINATE_DECISION'] },
      { starts: ['D13', 'D09'], documents: ['TERMINATE_DECISION', 'TERMINATE_LETTER'] },
    ])
  }) // prettier-ignore

  test('before the procedure of 2012 no act set a number of days running', () => {
    const days = caseChain.rows.filter(({ since, until }) => since <= '2012-06-30' && (until === null || '2012-06-30' <= until))
    expect([...new Set(days.flatMap(({ starts }) => starts))].sort()).toEqual(['D10', 'D11'])
  })

  test('法32 no statement of means is asked for (R-40, R-50)', () => {
    expect(move('CASE', null, 'submitApplication', { outcome: 'ART32' })?.documents).toEqual(['APPLICATION', 'MATERIAL_RECEIPT'])
  })

  test.each([
    ['R-55 another agency’s matter is no refusal, and opens no objection', 'CHECKED', 'redirectApplication', undefined, { to: 'REDIRECTED', starts: [], stops: ['D06', 'D08', 'D17'] }],
    ['R-17 a notice about somebody with counsel is answered', 'NOTIFIED', 'returnNotice', undefined, { to: 'REDIRECTED', stops: ['D02'], documents: ['NOTIFY_REPLY'] }],
    ['法44 assigned while the review goes on', 'RECEIVED', 'assignCase', 'URGENT', { to: 'SAME', starts: ['D08'], stops: [] }],
    ['法44 never without urgent aid', 'RECEIVED', 'assignCase', undefined, null],
    ['法44 the lawyer of the urgent aid goes on', 'CHECKED', 'grantApplication', 'WITH_LAWYER', { to: 'HANDLING', starts: [] }],
    ['R-59 refused, and the urgent aid with it', 'CHECKED', 'refuseApplication', 'URGENT_AID_ENDED', { stops: ['D06', 'D08', 'D17'], starts: ['D09', 'D13'] }],
    ['D09 from receipt', 'CHECKED', 'refuseApplication', 'SERVED_LATER', { starts: [] }],
    ['D09 from receipt, by its delivery', 'REFUSED', 'recordDelivery', undefined, { starts: ['D09'] }],
    ['R-90 the case of a lawyer closes when the decision arrives', 'TERMINATED', 'recordDelivery', 'WITH_LAWYER', { starts: ['D09', 'D14'] }],
    ['R-91 and its file comes in', 'TERMINATED', 'submitFile', undefined, { to: 'FILED', stops: ['D09', 'D14'] }],
    ['R-79 a declined replacement brings no old clock back', 'ASSIGNED', 'declineAssignment', 'REPLACEMENT', { reopens: [] }],
  ] as const)('%s', (_name, from, verb, outcome, expected) => {
    const found = move('CASE', from, verb, { outcome })
    if (expected === null) expect(found).toBeNull()
    else expect(found).toMatchObject(expected)
  }) // prettier-ignore
})

describe('职责分离 organisation.md §2', () => {
  test.each(chains.flatMap((chain) => chain.separation.map((pair) => [`${chain.id} ${pair.first} ${pair.second}`, chain, pair] as const)))('%s', (_name, chain, { first, second, reason }) => {
    expect([verbLabel(first) !== first, verbLabel(second) !== second, first === second]).toEqual([true, true, false])
    expect(Object.hasOwn(chain.verbs, second)).toBe(true)
    expect(reason).toMatch(/。$/)
    expect([separatedIn(chain, second, [first]), separatedIn(chain, first, [second])]).toEqual([expect.any(String), expect.any(String)])
  }) // prettier-ignore

  test.each([
    ['抽样↔评分', 'PEER_REVIEW', 'drawFile', 'scoreFile'],
    ['指派↔质量评审', 'PEER_REVIEW', 'assignCase', 'scoreFile'],
    ['承办↔质量评审', 'PEER_REVIEW', 'acceptAssignment', 'settleScore'],
    ['投诉受理↔被投诉人所在岗', 'COMPLAINT', 'grantApplication', 'acceptComplaint'],
    ['投诉调查↔承办', 'COMPLAINT', 'acceptAssignment', 'investigateComplaint'],
    ['回复↔审核督办', 'SUPERVISION_ORDER', 'answerOrder', 'acceptAnswer'],
    ['报告↔决定更换', 'REPLACEMENT', 'reportHindrance', 'agreeReplacement'],
    ['收补办材料↔决定', 'URGENT_AID', 'supplyFormalities', 'confirmUrgentAid'],
    ['审批↔异议审查', 'CASE', 'grantApplication', 'decideObjection'],
  ])('%s', (_name, id, first, second) => {
    const chain = chainOf(id)
    expect(chain && separatedIn(chain, second, [first])).toMatch(/不能|应当回避/)
  })

  test('who did neither may do either', () => {
    for (const chain of chains) for (const verb of Object.keys(chain.verbs)) expect(separatedIn(chain, verb, [])).toBeNull()
    expect(caseChain.separation).toBe(separation)
    expect([verbLabel('acceptAnswer'), verbLabel('submitApplication'), verbLabel('nothing')]).toEqual(['审核办结', '提交申请', 'nothing'])
  })
})
