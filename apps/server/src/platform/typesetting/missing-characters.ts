import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Font } from 'fontkit'

/** What every set of fonts of ours holds (a test looks): letters, the punctuation of papers, and the characters of GB 2312, GBK and Big5. */
const common = /[\s!-~\u00b7\u2014\u2018-\u201d\u2026\u3001-\u3003\u3007-\u3011\u3014\u3015\u4e00-\u9fa5\uff01-\uff5e]/u

/**
 * Tells which characters of a text no font in `directories` holds; they print as an empty box. Fonts are opened when the first rare character
 * comes along, since most papers have none.
 */
export function missingCharactersIn(directories: readonly string[]): (text: string) => Promise<string[]> {
  const known = new Map<string, boolean>()
  let fonts: Promise<Font[]> | null = null
  return async (text) => {
    const rare = [...new Set(text)].filter((character) => !common.test(character))
    const unknown = rare.filter((character) => !known.has(character))
    if (unknown.length > 0) {
      fonts ??= Promise.all(directories.map(fontsIn)).then((found) => found.flat())
      const held = await fonts
      for (const character of unknown) known.set(character, isHeldBy(held, character))
    }
    return rare.filter((character) => known.get(character) === false)
  }
}

const isHeldBy = (fonts: readonly Font[], character: string): boolean =>
  fonts.some((font) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0))

async function fontsIn(directory: string): Promise<Font[]> {
  const { openSync } = await import('fontkit')
  const names = (await readdir(directory)).filter((name) => /\.(ttf|otf|ttc)$/i.test(name))
  return names.map((name) => openSync(join(directory, name))).flatMap((file) => ('fonts' in file ? file.fonts : [file]))
}
