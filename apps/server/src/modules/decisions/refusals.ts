import { Invalid, Unmet } from '../../platform/refusal.ts'

const listOf = (texts: readonly string[]) => texts.map((text) => text.replace(/。$/, '')).join('；')

export class NotEligible extends Unmet {
  readonly code = 'DECISION_NOT_ELIGIBLE'
  /** `asks`: what is not known yet; without it the rules have said no. */
  constructor(unmet: readonly string[], asks: readonly string[] = []) {
    super(
      asks.length > 0
        ? `还不能认定符合法律援助条件，不能给予援助，需要核实：${listOf(asks)}。`
        : `不符合法律援助条件，不能给予援助：${listOf(unmet)}。`,
    )
  }
}

/** aid is granted to requests; where none is eligible there is nothing to grant. */
export class NothingCovered extends Unmet {
  readonly code = 'DECISION_NOTHING_COVERED'
  constructor(claims: string[]) {
    super(`没有一项请求符合法律援助条件，不能给予援助：${claims.join('；')}。`)
  }
}

/** The decision names the form of aid (法22), and the form waits for the way. */
export class WayUnsaid extends Invalid {
  override readonly code = 'DECISION_WAY_UNSAID'
  constructor() {
    super('办理途径还没有说清，援助形式定不下来。', {
      errors: [{ path: 'body.forum', message: '请选择按哪条途径提供援助；要先问清的，退回审查人员核实。' }],
    })
  }
}

export class WaySaidAlready extends Invalid {
  override readonly code = 'DECISION_WAY_SAID_ALREADY'
  constructor() {
    super('办理途径已经登记，不在决定里另选。', {
      errors: [{ path: 'body.forum', message: '请去掉这一项；登记错了的，退回审查人员更正。' }],
    })
  }
}

export class ExceptionNotAllowed extends Unmet {
  readonly code = 'DECISION_EXCEPTION_NOT_ALLOWED'
  constructor() {
    super('本机构没有登记为人员不足的机构，审查和审批必须由两个人办理。确需例外的，请由司法局在设置里登记。')
  }
}

/** 法44: urgent aid needs one of its grounds, there by what is known of the application; the sentence says what is wanting. */
export class NotUrgent extends Unmet {
  readonly code = 'URGENT_AID_NOT_URGENT'
}

export class ProvisionUnnamed extends Invalid {
  override readonly code = 'URGENT_AID_PROVISION_UNNAMED'
  constructor() {
    super('其他情形应当有法律、法规、规章的规定。', {
      errors: [{ path: 'body.provision', message: '请写明依据的法律、法规或者规章的名称和条文。' }],
    })
  }
}

/** What the review would have to refuse on the facts as they are cannot begin before it (法61(1)). */
export class NotToBeAided extends Unmet {
  readonly code = 'URGENT_AID_NOT_ELIGIBLE'
  constructor(why: string[]) {
    super(`按登记的事实不符合法律援助条件，不能先行提供：${inOneSentence(why)}事实有误的，请审查人员先更正；没有错的，请依法作出不予决定。`)
  }
}

export class NotOursToAid extends Unmet {
  readonly code = 'URGENT_AID_NOT_OURS'
  constructor(why: string[]) {
    super(`按登记的事实这件申请不由本机构受理，不能先行提供：${inOneSentence(why)}期限紧迫，请立即告知向有权机构申请。`)
  }
}

const inOneSentence = (why: string[]): string => {
  const text = why.map((one) => one.replace(/。$/, '')).join('；')
  return text ? `${text}。` : ''
}

export class UrgentAidAlready extends Unmet {
  readonly code = 'URGENT_AID_ALREADY'
  constructor() {
    super('这件申请已经先行提供了法律援助。')
  }
}

export class SupplyByPast extends Invalid {
  override readonly code = 'URGENT_AID_SUPPLY_BY'
  constructor() {
    super('补办期限应晚于今天。', { errors: [{ path: 'body.supplyBy', message: '请填今天以后的日期。' }] })
  }
}

/** D09: late objections are told of reconsideration and litigation instead (程22). */
export class ObjectionLate extends Unmet {
  readonly code = 'OBJECTION_LATE'
  constructor(dueOn: string) {
    super(`提出异议的期限已于 ${dueOn} 届满。请告知申请人可以依法申请行政复议或者提起行政诉讼。`)
  }
}

/** 法49 gives one review by the bureau; what it upheld goes on to reconsideration or suit. */
export class ObjectedBefore extends Unmet {
  readonly code = 'OBJECTED_BEFORE'
  constructor() {
    super('对这个决定的异议已经审查并维持。请告知申请人可以依法申请行政复议或者提起行政诉讼。')
  }
}
