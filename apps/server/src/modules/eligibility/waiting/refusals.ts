import type { EnactmentFault } from '@fayuan/law/rules'
import { Denied, Invalid } from '../../../platform/refusal.ts'
import { fieldOf } from './schema.ts'

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
