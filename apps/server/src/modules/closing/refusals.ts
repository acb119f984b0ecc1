import { Denied, Invalid, Unmet } from '../../platform/refusal.ts'

const at = (path: string, message: string) => ({ errors: [{ path: `body.${path}`, message }] })

/** the closing day is the day the paper came, so never in the future and never before the file began. */
export class ClosingDayImpossible extends Invalid {
  override readonly code = 'CLOSING_DAY_IMPOSSIBLE'
  constructor(message: string) {
    super(message, at('closedOn', message))
  }
}

export class ClosingGroundMismatch extends Invalid {
  override readonly code = 'CLOSING_GROUND_MISMATCH'
  constructor(message: string) {
    super(message, at('ground', message))
  }
}

/** forms.md §3: a civil result or a defence outcome, never both and never the other one. */
export class ResultMismatch extends Invalid {
  override readonly code = 'CLOSING_RESULT_MISMATCH'
  constructor(path: 'result' | 'defenceOutcome', message: string) {
    super(message, at(path, message))
  }
}

export class WagesAboveRecovered extends Invalid {
  override readonly code = 'CLOSING_WAGES_ABOVE_RECOVERED'
  constructor() {
    const message = '讨回的劳动报酬不能大于挽回损失的总额，请核对金额。'
    super(message, at('wagesFen', message))
  }
}

export class PagesNotContiguous extends Invalid {
  override readonly code = 'FILE_PAGES_NOT_CONTIGUOUS'
  constructor(path: string, message: string) {
    super(message, at(path, message))
  }
}

export class OwnFile extends Denied {
  override readonly code = 'FILE_CHECKER_IS_LAWYER'
  constructor() {
    super('承办人不能审核自己办理的案卷，请由其他人员核卷。')
  }
}

export class NoFileSubmitted extends Unmet {
  readonly code = 'FILE_NOT_SUBMITTED'
  constructor() {
    super('没有待核的案卷，请刷新页面。')
  }
}

/** 法49: a corrected termination gives the case back to its lawyer, so its file waits. */
export class OpenToObjection extends Unmet {
  readonly code = 'FILE_OPEN_TO_OBJECTION'
  constructor(dueOn: string) {
    super(`受援人可以在 ${dueOn} 以前对终止决定提出异议，期满后再提交案卷。`)
  }
}

export class TerminationUndelivered extends Unmet {
  readonly code = 'TERMINATION_UNDELIVERED'
  constructor() {
    super('终止决定还没有登记送达，请中心先登记送达，异议期满后再提交案卷。')
  }
}

export class FileNumberTaken extends Unmet {
  readonly code = 'FILE_NUMBER_TAKEN'
  constructor(fileNo: string) {
    super(`归档号「${fileNo}」已经用过，请换一个，或者留空由系统编号。`, at('fileNo', '这个归档号已经用过。'))
  }
}
