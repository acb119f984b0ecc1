import { type FactFault, questionKey } from '@fayuan/law/contradictions'
import { Invalid, Unmet } from '../../platform/refusal.ts'

export class ReceivedInFuture extends Invalid {
  override readonly code = 'APPLICATION_RECEIVED_IN_FUTURE'
  constructor() {
    super('收到日期不能晚于今天。', { errors: [{ path: 'body.receivedOn', message: '请填今天或更早的日期。' }] })
  }
}

/** an organisation is not an applicant; consultations are registered, not applied for. */
export class NotACase extends Unmet {
  readonly code = 'APPLICATION_NOT_A_CASE'
  constructor() {
    super('咨询、代书和值班律师帮助只需登记，不必作为援助申请提交。')
  }
}

/** One person in two roles that exclude each other: which number to look at again. */
export class RolesContradict extends Invalid {
  override readonly code = 'APPLICATION_ROLES_CONTRADICT'
  constructor(errors: { path: string; message: string }[]) {
    super(errors.map(({ message }) => message).join(''), { errors })
  }
}

/** Facts that cannot be together: which to look at again. */
export class FactsContradict extends Invalid {
  override readonly code = 'APPLICATION_FACTS_CONTRADICT'
  constructor(faults: readonly FactFault[]) {
    super('有几处互相矛盾，请改正后再提交。', { errors: faults.map(({ field, text }) => ({ path: `body.${field}`, message: text })) })
  }
}

/** Facts that seldom go together: whoever sends them has looked again and names the question in `confirmed`. */
export class FactsAsked extends Invalid {
  override readonly code = 'APPLICATION_FACTS_ASKED'
  constructor(faults: readonly FactFault[]) {
    super('有几处请再核对；填错的改正，核对无误的勾选确认后再提交。', {
      errors: faults.map((fault) => ({ path: `body.confirmed.${questionKey(fault)}`, message: fault.text })),
    })
  }
}

/** Somebody is named on the other side, and it is said that there is nobody. */
export class OpponentNamed extends Invalid {
  override readonly code = 'APPLICATION_OPPONENT_NAMED'
  constructor(names: string) {
    super(`案件里写着对方“${names}”，不能又说没有对方。对方写错了的，请先在“更正”里删去对方。`, {
      errors: [{ path: 'body.hasNoOpponent', message: `写着对方“${names}”。` }],
    })
  }
}

export class NothingCorrected extends Invalid {
  override readonly code = 'CORRECTION_EMPTY'
  constructor() {
    super('没有改动任何一项事实。请改好要更正的一项再提交；不用更正的，关闭就可以。')
  }
}

/** whoever applies for another and stands on the other side is asked about; the answer is kept with the facts. */
export class AgentIsOpponent extends Invalid {
  override readonly code = 'APPLICATION_AGENT_IS_OPPONENT'
  constructor(message: string) {
    super(message, { errors: [{ path: 'body.agentIsInfringer', message }] })
  }
}

/** the same matter is open here already. */
export class SameMatterOpen extends Unmet {
  readonly code = 'APPLICATION_ALREADY_OPEN'
  constructor(number: string) {
    super(`同一申请人就同一事项已有在办案件 ${number}，请直接办理那一件，不要重复登记。`)
  }
}

/** With the two records one, the same matter would be open twice. */
export class SameMatterTwice extends Unmet {
  readonly code = 'PERSON_SAME_MATTER_TWICE'
  constructor(one: string, other: string) {
    super(`${one} 和 ${other} 是同一个人的同一件事，都在办。请先撤回或者作废其中一件，再合并。`)
  }
}

export class PersonsTogether extends Unmet {
  readonly code = 'PERSON_BOTH_IN_ONE_CASE'
  constructor(number: string) {
    super(`两份登记在 ${number} 里各有一个身份，是两个人，不能合并。其中一份登记错了的，请先更正。`)
  }
}

export class PersonsOpposed extends Unmet {
  readonly code = 'PERSON_OPPOSED'
  constructor(number: string) {
    super(`在办案件 ${number} 里，两份登记分别是申请人和对方，不能合并。对方写错了的，请先更正那件案件的对方。`)
  }
}

/** A number that is never used twice begins with the office's word; without one nothing is numbered (forms.md §6). */
export class OfficeWordMissing extends Unmet {
  readonly code = 'OFFICE_WORD_MISSING'
  constructor() {
    super('本机构还没有文书字号，案件编不了号。请系统管理员在“机构”里填写字号（例如“双”），再提交；已填的内容不会丢。')
  }
}

/** this notice for this person is on record; a second file would mean a second lawyer. */
export class NoticeAlready extends Unmet {
  readonly code = 'NOTICE_ALREADY_RECEIVED'
  constructor(noticeNumber: string, number: string) {
    super(`这份通知（${noticeNumber}）已经为这个人登记，案件是 ${number}，请直接办理那一件，不要重复登记。`)
  }
}

export class ReplyTooSoon extends Invalid {
  override readonly code = 'SUPPLEMENT_REPLY_TOO_SOON'
  constructor() {
    super('补正期限不能早于明天。', { errors: [{ path: 'body.replyBy', message: '请给申请人留出准备材料的时间。' }] })
  }
}

/** silence counts as withdrawal only after a notice and its date. */
export class NotYetDeemed extends Unmet {
  readonly code = 'WITHDRAWAL_NOT_YET_DEEMED'
  constructor() {
    super('补正期限还没有到、没有发出过补正通知，或者要求补的材料都已经收到，不能按「视为撤回」处理。')
  }
}

/** R-55 is for matters of another agency; anything else is decided here, with reasons. */
export class OursToDecide extends Unmet {
  readonly code = 'REDIRECTION_OURS'
  constructor() {
    super('按登记的事实，这件申请由本机构受理。确实不归本机构管的，请先更正管辖的事实；不符合条件的，请作出不予决定并说明理由。')
  }
}

/** R-55, 程13: what another agency takes is no refusal; whoever is told so may apply there, and has nothing to object to. */
export class NotOursToDecide extends Unmet {
  readonly code = 'APPLICATION_NOT_OURS'
  constructor(unmet: readonly string[]) {
    const why = unmet.map((text) => text.replace(/。$/, '')).join('；')
    super(
      `规则结论是不由本机构受理（${why}），既不拟给予，也不作不予援助的决定。请用“告知向有权机构申请”，写明应当向哪里申请；管辖的事实登记错了的，请先更正事实。`,
    )
  }
}

export class CounselAlready extends Unmet {
  readonly code = 'NOTICE_HAS_COUNSEL'
  constructor() {
    super('当事人已经委托辩护人或代理人，按规定不再指派。填错了请改正；确实已经委托的，选“登记后复函退回”，登记以后由指派专员出具复函。')
  }
}

/** A notice is held against the rules when it comes (法25, 法28): who may notify, for whom, on which ground. */
export class NoticeNotCovered extends Unmet {
  readonly code = 'NOTICE_NOT_COVERED'
  constructor(told: string[]) {
    super(`按规定这份通知不应指派：${told.join('')}填错了请改正；通知书确实这样写的，选“登记后复函退回”，登记以后由指派专员出具复函。`)
  }
}

/** 法25①(7) is other persons named by a law or regulation: the notice names which. */
export class ProvisionUnnamed extends Invalid {
  override readonly code = 'NOTICE_PROVISION_UNNAMED'
  constructor() {
    super('“法律法规规定的其他人员”应当有法律、法规的规定。', {
      errors: [{ path: 'body.provision', message: '请写明通知所依据的法律、法规的名称和条文。' }],
    })
  }
}

export class NothingSealed extends Unmet {
  readonly code = 'APPLICATION_HAS_NO_FACTS'
  constructor() {
    super('这件案件是通知指派的，没有需要审查的申请事实。')
  }
}

export class MaterialUnknown extends Invalid {
  override readonly code = 'MATERIAL_UNKNOWN'
  constructor(at: number, path = `body.materials.${at}.id`) {
    super('材料清单里没有这一份，请刷新后从清单里选择。', { errors: [{ path, message: '请从清单里选择。' }] })
  }
}

/** A photograph shows a paper that is there; one that is still awaited is received first. */
export class MaterialNotHere extends Invalid {
  override readonly code = 'MATERIAL_NOT_RECEIVED'
  constructor(name: string) {
    super(`“${name}”还没有收到，请用“收下补充材料”或者“更正材料清单”登记收到，再补照片。`, {
      errors: [{ path: 'body.materialId', message: '还没有收到，先登记收到。' }],
    })
  }
}

export class MaterialHere extends Invalid {
  override readonly code = 'MATERIAL_RECEIVED_ALREADY'
  constructor(name: string, at: number) {
    super(`“${name}”已经收到了，请刷新后再看；又交来一份的，另起一行登记。`, {
      errors: [{ path: `body.materials.${at}.id`, message: '已经收到，又交来的另起一行。' }],
    })
  }
}

export class ReceivedOutside extends Invalid {
  override readonly code = 'MATERIAL_DAY_IMPOSSIBLE'
  constructor(at: number) {
    const message = '收到日期应在收到申请以后、今天以前，请核对。'
    super(message, { errors: [{ path: `body.materials.${at}.receivedOn`, message }] })
  }
}
