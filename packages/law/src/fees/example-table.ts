import { toDay } from '../day.ts'
import type { SubsidyTable } from './subsidy.ts'

/** A published county standard as an example (funds.md §4). An agency enters its own before it pays anybody. */
export const exampleSubsidyTable: SubsidyTable = {
  id: 'EXAMPLE-2022',
  label: '办案补贴标准（示例）',
  effectiveFrom: toDay('2022-01-01'),
  docNo: null,
  criminal: {
    INVESTIGATION: { id: 'criminal.investigation', label: '刑事侦查阶段', amount: 90_000 },
    PROSECUTION_REVIEW: { id: 'criminal.prosecution', label: '刑事审查起诉阶段', amount: 130_000 },
    TRIAL: { id: 'criminal.trial', label: '刑事审判阶段', amount: 180_000 },
    TRIAL_SHORT: { id: 'criminal.trial.short', label: '刑事审判阶段（不开庭或者速裁）', amount: 130_000 },
  },
  suit: { id: 'suit', label: '民事、行政、国家赔偿诉讼', amount: 200_000 },
  arbitration: { id: 'arbitration', label: '劳动仲裁', amount: 160_000 },
  nonLitigation: { id: 'nonLitigation', label: '非诉讼', amount: 130_000 },
  providerPercent: {},
}
