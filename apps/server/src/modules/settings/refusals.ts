import { Denied, Invalid, Unmet } from '../../platform/refusal.ts'
import type { FieldError } from '../../platform/refusal.ts'

/** What was said may not be so, or not from that day: by field, with the article where the law forbids it. */
export class SettingWrong extends Invalid {
  override readonly code = 'SETTING_WRONG'
  constructor(errors: FieldError[]) {
    super(errors.map(({ message }) => message).join(''), { errors })
  }
}

/** Not this person's to decide. */
export class SettingNotYours extends Denied {
  override readonly code = 'SETTING_NOT_YOURS'
}

/** Two persons: whoever proposed it cannot agree to it himself. */
export class SettingSamePerson extends Denied {
  override readonly code = 'SETTING_SAME_PERSON'
}

/** Somebody has decided or proposed something for the same day. */
export class SettingSameDay extends Unmet {
  readonly code = 'SETTING_SAME_DAY'
}

/** It is over already, or has been used. */
export class SettingOver extends Unmet {
  readonly code = 'SETTING_OVER'
}
