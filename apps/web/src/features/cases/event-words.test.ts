import { expect, test } from 'vitest'
import type { CaseDetail, CaseEvent } from '../../api/shapes.ts'
import { eventWords } from './event-words.ts'

const event = (verb: string, data: Record<string, unknown>): CaseEvent => ({
  id: '1',
  verb,
  verbLabel: '',
  outcome: null,
  fromState: null,
  toState: 'HANDLING',
  toLabel: '',
  at: '2026-12-01T01:00:00.000Z',
  onDay: '2026-12-01',
  actorName: '贺青',
  note: '',
  data,
})
const assignment = { providerId: 'p1', providerName: '贺青' } as NonNullable<CaseDetail['assignment']>

test.each([
  ['submitApplication', { papers: 6, listed: 0, answers: 4 }, '还缺 6 项材料，还有 4 个问题没有答'],
  ['submitApplication', { missing: 11 }, '材料和没有答的问题共 11 项'],
  ['askSupplement', { items: 2, replyBy: '2026-12-15' }, '要补 2 项，2026-12-15 前补齐'],
  ['assignCase', { providerId: 'p1' }, '贺青'],
  ['assignCase', { providerId: 'somebody before' }, ''],
  ['logWork', { kind: 'PHONE', minutes: 30, toldRecipient: true }, '电话沟通，30 分钟，已告知受援人'],
  ['logWork', { kind: 'PHONE', minutes: 30, toldRecipient: false }, '电话沟通，30 分钟'],
  ['scheduleHearing', { startsAt: '2026-12-20T07:00:00.000Z', mode: 'ARBITRATION' }, '2026-12-20 15:00 开庭，仲裁开庭'],
  ['recordDelivery', { mode: 'POST', deliveredOn: '2026-12-02' }, '2026-12-02 送达，邮寄送达'],
  ['closeCase', { closedOn: '2026-12-02', recoveredFen: 3160000, wagesFen: 0, result: 'WON' }, '结案日 2026-12-02，取得利益 31,600.00 元'],
  ['recordPayment', { totalFen: 160000, paidOn: '2026-12-03', voucher: '第 1 号' }, '付 1,600.00 元，2026-12-03 付，凭证 第 1 号'],
  ['grant', { basis: ['法42'], covers: ['1'] }, ''],
  ['logWork', { kind: 'SOMETHING_NEW', minutes: 5 }, '5 分钟'],
] as const)('%s %j says %s', (verb, data, words) => expect(eventWords(event(verb, data), assignment)).toBe(words))

test('whatever an entry carries, no code and no id of a row is said', () => {
  const data = { kind: 'X_CODE', mode: 'Y_CODE', providerId: '01a22d68-536d-70d9-a64b-711b64cc430d', ground: 'Z_CODE', fields: ['title'] }
  for (const verb of ['logWork', 'scheduleHearing', 'recordDelivery', 'terminateCase', 'assignCase', 'somethingNew'])
    expect(eventWords(event(verb, data), assignment)).not.toMatch(/[A-Z]_|[0-9a-f]{8}-/)
})
