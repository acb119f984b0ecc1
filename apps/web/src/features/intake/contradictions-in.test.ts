import { expect, test } from 'vitest'
import type { Draft } from '../../ui/form/field.ts'
import { contradictionsIn, contradictionsOfNotice, groupsByAge } from './contradictions-in.ts'
import { asksInfringer } from './roles-in.ts'

const today = '2026-11-30'
const counties = [{ value: '431321', label: '双峰县' }]
const draft = (more: Draft): Draft => ({ 'person.name': '贺小满', channel: 'SELF', opponents: [{ name: '' }], ...more })

test.each<[string, Draft, number]>([
  ['什么都没填', {}, 0],
  ['40 岁勾了未成年人', { 'person.birthOn': '1986-01-01', categories: [{ code: 'MINOR', evidence: 'PRESENT' }] }, 1],
  ['生日在将来', { 'person.birthOn': '2030-01-01' }, 1],
  ['代理人与对方同名', { channel: 'AGENT', 'agent.name': '贺大山', opponents: [{ name: '贺 大山' }] }, 1],
  ['没有代理人时，不问代理人', { 'agent.name': '贺大山', opponents: [{ name: '贺大山' }] }, 0],
  ['对方同名', { opponents: [{ name: '贺小满' }] }, 1],
  ['收到日期差一年', { receivedOn: '2025-11-28' }, 1],
  ['欠薪的犯罪嫌疑人', { matter: 'LABOR_RELATION_OR_WAGE', role: 'SUSPECT', forum: 'ARBITRATION' }, 1],
  ['换了事项，旧的“具体是”不算', { matter: 'DIVORCE', subMatter: 'WAGE', role: 'CIVIL_PARTY', forum: 'LITIGATION' }, 0],
  ['合计 0 本人 5000', { 'household.members': '3', 'household.monthlyIncomeTotal': '0', 'household.applicantMonthlyIncome': '5000' }, 1],
  ['期限写成 1926 年', { limitationOn: '1926-12-01' }, 1],
  ['机关在别的县', { organ: '北京市海淀区人民法院', organRegion: '431321' }, 1],
  ['市里的机关', { organ: '娄底市中级人民法院', organRegion: '431321' }, 0],
  ['妇女和男', { 'person.sex': 'MALE', categories: [{ code: 'WOMAN', evidence: 'PRESENT' }] }, 1],
])('录入时当场提示：%s', (_, more, count) => expect(contradictionsIn(draft(more), today, counties)).toHaveLength(count))

test('代理人站在对方时才问是不是侵权人，答过以后一直在', () => {
  const both = { channel: 'AGENT', 'agent.name': '贺大山', opponents: [{ name: '贺大山' }] }
  expect(asksInfringer(draft({ channel: 'AGENT', 'agent.name': '贺大山' }))).toBe(false)
  expect(asksInfringer(draft(both))).toBe(true)
  expect(asksInfringer(draft({ ...both, agentIsInfringer: 'no' }))).toBe(true)
  expect(contradictionsIn(draft({ ...both, agentIsInfringer: 'no' }), today)).toEqual([])
})

test('按生日得出的类别不用再勾', () => {
  expect(groupsByAge(draft({ 'person.birthOn': '2010-01-01' }), today)).toEqual(['MINOR'])
  expect(groupsByAge(draft({ 'person.birthOn': '2010-01-01', categories: [{ code: 'MINOR', evidence: 'ABSENT' }] }), today)).toEqual([])
})

test('登记通知时当场提示', () => {
  const court = {
    channel: 'NOTIFIED_COURT',
    organ: '双峰县人民法院',
    stage: 'FIRST_INSTANCE',
    role: 'DEFENDANT',
    ground: 'N9',
    offence: '盗窃',
  }
  expect(contradictionsOfNotice(court, today)).toEqual([])
  expect(contradictionsOfNotice({ ...court, channel: 'NOTIFIED_POLICE', offence: '离婚纠纷' }, today)).toHaveLength(3)
  expect(contradictionsOfNotice({ ...court, ground: 'N1' }, today)).toHaveLength(1)
  expect(contradictionsOfNotice({ ...court, ground: 'N1', 'person.birthOn': '2010-01-01' }, today)).toEqual([])
})

test('E 写了对方，又勾没有对方：当场指出', () => {
  const both = { opponents: [{ name: '某公司' }], hasNoOpponent: true }
  expect(contradictionsIn(both, '2026-11-20')).toContain('写了对方，又说没有对方。请去掉一个。')
  expect(contradictionsIn({ ...both, opponents: [{ name: ' ' }] }, '2026-11-20')).toEqual([])
})
