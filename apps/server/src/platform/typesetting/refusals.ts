import { Refusal } from '../refusal.ts'

/** The library died, stood still or grew without bound over this paper, twice. */
export class PaperNotSet extends Refusal {
  readonly code = 'PAPER_NOT_SET'
  readonly kind = 'unavailable'
  constructor(cause: unknown) {
    super('这份文书现在排不出 PDF，已经重试过一次，内容没有丢失。请稍后再试；急用的，请改下载 Word（DOCX）。')
    this.cause = cause
  }
}

export class TypesettingBusy extends Refusal {
  readonly code = 'TYPESETTING_BUSY'
  readonly kind = 'unavailable'
  constructor() {
    super('正在排版的文书太多，请过一分钟再试。', { facts: { retryAfterSeconds: 60 } })
  }
}

export class TypesettingClosed extends Refusal {
  readonly code = 'TYPESETTING_CLOSED'
  readonly kind = 'unavailable'
  constructor() {
    super('系统正在停止，请稍后再打开这份文书。', { facts: { retryAfterSeconds: 10 } })
  }
}
