import { addDays, type Day, type Role } from '@fayuan/law'
import type { Question } from '../list/schema.ts'

type Asked = Partial<Question>
/** A number on the home page: the list it counts, in the list's own words. */
export type FigureAsked = {
  id: string
  label: string
  /** What stands below it: who is due first, or a fixed line. */
  text: 'first' | string
  none?: string
  isAlert?: boolean
  asked: (today: Day) => Asked
}
export type ListAsked = { id: string; title: string; aside: string; asked: Asked; empty: { title: string; hint: string } }

const overdue: FigureAsked = {
  id: 'cases.overdue',
  label: '超期，须今天处理',
  text: 'first',
  none: '没有超期',
  isAlert: true,
  asked: () => ({ queue: 'open', light: 'red', sort: 'due' }),
}
const soon: FigureAsked = {
  id: 'cases.soon',
  label: '两日内到期',
  text: 'first',
  none: '这两天没有到期的',
  asked: (today) => ({ queue: 'open', dueFrom: today, dueTo: addDays(today, 2), sort: 'due' }),
}
const mine: FigureAsked = {
  id: 'cases.mine',
  label: '等我处理',
  text: '按期限先后列在下面',
  none: '没有等您办的',
  asked: () => ({ queue: 'mine', sort: 'due' }),
}
const paused: FigureAsked = {
  id: 'cases.paused',
  label: '补正中（停表）',
  text: '补齐了期限接着走',
  none: '没有停表的',
  asked: () => ({ state: 'SUPPLEMENTING', sort: 'oldest' }),
}
const plain = (id: string, label: string, text: string, asked: Asked | ((today: Day) => Asked), none = '没有'): FigureAsked => ({
  id,
  label,
  text,
  none,
  asked: typeof asked === 'function' ? asked : () => asked,
})

const online = plain('cases.online', '网上申请，待处理', '先收先办', { queue: 'intake', sort: 'due' }, '没有新的网上申请')
const inHand = plain('cases.inHand', '在办', '已指派、承办中和中止的', { queue: 'handling', sort: 'due' })
const waitsAcceptance = plain('cases.assigned', '指派了，等承办人接受', '不接受的要另行指派', { state: 'ASSIGNED', sort: 'due' })

const archive = [
  plain('closing.check', '交来待核卷', '先交先核', { queue: 'filecheck', sort: 'due' }, '没有待核的案卷'),
  plain('closing.archive', '核卷通过，待归档', '编号入库', { state: 'FILE_ACCEPTED', sort: 'due' }, '没有待归档的'),
  {
    ...plain('closing.late', '结案后超期没交卷', 'first', { queue: 'closing', light: 'red', sort: 'due' }, '没有超期没交的'),
    isAlert: true,
  },
  plain('closing.out', '结案了，还没交卷', '结案后 30 日内交', { queue: 'closing', sort: 'due' }, '都交来了'),
]
const station = [
  {
    ...plain('station.back', '退回来要补材料', 'first', { state: 'SUPPLEMENTING', sort: 'oldest' }, '没有要补的'),
    isAlert: true,
  },
  plain('station.review', '正在审查、审批', '在中心手里', { states: 'RECEIVED,CHECKED', sort: 'due' }),
  plain('station.inHand', '已经给予，在指派和承办', '', { states: 'GRANTED,ASSIGNED,HANDLING,SUSPENDED', sort: 'due' }),
  plain('station.year', '今年收下的', '从 1 月 1 日起', (today) => ({ receivedFrom: `${today.slice(0, 4)}-01-01` as Day, sort: 'newest' })),
]
const office = [overdue, soon, mine, paused]
const handler = [overdue, soon, mine, inHand]

/** Which of these each post looks at first. */
export const figuresByRole: Partial<Record<Role, readonly FigureAsked[]>> = {
  RECEPTIONIST: [overdue, soon, online, paused],
  REVIEWER: office,
  CENTRE_DIRECTOR: office,
  DISPATCHER: [overdue, soon, mine, waitsAcceptance],
  BUREAU_ADMIN: office,
  LAWYER: handler,
  GRASSROOTS_WORKER: handler,
  VOLUNTEER: handler,
  ARCHIVIST: archive,
  STATION_STAFF: station,
  PETITION_STAFF: station,
}

const todo: ListAsked = {
  id: 'todo',
  title: '待办',
  aside: '按期限先后',
  asked: { queue: 'mine', sort: 'due' },
  empty: { title: '没有等您办的事', hint: '分到您手里的申请和案件会按期限先后列在这里。' },
}
const ours: ListAsked = {
  id: 'ours',
  title: '我们收的，还没办完',
  aside: '按期限先后',
  asked: { queue: 'open', sort: 'due' },
  empty: { title: '我们收的都办完了', hint: '在“快速受理”里收下的申请会列在这里，办到哪一步、要补什么，都看得到。' },
}
const fromOnline: ListAsked = {
  id: 'online',
  title: '网上申请',
  aside: '先到期的在前',
  asked: { queue: 'intake', sort: 'due' },
  empty: { title: '没有新的网上申请', hint: '群众在网上交来的申请会列在这里。' },
}
const begun: ListAsked = {
  id: 'begun',
  title: '我收的，还没办完',
  aside: '按期限先后',
  asked: { queue: 'open', mine: 'begun', sort: 'due' },
  empty: { title: '您收的都办完了', hint: '您在“快速受理”里收下的申请会列在这里，办到哪一步都看得到。' },
}
const late: ListAsked = {
  id: 'late',
  title: '本县超期的',
  aside: '最久的在前',
  asked: { queue: 'open', light: 'red', sort: 'due' },
  empty: { title: '本县没有超期的', hint: '审查、指派、承办、归档里过了期限的会列在这里。' },
}
const shown: ListAsked = {
  id: 'shown',
  title: '交给您看的案件',
  aside: '',
  asked: { queue: 'all', sort: 'newest' },
  empty: { title: '现在没有要您看的', hint: '质量评查还没有开通，系统里没有评查任务；法律援助机构授权您查看的案件会列在这里。' },
}

export const listsByRole: Partial<Record<Role, readonly ListAsked[]>> = {
  RECEPTIONIST: [fromOnline, begun],
  REVIEWER: [todo],
  CENTRE_DIRECTOR: [todo],
  DISPATCHER: [todo],
  BUREAU_ADMIN: [todo, late],
  LAWYER: [todo],
  GRASSROOTS_WORKER: [todo],
  VOLUNTEER: [todo],
  ARCHIVIST: [todo],
  STATION_STAFF: [ours],
  PETITION_STAFF: [ours],
  REVIEW_EXPERT: [shown],
}
