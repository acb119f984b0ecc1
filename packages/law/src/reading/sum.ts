import { plainNumerals, whole } from './numerals.ts'
import { bad, good, quoted, type Read } from './read.ts'
import { looksEmpty, withoutInvisible } from './text.ts'

/** 每月, 每年 or once: what the question asked for. */
export type Period = 'MONTH' | 'YEAR' | 'DAY' | 'ONCE'
export type SumAsked = { what?: string; per?: Period; least?: number; most?: number }

const example = '请填数字，例如 1200、1.2万 或 1万2。'
const periodWords: Readonly<Record<Exclude<Period, 'ONCE'>, string>> = { MONTH: '每月', YEAR: '每年', DAY: '每天' }
const before = /^(?:每个?月|月收入|月|每年|一年|全年|年收入|年|每天|一天|每日|日)/
const after = /(?:\/|每|一)个?(月|年|天|日)$/
const periodOf = (word: string): Period => (word.includes('月') ? 'MONTH' : word.includes('年') ? 'YEAR' : 'DAY')

const grouped = /^\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?$/
const inDigits = /^\d+(?:\.\d+)?$/
const withUnit = /^(\d+(?:\.\d+)?)(千|万|百万|千万|亿)$/
const units: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 }

/** Reckoned on whole fen: 1.15 times ten thousand has no sum of its own in floating point. */
function times(decimal: string, unit: number): number | null {
  const [whole = '', part = ''] = decimal.split('.')
  const scale = 10 ** part.length
  const fen = (BigInt(whole + part) * BigInt(unit) * 100n) / BigInt(scale)
  const isExact = (BigInt(whole + part) * BigInt(unit) * 100n) % BigInt(scale) === 0n
  return isExact ? Number(fen) / 100 : null
}

function yuanIn(text: string): number | null {
  if (text.length > 30) return null
  if (inDigits.test(text)) return times(text, 1)
  if (grouped.test(text)) return times(text.replace(/[, ]/g, ''), 1)
  const parts = withUnit.exec(text)
  if (parts) return times(parts[1] ?? '', units[parts[2] ?? ''] ?? 1)
  const coins = /^(.+)元(?:([1-9一二三四五六七八九])角)?(?:([1-9一二三四五六七八九])分)?$/.exec(text)
  if (coins && (coins[2] ?? coins[3]) !== undefined) {
    const yuan = yuanIn(coins[1] ?? '')
    return yuan === null ? null : (yuan * 100 + (whole(coins[2] ?? '〇') ?? 0) * 10 + (whole(coins[3] ?? '〇') ?? 0)) / 100
  }
  return whole(text)
}

/** What people write and nobody can count by: what to write instead. */
function questionOf(bare: string): string | null {
  if (/^(?:没有?|无|没有?收入|无收入|零收入)$/.test(bare)) return '没有的请填 0，有的请填一个数，例如 1200。'
  if (/^\d{1,3}\.\d{3}$/.test(bare)) {
    const [short, long] = [String(Number(bare)), bare.replace('.', '')]
    return `分不清是 ${long} 还是 ${short}，请不要用点分开千位，例如 ${long}。`
  }
  if (/^(?:大约|大概|约|差不多|将近|近)|(?:左右|上下|多|来|余|不到)元?$/.test(bare))
    return '请只写一个数，不用写“大约”“左右”；记不准的，写最接近的，例如 1200。'
  if (/\d.*[(（].*[)）]$/.test(bare)) return '这里只写一个数，例如 1200；括号里的说明请写到别处。'
  return null
}

/** 1.2万, 1万2, 3千, １，２００, 1200元/月, 一千二百, 壹仟贰佰元整: a sum in yuan. What is not plainly one sum is refused. */
export function readSum(typed: string, { what = '金额', per = 'ONCE', least = 0, most = 100_000_000 }: SumAsked = {}): Read<number> {
  if (looksEmpty(typed)) return bad(`请填写${what}。没有的填 0。`)
  const plain = plainNumerals(withoutInvisible(typed).normalize('NFKC').trim().toLowerCase())
    .replace(/^(人民币|rmb|cny|¥)\s*/, '')
    .replace(/\s*(人民币|rmb|cny)$/, '')
    .replace(/(?<=\d)\s*w(?=$|\d|元)/, '万')
    .replace(/(?<=\d)\s*k(?=$|元)/, '千')
  const said = new Set<Period>()
  const bare = plain
    .replace(after, (_all, word: string) => (said.add(periodOf(word)), ''))
    .replace(before, (word) => (said.add(periodOf(word)), ''))
    // Blanks between figures are kept: 1 200 is a sum in groups, 1200 1300 are two sums.
    .replace(/(?<!\d)\s+|\s+(?!\d)/g, '')
    .replace(/[圆块]钱?|元/, '元')
    .replace(/元(整|正)?$/, '')
  for (const period of said) {
    if (period === 'ONCE' || period === per) continue
    const asked = per === 'ONCE' ? '一共' : periodWords[per]
    return bad(`这里要填的是${asked}的数，您填的是${periodWords[period]}的。请换算后再填，例如 1200。`)
  }
  if (/^-|^负/.test(bare)) return bad(`${what}不能是负数。没有的填 0。`)
  const asked = questionOf(bare)
  if (asked !== null) return bad(`看不懂${quoted(typed)}是多少。${asked}`)
  const yuan = yuanIn(bare)
  if (yuan === null) return bad(`看不懂${quoted(typed)}是多少。${example}`)
  if (yuan < least) return bad(`${what}不能小于 ${least} 元，现在读到的是 ${yuan} 元。`)
  if (yuan > most) return bad(`${what}不能大于 ${most} 元，现在读到的是 ${yuan} 元，请核对。`)
  return good(yuan)
}
