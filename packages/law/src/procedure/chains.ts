import { appearance } from './chains/appearance.ts'
import { complaint } from './chains/complaint.ts'
import { cooperation } from './chains/cooperation.ts'
import { custody } from './chains/custody.ts'
import { defenceRefusal } from './chains/defence-refusal.ts'
import type { Chain } from './chains/define.ts'
import { dutyHelp } from './chains/duty-help.ts'
import { meeting } from './chains/meeting.ts'
import { notification } from './chains/notification.ts'
import { peerReview } from './chains/peer-review.ts'
import { remedy } from './chains/remedy.ts'
import { replacement } from './chains/replacement.ts'
import { supervisionOrder } from './chains/supervision-order.ts'
import { urgentAid } from './chains/urgent-aid.ts'
import { caseParts } from './case-parts.ts'
import { formerProcedure } from './former.ts'
import { separation } from './separation.ts'
import { caseStateRows } from './states.ts'
import { procedureRows } from './table.ts'
import { verbs } from './verbs.ts'

/** The file itself, from application or notice to archive and payment, with the rows of before. */
export const caseChain: Chain = {
  id: 'CASE',
  title: '案件主线',
  rules: [...new Set(caseParts.flatMap(({ rules }) => rules))].sort(),
  opensOn: [],
  ruledBy: 'STEP',
  // A file opened in error is voided by a correction, from wherever it stands; no step of the procedure leads there.
  states: caseStateRows.filter(({ code }) => code !== 'VOIDED'),
  verbs,
  rows: [...formerProcedure, ...procedureRows],
  separation,
}

/** Every chain of the procedure in one shape: the file first, then what runs before, beside and after it. */
export const chains: readonly Chain[] = [
  caseChain,
  notification,
  custody,
  dutyHelp,
  cooperation,
  urgentAid,
  remedy,
  replacement,
  defenceRefusal,
  appearance,
  meeting,
  complaint,
  peerReview,
  supervisionOrder,
]

export const chainOf = (id: string): Chain | null => chains.find((chain) => chain.id === id) ?? null

const labels = new Map<string, string>(chains.flatMap((chain) => Object.entries(chain.verbs)))

/** The Chinese name of any act of any chain. */
export const verbLabel = (verb: string): string => labels.get(verb) ?? verb

/** Why one person may not do the act, given what they did before, on this chain or on the file it belongs to; null when they may. */
export function separatedIn(chain: Chain, verb: string, done: readonly string[]): string | null {
  const bars = ({ first, second }: { first: string; second: string }) =>
    (second === verb && done.includes(first)) || (first === verb && done.includes(second))
  return chain.separation.find(bars)?.reason ?? null
}
