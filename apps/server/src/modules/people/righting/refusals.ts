import { type FieldError, Invalid, Refusal, Unmet } from '../../../platform/refusal.ts'

export class NothingRighted extends Invalid {
  override readonly code = 'PERSON_NOTHING_CHANGED'
  constructor() {
    super('填的和登记的一样，没有要改的。改好一项再提交；不用改的，关闭就可以。')
  }
}

/** Somebody else saved first: what stands there now beside what was typed. */
export class PersonStale extends Refusal {
  readonly kind = 'stale'
  readonly code = 'PERSON_STALE'
  constructor(current: number, by: string, errors: FieldError[]) {
    const what = errors.length > 0 ? '请看标出的几项，还要改的再提交一次' : '您要改的几项没有被动过，再提交一次就可以'
    super(`${by === '' ? '别人' : by}刚刚改过这份登记。您填的都在：${what}。`, { errors, facts: { currentVersion: current } })
  }
}

export class NumberTaken extends Invalid {
  override readonly code = 'PERSON_NUMBER_TAKEN'
  constructor(of: { masked: string; personId: string; isSameName: boolean }) {
    const message = of.isSameName
      ? '这个号码已经登记在同名的另一份上。是同一个人的，请合并两份登记。'
      : `这个号码现在登记在「${of.masked}」名下。看过证件原件、确实是这一位的，勾选“号码是这一位的”再提交，那一份的号码会撤下、待补。`
    super(message, { errors: [{ path: 'body.changes.idNumber', message }], facts: { personId: of.personId, sameName: of.isSameName } })
  }
}

export class CardUnseen extends Invalid {
  override readonly code = 'PERSON_CARD_UNSEEN'
  constructor() {
    const message = '要把号码从另一个人名下撤下来，必须先看过证件原件。看过的请勾选。'
    super(message, { errors: [{ path: 'body.cardSeen', message }] })
  }
}

export class WordsOwed extends Invalid {
  override readonly code = 'PERSON_WORDS_OWED'
  constructor() {
    const message = '请用一句话写明怎么回事，例如“手工录入时末几位录串”。'
    super(message, { errors: [{ path: 'body.words', message }] })
  }
}

export class NumberNotHeld extends Unmet {
  readonly code = 'PERSON_NUMBER_NOT_HELD'
  constructor() {
    super('这份登记上现在没有这个号码，可能已经有人更正过。请再提交一次受理，或者刷新后核对。')
  }
}

export class SameRecord extends Invalid {
  override readonly code = 'PERSON_SAME_RECORD'
  constructor() {
    super('这是同一份登记，请选另一份。')
  }
}

export class KindsDiffer extends Unmet {
  readonly code = 'PERSON_KINDS_DIFFER'
  constructor() {
    super('一份是个人，一份是单位，不能合并。类型登记错了的，请先更正。')
  }
}

/** Two different ID numbers are never one person. */
export class TwoNumbers extends Unmet {
  readonly code = 'PERSON_TWO_NUMBERS'
  constructor() {
    super('两份登记的是两个不同的证件号码，不能合并。其中一个号码录错了、或者换了证件的，请先更正那一份。')
  }
}

export class NothingMerged extends Unmet {
  readonly code = 'PERSON_NOTHING_MERGED'
  constructor() {
    super('这份登记上没有可以拆回的合并。')
  }
}

export class LaterMergeFirst extends Unmet {
  readonly code = 'PERSON_LATER_MERGE_FIRST'
  constructor() {
    super('后来又合并过别的登记，请先拆回最近的那一次。')
  }
}

/** What came after the merge belongs to one of two people, and only somebody who knows them can say to whom. */
export class UnmergeAsked extends Invalid {
  override readonly code = 'PERSON_UNMERGE_ASKED'
  constructor(errors: FieldError[]) {
    super('合并以后新来的案件、改过的内容，请逐条选归谁。', { errors })
  }
}

export class CaseNotHis extends Invalid {
  override readonly code = 'PERSON_CASE_NOT_HIS'
  constructor(at: number) {
    super('选中的案件现在不在这份登记名下，请刷新后重新选。', {
      errors: [{ path: `body.caseIds.${at}`, message: '不在这份登记名下。' }],
    })
  }
}

export class AllCasesChosen extends Invalid {
  override readonly code = 'PERSON_ALL_CASES_CHOSEN'
  constructor() {
    const message = '至少留下一件。全部都是另一个人的，请直接更正这份登记，或者和那个人的登记合并。'
    super(message, { errors: [{ path: 'body.caseIds', message }] })
  }
}

export class SplitIntoSame extends Invalid {
  override readonly code = 'PERSON_SPLIT_INTO_SAME'
  constructor() {
    const message = '按姓名和电话认出来的还是这份登记。请写清另一个人和他不同的地方，例如证件号码或者电话。'
    super(message, { errors: [{ path: 'body.person.phone', message }] })
  }
}
