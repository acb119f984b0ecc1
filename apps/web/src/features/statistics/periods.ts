import { dayOf } from '@fayuan/law'

export type Period = { from: string; to: string; compareFrom: string; compareTo: string }

const thisMonth = () => dayOf(new Date()).slice(0, 7)
const yearBefore = (month: string) => `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`

/** This year so far against the same months of last year, unless the address says otherwise. */
export function periodOf(search: Record<string, string | undefined>): Period {
  const to = search.to ?? thisMonth()
  const from = search.from ?? `${to.slice(0, 4)}-01`
  return { from, to, compareFrom: search.compareFrom ?? yearBefore(from), compareTo: search.compareTo ?? yearBefore(to) }
}

export const dimensions = [
  { value: 'caseType', label: '案件类型' },
  { value: 'matter', label: '事项' },
  { value: 'category', label: '人员类别' },
  { value: 'channel', label: '来源' },
  { value: 'month', label: '月份' },
  { value: 'region', label: '地区' },
  { value: 'group', label: '人群' },
]
