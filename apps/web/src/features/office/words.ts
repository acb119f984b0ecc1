export const agencyKinds = {
  DEPARTMENT: '司法厅（局）',
  BUREAU: '司法局',
  CENTRE: '法律援助机构',
  STATION: '工作站',
  CONTACT_POINT: '联络点',
  PETITION_DESK: '信访接待点',
} as const

export const kindText = (kind: string) => (agencyKinds as Record<string, string | undefined>)[kind] ?? kind

export const firmKinds = { LAW_FIRM: '律师事务所', GRASSROOTS_OFFICE: '基层法律服务所', CENTRE: '法律援助机构' } as const

export const providerKinds = {
  LAWYER: '律师',
  GRASSROOTS_WORKER: '基层法律服务工作者',
  VOLUNTEER: '法律援助志愿者',
  IN_HOUSE: '法律援助机构律师',
} as const

export const accountStates: Record<string, string | undefined> = { ACTIVE: '在用', DISABLED: '已停用', LOCKED: '已锁定' }
