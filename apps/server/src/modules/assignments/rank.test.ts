import { type Day, toDay } from '@fayuan/law'
import { describe, expect, test } from 'vitest'
import type { CaseNeeds, Person, Ties } from './facts.ts'
import { rank } from './rank.ts'

const today = toDay('2026-11-20')
const needs: CaseNeeds = {
  form: 'CIVIL_AGENCY',
  caseType: 'CIVIL',
  caseTypeLabel: '民事',
  matter: 'LABOR_RELATION_OR_WAGE',
  matterLabel: '支付劳动报酬',
  notifiedGround: null,
  stage: null,
  mayBeLifeOrDeath: false,
  isMinor: false,
  regionCode: '430521100',
  language: null,
  parties: ['李明'],
  opponents: ['某建筑公司'],
}
const person: Person = {
  id: 'p0',
  name: '王律师',
  kind: 'LAWYER',
  firmId: 'f0',
  firmName: '某律师事务所',
  licenceNo: '1430',
  licensedOn: toDay('2010-01-01'),
  specialties: [],
  languages: [],
  regionCode: '430521',
  yearlyCap: 30,
  leaveUntil: null,
  endedOn: null,
  firmClosedOn: null,
  openCases: 2,
  thisYear: 4,
  lastAssignedOn: toDay('2026-10-01'),
}
const ties: Ties = { adverse: [], clients: [], declined: [], servedBefore: [] }
const only = (n: Partial<CaseNeeds>, p: Partial<Person>, t: Partial<Ties> = {}) =>
  rank({ ...needs, ...n }, [{ ...person, ...p }], { ...ties, ...t }, today)[0]

describe('指派人选的排序', () => {
  test.each([
    ['专长对口的在前', { specialties: ['LABOR_RELATION_OR_WAGE'] }, {}],
    ['在办少的在前', { openCases: 0 }, { openCases: 6 }],
    ['今年接得少的在前', { thisYear: 1 }, { thisYear: 9 }],
    ['久未指派的在前', { lastAssignedOn: toDay('2026-05-01') }, { lastAssignedOn: toDay('2026-11-19') }],
    ['同一乡镇的在前', { regionCode: '430521100' }, { regionCode: '430521200' }],
  ] as const)('%s', (_, better, worse) => {
    const order = rank(
      needs,
      [
        { ...person, ...worse, id: 'worse', specialties: [] },
        { ...person, specialties: [], ...(better as Partial<Person>), id: 'better' },
      ],
      ties,
      today,
    )
    expect(order.map((r) => r.person.id)).toEqual(['better', 'worse'])
  })

  test('会受援人语言的、曾办过其案件的加分并说明', () => {
    const plain = only({ language: '手语' }, {})
    const both = only({ language: '手语' }, { languages: ['手语'] }, { servedBefore: ['p0'] })
    expect(both?.score).toBeGreaterThan(plain?.score ?? 0)
    expect(both?.reasons).toEqual(expect.arrayContaining(['会手语', '曾承办这位受援人的案件']))
    expect(plain?.warnings).toContain('受援人可能需要手语，请安排翻译。')
  })

  test('每一分都有话说：在办、今年与人均、上次指派', () => {
    expect(only({}, {})?.reasons).toEqual(expect.arrayContaining(['在办 2 件', '今年已接 4 件，与人均 4 件持平', '上次指派在 50 天前']))
  })

  test('不能指派的排在最后，分数再高也一样', () => {
    const order = rank(
      needs,
      [
        { ...person, id: 'away', openCases: 0, thisYear: 0, leaveUntil: today },
        { ...person, id: 'here', openCases: 9, thisYear: 20 },
      ],
      ties,
      today,
    )
    expect(order.map((r) => r.person.id)).toEqual(['here', 'away'])
    expect(order[1]?.blocked).toBe('请假至 2026-11-20。')
  })

  test('没有人时答空列表', () => expect(rank(needs, [], ties, today)).toEqual([]))
})

const year = (n: number): Day => toDay(`${2026 - n}-11-20`)

describe('不得指派的情形', () => {
  test.each([
    ['R-15 无期死刑案件，执业满三年', { notifiedGround: 'N4', form: 'CRIMINAL_DEFENSE' }, { licensedOn: year(3) }, null],
    [
      'R-15 无期死刑案件，差一天满三年',
      { notifiedGround: 'N4', form: 'CRIMINAL_DEFENSE' },
      { licensedOn: toDay('2023-11-21') },
      '三年以上',
    ],
    ['R-15 死刑复核，没有执业日期', { notifiedGround: 'N5', form: 'CRIMINAL_DEFENSE' }, { licensedOn: null }, '执业起始日'],
    ['R-15 依申请但可能判处无期徒刑', { mayBeLifeOrDeath: true, form: 'CRIMINAL_DEFENSE' }, { licensedOn: year(1) }, '三年以上'],
    ['一般刑事案件不要求三年', { form: 'CRIMINAL_DEFENSE' }, { licensedOn: year(1) }, null],
    ['刑事辩护不派基层法律服务工作者', { form: 'CRIMINAL_DEFENSE' }, { kind: 'GRASSROOTS_WORKER' }, '只能由律师'],
    ['民事代理可派基层法律服务工作者', {}, { kind: 'GRASSROOTS_WORKER' }, null],
    ['刑事辩护不派没有执业证的志愿者', { form: 'CRIMINAL_DEFENSE' }, { kind: 'VOLUNTEER', licenceNo: '' }, '只能由律师'],
    ['请假昨天结束', {}, { leaveUntil: toDay('2026-11-19') }, null],
    ['年办案到上限', {}, { thisYear: 30 }, '年办案上限'],
    ['执业今天终止', {}, { endedOn: today }, '执业已经终止'],
    ['单位已停业', {}, { firmClosedOn: year(1) }, '停止执业'],
    ['与对方同名', { opponents: ['王律师'] }, {}, '同名'],
    ['与受援人同名', { parties: ['王律师'] }, {}, '同名'],
    ['所在单位是对方', { opponents: ['某律师事务所'] }, {}, '对方当事人'],
  ] as const)('%s', (_, n, p, why) => {
    const blocked = only(n as Partial<CaseNeeds>, p as Partial<Person>)?.blocked
    if (why === null) expect(blocked).toBeNull()
    else expect(blocked).toContain(why)
  })

  test.each([
    ['本人正代理对方', { providerId: 'p0', firmId: 'f9' }, '正在承办的 案号一'],
    ['同所正代理对方', { providerId: 'p9', firmId: 'f0' }, '所在单位正在承办的 案号一'],
    ['不相干的人代理对方', { providerId: 'p9', firmId: 'f9' }, null],
  ] as const)('利益冲突：%s', (_, tie, why) => {
    const blocked = only({}, {}, { adverse: [{ ...tie, number: '案号一', partyName: '某建筑公司' }] })?.blocked
    if (why === null) expect(blocked).toBeNull()
    else expect(blocked).toContain(why)
  })

  test('因利害关系退回过的不再派，因忙退回过的只提醒', () => {
    expect(only({}, {}, { declined: [{ providerId: 'p0', reason: '与对方有利害关系' }] })?.blocked).toContain('曾因利害关系退回本案')
    const busy = only({}, {}, { declined: [{ providerId: 'p0', reason: '手上案件太多' }] })
    expect(busy?.blocked).toBeNull()
    expect(busy?.warnings).toEqual(['曾退回本案：手上案件太多。'])
  })

  test('R-16 未成年人案件：没有专长的只提醒，有专长的加分', () => {
    expect(only({ isMinor: true }, {})).toMatchObject({ blocked: null, warnings: [expect.stringContaining('未成年人')] })
    expect(only({ isMinor: true }, { specialties: ['MINOR'] })).toMatchObject({ warnings: [] })
  })
})
