import { type Actor, hasRole } from '../../../platform/actor.ts'
import { Denied } from '../../../platform/refusal.ts'
import type { PersonField } from './fields.ts'
import { identityFields } from './fields.ts'

/** Who takes people in puts their record right. */
export const correctors = ['STATION_STAFF', 'PETITION_STAFF', 'RECEPTIONIST', 'REVIEWER', 'CENTRE_DIRECTOR'] as const
/** To say of two records that they are one, or of one that it is two, both must be in sight: that is the county's own office. */
export const joiners = ['RECEPTIONIST', 'REVIEWER', 'CENTRE_DIRECTOR'] as const
const deciders = ['REVIEWER', 'CENTRE_DIRECTOR'] as const

const afterDecision = '这个人的案件已经作出决定：姓名、证件、出生日期、性别由审查人员或者中心负责人更正；电话、住址、联系方式您可以直接改。'

export const isIdentity = (fields: readonly string[]): boolean => fields.some((field) => identityFields.some((one) => one === field))

/** A decision names the person it is given to; from then on whoever answers for decisions answers for the name on them. */
export function whyNotIdentity(actor: Actor, isDecided: boolean): string | null {
  if (!hasRole(actor, ...correctors)) return '人员登记由接待、审查人员、中心负责人或者代收的站点更正。'
  return isDecided && !hasRole(actor, ...deciders) ? afterDecision : null
}

export const whyNotContact = (actor: Actor): string | null =>
  hasRole(actor, ...correctors) ? null : '人员登记由接待、审查人员、中心负责人或者代收的站点更正。'
export const whyNotJoin = (actor: Actor): string | null =>
  hasRole(actor, ...joiners) ? null : '合并、拆分由接待、审查人员或者中心负责人办理。'

export function authorizeCorrection(actor: Actor, fields: readonly PersonField[], isDecided: boolean): void {
  const why = isIdentity(fields) ? whyNotIdentity(actor, isDecided) : whyNotContact(actor)
  if (why) throw new Denied(why)
}

export function authorizeJoin(actor: Actor): void {
  const why = whyNotJoin(actor)
  if (why) throw new Denied(why)
}
