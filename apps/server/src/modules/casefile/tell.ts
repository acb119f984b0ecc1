import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { queueMessage } from '../../platform/messages/index.ts'
import { personOf } from './queries.ts'
import { contactFlagsOf } from './flags.ts'
import type { CaseRow } from './schema.ts'

const silent = ['NO_CONTACT', 'CONTACT_NOT_ASKED']

// Neutral words: whoever else reads the phone learns nothing of the matter (capability 10).
const words: Readonly<Record<string, string | undefined>> = {
  askSupplement: '您办理的事项需要补充材料，请用查询码查看或联系经办窗口。',
  grantApplication: '您办理的事项已有结果，请用查询码查看或到窗口领取文书。',
  refuseApplication: '您办理的事项已有结果，请用查询码查看或到窗口领取文书。',
  redirectApplication: '您办理的事项请到其他机构办理，请用查询码查看或联系经办窗口。',
  assignCase: '您办理的事项已安排工作人员，会与您联系。',
  agreeReplacement: '您提出的请求已有答复，请用查询码查看或联系经办窗口。',
  refuseReplacement: '您提出的请求已有答复，请用查询码查看或联系经办窗口。',
  terminateCase: '您办理的事项有变更，请用查询码查看或联系经办窗口。',
  moveHearing: '您办理的事项日期有变动，请联系为您办理的工作人员。',
  cancelHearing: '您办理的事项日期有变动，请联系为您办理的工作人员。',
  voidCase: '您办理的事项有变更，请用查询码查看或联系经办窗口。',
  restoreCase: '您办理的事项有变更，请用查询码查看或联系经办窗口。',
}

/**
 * Tells the applicant by text message that something is theirs to look at, unless they asked not to be contacted at all; nor anybody whom a text may
 * harm and who was not asked yet.
 */
export async function tellApplicant(tx: Tx, platform: Platform, file: CaseRow, verb: string, at: Date): Promise<void> {
  const body = words[verb]
  if (!body || file.flags.includes('NO_CONTACT')) return
  const person = await personOf(tx, file.shard, file.applicantId)
  if (!person?.phone || contactFlagsOf(person.safeContact, file).some((flag) => silent.includes(flag))) return
  const to = platform.keys.decrypt({ table: 'person', column: 'phone', shard: file.shard, id: file.applicantId }, person.phone)
  await queueMessage(tx, platform.keys, { shard: file.shard, channel: 'SMS', to, body, caseId: file.id, at })
}
