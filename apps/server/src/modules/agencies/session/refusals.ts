import { Invalid, Limited, Refusal, Unmet } from '../../../platform/refusal.ts'

/** Unknown user, wrong password and locked user are one answer (security.md §1.3). */
export class SignInFailed extends Refusal {
  readonly kind = 'unauthenticated'
  readonly code = 'SIGN_IN_FAILED'
  constructor() {
    super(
      '用户名、密码或动态验证码不对，或账号暂时锁定。请核对后再试：已绑定动态验证码的，把验证码和密码一起填上；在平时登录的电脑上登录不受别人输错的影响；其余情况请等 15 分钟，或联系系统管理员。',
    )
  }
}

export class SecondFactorNeeded extends Refusal {
  readonly kind = 'unauthenticated'
  readonly code = 'SECOND_FACTOR_NEEDED'
  constructor() {
    super('请再输入手机上的 6 位动态验证码。', { errors: [{ path: 'body.code', message: '请填写 6 位动态验证码。' }] })
  }
}

export class SignInSlowed extends Limited {
  override readonly code = 'SIGN_IN_SLOWED'
  constructor(seconds: number) {
    super(`这个网络地址输错次数太多，请 ${seconds} 秒后再试。`, seconds)
  }
}

export class PasswordWeak extends Invalid {
  override readonly code = 'PASSWORD_WEAK'
  constructor(why: string, path: string) {
    super(why, { errors: [{ path, message: why }] })
  }
}

export class CurrentPasswordWrong extends Invalid {
  override readonly code = 'CURRENT_PASSWORD_WRONG'
  constructor() {
    super('现在的密码不对，请核对后再试。', { errors: [{ path: 'body.current', message: '现在的密码不对。' }] })
  }
}

export class FactorCodeWrong extends Invalid {
  override readonly code = 'FACTOR_CODE_WRONG'
  constructor() {
    super('动态验证码不对或已用过，请等下一个验证码再试。', { errors: [{ path: 'body.code', message: '动态验证码不对或已用过。' }] })
  }
}

export class FactorNotOffered extends Unmet {
  readonly code = 'FACTOR_NOT_OFFERED'
  constructor() {
    super('请先在“我的账号”里点“绑定动态验证码”，扫码后再输入验证码。')
  }
}

export class EnrolFirst extends Refusal {
  readonly kind = 'denied'
  readonly code = 'ENROL_FIRST'
  constructor() {
    super('请先绑定动态验证码，再办理业务。')
  }
}

export class PasswordFirst extends Refusal {
  readonly kind = 'denied'
  readonly code = 'PASSWORD_FIRST'
  constructor() {
    super('您用的是一次性密码，请先改成自己的密码，再办理业务。')
  }
}

export class SetupFirst extends Refusal {
  readonly kind = 'unavailable'
  readonly code = 'SETUP_FIRST'
  constructor() {
    super('系统还没有完成首次设置。请用启动时显示的一次性口令打开设置页面完成设置。')
  }
}
