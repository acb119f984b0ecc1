export type Total = { count: number; exact: boolean }

const most = 1000

/** Nobody counts beyond a thousand: `1,000+`. */
export const totalText = ({ count, exact }: Total) => `${count.toLocaleString('zh-CN')}${exact ? '' : '+'}`

/** A plain count is stopped one past the thousand. */
export const countTo1000 = (count: number) => totalText({ count: Math.min(count, most), exact: count <= most })
