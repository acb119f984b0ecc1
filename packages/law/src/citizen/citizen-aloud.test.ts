import { expect, test } from 'vitest'
import { complete, decide, is, ordinary, rich, says } from '../eligibility/articles.kit.ts'
import { assessFacts, parseFacts } from '../eligibility/index.ts'
import { explainForCitizen } from './index.ts'

/** The six questions of the portal: whatever the desk settles is not known yet. */
const unasked = { jurisdictionOk: undefined, firstReceivedElsewhere: undefined, verification: undefined, docs: undefined }
const portal = { ...unasked, channel: 'ONLINE', household: undefined }
const wage = { matter: 'LABOR_RELATION_OR_WAGE', subMatter: 'WAGE' }
const court = { channel: 'NOTIFIED_COURT', role: 'DEFENDANT', matter: 'CRIMINAL' }
const within = { members: 4, monthlyIncomeTotal: 4000, opponentIsMember: false }

/** One row for every sentence a citizen can be told, with the neighbours that are told otherwise. */
const rows: readonly (readonly [name: string, facts: object])[] = [
  ['R-10 只想问一问', { ...portal, requestedService: 'CONSULTATION' }],
  ['R-14 法院通知，未成年人', { ...court, notifiedGround: 'N1' }],
  ['R-14 法院可以通知', court],
  ['R-17 通知案已经委托辩护人', { ...court, hasCounsel: true }],
  ['R-14 通知没有写明情形', { channel: 'NOTIFIED_POLICE', role: 'SUSPECT', matter: 'CRIMINAL' }],
  ['R-31 单位来申请', { applicantType: 'ORGANISATION' }],
  ['R-31 外国人没有条约和互惠', { applicantType: 'FOREIGN_OR_STATELESS', reciprocity: 'NONE' }],
  ['R-30 已经请了律师', { hasCounsel: true }],
  ['R-52 不归这里管', { jurisdictionOk: false }],
  ['R-53 先向别处申请了', { firstReceivedElsewhere: true }],
  ['R-51 替别人申请，还没有说明关系', { ...portal, ...wage, channel: 'AGENT' }],
  ['R-51 替别人申请，关系已经说明，收入没有说', { channel: 'AGENT', agentIsInfringer: false, household: undefined }],
  ['R-59 时间很紧', { ...portal, deadlineDaysLeft: 3 }],
  ['R-56 材料还不知道，收入在标准以内', { ...portal, household: within }],
  ['R-56 缺一份材料', { docs: { ...complete, idDoc: false } }],
  ['R-56 材料不齐，收入也没有说', { docs: { ...complete, idDoc: false }, household: undefined }],
  ['R-40 家暴受害人有材料', { matter: 'DV_ABUSE_ABANDONMENT', categories: is('DV_VICTIM'), household: rich }],
  ['R-40 家暴受害人还没有材料', { ...portal, matter: 'DV_ABUSE_ABANDONMENT', categories: says('DV_VICTIM') }],
  ['R-43 讨薪的农民工有材料', { ...portal, ...wage, categories: is('MIGRANT_WORKER') }],
  ['R-43 讨薪的农民工没有材料', { ...portal, ...wage, categories: says('MIGRANT_WORKER') }],
  ['R-45 收入在标准以内', { household: within }],
  ['R-45 收入超过标准', { household: rich }],
  ['R-45 收入超过标准，别的还没有问', { ...portal, household: rich }],
  ['R-45 不知道收入', portal],
  ['R-46 怎么核查还没有说', { verification: undefined }],
  ['R-46 曾作虚假承诺', { policyVersion: 'R3', hardshipEvent: true, verification: 'PLEDGE', priorFalsePledge: true }],
  ['R-46 不知道以前的承诺', { policyVersion: 'R3', hardshipEvent: true, verification: 'PLEDGE' }],
  ['R-11 犯罪嫌疑人收入超过标准', { role: 'SUSPECT', matter: 'CRIMINAL', household: rich }],
  ['法31 不在范围', { matter: 'NEIGHBOUR_RELATION' }],
  ['法31 不在范围，别的还没有问', { ...portal, matter: 'NEIGHBOUR_RELATION' }],
  ['法31 只在部分省份的范围内', { matter: 'FAKE_PRODUCT_DAMAGE', policyVersion: undefined }],
  ['R-13 再审还没有启动', { role: 'RETRIAL_PARTY', matter: 'CONTRACT_DEBT', forum: undefined }],
]

function aloud(name: string, facts: object): string {
  const { verdict, title, why, open, bring, elsewhere } = explainForCitizen(decide(facts))
  return [
    name,
    `  ${verdict} ${title}`,
    ...why.map(({ text, law }) => `  因为 ${text}〔${law}〕`),
    ...open.map(({ text, law }) => `  待明 ${text}〔${law}〕`),
    `  带上 ${bring.join(' | ')}`,
    `  还可 ${elsewhere.join(' | ')}`,
    '',
  ].join('\n')
}

test('what a citizen is told, word for word', async () => {
  await expect(rows.map(([name, facts]) => aloud(name, facts)).join('\n')).toMatchFileSnapshot('./transcripts/citizen.txt')
})

test('R-45 收入超过标准的，不说这件事不在范围里', () => {
  const { title, why } = explainForCitizen(decide({ household: rich }))
  expect(title).toBe('按您说的情况，可能还不符合法律援助的条件；您仍然可以申请，也可以走下面的其他渠道。')
  expect(why.map(({ text }) => text)).toContain('您的这件事在法律援助的范围里。')
})

test('R-46 湖南新规4 曾作虚假承诺的，不请他再签承诺书', () => {
  const pledging = { policyVersion: 'R3', hardshipEvent: true, verification: 'PLEDGE' }
  const told = (facts: object) => explainForCitizen(decide(facts))
  expect(told({ ...pledging, priorFalsePledge: true }).why.at(-1)?.text).toBe(
    '您曾作虚假承诺，不适用个人诚信承诺，应当通过信息共享查询或者调查核实经济状况。',
  )
  expect(told(pledging).open.at(-1)?.text).toBe('收入情况还要核对：可以同意部门联网查询，或者签一份诚信承诺书。')
})

test.each([
  [
    'R-31 2015 年的外国人没有互惠：不说他是自然人',
    { receivedAt: '2015-05-05', applicantType: 'FOREIGN_OR_STATELESS', reciprocity: 'NONE' },
    1,
  ],
  ['R-53 2005 年先向别处申请了：不说这里有权受理', { receivedAt: '2005-05-05', firstReceivedElsewhere: true }, 1],
  ['R-59 2015 年期限紧迫：不说没有向别处申请过', { receivedAt: '2015-05-05', needsPreservation: true }, 3],
  ['R-40 家暴没有证明：不说申请材料齐全', { matter: 'DV_ABUSE_ABANDONMENT', categories: says('DV_VICTIM') }, 2],
])('%s', (_name, facts, told) => {
  expect(explainForCitizen(decide(facts)).why).toHaveLength(told)
})

test('R-51 代理人是不是侵害人由窗口核对，不使结果变得不明', () => {
  expect(explainForCitizen(decide({ channel: 'AGENT', agentIsInfringer: undefined }))).toMatchObject({ verdict: 'likely' })
})

test.each([
  ['R-45 收入超过标准', { household: rich }, 'MEANS', /超过/],
  ['法31 不在范围', { matter: 'NEIGHBOUR_RELATION' }, 'SCOPE', /不在法律规定/],
  ['R-30 已经请了律师', { hasCounsel: true }, 'COUNSEL', /请了律师/],
  ['R-52 不归这里管', { jurisdictionOk: false }, 'PLACE', /不归这里/],
  ['不归这里管，说的又没有证明', { jurisdictionOk: false, categories: says('DISABLED') }, 'PLACE', /不归这里/],
] as const)('what stands in the way is named and comes first: %s', (_name, facts, against, first) => {
  const { against: told, why, open } = explainForCitizen(decide(facts))
  expect(told).toBe(against)
  expect(why[0]?.text).toMatch(first)
  expect(open).toEqual([])
})

test('a doubt that can change nothing any more is not told', () => {
  const divorce = { ...portal, matter: 'DIVORCE', jurisdictionOk: true, categories: says('DISABLED') }
  const said = explainForCitizen(decide(divorce))
  expect([said.against, said.open, said.why.map(({ text }) => text)]).toEqual(['SCOPE', [], ['您的这件事不在法律规定的援助范围里。']])
  const suspect = { ...portal, role: 'SUSPECT', matter: 'CRIMINAL', jurisdictionOk: true, categories: is('MINOR') }
  expect(explainForCitizen(decide(suspect)).open).toEqual([])
})

test.each([
  ['满 60 岁', is('ELDERLY'), true, '您说满 60 岁、没有固定收入；有身份证就不用查家里的收入。'],
  ['满 60 岁，没有证件', says('ELDERLY'), true, '您说满 60 岁，还没有身份证；有了就不用查家里的收入，现在先看家里的经济情况。'],
  ['满 60 岁，有退休金', is('ELDERLY'), false, '您说满 60 岁，又有固定的收入，这样还要看家里的经济情况。'],
  ['吃低保', is('MINIMUM_LIVING_ALLOWANCE'), undefined, '您说吃低保；有低保证就不用查家里的收入。'],
] as const)('R-41 what is said of a status is what was said: %s', (_name, categories, noFixedIncome, sentence) => {
  const parsed = parseFacts({ ...ordinary, ...portal, categories, noFixedIncome })
  if (!parsed.ok) throw new Error(parsed.error.path)
  const { why, bring } = explainForCitizen(assessFacts(parsed.facts), parsed.facts)
  expect(why.map(({ text }) => text)).toContain(sentence)
  expect(bring.join()).not.toMatch(/残疾|务工/)
})

test('nobody is spoken to as 申请人, and no sentence is one of the office', () => {
  for (const [name, facts] of rows)
    for (const { text } of [...explainForCitizen(decide(facts)).why, ...explainForCitizen(decide(facts)).open])
      expect(text, name).not.toMatch(/申请人|自述|本机构|暂不能认定|受理地/)
})
