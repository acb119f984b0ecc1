import type { Day } from '../../day.ts'
import { formerRows, rowsSince } from '../step-row.ts'
import type { StepDraft, StepRow } from '../step-row.ts'

export type ChainState = { code: string; label: string; isFinal: boolean }

/** Two acts one person may not both do; the verbs may be of another chain, for they all have different names. */
export type ChainSeparation = { first: string; second: string; reason: string }

/** A machine of its own beside the file: what it is called, where it may stand, and how it may move. */
export type Chain = {
  id: string
  title: string
  /** The rules of law.md and quality.md it carries out. */
  rules: readonly string[]
  /** The acts elsewhere that give rise to it. */
  opensOn: readonly string[]
  /** Which day picks the wording of a row: that of the step, or for good that of the receipt. */
  ruledBy: 'STEP' | 'RECEIPT'
  states: readonly ChainState[]
  verbs: Readonly<Record<string, string>>
  rows: readonly StepRow[]
  separation: readonly ChainSeparation[]
}

type States = Readonly<Record<string, string>>

type Definition<S extends States, V extends Readonly<Record<string, string>>> = {
  id: string
  title: string
  rules: readonly string[]
  opensOn?: readonly string[]
  ruledBy?: Chain['ruledBy']
  /** Code → label of the states that are passed through, and of those where the chain ends. */
  states: S
  ends: readonly (keyof S & string)[]
  verbs: V
  since: Day
  /** Since when earlier rules knew the same moves, and what they rested on then. */
  former?: { since: Day; cite: readonly string[] }
  rows: (row: Rows<keyof S & string, keyof V & string>) => StepRow<keyof S & string, keyof V & string>[][]
  separation?: readonly ChainSeparation[]
}

type Rows<S extends string, V extends string> = (from: readonly (S | null)[], draft: StepDraft<S, V>) => StepRow<S, V>[]

/** Names are checked here, once: a row may only use the states and the verbs of its own chain. */
export function defineChain<const S extends States, const V extends Readonly<Record<string, string>>>(draft: Definition<S, V>): Chain {
  const ends: readonly string[] = draft.ends
  const rows = draft.rows(rowsSince(draft.since)).flat()
  const { former } = draft
  return {
    id: draft.id,
    title: draft.title,
    rules: draft.rules,
    opensOn: draft.opensOn ?? [],
    ruledBy: draft.ruledBy ?? 'STEP',
    states: Object.entries(draft.states).map(([code, label]) => ({ code, label, isFinal: ends.includes(code) })),
    verbs: draft.verbs,
    rows: [...(former ? formerRows(rows, former.since, () => former.cite) : []), ...rows],
    separation: draft.separation ?? [],
  }
}

/** Every pair of one from each list, for the same reason. */
export const apart = (firsts: readonly string[], seconds: readonly string[], reason: string): ChainSeparation[] =>
  firsts.flatMap((first) => seconds.map((second) => ({ first, second, reason })))
