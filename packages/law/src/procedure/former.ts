import { versionDays } from '../deadlines/rules.ts'
import { formerRows } from './step-row.ts'
import { procedureRows } from './table.ts'
import type { ProcedureStep } from './table.ts'
import type { Verb } from './verbs.ts'

// 法律援助条例, which told these acts apart; everything else rested on 程规 2012 alone, whose articles are not confirmed one by one.
const articles: Readonly<Partial<Record<Verb, number>>> = {
  submitApplication: 17,
  askSupplement: 18,
  supplyMaterials: 18,
  withdrawApplication: 18,
  recordCheck: 18,
  redirectApplication: 14,
  grantApplication: 18,
  refuseApplication: 18,
  fileObjection: 19,
  decideObjection: 19,
  receiveNotice: 20,
  assignCase: 21,
  terminateCase: 23,
  closeCase: 24,
  submitFile: 24,
  calculateSubsidy: 24,
  approveSubsidy: 24,
  recordPayment: 24,
}

const formerCite = (verb: Verb): string => {
  const article = articles[verb]
  return article === undefined ? '程序规定（2012）' : `法律援助条例${article}`
}

/** The same moves of the file as they stood before the row of today, so that an old case can be replayed step by step. */
export const formerProcedure: readonly ProcedureStep[] = formerRows(procedureRows, versionDays['LAW-2003'], ({ verb }) => [
  formerCite(verb),
])
