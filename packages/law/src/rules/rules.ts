import { bodyRules, criminalRules, scopeRules } from './rows-bodies.ts'
import { deadlineRuleRows } from './rows-deadlines.ts'
import { applicationRules, closingRules, handlingRules } from './rows-procedure.ts'
import type { LegalRule } from './rule.ts'

export type RuleChapter = { title: string; rules: readonly LegalRule[] }

export const ruleChapters: readonly RuleChapter[] = [
  { title: '主体与援助形式', rules: bodyRules },
  { title: '刑事', rules: criminalRules },
  { title: '事项与经济困难', rules: scopeRules },
  { title: '申请、受理、审查、异议', rules: applicationRules },
  { title: '指派与承办', rules: handlingRules },
  { title: '终止、结案、公开与责任', rules: closingRules },
  { title: '期限', rules: deadlineRuleRows },
]

/** Every rule of law.md, R-00…R-101 and D01–D24, in its order. */
export const legalRules: readonly LegalRule[] = ruleChapters.flatMap((chapter) => chapter.rules)

const byId = new Map(legalRules.map((row) => [row.id, row]))
export const legalRule = (id: string): LegalRule | undefined => byId.get(id)
