import { versionDays } from '../../deadlines/rules.ts'
import { defineChain } from './define.ts'

/** 代理手续提交人民法院 (法释66; D19). */
export const appearance = defineChain({
  id: 'APPEARANCE',
  title: '向法院提交手续',
  rules: ['D19'],
  opensOn: ['acceptAssignment'],
  states: { PAPERS_OWED: '待提交手续', PAPERS_SUBMITTED: '已提交手续' },
  ends: ['PAPERS_SUBMITTED'],
  verbs: { beginAppearance: '登记需向法院提交手续', submitPapers: '登记已提交手续' },
  since: versionDays['INTERPRETATION-2021'],
  rows: (row) => [
    row([null], { verb: 'beginAppearance', to: 'PAPERS_OWED', starts: ['D19'], roles: ['LAWYER'], cite: ['刑诉法解释66'] }),
    row(['PAPERS_OWED'], {
      verb: 'submitPapers',
      to: 'PAPERS_SUBMITTED',
      stops: ['D19'],
      documents: ['LEGAL_AID_LETTER', 'POWER_OF_ATTORNEY'],
      roles: ['LAWYER'],
      cite: ['刑诉法解释66'],
    }),
  ],
})
