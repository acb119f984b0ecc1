import { Denied, Invalid } from '../../../platform/refusal.ts'
import { fieldError, type SheetFault } from '../../../platform/spreadsheet/index.ts'

export class NoticeWrong extends Invalid {
  override readonly code = 'HOLIDAY_NOTICE_WRONG'
  constructor(faults: readonly SheetFault[]) {
    super('放假安排里有错，没有导入。请按提示更正后再导入。', { errors: faults.map(fieldError) })
  }
}

export class NoticeUnnamed extends Invalid {
  override readonly code = 'HOLIDAY_NOTICE_UNNAMED'
  constructor() {
    super('请填写放假通知的文号。', { errors: [{ path: 'body.docNo', message: '请填写放假通知的文号。' }] })
  }
}

/** What no notice had so far must be meant. */
export class NoticeDoubtful extends Invalid {
  override readonly code = 'HOLIDAY_NOTICE_DOUBTFUL'
  constructor(asked: readonly SheetFault[]) {
    super('有几处很少见，没有导入。确实如此的，请说明已经核对，再导入。', { errors: asked.map(fieldError) })
  }
}

/** Days people already count by are changed only on purpose. */
export class NoticeOverlap extends Invalid {
  override readonly code = 'HOLIDAY_NOTICE_OVERLAP'
  constructor(year: number) {
    super(`${year} 年已经有放假安排，这次的与它不同。确实要更正的，请选「以这次的为准」再导入。`)
  }
}

export class NoticeNotYours extends Denied {
  override readonly code = 'HOLIDAY_NOTICE_NOT_YOURS'
  constructor() {
    super('放假安排用于本系统里的所有机构，请由管全部机构的管理员导入。')
  }
}
