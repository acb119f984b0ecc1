import { Invalid, Unmet } from '../../../platform/refusal.ts'

export class NothingPutRight extends Invalid {
  override readonly code = 'PARTICULARS_UNCHANGED'
  constructor() {
    super('没有改动任何一项。请改好要更正的一项再提交；不用更正的，关闭就可以。')
  }
}

/** A field the case does not have, or a day that cannot be. */
export class ParticularImpossible extends Invalid {
  override readonly code = 'PARTICULAR_IMPOSSIBLE'
  constructor(field: string, message: string) {
    super(message, { errors: [{ path: `body.${field}`, message }] })
  }
}

/** Between asking and confirming somebody has changed the same thing. */
export class CorrectionOvertaken extends Unmet {
  readonly code = 'CORRECTION_OVERTAKEN'
  constructor(labels: string[]) {
    super(`提出更正以后，${labels.join('、')}又被改过，不能再按原来提出的复核。请退回，按现在的内容重新提出。`)
  }
}

export class PaperUnknown extends Invalid {
  override readonly code = 'PAPER_UNKNOWN'
  constructor() {
    super('本案没有这份文书，请刷新后从列表中选择。', { errors: [{ path: 'body.documentId', message: '请从列表中选择。' }] })
  }
}

export class PaperNotToReissue extends Unmet {
  readonly code = 'PAPER_NOT_TO_REISSUE'
}
