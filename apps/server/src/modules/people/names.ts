import { pinyin } from 'pinyin-pro'

/** How a name is typed by ear: whole syllables joined, and first letters; lü is written lv, as on keyboards. */
export function soundsOf(name: string): { namePinyin: string; nameInitials: string } {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true, surname: 'head', nonZh: 'consecutive' })
    .map((part) =>
      part
        .toLowerCase()
        .normalize('NFKD')
        .replace(/[^a-z]/g, ''),
    )
    .filter((part) => part !== '')
  return { namePinyin: syllables.join(''), nameInitials: syllables.map((part) => part.charAt(0)).join('') }
}
