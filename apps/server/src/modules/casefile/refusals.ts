import { Denied, Unmet } from '../../platform/refusal.ts'

export class NotNow extends Unmet {
  readonly code = 'CASE_NOT_NOW'
  constructor(stateLabel: string, verbLabel: string) {
    super(`案件现在是「${stateLabel}」，不能${verbLabel}。请刷新页面，看看下一步该做什么。`)
  }
}

export class NotYours extends Denied {
  override readonly code = 'CASE_NOT_YOURS'
}

/** What the law lets an office do once on a file, and was done (法43②). */
export class OnlyOnce extends Unmet {
  readonly code = 'CASE_ONLY_ONCE'
}

/** Separation of duties (organisation.md §2): said with the reason, so that the right colleague is found at once. */
export class SamePerson extends Denied {
  override readonly code = 'CASE_SAME_PERSON'
}
