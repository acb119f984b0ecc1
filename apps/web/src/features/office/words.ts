export const agencyKinds = {
  DEPARTMENT: '司法厅（局）',
  BUREAU: '司法局',
  CENTRE: '法律援助机构',
  STATION: '工作站',
  CONTACT_POINT: '联络点',
  PETITION_DESK: '信访接待点',
} as const

export const kindText = (kind: string) => (agencyKinds as Record<string, string | undefined>)[kind] ?? kind

export const accountStates: Record<string, string | undefined> = { ACTIVE: '在用', DISABLED: '已停用', LOCKED: '已锁定' }
