import type { DimensionId } from './dimensions.ts'

/** 指标 that exist now. `moment` is the day a figure counts on (ST-03); parts of a multi-valued dimension may exceed the total (ST-06). */
/** 件 ≠ 人次 ≠ 次 ≠ 份 ≠ 起 ≠ 名 (ST-01): figures of different units are never added. */
export type IndicatorUnit = '件' | '人' | '人次' | '次' | '份' | '起' | '场次' | '个' | '分' | '天' | '%'

export type Indicator = {
  id: string
  label: string
  unit: IndicatorUnit
  moment: string
  cite: string
  dims: readonly DimensionId[]
}

const caseDims = ['region', 'month', 'caseType', 'matter', 'channel', 'personCategory'] as const

const rows = [
  { id: 'accepted', label: '收到申请和通知', unit: '件', moment: '收到申请或者通知之日', cite: 'ST-01', dims: caseDims },
  { id: 'granted', label: '受理数', unit: '件', moment: '作出给予决定或者收到通知之日', cite: 'ST-03', dims: caseDims },
  { id: 'granted.persons', label: '受援人', unit: '人次', moment: '作出给予决定或者收到通知之日', cite: 'ST-01', dims: caseDims },
  { id: 'refused', label: '不予援助', unit: '件', moment: '作出不予决定之日', cite: '法律援助法43', dims: caseDims },
  { id: 'withdrawn', label: '撤回申请（含视为撤回）', unit: '件', moment: '撤回之日', cite: '法律援助法43②', dims: caseDims },
  { id: 'terminated', label: '终止援助', unit: '件', moment: '作出终止决定之日', cite: '法律援助法48', dims: caseDims },
  { id: 'closed', label: '办结', unit: '件', moment: '结案日', cite: '程序规定40', dims: [...caseDims, 'result'] },
  { id: 'recovered', label: '挽回损失或者取得利益', unit: '分', moment: '结案日', cite: 'ST-03', dims: caseDims },
  { id: 'wages.recovered', label: '讨回劳动报酬', unit: '分', moment: '结案日', cite: 'ST-03', dims: caseDims },
  {
    id: 'subsidy.paid',
    label: '支付办案补贴',
    unit: '分',
    moment: '支付之日',
    cite: '法律援助法52',
    dims: ['region', 'month', 'caseType'],
  },
] as const satisfies readonly Indicator[]

export type IndicatorId = (typeof rows)[number]['id']

export const indicators: readonly (Indicator & { id: IndicatorId })[] = rows
