import { applicationHistories } from './application.ts'
import { closingHistories } from './closing.ts'
import { complaint2013Histories } from './complaint-2013.ts'
import { complaint2025Histories } from './complaint-2025.ts'
import { cooperationHistories } from './cooperation.ts'
import { custodyHistories } from './custody.ts'
import { defenceHistories } from './defence.ts'
import { noticeHistories } from './notice.ts'
import { objectionHistories } from './objection.ts'
import { paymentHistories } from './payment.ts'
import { peerReviewHistories } from './peer-review.ts'
import { remedyHistories } from './remedy.ts'
import { replacementHistories } from './replacement.ts'
import { supervisionOrderHistories } from './supervision-order.ts'
import { supplementHistories } from './supplement.ts'
import { suspensionHistories } from './suspension.ts'
import { terminationHistories } from './termination.ts'
import type { History } from './types.ts'
import { urgentAidHistories } from './urgent-aid.ts'
import { urgentHandlingHistories } from './urgent-handling.ts'

/** The histories in the order of the procedure, under the heading each group is read under. */
export const historyGroups: readonly { title: string; histories: readonly History[] }[] = [
  { title: '申请与审查', histories: applicationHistories },
  { title: '补正', histories: supplementHistories },
  { title: '异地协作', histories: cooperationHistories },
  { title: '通知辩护、代理', histories: noticeHistories },
  { title: '在押人员与值班律师', histories: custodyHistories },
  { title: '辩护中的手续', histories: defenceHistories },
  { title: '先行提供', histories: [...urgentAidHistories, ...urgentHandlingHistories] },
  { title: '异议', histories: objectionHistories },
  { title: '复议与诉讼', histories: remedyHistories },
  { title: '更换承办人', histories: replacementHistories },
  { title: '终止', histories: terminationHistories },
  { title: '中止', histories: suspensionHistories },
  { title: '结案与归档', histories: closingHistories },
  { title: '补贴', histories: paymentHistories },
  { title: '投诉（2013 年规则）', histories: complaint2013Histories },
  { title: '投诉（2025 年规则）', histories: complaint2025Histories },
  { title: '同行评估', histories: peerReviewHistories },
  { title: '督办', histories: supervisionOrderHistories },
]

export const histories: readonly History[] = historyGroups.flatMap((group) => group.histories)
