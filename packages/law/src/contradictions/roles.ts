import { comparable } from '../reading/index.ts'

type Named = { name?: string; idNumber?: string }

export type Roles = {
  applicant: Named
  agent?: Named & { relation?: string }
  opponents: readonly Named[]
  /** Whether the agent is the one who infringes; undefined while nobody has answered (法40). */
  agentIsInfringer?: boolean
}

export type RoleFault = {
  code: 'AGENT_IS_APPLICANT' | 'OPPONENT_IS_APPLICANT' | 'AGENT_IS_OPPONENT' | 'OPPONENT_NAMED_AS_APPLICANT'
  /** A number shared by two roles is refused; what may be true is asked, and the answer kept. */
  kind: 'refused' | 'asked'
  field: string
  text: string
}

const key = (text = '') => comparable(text).replaceAll('-', '').toUpperCase()
const isSame = (a = '', b = '') => key(a) !== '' && key(a) === key(b)
const isSomebody = (a: Named, b: Named) => isSame(a.idNumber, b.idNumber) || (isSame(a.name, b.name) && !differs(a, b))
// Two whole numbers that differ are two people, whatever they are called.
const differs = (a: Named, b: Named) => key(a.idNumber) !== '' && key(b.idNumber) !== '' && !isSame(a.idNumber, b.idNumber)

/** Applicant, agent and opponents told apart (R-51): the same number in two roles, the same person on both sides. */
export function roleFaults({ applicant, agent, opponents, agentIsInfringer }: Roles): RoleFault[] {
  const faults: RoleFault[] = []
  if (agent && isSame(agent.idNumber, applicant.idNumber))
    faults.push({
      code: 'AGENT_IS_APPLICANT',
      kind: 'refused',
      field: 'agent.idNumber',
      text: '代理人的证件号码和申请人的相同。本人申请的，请取消“由别人代为申请”；代为申请的，请分别填写两个人的号码。',
    })
  opponents.forEach((opponent, at) => {
    if (isSame(opponent.idNumber, applicant.idNumber))
      faults.push({
        code: 'OPPONENT_IS_APPLICANT',
        kind: 'refused',
        field: `opponents[${at}].idNumber`,
        text: '对方的证件号码和申请人的相同，请对照证件核对是谁的号码。',
      })
    else if (isSomebody(opponent, applicant))
      faults.push({
        code: 'OPPONENT_NAMED_AS_APPLICANT',
        kind: 'asked',
        field: `opponents[${at}].name`,
        text: '对方和申请人同名，请核对有没有填错；确实同名的，填写对方的证件号码以便区分，或者提交时勾选确认。',
      })
  })
  const across = agent && opponents.find((opponent) => isSomebody(opponent, agent))
  if (agent && across && agentIsInfringer === undefined)
    faults.push({
      code: 'AGENT_IS_OPPONENT',
      kind: 'asked',
      field: 'agentIsInfringer',
      text: `代为申请的${agent.name ?? '人'}${agent.relation ? `（${agent.relation}）` : ''}也是对方当事人。请问清：是不是这个人侵害了申请人的权益？是的，应当由其他法定代理人或者近亲属代为申请（法律援助法40）。`,
    })
  return faults
}
