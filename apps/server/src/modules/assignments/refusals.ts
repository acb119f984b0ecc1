import { Invalid, Unmet } from '../../platform/refusal.ts'

/** A hard rule stands against this person for this case; the sentence names the rule. */
export class ProviderBlocked extends Unmet {
  readonly code = 'PROVIDER_BLOCKED'
  constructor(name: string, why: string) {
    super(`不能指派给${name}：${why}请选择其他承办人。`)
  }
}

/** No rule forbids it, but somebody has to say that it was looked into; the answer stays in the history of the file. */
export class FormerClientAsked extends Unmet {
  readonly code = 'FORMER_CLIENT_ASKED'
  constructor(name: string, why: string) {
    super(`${name}${why}核实没有利害关系的，请勾选“已核实没有利害关系”再指派；有的，请选择其他承办人。`)
  }
}

export class ProviderUnknown extends Invalid {
  override readonly code = 'PROVIDER_UNKNOWN'
  constructor() {
    super('承办人员名册中没有这个人，请刷新名册后重新选择。', { errors: [{ path: 'body.providerId', message: '请从名册中选择承办人。' }] })
  }
}

/** 法55: a request is looked into and answered before anybody is replaced on its account. */
export class ReplacementNotAgreed extends Unmet {
  readonly code = 'REPLACEMENT_NOT_AGREED'
  constructor(requestedBy: 'RECIPIENT' | 'PROVIDER') {
    super(
      requestedBy === 'RECIPIENT'
        ? '受援人请求更换的，先登记更换请求；经核查、负责人五日内作出同意更换的决定以后，再更换承办人（法律援助法55、程序规定37）。'
        : '承办人报告不能承办的，先登记报告；负责人同意更换以后，再更换承办人（程序规定38）。',
    )
  }
}

/** A request that waits for its answer is not passed by. */
export class ReplacementUnanswered extends Unmet {
  readonly code = 'REPLACEMENT_UNANSWERED'
  constructor() {
    super('更换请求还没有答复，请负责人先作出同意或者不同意更换的决定。')
  }
}

export class AskedInFuture extends Invalid {
  override readonly code = 'REPLACEMENT_ASKED_IN_FUTURE'
  constructor() {
    super('收到请求的日期不能晚于今天。', { errors: [{ path: 'body.receivedOn', message: '请填今天或者更早的日期。' }] })
  }
}

export class AskedTooEarly extends Invalid {
  override readonly code = 'REPLACEMENT_ASKED_TOO_EARLY'
  constructor(acceptedOn: string) {
    super(`承办人 ${acceptedOn} 才接受指派，收到更换请求的日期不能早于这一天。`, {
      errors: [{ path: 'body.receivedOn', message: `请填 ${acceptedOn} 或者以后的日期。` }],
    })
  }
}

export class NoticeToReturn extends Unmet {
  readonly code = 'NOTICE_TO_RETURN'
  constructor(told: string[]) {
    super(`按规定这份通知不应指派：${told.join('')}请复函退回通知机关。`)
  }
}

export class SameLawyer extends Unmet {
  readonly code = 'SAME_LAWYER'
  constructor() {
    super('新的承办人和现在的承办人是同一个人，请选择另一位。')
  }
}
