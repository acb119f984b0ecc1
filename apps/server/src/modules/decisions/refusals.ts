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

export class ExceptionNotAllowed extends Unmet {
  readonly code = 'DECISION_EXCEPTION_NOT_ALLOWED'
  constructor() {
    super('本机构没有登记为人员不足的机构，审查和审批必须由两个人办理。确需例外的，请由司法局在设置里登记。')
  }
}

/** 法44: urgent aid needs one of its grounds. */
export class NotUrgent extends Unmet {
  readonly code = 'URGENT_AID_NOT_URGENT'
  constructor() {
    super('距时效或期限届满不少于七日，不属于先行提供法律援助的情形。')
  }
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
