import { Denied, Invalid } from '../../../platform/refusal.ts'
import { fieldError, type SheetFault } from '../../../platform/spreadsheet/index.ts'

/** All or nothing: one bad cell and no row is stored (security.md §7.4). */
export class StandardsWrong extends Invalid {
  override readonly code = 'STANDARDS_WRONG'
  constructor(faults: readonly SheetFault[]) {
    super('表里有错，一行也没有导入。请按提示更正后再导入。', { errors: faults.map(fieldError) })
  }
}

export class StandardsNotYours extends Denied {
  override readonly code = 'STANDARDS_NOT_YOURS'
  constructor(faults: readonly SheetFault[]) {
    super('表里有您不管的地区，一行也没有导入。', { errors: faults.map(fieldError) })
  }
}

/** Amounts that can hardly be meant must be meant. */
export class StandardsDoubtful extends Invalid {
  override readonly code = 'STANDARDS_DOUBTFUL'
  constructor(asked: readonly SheetFault[]) {
    super('有几处数额很少见，一行也没有导入。确实如此的，请说明已经核对，再导入。', { errors: asked.map(fieldError) })
  }
}

/** A row that takes over the days of one already entered must be meant. */
export class StandardsOverlap extends Invalid {
  override readonly code = 'STANDARDS_OVERLAP'
  constructor(faults: readonly SheetFault[]) {
    super('与已录入的标准施行期间重叠。确实要更正的，请选「以这次的为准」再导入。', { errors: faults.map(fieldError) })
  }
}
