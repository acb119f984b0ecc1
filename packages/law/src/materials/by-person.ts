import { brought, filled } from './material.ts'
import type { Material } from './material.ts'
import { isForeign, isMinorApplying } from './situation.ts'
import type { AgentKind, MaterialsInput } from './situation.ts'

/** 身份证明 (程11(2)): the applicant, whoever acts for them, and who holds them. */
const idCites = ['程序规定11(2)']

const ownId = brought('ID', '身份证或者其他有效身份证件', '', { cites: idCites, dataFrom: '公安机关人口信息' })
const minorId = { ...ownId, note: '未成年人没有身份证的，带户口簿' }
const custodyId: Material = {
  ...ownId,
  note: '证件不在身边的，由监管场所核实身份后写明',
  provider: 'DETENTION_FACILITY',
  rule: 'R-57',
  kind: 'COPY',
}
const foreignId = brought('ID', '护照、外国人居留证件或者身份证明', '外文材料附中文译本', {
  cites: ['法律援助法69', ...idCites],
  rule: 'R-31',
  dataFrom: null,
})

const idOf = (input: MaterialsInput): Material => {
  if (isForeign(input)) return foreignId
  if (input.isInCustody === true) return custodyId
  return isMinorApplying(input) ? minorId : ownId
}

const agentId = brought('AGENT_ID', '代为申请的人的身份证件', '', {
  provider: 'AGENT',
  rule: 'R-51',
  cites: ['法律援助法40', ...idCites],
  dataFrom: '公安机关人口信息',
})
const agentPaper = { provider: 'AGENT', rule: 'R-51', cites: ['法律援助法40', '程序规定11(2)'] } as const

const mandates: Readonly<Record<AgentKind, readonly Material[]>> = {
  STATUTORY: [
    brought('PROXY', '法定代理关系证明', '户口簿、出生医学证明，或者法院、村（居）委会指定监护人的文书', {
      ...agentPaper,
      dataFrom: '公安机关户籍信息',
    }),
    agentId,
  ],
  CLOSE_RELATIVE: [
    brought('PROXY', '近亲属关系证明', '户口簿、结婚证等；只限在押、服刑、强制隔离戒毒人员', {
      ...agentPaper,
      dataFrom: '公安机关户籍信息',
    }),
    agentId,
  ],
  ENTRUSTED: [
    filled('PROXY', '授权委托书（申请用）', 'PROXY_APPLY', '由委托人签名，写明代为申请法律援助', {
      ...agentPaper,
      provider: 'APPLICANT',
      copies: 3,
    }),
    agentId,
  ],
  UNSPECIFIED: [brought('PROXY', '代理权证明', '授权委托书，或者户口本、出生证明等关系证明', agentPaper)],
}

/** A minor applies through the statutory agent even when nobody has said who comes along (法40①). */
const agentOf = (input: MaterialsInput): AgentKind | undefined => input.agent ?? (isMinorApplying(input) ? 'STATUTORY' : undefined)

const transfer = brought('CUSTODY_TRANSFER', '办案机关或者监管场所的转交函', '写明提出申请的日期和时刻，24 小时内转交', {
  provider: 'DETENTION_FACILITY',
  rule: 'R-57',
  cites: ['法律援助法39①', '程序规定20'],
  kind: 'ORIGINAL',
})

const reciprocity = brought('RECIPROCITY', '可以适用的法律规定、条约或者互惠情况说明', '由机构查证后附卷，不用申请人去开', {
  provider: 'COUNTER',
  rule: 'R-31',
  cites: ['法律援助法69'],
  kind: 'COPY',
  mark: '设',
})

const notarised = brought('PROXY_NOTARISED', '在境外形成的授权委托书的公证、认证材料', '委托书在中国境内签的不用', {
  provider: 'AGENT',
  rule: 'R-31',
  cites: ['民事诉讼法275'],
  kind: 'ORIGINAL',
  need: 'IF_ANY',
  mark: '核',
})

export function materialsOfPerson(input: MaterialsInput): Material[] {
  const agent = agentOf(input)
  const foreign = isForeign(input) ? [reciprocity, ...(agent === 'ENTRUSTED' ? [notarised] : [])] : []
  return [idOf(input), ...(agent ? mandates[agent] : []), ...(input.isInCustody === true ? [transfer] : []), ...foreign]
}
