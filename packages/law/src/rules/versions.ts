import { addDays } from '../day.ts'
import type { Day } from '../day.ts'
import { versionDays } from '../deadlines/rules.ts'
import type { Mark } from '../marks.ts'

/** 规则版本 (law.md §0). `line` holds the versions that replace one another; `until` is the last day of force. */
export type RuleLine = 'LAW' | 'PROCEDURE' | 'COMPLAINT'
export type RuleVersionId = 'LAW-2003' | 'LAW-2021' | 'PROC-2012' | 'PROC-2023' | 'COMPLAINT-2013' | 'COMPLAINT-2025'
export type RuleVersion = { id: RuleVersionId; line: RuleLine; title: string; since: Day; until: Day | null; mark: Mark }

const version = (id: RuleVersionId, line: RuleLine, title: string, endedBy: RuleVersionId | null, mark: Mark): RuleVersion => ({
  id,
  line,
  title,
  since: versionDays[id],
  until: endedBy === null ? null : addDays(versionDays[endedBy], -1),
  mark,
})

export const ruleVersions: readonly RuleVersion[] = [
  version('LAW-2003', 'LAW', '法律援助条例', 'LAW-2021', '核'),
  version('LAW-2021', 'LAW', '法律援助法', null, '核'),
  version('PROC-2012', 'PROCEDURE', '办理法律援助案件程序规定（2012）', 'PROC-2023', '忆'),
  version('PROC-2023', 'PROCEDURE', '办理法律援助案件程序规定（2023 修订）', null, '核'),
  // The first rules are known to be of 2013; the day in that year is not.
  version('COMPLAINT-2013', 'COMPLAINT', '法律援助投诉处理办法（2013）', 'COMPLAINT-2025', '待核'),
  version('COMPLAINT-2025', 'COMPLAINT', '法律援助投诉处理办法（司法部令第149号）', null, '核'),
]

/** The version that governs what happened on a day; null before the first one. */
export const versionOn = (line: RuleLine, on: Day): RuleVersionId | null =>
  ruleVersions.find((row) => row.line === line && row.since <= on && (row.until === null || on <= row.until))?.id ?? null
