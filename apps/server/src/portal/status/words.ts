import type { CaseState } from '@fayuan/law'

export const stages = ['申请', '审查', '决定', '请律师', '办理', '结束'] as const

type Told = { stage: number; now: string; holder: string; mine: string; promise?: string }
const centre = '法律援助中心'

/** Where it stands, who holds it, what the person must do. Never a name (security.md §8.5). */
export const told: Record<CaseState, Told> = {
  RECEIVED: {
    stage: 1,
    now: '工作人员正在审查您的申请。',
    holder: `${centre}审查人员`,
    mine: '现在不用做什么，等通知就行。',
    promise: '最晚这一天作出决定',
  },
  SUPPLEMENTING: { stage: 1, now: '还要补几样材料，审查先停一停。', holder: '您', mine: '请把下面的材料补上。补上以后，审查接着算日子。' },
  CHECKED: {
    stage: 2,
    now: '已经审查完，正在作决定。',
    holder: `${centre}负责人`,
    mine: '现在不用做什么，等通知就行。',
    promise: '最晚这一天作出决定',
  },
  REFUSED: {
    stage: 2,
    now: '决定不给予法律援助，理由写在决定书里。',
    holder: '您',
    mine: '不同意的，可以向司法局提出异议，到窗口写，或者打电话问怎么写。',
    promise: '最晚这一天提出异议',
  },
  WITHDRAWN: { stage: 1, now: '这件申请已经撤回。', holder: '无', mine: '还需要帮助的，可以重新申请。' },
  REDIRECTED: {
    stage: 1,
    now: '这件事不归这里的法律援助中心管，已经告诉您到哪里申请。',
    holder: '您',
    mine: '请尽快到告知的机构申请；不清楚的，打 12348 问。',
  },
  OBJECTED: {
    stage: 2,
    now: '司法局正在审查您的异议。',
    holder: '司法局',
    mine: '现在不用做什么，等通知就行。',
    promise: '最晚这一天给您答复',
  },
  GRANTED: {
    stage: 3,
    now: '决定给予法律援助，正在给您安排律师。',
    holder: `${centre}`,
    mine: '现在不用做什么。律师安排好会告诉您。',
    promise: '最晚这一天安排律师',
  },
  NOTIFIED: {
    stage: 3,
    now: '正在安排律师。',
    holder: `${centre}`,
    mine: '现在不用做什么。律师安排好会告诉您。',
    promise: '最晚这一天安排律师',
  },
  ASSIGNED: {
    stage: 3,
    now: '律师已经安排，等律师接手。',
    holder: '承办律师',
    mine: '请保持电话畅通，律师会约您见面、签委托协议。',
    promise: '律师最晚这一天跟您签协议',
  },
  HANDLING: { stage: 4, now: '律师正在办您的事。', holder: '承办律师', mine: '律师约您时请到场；有新材料、新情况告诉律师。' },
  SUSPENDED: { stage: 4, now: '案件暂时停一停，原因消除后接着办。', holder: '承办律师', mine: '有新情况请告诉律师。' },
  CLOSED: { stage: 5, now: '律师已经办结。', holder: '承办律师', mine: '不用做什么。对律师满意不满意，都可以打电话告诉我们。' },
  FILED: { stage: 5, now: '案件已经办结，正在核对案卷。', holder: `${centre}`, mine: '不用做什么。' },
  FILE_ACCEPTED: { stage: 5, now: '案件已经办结。', holder: `${centre}`, mine: '不用做什么。' },
  ARCHIVED: { stage: 5, now: '案件已经办结归档。', holder: '无', mine: '不用做什么。' },
  TERMINATED: {
    stage: 5,
    now: '法律援助已经终止，理由写在决定书里。',
    holder: '您',
    mine: '不同意的，可以向司法局提出异议。',
    promise: '最晚这一天提出异议',
  },
  VOIDED: {
    stage: 0,
    now: '这件登记有误，已经作废，不再往下办。',
    holder: '无',
    mine: '您还需要帮助的，请联系受理的法律援助中心，问清楚现在办的是哪一件；也可以打 12348 问。',
  },
}

/** After the bureau has upheld the decision there is no second objection (法49③). */
export const afterUpheld =
  '您提的异议，司法局已经审查，维持了原来的决定。还不同意的，可以申请行政复议或者向法院起诉，到哪里、最晚哪一天，写在司法局的决定书里。'
