import { describe, expect, test } from 'vitest'
import { deadlineRules, limitKinds, limitRows, outsideEvents } from './index.ts'
import type { ClockRule, Trigger } from './index.ts'

type Row = [name: string, starts: string, stops: string, more?: Partial<Record<'pauses' | 'resumes' | 'reopens', string>>]

const decided = 'decideComplaint:FOUNDED decideComplaint:PARTLY decideComplaint:UNFOUNDED'
const complaintStarts = `registerComplaint acceptComplaint ${decided}`
const complaintStops = `acceptComplaint rejectComplaint transferComplaint withdrawComplaint ${decided} replyComplaint`
const reviewed = 'grantApplication refuseApplication withdrawApplication redirectApplication'
const urgentAidEnded = 'refuseApplication:URGENT_AID_ENDED withdrawApplication:URGENT_AID_ENDED'

/** law.md §10, the columns 触发 and 扣除: which acts start, stop, hold, release and reopen each clock. */
const table: Record<ClockRule, Row> = {
  D01: ['法律援助法36 发现应当通知的情形', 'findGround', 'sendNotice recordOwnCounsel'],
  D02: [
    '法律援助法36 收到通知；拒绝指派的重新计',
    'receiveNotice',
    'assignCase terminateCase returnNotice',
    { reopens: 'declineAssignment' },
  ],
  D03: ['法律援助法39① 在押人员提出申请', 'askInCustody', 'forwardApplication'],
  D04: ['法律援助法39② 值班律师收到申请', 'takeApplication', 'handOverApplication'],
  D05: ['公安程规47 在押人员提出申请', 'askInCustody', 'tellFamily'],
  D06: [
    '法律援助法43、程17 收到申请；补充和异地协作期间扣除',
    'submitApplication',
    reviewed,
    { pauses: 'askSupplement sendCooperation:CHECK', resumes: 'supplyMaterials recordCooperation:CHECK recallCooperation:CHECK' },
  ],
  D07: [
    '法律援助法43、程24① 给予决定',
    'grantApplication decideObjection:CORRECTED',
    'assignCase terminateCase',
    { reopens: 'declineAssignment' },
  ],
  D08: [
    '程27 安排或者收到指派',
    'assignCase replaceLawyer',
    `reportNode:AGREEMENT_SIGNED declineAssignment replaceLawyer terminateCase closeCase refuseApplication:URGENT_AID_ENDED withdrawApplication redirectApplication`,
  ],
  D09: [
    '程22 收到不予或者终止决定；终止的案件交卷后不再计',
    'refuseApplication terminateCase withdrawApplication:URGENT_AID_ENDED recordDelivery endUrgentAid',
    'fileObjection submitFile',
  ],
  D10: ['法律援助法49 收到异议', 'fileObjection', 'decideObjection:UPHELD decideObjection:CORRECTED decideObjection:CORRECTED_WITH_LAWYER'],
  D11: ['复议法20、行诉法46 维持决定', 'decideObjection:UPHELD', 'recordReconsideration recordLitigation'],
  D12: ['程37 请求更换承办人', 'askReplacement', 'agreeReplacement refuseReplacement withdrawReplacement terminateCase closeCase'],
  D13: ['程39 终止决定，先行援助的也是', `terminateCase endUrgentAid ${urgentAidEnded}`, 'recordDelivery'],
  D14: [
    '程40 结案，终止的从承办单位收到决定；退回补正的重新计',
    'closeCase recordDelivery:WITH_LAWYER',
    'submitFile decideObjection:CORRECTED_WITH_LAWYER',
    { reopens: 'returnFile' },
  ],
  D15: ['程41 收到归档材料', 'submitFile', 'acceptFile returnFile'],
  D16: ['法律援助法44(1) 知道届满日', 'LIMITATION_KNOWN', 'grantUrgentAid'],
  D17: ['程21 先行援助', 'grantUrgentAid', `supplyFormalities endUrgentAid supplyMaterials ${reviewed}`],
  D18: ['刑诉法解释50 准许拒绝；没有另行委托', 'allowRefusal recordNotEntrusted', 'recordEntrusted recordNotEntrusted notifyAgain'],
  D19: ['刑诉法解释66 接受指派', 'beginAppearance', 'submitPapers'],
  D20: ['公安程规53 要求会见', 'askMeeting', 'arrangeMeeting dropMeeting'],
  D21: ['公安程规49 要求法律帮助', 'askHelp', 'tellDutyLawyer'],
  D22: ['投诉处理办法（2013） 登记、受理、决定', complaintStarts, complaintStops],
  D23: ['司法部令149号 登记、受理、决定；并案的停止', complaintStarts, `${complaintStops} mergeComplaint`],
  D24: ['地方承诺 收到申请', 'submitApplication', reviewed],
}

const words = (said = ''): string[] => said.split(' ').filter((word) => word !== '')

describe('what starts, stops, holds, releases and reopens a clock', () => {
  test.each(deadlineRules.map((row) => [row.id, table[row.id][0], row] as const))('%s %s', (id, _name, row) => {
    const [, starts, stops, { pauses, resumes, reopens } = {}] = table[id]
    const expected: Trigger = {
      starts: words(starts),
      stops: words(stops),
      pauses: words(pauses),
      resumes: words(resumes),
      reopens: words(reopens),
    }
    expect(row.trigger).toEqual(expected)
  })

  test('D16 is started by what no act of the procedure stands for', () => {
    expect(outsideEvents).toEqual({ LIMITATION_KNOWN: '知道时效或者期限何时届满' })
  })
})

test('law.md §10 法定、承诺、内控 are named so, and the rows beside the table are these two', () => {
  expect(limitKinds).toEqual({ STATUTORY: '法定期限', PROMISED: '承诺期限', INTERNAL: '内控期限' })
  expect(limitRows.map(({ id, title, cite, mark }) => [id, title, cite, mark])).toEqual([
    ['HN-2010-D10', '审查异议（湖南省 2010 年条例）', ['湖南省法律援助条例（2010）'], '待核'],
    ['D24-HB', '审查申请（河北省公开承诺）', ['河北省公开承诺'], '核'],
  ])
})
