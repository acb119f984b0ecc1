import { Denied, Invalid, Unmet } from '../../../platform/refusal.ts'
import { fieldError, type SheetFault } from '../../../platform/spreadsheet/index.ts'

/** All or nothing: one fault and nothing is stored (security.md §7.4). */
export class PolicyWrong extends Invalid {
  override readonly code = 'POLICY_WRONG'
  constructor(faults: readonly SheetFault[]) {
    super('这份规定有错，没有录入。请按提示更正后再录入。', { errors: faults.map(fieldError) })
  }
}

export class PolicyNotYours extends Denied {
  override readonly code = 'POLICY_NOT_YOURS'
  constructor() {
    super('这份规定不只管您所在的地区，请由规定所属地区的司法行政部门录入。')
  }
}

export class PolicyReasonMissing extends Invalid {
  override readonly code = 'POLICY_REASON_MISSING'
  constructor() {
    super('请写明录入的原因。', { errors: [{ path: 'body.reason', message: '请写明为什么录入，例如“新条例公布”。' }] })
  }
}

/** A correction of what was entered must be meant. */
export class PolicyOverlap extends Invalid {
  override readonly code = 'POLICY_OVERLAP'
  constructor(titles: readonly string[]) {
    const message = `已经录入过：${titles.join('、')}。确实要更正的，请选「以这次的为准」再录入。`
    super(message, { errors: [{ path: 'body.replaces', message }] })
  }
}

export class PolicyAlreadySuperseded extends Unmet {
  override readonly code = 'POLICY_ALREADY_SUPERSEDED'
  constructor() {
    super('这份规定已经被更正或者停用，请刷新清单。')
  }
}

/** Another policy's list refers to it. */
export class PolicyReferredTo extends Unmet {
  override readonly code = 'POLICY_REFERRED_TO'
  constructor(title: string) {
    super(`「${title}」的清单参照这份规定，请先更正或者停用它。`)
  }
}
