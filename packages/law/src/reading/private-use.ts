/**
 * Where GBK had a character that Unicode did not have yet, old systems gave it a private-use code point, in the order of the code table.
 * Each span starts at one and lists the characters of today (GB 18030-2005 appendix E and GB 18030-2022; € of code page 936).
 * Not established, and so refused: the free areas of GBK (U+E000–E765), its slots that are empty to this day, what Big5, fonts and single
 * makers put where they liked.
 */
const spans: readonly (readonly [number, string])[] = [
  [0xe76c, '€'],
  [0xe78d, '︐︒︑︓︔︕︖︗︘︙'],
  [0xe7c7, 'ḿǹ'],
  [0xe7e7, '〾⿰⿱⿲⿳⿴⿵⿶⿷⿸⿹⿺⿻'],
  [
    0xe815,
    '⺁𠂇𠂉𠃌⺄㑳㑇⺈⺋龴㖞㘚㘎⺌⺗㥮㤘龵㧏㧟㩳㧐龶龷㭎㱮㳠⺧𡗗龸⺪䁖䅟⺮䌷⺳⺶⺷𢦏䎱䎬⺻䏝䓖䙡䙌龹䜣䜩䝼䞍⻊䥇䥺䥽䦂䦃䦅䦆䦟䦛䦷䦶龺𤇾䲣䲟䲠䲡䱷䲢䴓䴔䴕䴖䴗䴘䴙䶮龻',
  ],
  // Bullets of a word processor, which copies them as places in its symbol fonts.
  [0xf06c, '●'],
  [0xf06e, '■'],
  [0xf0a7, '▪'],
  [0xf0b7, '•'],
  [0xf0d8, '➢'],
  [0xf0fc, '✓'],
]

const today: ReadonlyMap<number, string> = new Map(
  spans.flatMap(([start, characters]) => [...characters].map((character, at) => [start + at, character] as const)),
)

const privateUse = /\p{Co}/gu

/** The characters of today for private-use ones, where that is established; the others stay. */
export const withTodaysCharacters = (text: string): string => text.replace(privateUse, (one) => today.get(one.codePointAt(0) ?? 0) ?? one)
