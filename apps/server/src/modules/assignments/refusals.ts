import { Invalid, Unmet } from '../../platform/refusal.ts'

/** A hard rule stands against this person for this case; the sentence names the rule. */
export class ProviderBlocked extends Unmet {
  readonly code = 'PROVIDER_BLOCKED'
  constructor(name: string, why: string) {
    super(`不能指派给${name}：${why}请选择其他承办人。`)
  }
}

export class ProviderUnknown extends Invalid {
  override readonly code = 'PROVIDER_UNKNOWN'
  constructor() {
    super('承办人员名册中没有这个人，请刷新名册后重新选择。', { errors: [{ path: 'body.providerId', message: '请从名册中选择承办人。' }] })
  }
}

export class SameLawyer extends Unmet {
  readonly code = 'SAME_LAWYER'
  constructor() {
    super('新的承办人和现在的承办人是同一个人，请选择另一位。')
  }
}
