/** Chinese numerals, plain and formal (壹仟), as whole numbers; null where the writing is not one number. */
const formal: Readonly<Record<string, string>> = {
  壹: '一',
  贰: '二',
  貳: '二',
  叁: '三',
  參: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  陸: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
  萬: '万',
  億: '亿',
  零: '〇',
  '○': '〇',
  两: '二',
  兩: '二',
  俩: '二',
  仨: '三',
  〇: '〇',
}
const digits = '〇一二三四五六七八九'
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

const digitOf = (character: string): number | null => {
  if (/^[0-9]$/.test(character)) return Number(character)
  const at = digits.indexOf(character)
  return character === '' || at < 0 ? null : at
}

/** Plain characters for the formal ones, so that the reader knows one kind. */
export const plainNumerals = (text: string): string => [...text].map((character) => formal[character] ?? character).join('')

/** Below ten thousand: 一千二百, 三千五, 1千2百, 一百零五, 十二, 1200. */
function section(text: string): number | null {
  if (/^[0-9]+$/.test(text)) return Number(text)
  let sum = 0
  let last = 10_000
  let open: number | null = null
  let isAfterNought = false
  for (const character of text) {
    const place = places[character]
    if (place !== undefined) {
      if (place >= last || (open === null && !(place === 10 && (sum === 0 || isAfterNought)))) return null
      sum += (open ?? 1) * place
      last = place
      open = null
      isAfterNought = false
    } else if (character === '〇') {
      if (open !== null || isAfterNought || sum === 0) return null
      isAfterNought = true
    } else {
      const digit = digitOf(character)
      if (digit === null || open !== null) return null
      open = digit
    }
  }
  if (open === null) return isAfterNought ? null : sum
  // 三千五 is 3500 as it is spoken; 三千零五 is 3005.
  return sum + open * (last === 10_000 || last === 10 || isAfterNought ? 1 : last / 10)
}

// 三四, 两三 and 七八 are about so many, as people speak: two figures beside one another are no number.
const isAbout = (text: string): boolean => text.length === 2 && !text.includes('〇')

const spokenDigits = (text: string): number | null =>
  /^[〇一二三四五六七八九]+$/.test(text) && !isAbout(text)
    ? [...text].reduce((sum, character) => sum * 10 + digits.indexOf(character), 0)
    : null

function below(text: string, unit: number): number | null {
  // 一万二 is 12000: one digit alone counts in tenths of the unit before.
  if (/^[1-9一二三四五六七八九]$/.test(text)) return (digitOf(text) ?? 0) * (unit / 10)
  const rest = text.startsWith('〇') ? text.slice(1) : text
  return rest === '' ? null : whole(rest, unit)
}

/** A whole number below a limit, in digits, numerals or both mixed. */
export function whole(text: string, limit = Number.MAX_SAFE_INTEGER): number | null {
  if (text === '' || text.length > 24) return null
  if (text === '〇') return 0
  for (const [mark, unit] of [
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    const at = text.indexOf(mark)
    if (at < 0) continue
    const many = whole(text.slice(0, at), 1e8)
    const rest = text.slice(at + 1)
    const more = rest === '' ? 0 : below(rest, unit)
    const sum = many === null || many === 0 || more === null || more >= unit ? null : many * unit + more
    return sum !== null && sum < limit ? sum : null
  }
  const value = section(text) ?? (text.length > 1 ? spokenDigits(text) : null)
  return value !== null && value < limit ? value : null
}
