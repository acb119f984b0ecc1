import { heldInWords, type OpenCase } from '../agencies/index.ts'
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

/** A second row under one account: whoever signs in would be one of the two, and see the cases of the other or of neither. */
export class AccountLinked extends Unmet {
  readonly code = 'ACCOUNT_LINKED'
  constructor(name: string) {
    super(`这个账号已经关联了${name}，一个账号只能是一位承办人员。请先核对是哪一位的账号。`, {
      errors: [{ path: 'body.accountId', message: `已经关联了${name}。` }],
    })
  }
}

/** Cases would stay with somebody who cannot open them any more, or go to another without being handed over. */
export class ProviderHoldsCases extends Unmet {
  readonly code = 'PROVIDER_HOLDS_CASES'
  constructor(cases: readonly OpenCase[]) {
    super(`先交接，再登记离开或者更换账号：${heldInWords(cases)}`, {
      facts: { openCases: cases.map(({ id, number, state }) => ({ id, number, state })) },
    })
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
