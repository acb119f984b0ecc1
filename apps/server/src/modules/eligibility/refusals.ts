import type { Day } from '@fayuan/law'
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
  /** `askedOn`: the day of the one-time notice, after which there is no other (法43②). */
  constructor(asks: string[], askedOn: Day | null) {
    const ways =
      askedOn === null
        ? '请先核实，或一次性告知补正。'
        : `补正已经在 ${askedOn} 一次性告知过，不能再告知：交来的用“收下补充材料”登记，查清的用“更正事实”登记；过了补正期限还没有补齐的，用“撤回申请”按视为撤回处理（法律援助法43②）。`
    super(`还缺能作出结论的事实或材料：${asks.join('')}${ways}`)
  }
}

export class NothingToReview extends Unmet {
  readonly code = 'CHECK_NOTHING_TO_REVIEW'
  constructor() {
    super('通知指派的案件不审查经济状况，也不走七日审查，请直接指派。')
  }
}
