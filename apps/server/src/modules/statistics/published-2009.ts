import type { PublishedFigure } from './published.ts'

const published = (period: string, indicator: string, value: number, unit: string, note = ''): PublishedFigure => ({
  period,
  indicator,
  value,
  unit,
  source: '县法律援助中心工作总结',
  note,
})

/** What one county reported for 2009 and the half-year after it: counts of things, persons and sessions never added to each other (ST-01). */
export const published2009: readonly PublishedFigure[] = [
  published('2009', '承办案件', 272, '件'),
  published('2009', '追索金额', 6_920_000, '元', '692 余万元：抚养、赡养、抚恤、劳动报酬及损失，不是机构收入'),
  published('2009', '公益宣传品支出', 150_000, '元'),
  published('2010-H1', '受理', 145, '件', '截至 6 月'),
  published('2010-H1', '办结', 83, '件', '截至 6 月；办结率 57.2%'),
  published('2010-H1', '受理同比', 21, '%', '推定：120→145 件，增 20.8%；原文未说明对应受理还是办结'),
  published('2010-H1', '宣传咨询活动', 46, '场次'),
  published('2010-H1', '宣传中解答咨询', 1_200, '人次', '1200 余人次，与信访接待点的解答不重复累计'),
  published('2010-H1', '标语', 25, '幅'),
  published('2010-H1', '宣传资料', 50_000, '份'),
  published('2010-H1', '宣传中当场受理', 17, '件', '已包含在受理总数内'),
  published('2010-H1', '永久性广告牌', 100, '块'),
  published('2010-H1', '村级墙体广告', 40, '块', '38 个村'),
  published('2010-H1', '乡镇工作站', 17, '个', '覆盖率 100%'),
  published('2010-H1', '村（居）联络点', 927, '个', '覆盖率 100%'),
  published('2010-H1', '联络点标牌和指南投入', 20_000, '元'),
  published('2010-H1', '农民工维权', 89, '人', '人数，另有集体讨薪 11 起，两者不相加'),
  published('2010-H1', '集体讨薪', 11, '件'),
  published('2010-H1', '妇女儿童维权', 26, '件'),
  published('2010-H1', '残疾人维权', 14, '件', '类别可重叠'),
  published('2010-H1', '信访接待点接访', 865, '人次'),
  published('2010-H1', '信访接待点解答咨询', 632, '件'),
  published('2010-H1', '志愿团队承办占比', 70, '%', '占全县援助案件'),
]
