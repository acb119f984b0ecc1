import type { NewRow } from '../platform/database/rows.ts'

const source = '县法律援助工作报告'

type Figure = readonly [period: string, indicator: string, value: number, unit: string, note?: string]

const firstHalf = '2010-H1'

/**
 * What the report of that year says and no case of ours can prove (statistics.md §4). Units are never added to each
 * other: 名, 起, 人次, 件 (ST-01). What cases do prove is not repeated here.
 */
const figures: readonly Figure[] = [
  ['2009', 'RECOVERED_YUAN_PUBLISHED', 6_920_000, '元', '原文为“692 余万元”，是抚养、赡养、抚恤、劳动报酬及损失，不是机构收入'],
  ['2009', 'PUBLICITY_GOODS_YUAN', 150_000, '元', '公益宣传品支出，另一来源'],
  [firstHalf, 'MIGRANT_WORKERS', 89, '名', '“名”是人，不可与 11 起集体讨薪相加'],
  [firstHalf, 'GROUP_WAGE_CASES', 11, '起'],
  [firstHalf, 'WOMEN_AND_CHILDREN', 26, '起', '类别可以重叠'],
  [firstHalf, 'DISABLED', 14, '起', '类别可以重叠'],
  [firstHalf, 'YEAR_ON_YEAR_PERCENT', 21, '%', '原文未说明口径，反推只对应受理：120→145，即 20.8%'],
  [firstHalf, 'OUTREACH_EVENTS', 46, '场次'],
  [firstHalf, 'OUTREACH_ADVICE', 1_200, '人次', '原文为“1200 余人次”；与信访接待点的 632 起不重复累计'],
  [firstHalf, 'OUTREACH_ACCEPTED', 17, '件', '宣传活动当场受理，已包含在受理 145 件内'],
  [firstHalf, 'SLOGANS', 25, '幅'],
  [firstHalf, 'LEAFLETS', 50_000, '份'],
  [firstHalf, 'SIGNBOARDS', 100, '块', '永久性广告牌'],
  [firstHalf, 'WALL_SIGNBOARDS', 40, '块', '某镇 38 个村的墙体标牌，与广告牌分列'],
  [firstHalf, 'STATIONS', 17, '个', '乡镇（含经济开发区）工作站，覆盖率 100%'],
  [firstHalf, 'CONTACT_POINTS', 927, '个', '村（居）联络点；早于村级合并，按当年数保留，不与现在的村数比较'],
  [firstHalf, 'CONTACT_POINT_SPENDING_YUAN', 20_000, '元', '联络点标牌、指南投入'],
  [firstHalf, 'PETITION_VISITS', 865, '人次', '信访接待点接访'],
  [firstHalf, 'PETITION_CONSULTATIONS', 632, '起', '信访接待点解答咨询；与接访单位不同'],
  [firstHalf, 'VOLUNTEER_TEAM_PERCENT', 70, '%', '志愿团队承办占比，分母为全县援助案件'],
]

export const publishedFigures = (shard: string): NewRow<'publishedFigure'>[] =>
  figures.map(([period, indicator, value, unit, note = '']) => ({ shard, period, indicator, value, unit, source, note }))
