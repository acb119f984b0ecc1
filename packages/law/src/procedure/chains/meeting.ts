import { versionDays } from '../../deadlines/rules.ts'
import { defineChain } from './define.ts'

/** 会见在押当事人 (R-73, 公安程规53; D20). */
export const meeting = defineChain({
  id: 'MEETING',
  title: '会见在押当事人',
  rules: ['R-73'],
  opensOn: ['acceptAssignment'],
  states: { MEETING_ASKED: '待安排会见', MEETING_ARRANGED: '已安排会见', MET: '已会见', MEETING_DROPPED: '不再会见' },
  ends: ['MET', 'MEETING_DROPPED'],
  verbs: { askMeeting: '要求会见', arrangeMeeting: '登记会见安排', recordMeeting: '登记会见笔录', dropMeeting: '撤回会见要求' },
  since: versionDays['POLICE-2020'],
  rows: (row) => [
    row([null], {
      verb: 'askMeeting',
      to: 'MEETING_ASKED',
      starts: ['D20'],
      documents: ['LEGAL_AID_LETTER'],
      roles: ['LAWYER'],
      cite: ['律师法33', '公安机关办理刑事案件程序规定53'],
    }),
    row(['MEETING_ASKED'], {
      verb: 'arrangeMeeting',
      to: 'MEETING_ARRANGED',
      stops: ['D20'],
      roles: ['AUTHORITY_LIAISON', 'LAWYER'],
      cite: ['公安机关办理刑事案件程序规定53'],
    }),
    row(['MEETING_ARRANGED'], {
      verb: 'recordMeeting',
      to: 'MET',
      documents: ['MEETING_RECORD'],
      roles: ['LAWYER'],
      cite: ['程序规定29'],
    }),
    row(['MEETING_ASKED', 'MEETING_ARRANGED'], {
      verb: 'dropMeeting',
      to: 'MEETING_DROPPED',
      stops: ['D20'],
      roles: ['LAWYER'],
      cite: ['公安机关办理刑事案件程序规定53'],
    }),
  ],
})
