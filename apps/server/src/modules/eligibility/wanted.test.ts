import { assessApplication, rulesInForce, toDay } from '@fayuan/law'
import { factsOfApplication, type SaidApplication } from '@fayuan/law/application'
import { wantedOf } from '@fayuan/law/wanted'
import { expect, test } from 'vitest'
import { proposalFrom } from './review.ts'

const day = toDay('2026-11-20')
const rules = rulesInForce({ enactments: [], standards: [] })
const core = { applicantType: 'CITIZEN', hasCounsel: false, jurisdictionOk: true, firstReceivedElsewhere: false } as const
type Listed = { name: string; received: boolean }

function wanted(
  said: SaidApplication & { channel: 'ONLINE' | 'SELF'; role: 'SUSPECT' | 'CIVIL_PARTY'; matter: 'CRIMINAL' | 'PI_TRAFFIC' },
  listed: Listed[],
) {
  const facts = factsOfApplication({ ...core, ...said, materials: listed }, { receivedAt: day, region: '431321', isFilledHere: true })
  const finding = assessApplication(rules, facts, day)
  const materials = listed.map(({ name, received }) => ({ name, receivedOn: received ? day : null }))
  return { finding, list: wantedOf(facts, finding, materials) }
}
const open = (...names: string[]) => names.map((name) => ({ name, received: false }))
const minor = {
  channel: 'ONLINE',
  role: 'SUSPECT',
  matter: 'CRIMINAL',
  agent: {},
  categories: [{ code: 'MINOR', evidence: 'SAID' }],
} as const

test('法43② 父亲替被抓的未成年人在网上申请：没有交的全部一次列出', () => {
  const { list } = wanted(minor, open('身份证或者其他有效身份证件', '代理权证明', '没有固定生活来源的证明'))
  const papers = list.filter(({ kind }) => kind === 'PAPER').map(({ name }) => name)
  expect(papers).toEqual(
    expect.arrayContaining([
      '身份证或者其他有效身份证件',
      '代理权证明',
      '没有固定生活来源的证明',
      '拘留、逮捕通知书、起诉意见书、起诉书或者判决书',
    ]),
  )
  expect(list.filter(({ kind }) => kind === 'ANSWER').map(({ name }) => name)).toContain('代为申请的人是不是侵害申请人权益的人？')
})

test('每一样规则还要的材料都在清单里，每一样告知过没有收到的也在', () => {
  for (const matter of ['CRIMINAL', 'PI_TRAFFIC'] as const)
    for (const role of ['SUSPECT', 'CIVIL_PARTY'] as const)
      for (const evidence of ['PRESENT', 'SAID', 'ABSENT', undefined] as const)
        for (const listed of [[], open('居委会的证明', '身份证'), [{ name: '身份证', received: true }, ...open('病历')]]) {
          const { finding, list } = wanted({ ...minor, matter, role, categories: [{ code: 'MINOR', evidence }] }, listed)
          const names = list.map(({ name }) => name).join()
          for (const { name, received } of listed) if (!received) expect(names).toContain(name)
          const kinds = finding.missing.filter(({ fact }) => fact.startsWith('docs'))
          expect(list.filter(({ kind }) => kind === 'PAPER').length, JSON.stringify(finding.missing)).toBeGreaterThanOrEqual(kinds.length)
        }
})

test('规则已经认定的，不再说缺；清单上没有收到的另说', () => {
  const all = ['身份证', '事故认定书', '病历、诊断证明和医疗费票据'].map((name) => ({ name, received: true }))
  const { finding, list } = wanted(
    {
      channel: 'SELF',
      role: 'CIVIL_PARTY',
      matter: 'PI_TRAFFIC',
      noFixedIncome: true,
      categories: [{ code: 'ELDERLY', evidence: 'PRESENT' }],
    },
    [...all, ...open('误工证明')],
  )
  expect(finding.eligible).toBe('yes')
  expect(list.filter(({ kind }) => kind !== 'LISTED')).toEqual([])
  expect(list.map(({ name }) => name)).toEqual(['误工证明'])
})

test('R-55 程13 不归这里管的拟写告知，不拟写不予援助；材料不齐不是不予的理由', () => {
  const facts = { ...core, channel: 'SELF', role: 'CIVIL_PARTY', matter: 'PI_TRAFFIC', receivedAt: day, docs: { idDoc: false } } as const
  const elsewhere = proposalFrom(assessApplication(rules, { ...facts, jurisdictionOk: false }, day), '')
  expect([elsewhere.outcome, elsewhere.opinion.includes('拟不予')]).toEqual(['REDIRECT', false])
  const out = proposalFrom(assessApplication(rules, { ...facts, matter: 'CONTRACT_DEBT', categories: [] }, day), '')
  expect([out.outcome, out.opinion.includes('材料')]).toEqual(['REFUSE', false])
})

test('清单上等着的那一行，名字写得短也认得：补正指着它，不另起一行', () => {
  const waits = { id: '0190b5f0-0000-7000-8000-000000000001', name: '身份证', receivedOn: null }
  const facts = factsOfApplication(
    { ...core, channel: 'SELF', role: 'CIVIL_PARTY', matter: 'PI_TRAFFIC', materials: open('身份证') },
    { receivedAt: day, region: '431321', isFilledHere: true },
  )
  const [card, ...others] = wantedOf(facts, assessApplication(rules, facts, day), [waits]).filter(({ name }) => name.includes('身份证'))
  expect([card?.id, others]).toEqual([waits.id, []])
})

test('一张证件只要一次：窗口按身份证列的、按外国人列的，是同一张；没有告知过的不说告知过', () => {
  const listOf = (receivedOn: typeof day | null) => {
    const facts = factsOfApplication(
      {
        ...core,
        channel: 'SELF',
        applicantType: 'FOREIGN_OR_STATELESS',
        role: 'CIVIL_PARTY',
        matter: 'PI_TRAFFIC',
        materials: [{ name: '身份证', received: receivedOn !== null }],
      },
      { receivedAt: day, region: '431321', isFilledHere: true },
    )
    const list = wantedOf(facts, assessApplication(rules, facts, day), [{ name: '身份证', receivedOn }])
    return list.filter(({ name }) => /身份证|护照/u.test(name))
  }
  expect(listOf(null).map(({ name }) => name)).toEqual(['护照、外国人居留证件或者身份证明'])
  expect(listOf(day)).toEqual([])
  for (const { why } of wanted(minor, open('居委会的证明')).list) expect(why).not.toContain('告知过')
})

test('还不能作结论的，拟写的意见说事实：不叫申请人做事，不说“您”，不列泛泛的材料，也不长', () => {
  const open = [
    { matter: 'PI_TRAFFIC', role: 'CIVIL_PARTY', channel: 'SELF' },
    {
      matter: 'LABOR_RELATION_OR_WAGE',
      role: 'CIVIL_PARTY',
      channel: 'ONLINE',
      categories: [{ code: 'MIGRANT_WORKER', evidence: 'SAID' }],
    },
    { matter: 'DV_ABUSE_ABANDONMENT', role: 'CIVIL_PARTY', channel: 'SELF', docs: { idDoc: false, applicationForm: true } },
    { matter: 'CRIMINAL', role: 'SUSPECT', channel: 'AGENT', categories: [{ code: 'MINOR', evidence: 'SAID' }] },
  ] as const
  for (const said of open) {
    const finding = assessApplication(rules, { ...core, ...said, receivedAt: day, receivingRegion: '431321' }, day)
    expect(finding.eligible).toBe('need_more')
    const { opinion } = proposalFrom(finding, '')
    expect(opinion).not.toMatch(/您|你|(?<![申函])请|例如|？/)
    expect(opinion).toContain('暂不能作出结论')
    expect(opinion.length, opinion).toBeLessThan(260)
  }
})
