import { assessApplication, policies, rulesInForce as rulesWith } from '@fayuan/law'
import type {
  ApplicationAssessment,
  ApplicationFacts,
  Day,
  EnactedPolicy,
  EnteredRules,
  Policy,
  PolicyRow,
  RulesInForce,
  StandardRow,
} from '@fayuan/law'
import { citeInFull, inOrder, localCites } from '@fayuan/law/citing'
import { loadPolicies } from '@fayuan/law/loading'
import type { Tx } from '../../platform/database/database.ts'
import { putSetting, settingOf, settingsOf } from '../../platform/settings.ts'

type Enacted = Record<string, Omit<EnactedPolicy, 'id'>>
const enactedKey = 'enacted-policies'
const standardsKey = 'income-standards'
const policiesKey = 'entered-policies'

/** A local rule as an office has entered it. What was corrected or withdrawn stays, with who did it and why, and counts for nothing. */
export type EnteredPolicy = {
  entry: string
  row: PolicyRow
  by: string
  on: Day
  reason: string
  superseded: { by: string; on: Day; reason: string; with: string | null } | null
}

export const isActive = ({ superseded }: EnteredPolicy): boolean => superseded === null

/** What the offices of this installation have entered: days of local rules, whole local rules, and income standards. */
export async function enteredRules(tx: Tx): Promise<EnteredRules & { policies: readonly PolicyRow[] }> {
  const kept = await settingsOf<{ [enactedKey]: Enacted; [standardsKey]: StandardRow[]; [policiesKey]: EnteredPolicy[] }>(tx, [
    enactedKey,
    standardsKey,
    policiesKey,
  ])
  const { [enactedKey]: enacted = {}, [standardsKey]: standards = [], [policiesKey]: entered = [] } = kept
  return {
    enactments: Object.entries(enacted).map(([id, entry]) => ({ id, ...entry })),
    standards,
    policies: entered.filter(isActive).map(({ row }) => row),
  }
}

/** The rules as they would be had some entries not been made. */
export async function rulesWithout(tx: Tx, entries: readonly EnteredPolicy[]): Promise<RulesInForce> {
  const entered = await enteredRules(tx)
  const gone = new Set(entries.map(({ row }) => row.id))
  return rulesWith({ ...entered, policies: entered.policies.filter(({ id }) => !gone.has(id)) })
}

export const ownPolicies = (tx: Tx): Promise<readonly EnteredPolicy[]> => settingOf<readonly EnteredPolicy[]>(tx, policiesKey, [])

/** Replaces what the offices have entered; entries are never taken out of it. */
export const recordPolicies = (tx: Tx, entries: readonly EnteredPolicy[]): Promise<void> => putSetting(tx, policiesKey, entries)

/** The rule of an entry by itself, also of one that counts no more. */
export function policyOfEntry({ row }: EnteredPolicy): Policy {
  const referred = row.alsoLists?.map(({ policy }) => policy) ?? []
  const loaded = loadPolicies([row], new Set([...Object.keys(policies), ...referred]))
  const [policy] = loaded.ok ? loaded.policies : []
  if (!policy) throw new Error(`the policy ${row.id} that an office entered does not load: ${JSON.stringify(loaded)}`)
  return policy
}

export const rulesInForce = async (tx: Tx): Promise<RulesInForce> => rulesWith(await enteredRules(tx))

export const policiesInForce = async (tx: Tx): Promise<readonly Policy[]> => (await rulesInForce(tx)).policies

/** Records from which day a policy is in force, with the number of the document that says so; a historical county rule also where. */
export async function recordEnactment(tx: Tx, policy: EnactedPolicy): Promise<void> {
  const enacted = await settingOf<Enacted>(tx, enactedKey, {})
  const { id, ...entry } = policy
  await putSetting(tx, enactedKey, { ...enacted, [id]: entry })
}

/** The income standards the office has entered: of every year, since a file is judged by those of its own day. */
export const ownStandards = (tx: Tx): Promise<readonly StandardRow[]> => settingOf<readonly StandardRow[]>(tx, standardsKey, [])

/** Replaces the income standards the office has entered. */
export const recordStandards = (tx: Tx, rows: readonly StandardRow[]): Promise<void> => putSetting(tx, standardsKey, rows)

/** Facts judged by the law and the local rules in force for them, every request of an application by itself. */
export const judgeFacts = async (tx: Tx, facts: ApplicationFacts, today: Day): Promise<ApplicationAssessment> =>
  assessApplication(await rulesInForce(tx), facts, today)

/**
 * Cites of the rules in full, in the order of the statutes, as a paper carries them; a local rule by the name it was entered with, also one that
 * counts no more. A cite without a name is a fault of ours and is never printed as shorthand.
 */
export async function citedInFull(tx: Tx, cites: readonly string[]): Promise<string[]> {
  const [{ policies: inForce, standards }, entered] = await Promise.all([rulesInForce(tx), ownPolicies(tx)])
  const local = localCites([...inForce, ...entered.map(policyOfEntry)], standards)
  return inOrder([...new Set(cites)]).map((cite) => {
    const full = citeInFull(cite, local)
    if (full === null) throw new Error(`no paper can cite "${cite}": its statute has no name here`)
    return full
  })
}
