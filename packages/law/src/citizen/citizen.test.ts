import { describe, expect, test } from 'vitest'
import { assessFacts, parseFacts } from '../eligibility/index.ts'
import type { Facts } from '../eligibility/index.ts'
import { explainForCitizen } from './index.ts'

/** The six questions of the portal: nothing formal is known yet. */
const six = {
  receivedAt: '2025-03-10',
  policyVersion: 'R1',
  channel: 'ONLINE',
  applicantType: 'CITIZEN',
  role: 'CIVIL_PARTY',
  hasCounsel: false,
  categories: [],
}

function read(facts: object): Facts {
  const parsed = parseFacts({ ...six, ...facts })
  if (!parsed.ok) throw new Error(parsed.error.path)
  return parsed.facts
}

const verdict = (facts: object) => explainForCitizen(assessFacts(read(facts)))

describe('three answers, never a flat no', () => {
  const wage = { matter: 'LABOR_RELATION_OR_WAGE', subMatter: 'WAGE' }
  test.each([
    ['欠薪的农民工', { ...wage, categories: [{ code: 'MIGRANT_WORKER', evidence: 'PRESENT' }] }, 'likely'],
    ['收入在标准以内', { matter: 'PI_TRAFFIC', household: { members: 4, monthlyIncomeTotal: 4000 } }, 'likely'],
    ['不知道收入', { matter: 'PI_TRAFFIC' }, 'unclear'],
    ['收入超过标准', { matter: 'PI_TRAFFIC', household: { members: 1, monthlyIncomeTotal: 9000 } }, 'unlikely'],
    ['已经请了律师', { ...wage, hasCounsel: true }, 'unlikely'],
    ['家暴但还没有材料', { matter: 'DV_ABUSE_ABANDONMENT', categories: [{ code: 'DV_VICTIM', evidence: 'ABSENT' }] }, 'unclear'],
    ['只想问一问', { matter: 'OTHER', requestedService: 'CONSULTATION' }, 'likely'],
  ])('%s', (_name, facts, expected) => {
    const answer = verdict(facts)
    expect(answer.verdict).toBe(expected)
    expect(answer.why.every((one) => one.text !== '' && one.law !== '')).toBe(true)
    expect(answer.bring.length).toBeGreaterThan(0)
    expect(answer.elsewhere.length > 0).toBe(expected !== 'likely')
  })

  test('what the office has not compared of its own rules is no talk for a citizen', () => {
    const answer = verdict({ policyVersion: undefined, receivingRegion: '410102', receivedAt: '2026-03-10', matter: 'NEIGHBOUR_RELATION' })
    const hebei = verdict({
      policyVersion: 'HB-2025',
      matter: 'NEIGHBOUR_RELATION',
      categories: [{ code: 'ELDERLY_70', evidence: 'PRESENT' }],
    })
    for (const { why, open } of [answer, hebei])
      for (const { text } of [...why, ...open]) expect(text).not.toMatch(/施行日|清单|待核|管理员|没有确认/)
    expect(hebei.open.map(({ text }) => text)).toContain('本地是不是也把您的这件事列入援助范围，由工作人员核对后告诉您。')
  })

  test('out of scope needs every formal fact before it can be said, and is still not a refusal', () => {
    const settled = { jurisdictionOk: true, firstReceivedElsewhere: false }
    expect(verdict({ matter: 'NEIGHBOUR_RELATION', ...settled }).verdict).toBe('unlikely')
    expect(verdict({ matter: 'NEIGHBOUR_RELATION' })).toMatchObject({ verdict: 'unlikely', title: expect.stringContaining('仍然可以申请') })
  })

  test('what may still be in scope is not called out of scope', () => {
    const settled = { jurisdictionOk: true, firstReceivedElsewhere: false }
    const open = verdict({ matter: 'FAKE_PRODUCT_DAMAGE', policyVersion: undefined, ...settled })
    expect(open.verdict).toBe('unclear')
    expect(open.open[0]?.text).toBe('事项“伪劣产品（农资）损害赔偿”只在部分省份的援助范围内，还不知道由哪里受理。')
    const closed = verdict({ matter: 'NEIGHBOUR_RELATION', ...settled })
    expect(closed.why).toEqual([{ text: '您的这件事不在法律规定的援助范围里。', law: '法律援助法31' }])
    const formal = verdict({ matter: 'NEIGHBOUR_RELATION' })
    expect(formal.why.map((one) => one.text)).toContain('您的这件事不在法律规定的援助范围里。')
  })

  test('R-10, R-14 nobody is told to apply for what needs no application', () => {
    const title = (facts: object) => verdict(facts).title
    const notified = { channel: 'NOTIFIED_COURT', role: 'DEFENDANT', matter: 'CRIMINAL' }
    expect(title({ ...notified, notifiedGround: 'N1' })).toBe(
      '办案机关已经通知法律援助中心，由法律援助中心指派律师；您不用来申请，有疑问可以打 12348。',
    )
    expect(title({ ...wage, requestedService: 'CONSULTATION' })).toBe('这项服务不用审查，您直接来或者打 12348 就可以得到帮助。')
    expect(title({ ...notified, hasCounsel: true })).toBe(
      '按您说的情况，可能还不符合法律援助的条件；您仍然可以申请，也可以走下面的其他渠道。',
    )
    expect(title({ ...wage, categories: [{ code: 'MIGRANT_WORKER', evidence: 'PRESENT' }] })).toContain('请来申请')
  })

  test('a situation nobody claimed is open, and not what the person said', () => {
    const { why, open } = verdict({ matter: 'DIVORCE', receivingRegion: '431321', categories: undefined })
    const told = [...why, ...open].map(({ text }) => text).join()
    expect(told).not.toContain('您说的情况法律特别照顾')
  })

  test('of several grounds of 法42 one paper is enough, and both the person and the office are told so', () => {
    const said = {
      matter: 'LABOR_RELATION_OR_WAGE',
      subMatter: 'WAGE',
      jurisdictionOk: true,
      firstReceivedElsewhere: false,
      docs: {},
      noFixedIncome: true,
    }
    const categories = [
      { code: 'MIGRANT_WORKER', evidence: 'SAID' },
      { code: 'DISABLED', evidence: 'SAID' },
    ]
    const told = (facts: object) => explainForCitizen(assessFacts(read(facts)), read(facts)).bring
    expect(told({ ...said, categories })).toContain(
      '不查家里的收入，下面的有一样就行：进城务工的证明；或者残疾人证和没有固定生活来源的证明',
    )
    expect(told({ ...said, categories: categories.slice(0, 1) })).toContain('进城务工的证明')
    const asks = assessFacts(read({ ...said, categories })).missing.filter(({ fact }) => fact === 'categories')
    expect(asks.map(({ ask }) => ask.slice(0, 10))).toEqual(['以下证明有一样即可：'])
  })

  test('what to bring follows the way the case is tested', () => {
    const bring = (facts: object) => verdict(facts).bring
    const status = '能证明您身份的证件或者证明，例如低保证、残疾人证、务工证明'
    const income = '家里几口人、每月收入多少，到窗口填一张经济困难状况说明表'
    const own = '能证明您情况的材料，例如告诫书、接处警记录、荣誉证书、再审判决书'
    expect(bring({ ...wage, categories: [{ code: 'MIGRANT_WORKER', evidence: 'PRESENT' }] })).toContain(status)
    expect(bring(wage)).toContain(income)
    expect(bring({ matter: 'DV_ABUSE_ABANDONMENT' })).toContain(own)
    expect(bring({ ...wage, requestedService: 'CONSULTATION' })).toEqual(['身份证（没有也可以先咨询）', '和这件事有关的材料'])
    expect(bring({ channel: 'NOTIFIED_COURT', role: 'DEFENDANT', matter: 'CRIMINAL' })).toEqual([])
    expect(bring({ ...wage, channel: 'AGENT' })).toContain('替别人申请的，带上能证明关系或者授权的材料')
    expect(bring(wage)).toHaveLength(3)
  })
})
