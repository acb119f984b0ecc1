import { toDay } from '../day.ts'
import type { Day } from '../day.ts'
import type { Mark } from '../marks.ts'

/** Days on which the national rules changed (law.md §0, R-00), apart from the law itself. A wrong day here moves old cases only. */
type Milestone = { on: Day; what: string; mark: Mark }

export const milestones = {
  MIGRANT_2006: { on: toDay('2006-01-31'), what: '国发〔2006〕5号：农民工讨薪、工伤不再审查经济困难', mark: '忆' },
  PROC_2012: { on: toDay('2012-07-01'), what: '2012 年程序规定施行日', mark: '忆' },
  CRIMINAL_PROCEDURE_2012: {
    on: toDay('2013-01-01'),
    what: '2012 年刑事诉讼法施行日：公检法都应当通知，被告人可因其他原因申请',
    mark: '忆',
  },
  CRIMINAL_PROCEDURE_2018: { on: toDay('2018-10-26'), what: '2018 年刑事诉讼法施行日：缺席审判、值班律师', mark: '核' },
  FULL_COVERAGE_2022: { on: toDay('2022-10-12'), what: '司发通〔2022〕49号：审查起诉阶段律师辩护全覆盖试点印发日', mark: '忆' },
  PROC_2023: { on: toDay('2023-09-01'), what: '2023 年程序规定施行日：说明表代替经济困难证明', mark: '核' },
} as const satisfies Readonly<Record<string, Milestone>>
