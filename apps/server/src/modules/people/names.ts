import { pinyin } from 'pinyin-pro'

const plain = (part: string) =>
  part
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z]/g, '')

/** Readings the dictionary lacks: surnames read otherwise than the word, characters beyond the basic plane. A row a character. */
const rows: Readonly<Record<string, readonly string[]>> = {
  '𠮷': ['ji'],
  㐂: ['xi'],
  '𫖸': ['wei'],
  '𰻝': ['biang'],
  '𰻞': ['biang'],
  种: ['chong'],
  佴: ['nai'],
  覃: ['qin', 'tan'],
  黑: ['he'],
  能: ['nai'],
  郗: ['xi', 'chi'],
  郄: ['qie', 'xi'],
  贲: ['ben'],
  适: ['kuo'],
  逄: ['pang'],
  洗: ['xian'],
  厙: ['she'],
  缪: ['miao'],
  员: ['yun'],
  么: ['yao'],
}

/** How a name is typed by ear: whole syllables joined, and first letters; lü is written lv, as on keyboards. */
export function soundsOf(name: string): { namePinyin: string; nameInitials: string } {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true, surname: 'head', nonZh: 'consecutive' })
    .flatMap((part) => (plain(part) === '' ? [...part].map((character) => rows[character]?.[0] ?? '') : [plain(part)]))
    .filter((part) => part !== '')
  return inLetters(syllables)
}

const inLetters = (syllables: readonly string[]) => ({
  namePinyin: syllables.join(''),
  nameInitials: syllables.map((part) => part.charAt(0)).join(''),
})

const most = 48
const known = new Map<string, readonly string[]>()

/** Every usual reading of one character. */
function readingsOf(character: string): readonly string[] {
  const before = known.get(character)
  if (before) return before
  const found = pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true }).map(plain)
  const readings = [...new Set([...found, ...(rows[character] ?? [])])].filter((reading) => reading !== '')
  if (known.size > 20_000) known.clear()
  known.set(character, readings)
  return readings
}

/** The other ways a name may be read aloud, whole and as first letters: 黄重庆 is huangzhongqing and huangchongqing. At most a few dozen. */
export function otherSoundsOf(name: string): string[] {
  let ways: string[][] = [[]]
  for (const character of name) {
    const readings = readingsOf(character)
    if (readings.length > 0) ways = ways.flatMap((way) => readings.map((reading) => [...way, reading])).slice(0, most)
  }
  const { namePinyin, nameInitials } = soundsOf(name)
  const all = new Set(ways.map(inLetters).flatMap((way) => [way.namePinyin, way.nameInitials]))
  for (const usual of [namePinyin, nameInitials, '']) all.delete(usual)
  return [...all]
}
