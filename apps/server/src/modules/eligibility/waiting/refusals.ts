import type { EnactmentFault } from '@fayuan/law/rules'
import { Denied, Invalid, Unmet } from '../../../platform/refusal.ts'
import { fieldOf, type WayToConfirm } from './schema.ts'

/** eligibility.md §4.2b: an entry that cannot be right is refused field by field. */
export class EnactmentWrong extends Invalid {
  override readonly code = 'ENACTMENT_WRONG'
  constructor(faults: readonly EnactmentFault[]) {
    super('补录的内容有误，请按提示更正。', { errors: faults.map(({ path, message }) => ({ path: fieldOf(path), message })) })
  }
}

export class EnactmentNotYours extends Denied {
  override readonly code = 'ENACTMENT_NOT_YOURS'
  constructor() {
    super('这份规则不只管您所在的地区，请由规则所属地区的司法行政部门补录。')
  }
}

/** Somebody confirmed it meanwhile, or there is no such parameter. */
export class NotWaiting extends Unmet {
  override readonly code = 'PARAMETER_NOT_WAITING'
  constructor() {
    super('这一项已经不在待核实的清单里，请刷新清单。')
  }
}

const otherWays: Partial<Record<WayToConfirm, string>> = {
  DAY: '施行日请用“补录文号和施行日”填写。',
  STANDARD: '经济困难标准还没有数额，请在“规则与日历”里导入标准。',
  POLICY: '这份规定的内容还没有录全，请在“规则与日历”里录入整份规定。',
}

export class ConfirmationNotYours extends Denied {
  override readonly code = 'CONFIRMATION_NOT_YOURS'
  constructor(way: WayToConfirm) {
    super(otherWays[way] ?? '这一项不只管您所在的地区，请由它所管地区的司法行政部门确认。')
  }
}

export class ConfirmationTooEarly extends Invalid {
  override readonly code = 'CONFIRMATION_TOO_EARLY'
  constructor() {
    super('公布日还没有到，请核对。', { errors: [{ path: 'body.publishedOn', message: '公布日不能晚于今天。' }] })
  }
}
