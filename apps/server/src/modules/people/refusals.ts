import { Invalid, Limited } from '../../platform/refusal.ts'

export class FieldWrong extends Invalid {
  constructor(path: string, message: string) {
    super(message, { errors: [{ path, message }] })
  }
}

/** The number is on record under another name: a slip of the pen, or the wrong person. */
export class OtherName extends Invalid {
  override readonly code = 'PERSON_OTHER_NAME'
  constructor(path: string, masked: string, personId: string) {
    const message = `这个证件号码已登记为「${masked}」。请核对姓名和号码；确是同一人（如改名）的，请打开那一份更正姓名；那一份登记错了、号码是面前这一位的，看过证件后把号码撤下来。`
    super(message, { errors: [{ path, message }], facts: { personId } })
  }
}

export class OtherNumber extends Invalid {
  override readonly code = 'PERSON_OTHER_NUMBER'
  constructor(path: string) {
    const message = '这位人员登记的是另一个证件号码，请核对是不是同一个人。'
    super(message, { errors: [{ path, message }] })
  }
}

/** Two desks at once: the other one was registered with this number a moment before. */
export class NumberJustTaken extends Invalid {
  override readonly code = 'PERSON_NUMBER_JUST_TAKEN'
  constructor({ cause }: { cause: unknown }) {
    const message = '这个号码刚刚登记在另一个人名下，请再提交一次，核对是谁的。'
    super(message, { errors: [{ path: 'body.changes.idNumber', message }] })
    this.cause = cause
  }
}

export class RevealTooMany extends Limited {
  override readonly code = 'REVEAL_TOO_MANY'
  constructor() {
    super('一小时内查看完整信息的次数太多，已通知安全管理员。请稍后再试，或联系机构负责人。', 3_600)
  }
}
