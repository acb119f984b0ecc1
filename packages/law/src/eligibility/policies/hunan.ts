import type { PolicyRow } from './policy-row.ts'

/**
 * 湖南 (eligibility.md §4.1). The regulation of 2010 is ended by the regulation of 2024 only: the paper of 2016 beside it set the standard and,
 * under the old law, added matters, but no paper ends a regulation.
 */
const paper2016 = '湖南2016实施意见'

/** The rules of 2024 without their day; R3 trains with them. */
export const hunan2024 = {
  id: 'HN-2024',
  title: '湖南省法律援助新规（2024）',
  region: '430000',
  rank: 'LOCAL_REG',
  earliestDay: '2024-08-05',
  mattersAdded: [
    { matter: 'FAKE_PRODUCT_DAMAGE', cite: '湖南2024新规2(一)' },
    { matter: 'PUBLIC_HEALTH_OR_SAFETY_ACCIDENT', cite: '湖南2024新规2(二)' },
  ],
  standard: {
    kind: 'REGISTRY',
    knowsEvents: true,
    cites: { registry: '湖南2024新规3(一)', event: '湖南2024新规3(二)', income: '湖南2024新规3(三)' },
  },
  pledge: { barredIfPriorFalse: true, cite: '湖南2024新规4' },
  sources: [
    {
      supports: ['mattersAdded', 'standard', 'pledge'],
      title: '湖南省法律援助新规全文开头',
      publication: '湖南日报',
      publishedOn: '2024-08-05',
      mark: '核',
    },
    { supports: ['effectiveFrom', 'title'], title: '正式名称、文号和施行日', mark: '待核' },
    { supports: ['mattersAdded'], title: '2016 年补充的 5 类事项是否继续适用，默认不继续（carryOver2016Matters）', mark: '设' },
  ],
} as const satisfies PolicyRow

export const hunan: readonly PolicyRow[] = [
  {
    id: 'HN-2010',
    title: '湖南省法律援助条例（2010 修订）',
    region: '430000',
    rank: 'LOCAL_REG',
    isMattersComplete: false,
    mayAlsoList: [
      'PI_WORK_INJURY',
      'PI_TRAFFIC',
      'PI_MEDICAL',
      'PI_FOOD_DRUG',
      'DV_ABUSE_ABANDONMENT',
      'FAKE_PRODUCT_DAMAGE',
      'ENVIRONMENT',
      'PUBLIC_HEALTH_OR_SAFETY_ACCIDENT',
    ],
    sources: [
      { supports: ['title'], title: '湖南省法律援助条例', docNo: '省人大常委会公告第53号', mark: '核' },
      { supports: ['effectiveFrom'], title: '2010 年修订的施行日', mark: '待核' },
      { supports: ['mattersAdded'], title: '10 项民事行政事项的逐项清单', mark: '待核' },
      { supports: ['mayAlsoList'], title: '清单可能列入的事项：未署名的转载，未对照原文', mark: '待核' },
    ],
  },
  {
    id: 'HN-2016',
    title: '湖南省关于完善法律援助制度的实施意见（2016）',
    region: '430000',
    rank: 'NORM_DOC',
    effectiveFrom: '2016-08-26',
    mattersAdded: [
      { matter: 'LABOR_RELATION_OR_WAGE', cite: paper2016 },
      { matter: 'COMPULSORY_EDUCATION', cite: paper2016 },
      { matter: 'PI_MEDICAL', cite: paper2016 },
      { matter: 'PI_FOOD_DRUG', cite: paper2016 },
      { matter: 'MAINTENANCE', cite: paper2016 },
    ],
    additionsEffectiveTo: '2021-12-31',
    standard: { kind: 'EITHER', cites: { income: paper2016, registry: paper2016 } },
    sources: [
      {
        supports: ['mattersAdded', 'standard'],
        title: '关于完善法律援助制度的实施意见',
        publication: '红网（省政府新闻发布会）',
        publishedOn: '2016-08-26',
        mark: '核',
      },
      { supports: ['effectiveFrom'], title: '以发布会之日为施行日', mark: '设' },
    ],
  },
  // The day HN-2024 came into force is unconfirmed: an administrator enters it before the region uses it.
  hunan2024,
]
