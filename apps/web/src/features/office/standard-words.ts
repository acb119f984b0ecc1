import type { StandardItem } from './law-queries.ts'

export const urbanRuralText = { URBAN: '城镇', RURAL: '农村' } as const

export const yuan = (amount: number) => `${amount.toLocaleString('zh-CN', { maximumFractionDigits: 2 })} 元`

type Limit = Pick<StandardItem, 'kind' | 'multiple' | 'baseMonthlyYuan' | 'limitMonthlyYuan' | 'inclusive'>

/** The standard in words, and how it is reckoned. */
export function limitText({ kind, multiple, baseMonthlyYuan, limitMonthlyYuan, inclusive }: Limit): [limit: string, how: string] {
  if (kind === 'REGISTRY') return ['按低收入认定', '']
  const either = kind === 'EITHER' ? '，或者已认定为低收入' : ''
  if (limitMonthlyYuan === null || multiple === null || baseMonthlyYuan === null)
    return [multiple === null ? '数额还没有录入' : `基数的 ${multiple} 倍，基数还没有录入`, either.replace('，', '')]
  const limit = `人均月收入${inclusive ? '不超过' : '低于'} ${yuan(limitMonthlyYuan)}${either}`
  return [limit, `基数 ${yuan(baseMonthlyYuan)}/月 × ${multiple}`]
}
