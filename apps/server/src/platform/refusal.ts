export type FieldError = { path: string; message: string }

/** Why a verb says no: a stable code and a sentence for the person reading it. Only the HTTP layer turns it into a status (style.md §4). */
export abstract class Refusal extends Error {
  abstract readonly code: string
  abstract readonly kind:
    'malformed' | 'unmet' | 'conflict' | 'absent' | 'denied' | 'invalid' | 'stale' | 'limited' | 'unauthenticated' | 'unavailable'
  readonly errors: FieldError[]
  readonly facts: Record<string, unknown>
  constructor(message: string, details: { errors?: FieldError[]; facts?: Record<string, unknown> } = {}) {
    super(message)
    this.errors = details.errors ?? []
    this.facts = details.facts ?? {}
  }
}

/** The law or the procedure does not allow it now (409). */
export abstract class Unmet extends Refusal {
  readonly kind = 'unmet'
}

/** What was sent cannot be accepted as it stands (422). */
export class Invalid extends Refusal {
  readonly kind = 'invalid'
  readonly code: string = 'INPUT_INVALID'
}

/** Absent and out of scope are the same answer (security.md §3.5). */
export class NotFound extends Refusal {
  readonly kind = 'absent'
  readonly code = 'NOT_FOUND'
  constructor() {
    super('没有找到，或不在您的管辖范围内。请核对编号。')
  }
}

/** This person may not do this (403). */
export class Denied extends Refusal {
  readonly kind = 'denied'
  readonly code: string = 'NOT_ALLOWED'
}

/** Somebody else changed the thing first (412). */
export class Stale extends Refusal {
  readonly kind = 'stale'
  readonly code = 'VERSION_STALE'
  constructor(current: number) {
    super('这份内容刚被别人改过，请刷新后再操作；您填写的内容不会丢失。', { facts: { currentVersion: current } })
  }
}

/** Over the limit (429). */
export class Limited extends Refusal {
  readonly kind = 'limited'
  readonly code: string = 'TOO_MANY_REQUESTS'
  constructor(message: string, retryAfterSeconds: number) {
    super(message, { facts: { retryAfterSeconds } })
  }
}
