import { Invalid, Unmet } from '../../platform/refusal.ts'

export class DayImpossible extends Invalid {
  override readonly code = 'DAY_IMPOSSIBLE'
  constructor(message: string) {
    super(message, { errors: [{ path: 'body.doneOn', message }] })
  }
}

export class NodeUnknown extends Invalid {
  override readonly code = 'NODE_UNKNOWN'
  constructor(caseTypeLabel: string) {
    super(`${caseTypeLabel}案件没有这个节点，请从列表中选择。`, { errors: [{ path: 'body.code', message: '请从节点列表中选择。' }] })
  }
}

export class AgreementSignedBefore extends Unmet {
  readonly code = 'AGREEMENT_SIGNED_BEFORE'
  constructor(on: string) {
    super(`委托协议已于 ${on} 登记签订，不用重复登记。`)
  }
}

export class HearingTwice extends Unmet {
  readonly code = 'HEARING_TWICE'
  constructor() {
    super('同一时间的开庭已经登记过，请核对时间。')
  }
}

export class HearingUnknown extends Invalid {
  override readonly code = 'HEARING_UNKNOWN'
  constructor() {
    super('本案没有这次开庭，请刷新后从列表中选择。', { errors: [{ path: 'body.hearingId', message: '请从列表中选择。' }] })
  }
}

export class HearingOver extends Unmet {
  readonly code = 'HEARING_OVER'
  constructor(how: string) {
    super(`这次开庭已经${how}，请刷新后再看。`)
  }
}

export class HearingSame extends Invalid {
  override readonly code = 'HEARING_SAME'
  constructor() {
    super('时间、地点和方式都和原来一样，没有改动。', { errors: [{ path: 'body.startsAt', message: '请填写改到什么时间。' }] })
  }
}

/** 经济变化不适用于免予核查和通知的案件: their means were never looked at. */
export class MeansNeverAsked extends Unmet {
  readonly code = 'MEANS_NEVER_ASKED'
  constructor() {
    super('这件案件按规定不核查经济困难状况，不能以经济状况变化为由终止。请选择其他情形，或者继续提供援助。')
  }
}

/** 法48(4): nobody can say that means have changed who has not looked what they are now. */
export class MeansNowUnknown extends Invalid {
  override readonly code = 'MEANS_NOW_UNKNOWN'
  constructor(wasNeverMeasured: boolean) {
    super(
      wasNeverMeasured
        ? '这件案件办理时免予核查经济困难状况，收入没有核查过，不能直接说发生了变化。请填写现在核查到的家庭人数、收入和依据。'
        : '以经济状况变化为由终止的，请填写现在核查到的家庭人数、收入和依据。',
      {
        errors: [
          { path: 'body.means.members', message: '请填写现在共同生活的家庭人数。' },
          { path: 'body.means.monthlyIncomeTotal', message: '请填写现在家庭每月的总收入（元）。' },
          { path: 'body.means.source', message: '请写明从哪里核查到的，例如信息共享查询结果、工资单。' },
        ],
      },
    )
  }
}

export class MeansStillOpen extends Invalid {
  override readonly code = 'MEANS_STILL_OPEN'
  constructor(asks: string[]) {
    super(`按填写的情况还不能认定不再符合条件：${asks.join(' ')}`, {
      errors: [{ path: 'body.means.monthlyIncomeTotal', message: '请补全现在的经济状况。' }],
    })
  }
}

export class StillPoor extends Unmet {
  readonly code = 'MEANS_STILL_POOR'
  constructor(why: string) {
    super(`按填写的现在情况，受援人仍然符合法律援助条件，不能以经济状况变化为由终止。${why}`)
  }
}
