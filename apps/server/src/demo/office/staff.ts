import type { Role } from '@fayuan/law'

/** Where a desk stands. */
export type Desk = 'DEPARTMENT' | 'CITY' | 'BUREAU' | 'CENTRE' | 'STATION' | 'PETITION_DESK'

export type Post = { username: string; displayName: string; role: Role; desk: Desk }

/** The published accounts of the demonstration, one for each part somebody plays. */
export const posts: readonly Post[] = [
  { username: 'clerk', displayName: '谢芳', role: 'RECEPTIONIST', desk: 'CENTRE' },
  { username: 'reviewer', displayName: '刘敏', role: 'REVIEWER', desk: 'CENTRE' },
  { username: 'director', displayName: '张建国', role: 'CENTRE_DIRECTOR', desk: 'CENTRE' },
  { username: 'dispatcher', displayName: '陈卫', role: 'DISPATCHER', desk: 'CENTRE' },
  { username: 'lawyer', displayName: '贺青', role: 'LAWYER', desk: 'CENTRE' },
  { username: 'lawyer2', displayName: '王海波', role: 'LAWYER', desk: 'CENTRE' },
  { username: 'finance', displayName: '彭文静', role: 'FINANCE', desk: 'CENTRE' },
  { username: 'archivist', displayName: '胡桂香', role: 'ARCHIVIST', desk: 'CENTRE' },
  { username: 'station', displayName: '曾卫平', role: 'STATION_STAFF', desk: 'STATION' },
  { username: 'petition', displayName: '龙志强', role: 'PETITION_STAFF', desk: 'PETITION_DESK' },
  { username: 'expert', displayName: '李明德', role: 'REVIEW_EXPERT', desk: 'BUREAU' },
  { username: 'bureau', displayName: '邓国华', role: 'BUREAU_ADMIN', desk: 'BUREAU' },
  { username: 'city', displayName: '欧阳晖', role: 'CITY_ADMIN', desk: 'CITY' },
  { username: 'province', displayName: '罗建文', role: 'PROVINCE_ADMIN', desk: 'DEPARTMENT' },
  { username: 'auditor', displayName: '阳立新', role: 'AUDITOR', desk: 'BUREAU' },
  { username: 'sysadmin', displayName: '邹斌', role: 'SYS_ADMIN', desk: 'BUREAU' },
  { username: 'secadmin', displayName: '匡静', role: 'SEC_ADMIN', desk: 'BUREAU' },
]

/** People of the neighbouring county: not published, useful where a test needs somebody from elsewhere. */
export const neighbourPosts: readonly Post[] = [
  { username: 'clerk-xinhua', displayName: '康小红', role: 'RECEPTIONIST', desk: 'CENTRE' },
  { username: 'reviewer-xinhua', displayName: '伍志平', role: 'REVIEWER', desk: 'CENTRE' },
  { username: 'director-xinhua', displayName: '袁海燕', role: 'CENTRE_DIRECTOR', desk: 'CENTRE' },
  { username: 'lawyer-xinhua', displayName: '曾湘云', role: 'LAWYER', desk: 'CENTRE' },
]
