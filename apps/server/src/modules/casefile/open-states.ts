import type { CaseState } from '@fayuan/law'

/** A matter is taken while its file stands in one of these; refused, withdrawn and ended files leave it free. */
export const openStates: readonly CaseState[] = [
  'RECEIVED',
  'SUPPLEMENTING',
  'CHECKED',
  'GRANTED',
  'ASSIGNED',
  'HANDLING',
  'SUSPENDED',
  'NOTIFIED',
]
