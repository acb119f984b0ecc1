import { Denied, Invalid } from '../../../platform/refusal.ts'
import { fieldError, type SheetFault } from '../../../platform/spreadsheet/index.ts'

/** All or nothing: one bad cell and no place is stored (security.md §7.4). */
export class DivisionsWrong extends Invalid {
  override readonly code = 'DIVISIONS_WRONG'
  constructor(faults: readonly SheetFault[]) {
    super('表里有错，一行也没有导入。请按提示更正后再导入。', { errors: faults.map(fieldError) })
  }
}

export class DivisionsNotYours extends Denied {
  override readonly code = 'DIVISIONS_NOT_YOURS'
  constructor(faults: readonly SheetFault[]) {
    super('表里有您不管的地区，一行也没有导入。', { errors: faults.map(fieldError) })
  }
}

/** Two places of one name side by side must be meant. */
export class DivisionsDoubtful extends Invalid {
  override readonly code = 'DIVISIONS_DOUBTFUL'
  constructor(asked: readonly SheetFault[]) {
    super('有几处请先核对，一行也没有导入。确实如此的，请说明已经核对，再导入。', { errors: asked.map(fieldError) })
  }
}

/** A name or a day that says something else than the one on record must be meant. */
export class DivisionsDiffer extends Invalid {
  override readonly code = 'DIVISIONS_DIFFER'
  constructor(differing: readonly SheetFault[]) {
    super('有几处与已录入的不同，一行也没有导入。确实要更正的，请选「以这次的为准」再导入。', { errors: differing.map(fieldError) })
  }
}
