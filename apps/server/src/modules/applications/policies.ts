import { assessApplication, rulesInForce as rulesWith } from '@fayuan/law'
import type {
  ApplicationAssessment,
  ApplicationFacts,
  Day,
  EnactedPolicy,
  EnteredRules,
  Policy,
  RulesInForce,
  StandardRow,
} from '@fayuan/law'
import type { Tx } from '../../platform/database/database.ts'
import { putSetting, settingOf, settingsOf } from '../../platform/settings.ts'

type Enacted = Record<string, Omit<EnactedPolicy, 'id'>>
const enactedKey = 'enacted-policies'
const standardsKey = 'income-standards'

/** What the offices of this installation have entered: days of local rules, and income standards. */
export async function enteredRules(tx: Tx): Promise<EnteredRules> {
  const { [enactedKey]: enacted = {}, [standardsKey]: standards = [] } = await settingsOf<{
    [enactedKey]: Enacted
    [standardsKey]: StandardRow[]
  }>(tx, [enactedKey, standardsKey])
  return { enactments: Object.entries(enacted).map(([id, entry]) => ({ id, ...entry })), standards }
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
