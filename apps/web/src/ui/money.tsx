const yuan = new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const whole = new Intl.NumberFormat('zh-CN')

export const yuanText = (fen: number) => yuan.format(fen / 100)
export const countText = (value: number) => whole.format(value)

export const Money = ({ fen }: { fen: number | null | undefined }) => <span>{fen == null ? '—' : `${yuanText(fen)} 元`}</span>
