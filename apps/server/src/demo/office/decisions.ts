import { exampleSubsidyTable, toDay } from '@fayuan/law'
import { seedSetting } from '../../modules/settings/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { County } from './county.ts'

const { criminal, suit, arbitration, nonLitigation } = exampleSubsidyTable
const fees = {
  rows: [
    { item: 'INVESTIGATION', amount: criminal.INVESTIGATION.amount },
    { item: 'PROSECUTION', amount: criminal.PROSECUTION_REVIEW.amount },
    { item: 'TRIAL_SHORT', amount: criminal.TRIAL_SHORT.amount },
    { item: 'TRIAL', amount: criminal.TRIAL.amount },
    { item: 'SUIT', amount: suit.amount },
    { item: 'ARBITRATION', amount: arbitration.amount },
    { item: 'NON_LITIGATION', amount: nonLitigation.amount },
    { item: 'DUTY', amount: 20_000 },
    { item: 'DOCUMENT_DRAFTING', amount: 10_000 },
  ],
} as const

/** What the offices of the demonstration have decided for themselves; sums and papers are the demonstration's own. */
export async function decideForOffice(tx: Tx, county: County): Promise<void> {
  const by = (username: string) => {
    const { accountId, name } = county.staff.get(username) ?? county.staff.get(`${username}-xinhua`) ?? { accountId: null, name: '县里' }
    return { id: accountId, name }
  }
  await seedSetting(tx, {
    key: 'FEE_TABLE',
    region: county.code,
    value: fees,
    fromOn: toDay('2004-01-01'),
    docNo: '演示：县补贴标准',
    reason: '首次录入',
    by: by('finance'),
    at: new Date('2004-01-01T01:00:00Z'),
  })
  await seedSetting(tx, {
    key: 'PROMISE_D06',
    region: county.code,
    value: 3,
    fromOn: toDay('2026-03-01'),
    docNo: '',
    reason: '县里公开承诺三日内审查',
    by: by('director'),
    at: new Date('2026-02-20T01:00:00Z'),
  })
}
