import { type Role, roles } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'

/** 三员: who looks after the machine, the rights and the trail. One account holds at most one of them, and none of the offices (security.md §3.2). */
const administrators: Record<string, string> = { SYS_ADMIN: '系统管理员', SEC_ADMIN: '安全管理员', AUDITOR: '审计人员' }
export const isAdministrator = (role: string) => Object.hasOwn(administrators, role)

const labels: Record<string, string> = { ...roles, ...administrators }
export const roleLabel = (role: string) => labels[role] ?? role

/** Roles of people outside the office never come from a membership. */
export const isStaffRole = (role: string) => Object.hasOwn(labels, role) && !['CITIZEN', 'PROXY'].includes(role)
export const staffRoles = () =>
  Object.keys(labels)
    .filter(isStaffRole)
    .map((code) => ({ code, label: roleLabel(code) }))

/** Sees the files of the whole county or region. */
const rangeRoles = [
  'STATION_STAFF',
  'PETITION_STAFF',
  'RECEPTIONIST',
  'REVIEWER',
  'CENTRE_DIRECTOR',
  'DISPATCHER',
  'FINANCE',
  'ARCHIVIST',
  'BUREAU_ADMIN',
  'AUDITOR',
]
/** Sees accounts, figures and the trail of a region, and no file. */
const officeOnlyRoles = ['CITY_ADMIN', 'PROVINCE_ADMIN', 'SYS_ADMIN', 'SEC_ADMIN']

export const seesRange = (role: string) => rangeRoles.includes(role)
export const seesOffice = (role: string) => rangeRoles.includes(role) || officeOnlyRoles.includes(role)
export const seesNoFile = (role: string) => role === 'SYS_ADMIN' || role === 'SEC_ADMIN'

export const asRoles = (codes: readonly string[]) => codes.filter(isStaffRole) as Role[]
export const holds = (actor: Actor, ...codes: string[]) => codes.some((code) => actor.roles.some((own) => own === code))
