import { roleLabel } from '../roles.ts'
import type { OpenCase, Unheld } from './queries.ts'
import { Denied, Invalid, Unmet } from '../../../platform/refusal.ts'

/** 三员分立 (security.md §3.2). */
export class AdministratorsApart extends Unmet {
  readonly code = 'ADMINISTRATORS_APART'
  constructor() {
    super('系统管理员、安全管理员、审计人员必须是三个人，也不能兼任办案岗位。请选择另一个账号。')
  }
}

export class NotYourself extends Denied {
  override readonly code = 'NOT_YOURSELF'
  constructor() {
    super('不能改自己的岗位或停用自己的账号，请由另一位管理员办理。')
  }
}

export class LastAdministrator extends Unmet {
  readonly code = 'LAST_ADMINISTRATOR'
  constructor(role: string) {
    super(`这是最后一位${roleLabel(role)}，没有这个岗位，账号的事就没有人能提出或者确认。请先设立另一位${roleLabel(role)}。`)
  }
}

export class UsernameTaken extends Invalid {
  override readonly code = 'USERNAME_TAKEN'
  constructor() {
    super('这个用户名已有人使用，请换一个。', { errors: [{ path: 'body.username', message: '这个用户名已有人使用。' }] })
  }
}

export class RoleHeld extends Unmet {
  readonly code = 'ROLE_HELD'
  constructor() {
    super('这个账号已经有这个岗位了。')
  }
}

export class AccountDisabled extends Unmet {
  readonly code = 'ACCOUNT_DISABLED'
  constructor() {
    super('这个账号已经停用，不能再改。')
  }
}

export class FieldWrong extends Invalid {
  constructor(path: string, message: string) {
    super(message, { errors: [{ path, message }] })
  }
}

/** Work would stay with an account nobody can use. */
export class OpenWorkLeft extends Unmet {
  readonly code = 'OPEN_WORK_LEFT'
  constructor(sentences: string, cases: readonly OpenCase[], posts: readonly Unheld[]) {
    super(`先交接，再停用或收回：${sentences}情况紧急的，可以先让这个账号在所有设备上退出。`, {
      facts: { openCases: cases.map(({ id, number, state }) => ({ id, number, state })), openPosts: posts },
    })
  }
}
