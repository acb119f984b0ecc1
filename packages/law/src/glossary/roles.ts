/** Roles of organisation.md §3; SYS_ADMIN and SEC_ADMIN look after the machine and see no case. */
export const roles = {
  CITIZEN: '申请人或受援人',
  PROXY: '代理人或法定代理人',
  LIAISON: '联络员',
  STATION_STAFF: '工作站人员',
  RECEPTIONIST: '接待人员',
  REVIEWER: '审查人员',
  CENTRE_DIRECTOR: '机构负责人',
  DISPATCHER: '指派专员',
  LAWYER: '承办律师',
  GRASSROOTS_WORKER: '基层法律服务工作者',
  VOLUNTEER: '法律援助志愿者',
  FIRM_ADMIN: '承办单位管理员',
  DUTY_LAWYER: '值班律师',
  AUTHORITY_LIAISON: '办案机关联系人',
  REVIEW_EXPERT: '质量评估专家',
  FINANCE: '财务人员',
  ARCHIVIST: '档案员',
  BUREAU_ADMIN: '县司法局管理人员',
  CITY_ADMIN: '市级管理人员',
  PROVINCE_ADMIN: '省级管理人员',
  PETITION_STAFF: '信访接待点人员',
  AUDITOR: '审计人员',
  SYS_ADMIN: '系统管理员',
  SEC_ADMIN: '安全管理员',
} as const

export type Role = keyof typeof roles

export const isRole = (code: unknown): code is Role => typeof code === 'string' && Object.hasOwn(roles, code)
