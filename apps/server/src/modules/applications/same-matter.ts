import { createHash } from 'node:crypto'

const inOne = (parts: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('base64url')

/** What makes two applications one matter: the person, the matter and the other side, however that is written. Short, whatever was typed. */
export const claimOfApplication = (of: { applicantId: string; matter: string; opponentKeys: readonly string[] }): string =>
  inOne(['application', of.applicantId, of.matter, of.opponentKeys])

/** One notice for one person: co-defendants share the number of their case, and whoever is in custody is seldom on record. */
export const claimOfNotice = (of: { nameKey: string; noticeKey: string }): string => inOne(['notice', of.nameKey, of.noticeKey])
