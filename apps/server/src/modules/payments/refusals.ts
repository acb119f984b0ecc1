import { Denied, Invalid, Unmet } from '../../platform/refusal.ts'

/** F-02: people on a public salary are never paid for cases, only their expenses. */
export class PublicServantUnpaid extends Unmet {
  readonly code = 'SUBSIDY_PUBLIC_SERVANT'
  constructor() {
    super('承办人有公职身份，不发放办案补贴。有差旅、鉴定等直接费用的，请只填直接费用报销。')
  }
}

/** F-06: one case, one person, one stage is paid once. */
export class SubsidyExists extends Unmet {
  readonly code = 'SUBSIDY_EXISTS'
  constructor(stateLabel: string) {
    super(`这件案件的补贴已经是「${stateLabel}」，不能重新核算。确有错误的，请先冲销。`)
  }
}

/** F-07: a terminated case is paid by what was done of it, and only a person can say how much that was. */
export class ShareMissing extends Invalid {
  override readonly code = 'SUBSIDY_SHARE_MISSING'
  constructor() {
    const message = '终止的案件按已完成的工作支付，请填写完成比例。'
    super(message, { errors: [{ path: 'body.sharePercent', message }] })
  }
}

/** 法52: a standard is set by those who may; without one there is nothing to reckon by. */
export class NoFeeTable extends Unmet {
  readonly code = 'FEE_TABLE_MISSING'
  constructor(on: string) {
    super(`还没有 ${on} 施行的补贴标准，补贴算不出。请财务在「设定 · 补贴标准」里录入，司法局同意以后再核算。`)
  }
}

/** The table in force does not say what this case is paid; nobody may make it up (F-03). */
export class FeeNotInTable extends Unmet {
  readonly code = 'FEE_NOT_IN_TABLE'
}

export class NoDraft extends Unmet {
  readonly code = 'SUBSIDY_NOT_CALCULATED'
  constructor() {
    super('没有待审批的补贴，请先核算，或者刷新页面看看是否已经审批。')
  }
}

export class MoneySamePerson extends Denied {
  override readonly code = 'SUBSIDY_SAME_PERSON'
}

export class NotPayable extends Unmet {
  readonly code = 'SUBSIDY_NOT_PAYABLE'
  constructor(ids: string[]) {
    super('有的补贴还没有审批，或者已经在别的付款批次里。请刷新列表后重新选择。', { facts: { subsidyIds: ids } })
  }
}

export class BatchAlreadyPaid extends Unmet {
  readonly code = 'BATCH_ALREADY_PAID'
  constructor() {
    super('这个批次已经登记过付款，不能重复登记。')
  }
}

export class NotPaidYet extends Unmet {
  readonly code = 'SUBSIDY_NOT_PAID'
  constructor() {
    super('只有已支付的补贴才能冲销。')
  }
}

export class PaymentDayImpossible extends Invalid {
  override readonly code = 'PAYMENT_DAY_IMPOSSIBLE'
  constructor(message: string) {
    super(message, { errors: [{ path: 'body.paidOn', message }] })
  }
}
