type Search = Record<string, string | undefined>

const queues: Record<string, string> = {
  open: '还没办完的案件',
  mine: '等我办的案件',
  intake: '网上申请，待处理',
  review: '审查中的案件',
  approval: '待审批的案件',
  assign: '待指派的案件',
  handling: '在办的案件',
  closing: '已结案待交卷',
  filecheck: '待核卷',
}
const lights: Record<string, string> = { red: '超期的', yellow: '快到期的', green: '期限正常的', grey: '停表的' }

/** What a list of cases is, in the words of what was asked: whoever came from a number sees which one it was. */
export function listTitle({ queue = '', light = '', dueFrom, dueTo, mine }: Search, otherwise: string): string {
  const narrowed = [lights[light], dueFrom && dueTo ? `${dueFrom} 至 ${dueTo} 到期的` : ''].filter(Boolean)
  const whose = mine === 'begun' && queue === 'open' ? '我收的，还没办完的案件' : (queues[queue] ?? otherwise)
  return [whose, ...narrowed].join('，')
}
