/** Sections of the console by role; the server refuses again on each act, this only spares people doors they cannot open. */
const sections = [
  'workbench',
  'intake',
  'online',
  'cases',
  'review',
  'approval',
  'assign',
  'mine',
  'deadlines',
  'closing',
  'payments',
  'statistics',
  'settings',
  'office',
] as const
type Section = (typeof sections)[number]

const byRole: Record<string, readonly Section[]> = {
  STATION_STAFF: ['workbench', 'intake', 'cases', 'deadlines'],
  PETITION_STAFF: ['workbench', 'intake', 'cases', 'deadlines'],
  RECEPTIONIST: ['workbench', 'intake', 'online', 'cases', 'deadlines'],
  REVIEWER: ['workbench', 'intake', 'online', 'cases', 'review', 'deadlines', 'statistics'],
  CENTRE_DIRECTOR: ['workbench', 'cases', 'approval', 'assign', 'deadlines', 'closing', 'payments', 'statistics', 'settings', 'office'],
  DISPATCHER: ['workbench', 'cases', 'assign', 'deadlines', 'statistics'],
  LAWYER: ['workbench', 'mine'],
  GRASSROOTS_WORKER: ['workbench', 'mine'],
  VOLUNTEER: ['workbench', 'mine'],
  ARCHIVIST: ['workbench', 'cases', 'deadlines', 'closing', 'statistics'],
  FINANCE: ['workbench', 'payments', 'statistics', 'settings'],
  BUREAU_ADMIN: ['workbench', 'cases', 'deadlines', 'statistics', 'settings', 'office'],
  CITY_ADMIN: ['workbench', 'statistics', 'settings'],
  PROVINCE_ADMIN: ['workbench', 'statistics', 'settings'],
  REVIEW_EXPERT: ['workbench'],
  AUDITOR: ['cases', 'statistics', 'settings', 'office'],
  SYS_ADMIN: ['office', 'settings'],
  SEC_ADMIN: ['office', 'settings'],
}

export const menusOf = (roles: readonly string[]): string[] =>
  sections.filter((section) => roles.some((role) => byRole[role]?.includes(section)))
