const digits = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖']
const places = ['', '拾', '佰', '仟']
const groups = ['', '万', '亿', '万亿']

/** 大写金额 as banks read it: 12 345.60 元 → 壹万贰仟叁佰肆拾伍元陆角整. Takes 分. */
export function capitalAmount(fen: number): string {
  if (!Number.isSafeInteger(fen)) throw new RangeError(`an amount is a whole number of 分, not ${fen}`)
  const [sign, total] = fen < 0 ? ['负', -fen] : ['', fen]
  const yuan = Math.floor(total / 100)
  const jiao = Math.floor((total % 100) / 10)
  const cents = total % 10
  const whole = yuan > 0 ? `${capitalInteger(yuan)}元` : ''
  if (jiao === 0 && cents === 0) return `${sign}${whole || '零元'}整`
  const tenths = jiao > 0 ? `${digits[jiao]}角` : whole ? '零' : ''
  return `${sign}${whole}${tenths}${cents > 0 ? `${digits[cents]}分` : '整'}`
}

function capitalInteger(value: number): string {
  let rest = value
  let words = ''
  let gap = false
  for (let group = 0; rest > 0; group += 1) {
    const part = rest % 10_000
    rest = Math.floor(rest / 10_000)
    if (part > 0) words = `${capitalGroup(part)}${groups[group]}${gap ? '零' : ''}${words}`
    // A zero is read once between groups: when the group is short of its thousands, or was skipped whole.
    gap = words !== '' && part < 1000
  }
  return words
}

function capitalGroup(part: number): string {
  return [3, 2, 1, 0]
    .map((place) => {
      const digit = Math.floor(part / 10 ** place) % 10
      return digit > 0 ? `${digits[digit]}${places[place]}` : '零'
    })
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '')
}

/** ￥12,345.60 */
export function yuan(fen: number): string {
  const whole = Math.floor(Math.abs(fen) / 100)
  const rest = String(Math.abs(fen) % 100).padStart(2, '0')
  return `${fen < 0 ? '-' : ''}￥${String(whole).replace(/\B(?=(\d{3})+$)/g, ',')}.${rest}`
}
