import { expect, test } from 'vitest'
import { roleFaults, type Roles } from './roles.ts'

const child = { name: '贺小满', idNumber: '431321201005081236' }
const father = { name: '贺大山', relation: '父亲' }
const codes = (roles: Partial<Roles>) =>
  roleFaults({ applicant: child, opponents: [], ...roles }).map(({ code, kind }) => `${kind} ${code}`)

test.each<[string, Partial<Roles>, string[]]>([
  ['代理人的号码就是申请人的', { agent: { ...father, idNumber: '431321 20100508 1236' } }, ['refused AGENT_IS_APPLICANT']],
  [
    '对方的号码就是申请人的',
    { opponents: [{ name: '贺某', idNumber: '４３１３２１２０１００５０８１２３６' }] },
    ['refused OPPONENT_IS_APPLICANT'],
  ],
  ['父亲代为申请，对方也是父亲', { agent: father, opponents: [{ name: '贺 大山' }] }, ['asked AGENT_IS_OPPONENT']],
  [
    '号码相同、称呼不同的代理人和对方',
    { agent: { ...father, idNumber: '431321198001010015' }, opponents: [{ name: '贺某', idNumber: '431321198001010015' }] },
    ['asked AGENT_IS_OPPONENT'],
  ],
  ['问过的不再问', { agent: father, opponents: [{ name: '贺大山' }], agentIsInfringer: false }, []],
  [
    '同名而号码不同的是两个人',
    { agent: { ...father, idNumber: '431321198001010015' }, opponents: [{ name: '贺大山', idNumber: '431321197001010018' }] },
    [],
  ],
  ['对方与申请人同名', { opponents: [{ name: '贺小满' }] }, ['asked OPPONENT_NAMED_AS_APPLICANT']],
  ['名字里的点写法不同', { agent: { name: '阿卜杜拉.买买提' }, opponents: [{ name: '阿卜杜拉·买买提' }] }, ['asked AGENT_IS_OPPONENT']],
  ['互不相干', { agent: father, opponents: [{ name: '娄底市某建筑劳务有限公司' }] }, []],
  [
    '号码都没填',
    { agent: { name: '贺大山', idNumber: '' }, opponents: [{ name: '李四', idNumber: '' }], applicant: { name: '贺小满' } },
    [],
  ],
])('R-51 一个人站在两边：%s', (_, roles, expected) => expect(codes(roles)).toEqual(expected))

test('每一处都说明填在哪里、怎么办', () => {
  for (const fault of roleFaults({ applicant: child, agent: { ...father, idNumber: child.idNumber }, opponents: [{ ...child }, father] })) {
    expect(fault.field).toMatch(/^(agent\.idNumber|opponents\[\d\]\.(idNumber|name)|agentIsInfringer)$/)
    expect(fault.text).toMatch(/请/)
  }
})
