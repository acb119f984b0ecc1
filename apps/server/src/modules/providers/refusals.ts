import { Denied, Invalid, Unmet } from '../../platform/refusal.ts'

export class RosterNotYours extends Denied {
  override readonly code = 'ROSTER_NOT_YOURS'
  constructor() {
    super('承办人员名册由指派专员或者机构负责人维护。')
  }
}

export class AccountUnknown extends Invalid {
  override readonly code = 'ACCOUNT_UNKNOWN'
  constructor() {
    super('没有这个账号，请先开账号，或者暂不关联。', { errors: [{ path: 'body.accountId', message: '请选择已有的账号，或者留空。' }] })
  }
}

export class FirmUnknown extends Invalid {
  override readonly code = 'FIRM_UNKNOWN'
  constructor() {
    super('没有这个承办单位，请先登记单位，再登记人员。', { errors: [{ path: 'body.firmId', message: '请从名册中选择单位。' }] })
  }
}

/** A second row of one firm would split its lawyers, its load and its conflicts. */
export class FirmAlready extends Unmet {
  readonly code = 'FIRM_ALREADY_ENROLLED'
  constructor(name: string) {
    super(`名册里已经有“${name}”，请直接选用或者修改那一家；确实是另一家的，请写登记的全称加以区别。`)
  }
}
