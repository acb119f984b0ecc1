import { toDay } from '../../day.ts'
import { apart, defineChain } from './define.ts'

const standard = 'SF/T 0085-2020'
const bureaus = ['BUREAU_ADMIN', 'CITY_ADMIN', 'PROVINCE_ADMIN'] as const

/** 同行评估 of one closed file (Q-01…Q-08, 法57): drawn by lot, masked, scored by two who do not speak, settled, fed back, mended. */
export const peerReview = defineChain({
  id: 'PEER_REVIEW',
  title: '同行评估',
  rules: ['Q-01', 'Q-02', 'Q-03', 'Q-04', 'Q-05', 'Q-06', 'Q-07', 'Q-08'],
  opensOn: ['archiveCase'],
  states: {
    DRAWN: '已抽中',
    MASKED: '已脱敏',
    WITH_REVIEWERS: '专家评分中',
    ONE_SCORE: '已有一份评分',
    TWO_SCORES: '已有两份评分',
    WITH_THIRD: '第三人评分中',
    SETTLED: '已定分',
    FED_BACK: '已反馈',
    RECTIFYING: '整改中',
    RECHECKING: '待复核',
    REVIEW_CLOSED: '评估结束',
  },
  ends: ['REVIEW_CLOSED'],
  verbs: {
    drawFile: '抽取案卷',
    maskFile: '脱敏',
    assignReviewers: '指定专家',
    recuseReviewer: '专家回避',
    scoreFile: '评分',
    callThirdReviewer: '引入第三人',
    settleScore: '确定得分和等级',
    feedBackScore: '反馈评估结果',
    orderRectification: '要求限期整改',
    reportRectification: '报告整改情况',
    recheckRectification: '复核整改',
    closeReview: '结束评估',
  },
  since: toDay('2020-12-30'),
  rows: (row) => [
    row([null], { verb: 'drawFile', to: 'DRAWN', roles: bureaus, cite: ['法律援助法57', standard, 'Q-02'] }),
    row(['DRAWN'], { verb: 'maskFile', to: 'MASKED', roles: ['ARCHIVIST', 'BUREAU_ADMIN'], cite: [standard, 'Q-04'] }),
    row(['MASKED'], { verb: 'assignReviewers', to: 'WITH_REVIEWERS', roles: bureaus, cite: [standard, 'Q-03'] }),
    row(['WITH_REVIEWERS', 'ONE_SCORE'], { verb: 'recuseReviewer', to: 'MASKED', roles: ['REVIEW_EXPERT'], cite: [standard, 'Q-03'] }),
    row(['WITH_REVIEWERS'], {
      verb: 'scoreFile',
      to: 'ONE_SCORE',
      documents: ['QUALITY_SHEET'],
      roles: ['REVIEW_EXPERT'],
      cite: [standard, 'Q-03', 'Q-05'],
    }),
    row(['ONE_SCORE'], {
      verb: 'scoreFile',
      to: 'TWO_SCORES',
      documents: ['QUALITY_SHEET'],
      roles: ['REVIEW_EXPERT'],
      cite: [standard, 'Q-03', 'Q-05'],
    }),
    row(['TWO_SCORES'], { verb: 'callThirdReviewer', to: 'WITH_THIRD', roles: bureaus, cite: [standard, 'Q-03'] }),
    row(['WITH_THIRD'], {
      verb: 'scoreFile',
      to: 'TWO_SCORES',
      outcome: 'THIRD',
      documents: ['QUALITY_SHEET'],
      roles: ['REVIEW_EXPERT'],
      cite: [standard, 'Q-03', 'Q-05'],
    }),
    row(['TWO_SCORES'], { verb: 'settleScore', to: 'SETTLED', roles: bureaus, cite: [standard, 'Q-06', 'Q-07'] }),
    row(['SETTLED'], { verb: 'feedBackScore', to: 'FED_BACK', roles: bureaus, cite: ['法律援助法57', standard, 'Q-08'] }),
    row(['FED_BACK'], { verb: 'orderRectification', to: 'RECTIFYING', roles: bureaus, cite: ['法律援助法57', 'Q-08'] }),
    row(['RECTIFYING'], {
      verb: 'reportRectification',
      to: 'RECHECKING',
      roles: ['LAWYER', 'GRASSROOTS_WORKER', 'FIRM_ADMIN', 'CENTRE_DIRECTOR'],
      cite: ['Q-08'],
    }),
    row(['RECHECKING'], { verb: 'recheckRectification', outcome: 'MENDED', to: 'REVIEW_CLOSED', roles: bureaus, cite: ['Q-08'] }),
    row(['RECHECKING'], { verb: 'recheckRectification', outcome: 'NOT_MENDED', to: 'RECTIFYING', roles: bureaus, cite: ['Q-08'] }),
    row(['FED_BACK'], { verb: 'closeReview', to: 'REVIEW_CLOSED', roles: bureaus, cite: ['法律援助法57', standard] }),
  ],
  separation: [
    ...apart(['drawFile'], ['scoreFile'], '抽样的人不能评分，请由其他专家评分。'),
    ...apart(['assignCase'], ['scoreFile', 'settleScore'], '指派过这件案件的人不能评审它的质量，请由其他人员评审。'),
    ...apart(
      ['recordCheck', 'grantApplication', 'refuseApplication', 'acceptAssignment'],
      ['scoreFile', 'settleScore'],
      '审批或者承办过这件案件的人应当回避，请由其他人员评审。',
    ),
    ...apart(['scoreFile'], ['settleScore'], '评分的专家不能自己定分，请由管理人员办理。'),
    ...apart(['reportRectification'], ['recheckRectification'], '报告整改的人不能自己复核，请由其他人员复核。'),
  ],
})
