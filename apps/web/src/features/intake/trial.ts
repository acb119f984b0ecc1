import { answerFacts, type Answered, type Day, type EnteredRules, rulesInForce, toDay } from '@fayuan/law'
import { localQuestions } from '@fayuan/law/application'
import type { RulesEntered } from '../../api/shapes.ts'

/** Tries facts under what was entered in this installation, on the server's day; the answer is that of `POST /api/assessments`. */
export type Trial = { today: Day; questions: ReadonlyMap<string, string>; answer: (facts: string) => Answered }

/** Facts come as the JSON that would have been sent: what a form cannot say is left out there. */
export function trialUnder(entered: RulesEntered): Trial {
  const rules = rulesInForce(withDays(entered))
  const today = toDay(entered.today)
  return { today, questions: localQuestions(rules), answer: (facts) => answerFacts(rules, JSON.parse(facts), today) }
}

const dayOrNone = (text: string | null) => (text === null ? null : toDay(text))

const withDays = ({ enactments, standards, policies }: RulesEntered): EnteredRules => ({
  policies,
  enactments: enactments.map((one) => ({ ...one, from: toDay(one.from) })),
  standards: standards.map((row) => ({ ...row, effectiveFrom: dayOrNone(row.effectiveFrom), effectiveTo: dayOrNone(row.effectiveTo) })),
})
