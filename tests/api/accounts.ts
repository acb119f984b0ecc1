import type { Operation } from './described.ts'

/** The published accounts of the demonstration, and the role each of them holds. */
export const accounts = {
  clerk: 'RECEPTIONIST',
  reviewer: 'REVIEWER',
  director: 'CENTRE_DIRECTOR',
  dispatcher: 'DISPATCHER',
  lawyer: 'LAWYER',
  lawyer2: 'LAWYER',
  finance: 'FINANCE',
  archivist: 'ARCHIVIST',
  station: 'STATION_STAFF',
  petition: 'PETITION_STAFF',
  expert: 'REVIEW_EXPERT',
  bureau: 'BUREAU_ADMIN',
  city: 'CITY_ADMIN',
  province: 'PROVINCE_ADMIN',
  auditor: 'AUDITOR',
  sysadmin: 'SYS_ADMIN',
  secadmin: 'SEC_ADMIN',
} as const
export type Username = keyof typeof accounts
export const usernames = Object.keys(accounts) as Username[]

export const mayCall = (operation: Operation, username: Username) =>
  operation.roles.some((role) => role === 'ANYONE' || role === 'SIGNED_IN' || role === accounts[username])

/** Acts on the asker's own session would end it; sign-in tests tell them apart. */
export const ofOneself = ['signOut', 'changeOwnPassword', 'enrolSecondFactor', 'confirmSecondFactor', 'endOwnSession', 'signIn', 'setUp']
