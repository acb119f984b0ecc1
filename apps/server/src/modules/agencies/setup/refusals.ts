import { Denied, Invalid, Unmet } from '../../../platform/refusal.ts'

export class SetupDone extends Unmet {
  readonly code = 'SETUP_DONE'
  constructor() {
    super('首次设置已经完成，请直接登录。')
  }
}

export class SetupTokenWrong extends Denied {
  override readonly code = 'SETUP_TOKEN_WRONG'
  constructor() {
    super('一次性口令不对或已过 24 小时。请核对启动时显示的口令；过期的，重新启动系统会显示新的口令。')
  }
}

/** 三员分立 begins with the first two. */
export class TwoOfficersNeeded extends Invalid {
  override readonly code = 'TWO_OFFICERS_NEEDED'
  constructor(field: string, message: string) {
    super(message, { errors: [{ path: `body.security.${field}`, message }] })
  }
}
