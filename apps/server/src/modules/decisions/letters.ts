import type { CaseFile } from '../casefile/index.ts'
import type { DocumentCode, DocumentData } from '../documents/index.ts'

const passedOn: readonly string[] = ['CUSTODY_TRANSFER', 'DUTY_LAWYER']

/**
 * 函告办案机关和监管场所 (程20, 法39, R-57): the decision on an application of somebody in custody, or one that a duty lawyer passed on, is told
 * to the organ that handles their case, and to the place where they are held.
 */
export function lettersToCustody(
  file: CaseFile,
  decision: NonNullable<DocumentData['decision']>,
): { code: DocumentCode; data: Partial<DocumentData> }[] {
  const { channel, custodyPlace, organ } = file
  if (custodyPlace === '' && !passedOn.includes(channel)) return []
  const told = [organ, custodyPlace].filter((name) => name !== '')
  return told.map((addressee) => ({ code: 'DECISION_LETTER', data: { addressee, decision } }))
}
