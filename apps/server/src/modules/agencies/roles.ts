import { isRole, type Role, roles } from '@fayuan/law'

/** 三员: who looks after the machine, the rights and the trail. One account holds at most one of them, and none of the offices (security.md §3.2). */
const administrators: readonly string[] = ['SYS_ADMIN', 'SEC_ADMIN', 'AUDITOR'] satisfies Role[]
export const isAdministrator = (role: string) => administrators.includes(role)

/** The two who look after accounts: what one proposes, the other confirms. */
export const isKeeper = (role: string) => role === 'SYS_ADMIN' || role === 'SEC_ADMIN'

export const roleLabel = (role: string) => (isRole(role) ? roles[role] : role)

/** Citizens and their agents come through the portal, never from a post. */
export const isStaffRole = (role: string) => isRole(role) && role !== 'CITIZEN' && role !== 'PROXY'
export const staffRoles = () =>
  Object.keys(roles)
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
