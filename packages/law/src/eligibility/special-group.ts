import type { PersonCategory } from '../glossary/persons.ts'

/** 特定群体 of 法42(1): being old, young or disabled waives the check only together with no fixed source of living. */
export const specialGroup: readonly PersonCategory[] = [
  'MINOR',
  'ELDERLY',
  'ELDERLY_70',
  'DISABLED',
  'DISABLED_VISION',
  'DISABLED_HEARING_SPEECH',
  'DISABLED_PHYSICAL',
  'DISABLED_MENTAL',
  'CANNOT_FULLY_RECOGNISE_CONDUCT',
]
