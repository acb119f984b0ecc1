import type { Option } from './field.ts'

/** Where a text sounds like what was typed in letters: whole syllables or first letters, any reading of a character. */
export type SoundsLike = (text: string, letters: string) => number | null

// Breaking letters into syllables costs more with each letter; nobody types longer ones to find a line.
const mostLetters = 24

/** The options what was typed fits: by their characters anywhere, or by pinyin and initials. Those that begin with it come first. */
export function foundOptions(options: Option[], typed: string, soundsLike: SoundsLike | null): Option[] {
  const words = typed.normalize('NFKC').trim().toLowerCase()
  if (words === '') return options
  const letters = words.replace(/[\s']/g, '')
  const isLetters = /^[a-zü]+$/.test(letters) && letters.length <= mostLetters
  const rank = ({ label, group = '' }: Option): number => {
    const text = label.normalize('NFKC').toLowerCase()
    if (text === words) return 0
    if (text.startsWith(words)) return 1
    if (text.includes(words)) return 2
    const at = isLetters ? (soundsLike?.(text, letters) ?? null) : null
    if (at !== null) return at === 0 ? 3 : 4
    return group.includes(words) ? 5 : 6
  }
  return options
    .map((option) => ({ option, rank: rank(option) }))
    .filter((one) => one.rank < 6)
    .sort((a, b) => a.rank - b.rank)
    .map((one) => one.option)
}
