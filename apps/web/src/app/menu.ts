export type MenuItem = { code: string; label: string; to: string; queue?: string; group: number }

/** Sections of the console in the order of the working day; who sees which is told by the session. */
export const menu: readonly MenuItem[] = [
  { code: 'workbench', label: '工作台', to: '/', group: 1 },
  { code: 'mine', label: '我的案件', to: '/mine', group: 1 },
  { code: 'intake', label: '快速受理', to: '/intake', group: 1 },
  { code: 'online', label: '网上申请', to: '/online', queue: 'intake', group: 1 },
  { code: 'cases', label: '案件', to: '/cases', group: 2 },
  { code: 'persons', label: '人员', to: '/persons', group: 2 },
  { code: 'review', label: '审查', to: '/review', queue: 'review', group: 2 },
  { code: 'approval', label: '审批', to: '/approval', queue: 'approval', group: 2 },
  { code: 'assign', label: '指派', to: '/assign', queue: 'assign', group: 2 },
  { code: 'deadlines', label: '期限', to: '/deadlines', group: 2 },
  { code: 'closing', label: '结案归档', to: '/closing', queue: 'filecheck', group: 2 },
  { code: 'payments', label: '补贴经费', to: '/payments', group: 2 },
  { code: 'statistics', label: '统计', to: '/statistics', group: 3 },
  { code: 'settings', label: '设定', to: '/settings', group: 3 },
  { code: 'office', label: '组织与账号', to: '/office', group: 3 },
]
