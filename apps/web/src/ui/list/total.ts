export type Total = { count: number; exact: boolean }

const most = 1000

/** Nobody counts beyond a thousand: `1,000+`. A search of words that has not read everything again knows only about how many. */
export const totalText = ({ count, exact }: Total) => {
  const text = count.toLocaleString('zh-CN')
  if (exact) return text
  return count >= most ? `${text}+` : `约 ${text}`
}

/** A plain count is stopped one past the thousand. */
export const countTo1000 = (count: number) => totalText({ count: Math.min(count, most), exact: count <= most })
