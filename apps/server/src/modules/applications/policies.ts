import {
  type Assessment,
  assessFacts,
  type Day,
  enactPolicy,
  type Facts,
  policies,
  type Policy,
  type StandardRow,
  standards,
} from '@fayuan/law'
import type { Tx } from '../../platform/database/database.ts'
import { putSetting, settingOf, settingsOf } from '../../platform/settings.ts'

type Enacted = Record<string, { from: Day; docNo: string; region?: string }>
const enactedKey = 'enacted-policies'
const standardsKey = 'income-standards'

/** What facts are judged by: the policies, and the income standards, each with its place and days. */
export type Rules = { policies: readonly Policy[]; standards: readonly StandardRow[] }

/**
 * Local rules whose first day the published sources do not give come into force only by a recorded entry (eligibility.md §4.2b); standards
 * that an administrator has entered go before what the sources know.
 */
export async function rulesInForce(tx: Tx): Promise<Rules> {
  const { [enactedKey]: enacted = {}, [standardsKey]: own = [] } = await settingsOf<{
    [enactedKey]: Enacted
    [standardsKey]: StandardRow[]
  }>(tx, [enactedKey, standardsKey])
  return { policies: withEnacted(enacted), standards: [...own, ...standards] }
}

export const policiesInForce = async (tx: Tx): Promise<readonly Policy[]> => (await rulesInForce(tx)).policies

function withEnacted(enacted: Enacted): readonly Policy[] {
  const inOrder = Object.entries(enacted).toSorted(([, a], [, b]) => (a.from < b.from ? -1 : 1))
  // With its document number the day is confirmed and waits no longer.
  return inOrder.reduce<readonly Policy[]>(
    (list, [id, { from, docNo, region }]) => enactPolicy(id, from, list, docNo || undefined, region),
    Object.values(policies),
  )
}

/** Records from which day a policy is in force, with the number of the document that says so; a historical county rule also where. */
export async function recordEnactment(tx: Tx, policy: { id: string; from: Day; docNo: string; region?: string }): Promise<void> {
  const enacted = await settingOf<Enacted>(tx, enactedKey, {})
  const { id, ...entry } = policy
  await putSetting(tx, enactedKey, { ...enacted, [id]: entry })
}

/** The income standards the office has entered: of every year, since a file is judged by those of its own day. */
export const ownStandards = (tx: Tx): Promise<readonly StandardRow[]> => settingOf<readonly StandardRow[]>(tx, standardsKey, [])

/** Replaces the income standards the office has entered. */
export const recordStandards = (tx: Tx, rows: readonly StandardRow[]): Promise<void> => putSetting(tx, standardsKey, rows)

/** Facts judged by the law and the local rules in force for them. */
export const judge = (facts: Facts, today: Day, rules: Rules): Assessment => assessFacts(facts, today, rules.policies, rules.standards)

export const judgeFacts = async (tx: Tx, facts: Facts, today: Day): Promise<Assessment> => judge(facts, today, await rulesInForce(tx))
