import { exampleSubsidyTable, toDay } from '@fayuan/law'
import type { FeeSheet } from '@fayuan/law/settings'
import { seedSetting } from '../../apps/server/src/modules/settings/index.ts'
import type { Tx } from '../../apps/server/src/platform/database/database.ts'

const { criminal, suit, arbitration, nonLitigation } = exampleSubsidyTable

/** The table the county of the tests pays by. */
export const countyFees: FeeSheet = {
  rows: [
    { item: 'INVESTIGATION', amount: criminal.INVESTIGATION.amount },
    { item: 'PROSECUTION', amount: criminal.PROSECUTION_REVIEW.amount },
    { item: 'TRIAL_SHORT', amount: criminal.TRIAL_SHORT.amount },
    { item: 'TRIAL', amount: criminal.TRIAL.amount },
    { item: 'SUIT', amount: suit.amount },
    { item: 'ARBITRATION', amount: arbitration.amount },
    { item: 'NON_LITIGATION', amount: nonLitigation.amount },
  ],
}

export const seedFeeTable = (tx: Tx, region: string) =>
  seedSetting(tx, {
    key: 'FEE_TABLE',
    region,
    value: countyFees,
    fromOn: toDay('2000-01-01'),
    docNo: '测司发〔2000〕1号',
    reason: '首次录入',
    by: { id: null, name: '某财务' },
    at: new Date('2000-01-01T00:00:00Z'),
  })
