import { Denied, Invalid } from '../../platform/refusal.ts'

export class RosterNotYours extends Denied {
  override readonly code = 'ROSTER_NOT_YOURS'
  constructor() {
    super('承办人员名册由指派专员或者机构负责人维护。')
  }
}

export class FirmUnknown extends Invalid {
  override readonly code = 'FIRM_UNKNOWN'
  constructor() {
    super('没有这个承办单位，请先登记单位，再登记人员。', { errors: [{ path: 'body.firmId', message: '请从名册中选择单位。' }] })
  }
}
