import { Unmet } from '../../platform/refusal.ts'

/** a proposal against what the rules find needs the rules to leave room for it. */
export class ProposalAgainstRules extends Unmet {
  readonly code = 'CHECK_AGAINST_RULES'
  constructor(why: string) {
    super(`规则结论是不符合条件（${why}），不能拟给予。事实有误的，请先更正事实；认为规则有误的，请报机构负责人。`)
  }
}

export class StillMissing extends Unmet {
  readonly code = 'CHECK_STILL_MISSING'
  constructor(asks: string[]) {
    super(`还缺能作出结论的事实或材料：${asks.join('')}请先核实，或一次性告知补正。`)
  }
}

export class NothingToReview extends Unmet {
  readonly code = 'CHECK_NOTHING_TO_REVIEW'
  constructor() {
    super('通知指派的案件不审查经济状况，也不走七日审查，请直接指派。')
  }
}
