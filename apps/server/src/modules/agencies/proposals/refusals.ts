import { Denied, Unmet } from '../../../platform/refusal.ts'

/** 三员分立 of acts: who proposed does not confirm, nobody confirms about himself, and both offices take part (security.md §3.9). */
export class SecondPersonNeeded extends Denied {
  override readonly code = 'SECOND_PERSON_NEEDED'
}

export class ProposalDecided extends Unmet {
  readonly code = 'PROPOSAL_DECIDED'
  constructor() {
    super('这一项已经办过，或者已经撤回。请刷新后再看。')
  }
}

export class ProposalExpired extends Unmet {
  readonly code = 'PROPOSAL_EXPIRED'
  constructor() {
    super('这一项提出超过七天，已经失效。需要的，请重新提出。')
  }
}

export class ProposalWaiting extends Unmet {
  readonly code = 'PROPOSAL_WAITING'
  constructor() {
    super('这个账号已有一项同样的申请在等待确认。请先确认或撤回那一项。')
  }
}
