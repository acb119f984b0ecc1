import type { Day } from '../day.ts'
import { toDay } from '../day.ts'
import type { Mark } from '../marks.ts'
import { ruleVersions } from './versions.ts'
import type { RuleVersionId } from './versions.ts'

/** Where a rule lives: in this package, in the server, or only on paper because no machine can hold it (`why`). */
export type RuleKind = 'ENFORCED_IN_LAW' | 'ENFORCED_IN_SERVER' | 'RECORDED'

/** One rule of law.md: what it says in one sentence, by which article, since when, and where it is held. */
export type LegalRule = {
  id: string
  title: string
  statement: string
  article: string
  /** null: the rule rests on another statute or on this project, not on a version of legal-aid law. */
  version: RuleVersionId | null
  since: Day
  kind: RuleKind
  why: string | null
  mark: Mark
}

type Held = 'ENFORCED_IN_LAW' | 'ENFORCED_IN_SERVER' | { why: string }
type Basis = { article: string; version: RuleVersionId | null; since: string; mark: Mark }

const sinceOf = (id: RuleVersionId): string => ruleVersions.find((row) => row.id === id)?.since ?? ''

const resting =
  (version: RuleVersionId, prefix: string) =>
  (article: string, mark: Mark = '核'): Basis => ({ article: `${prefix}${article}`, version, since: sinceOf(version), mark })

/** 法…, 程…, 条例…: the statute, its procedure, the regulation before it. */
export const act = resting('LAW-2021', '法')
export const procedure = resting('PROC-2023', '程')
export const regulation = resting('LAW-2003', '条例')
export const project = (article: string, since = sinceOf('LAW-2021')): Basis => ({ article, version: null, since, mark: '设' })
export const other = (article: string, since: string, mark: Mark = '核'): Basis => ({ article, version: null, since, mark })

export const LAW: Held = 'ENFORCED_IN_LAW'
export const SERVER: Held = 'ENFORCED_IN_SERVER'
export const recorded = (why: string): Held => ({ why })

export const rule = (id: string, title: string, statement: string, basis: Basis, held: Held): LegalRule => ({
  id,
  title,
  statement,
  article: basis.article,
  version: basis.version,
  since: toDay(basis.since),
  kind: typeof held === 'string' ? held : 'RECORDED',
  why: typeof held === 'string' ? null : held.why,
  mark: basis.mark,
})
