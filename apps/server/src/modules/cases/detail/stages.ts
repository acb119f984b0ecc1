import type { RawDetail } from './queries.ts'
import type { Stage } from './schema.ts'

const applied = ['申请', '受理', '审查', '决定', '指派', '签协议', '承办', '结案', '归档', '补贴']
const notified = ['通知', '指派', '签协议', '承办', '结案', '归档', '补贴']

/** Which stage the file stands in now; a file at rest stands in none. */
function stageNow(state: string, file: RawDetail['file']): string | null {
  if (state === 'HANDLING') return file.agreementOn === null ? '签协议' : '承办'
  if (state === 'ARCHIVED') return file.paidOn === null ? '补贴' : null
  const stages: Record<string, string> = {
    RECEIVED: '审查',
    SUPPLEMENTING: '审查',
    CHECKED: '决定',
    OBJECTED: '决定',
    GRANTED: '指派',
    NOTIFIED: '指派',
    ASSIGNED: '指派',
    SUSPENDED: '承办',
    CLOSED: '归档',
    FILED: '归档',
    FILE_ACCEPTED: '归档',
  }
  return stages[state] ?? null
}

/** 进度条 with the day each stage was passed (screens.md row 16). */
export function stagesOf({ item, file }: Pick<RawDetail, 'item' | 'file'>): Stage[] {
  const days: Record<string, string | null> = {
    申请: item.receivedOn,
    通知: item.receivedOn,
    受理: item.receivedOn,
    审查: file.checkedOn,
    决定: file.decidedOn ?? file.grantedOn ?? file.refusedOn,
    指派: file.assignedOn,
    签协议: file.agreementOn,
    承办: file.acceptedOn,
    结案: file.closedOn,
    归档: file.archivedOn,
    补贴: file.paidOn,
  }
  const now = stageNow(item.state, file)
  return (file.chain === 'NOTIFIED' ? notified : applied).map((label) => ({
    label,
    on: days[label] ?? null,
    done: (days[label] ?? null) !== null && label !== now,
    now: label === now,
  }))
}
