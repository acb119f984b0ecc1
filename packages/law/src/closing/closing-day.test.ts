import { describe, expect, test } from 'vitest'
import { ruleOf } from '../deadlines/index.ts'
import { closingDay, closingGrounds, closingSource } from './closing-day.ts'

describe('R-90 程40 the day a case is closed', () => {
  test.each([
    ['侦查阶段', 'INVESTIGATION_ENDED', /收到起诉意见书或者撤销案件的文书之日$/, true],
    ['审查起诉阶段', 'PROSECUTION_REVIEW_ENDED', /收到起诉书或者不起诉决定书之日$/, true],
    ['审判阶段', 'JUDGMENT_RECEIVED', /收到判决书、裁定书、调解书之日$/, true],
    ['仲裁、行政复议', 'AWARD_RECEIVED', /收到仲裁裁决书、行政复议决定书之日$/, true],
    ['其他非诉讼案件', 'SETTLEMENT_REACHED', /达成和解、调解协议之日$/, true],
    ['没有文书的', 'PERFORMANCE_BEGAN', /义务人开始履行义务之日$/, false],
    ['终止援助的', 'TERMINATION_RECEIVED', /承办单位收到终止法律援助决定书之日$/, true],
  ] as const)('程40 %s', (stage, ground, day, needsPaper) => {
    const answer = closingDay(ground)
    expect([answer.text.startsWith(`${stage}：`), day.test(answer.text), answer.needsPaper, answer.cite]).toEqual([
      true,
      true,
      needsPaper,
      '程序规定40',
    ])
    expect(closingGrounds[ground]).toEqual({ code: ground, text: answer.text, needsPaper })
  })

  test('程40 there are seven, from the article D14 runs by', () => {
    expect(Object.keys(closingGrounds)).toHaveLength(7)
    expect(closingSource).toEqual({ cite: '程序规定40', since: '2023-09-01', mark: '忆' })
    expect(ruleOf.get('D14')).toMatchObject({ cite: [closingSource.cite], since: closingSource.since, mark: closingSource.mark })
  })
})
