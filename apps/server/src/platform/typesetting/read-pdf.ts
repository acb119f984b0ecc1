import { inflateSync } from 'node:zlib'

/** What a reader's copy-and-paste, and the archive's check of fonts, would find in a PDF of ours. Reads only what typst writes. */
export type PdfFacts = { pages: string[]; text: string; fonts: { name: string; isEmbedded: boolean; isSubset: boolean }[] }

type PdfObject = { dictionary: string; stream: Buffer | null }

export function readPdf(pdf: Buffer): PdfFacts {
  const objects = objectsOf(pdf)
  const fonts = [...objects.values()].filter(({ dictionary }) => dictionary.includes('/Type /FontDescriptor')).map(fontFacts)
  const pages = [...objects.values()]
    .filter(({ dictionary }) => /\/Type \/Page\b(?!s)/.test(dictionary))
    .map((page) => pageText(page, objects))
  return { pages, text: pages.join('\n'), fonts }
}

function objectsOf(pdf: Buffer): Map<string, PdfObject> {
  const objects = new Map<string, PdfObject>()
  const source = pdf.toString('latin1')
  const opening = /(?:^|\n)(\d+) 0 obj\n/g
  for (let found = opening.exec(source); found; found = opening.exec(source)) {
    const start = opening.lastIndex
    const streamAt = source.indexOf('stream\n', start)
    const end = source.indexOf('endobj', start)
    if (streamAt < 0 || streamAt > end) {
      objects.set(found[1] ?? '', { dictionary: source.slice(start, end), stream: null })
      continue
    }
    const dictionary = source.slice(start, streamAt)
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0)
    const bytes = pdf.subarray(streamAt + 7, streamAt + 7 + length)
    objects.set(found[1] ?? '', { dictionary, stream: dictionary.includes('/FlateDecode') ? inflateSync(bytes) : bytes })
    opening.lastIndex = streamAt + 7 + length
  }
  return objects
}

function fontFacts({ dictionary }: PdfObject) {
  const name = /\/FontName \/(\S+)/.exec(dictionary)?.[1] ?? ''
  return { name, isEmbedded: /\/FontFile[23]? \d+ 0 R/.test(dictionary), isSubset: /^[A-Z]{6}\+/.test(name) }
}

const reference = (dictionary: string, key: string) => new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1] ?? ''

function pageText(page: PdfObject, objects: Map<string, PdfObject>): string {
  const resources = objects.get(reference(page.dictionary, 'Resources'))?.dictionary ?? ''
  const content = objects.get(reference(page.dictionary, 'Contents'))?.stream?.toString('latin1') ?? ''
  const maps = new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [name, characterMap(objects.get(id ?? ''), objects)]),
  )
  let current = new Map<number, string>()
  let text = ''
  for (let at = 0; at < content.length; at += 1) {
    const font = content[at] === '/' ? /^\/(F\d+) [\d.]+ Tf/.exec(content.slice(at, at + 24))?.[1] : undefined
    if (font) current = maps.get(font) ?? current
    if (content[at] !== '(' && content[at] !== '<') continue
    const end = content[at] === '(' ? endOfString(content, at) : content.indexOf('>', at)
    const inside = content.slice(at + 1, end)
    text += glyphs(content[at] === '(' ? unescaped(inside) : fromHex(inside), current)
    at = end
  }
  return text
}

/** Parentheses may stand inside a string unescaped as long as they are paired. */
function endOfString(content: string, start: number): number {
  let depth = 0
  for (let at = start; at < content.length; at += 1) {
    if (content[at] === '\\') at += 1
    else if (content[at] === '(') depth += 1
    else if (content[at] === ')' && --depth === 0) return at
  }
  return content.length
}

function characterMap(font: PdfObject | undefined, objects: Map<string, PdfObject>): Map<number, string> {
  const source = objects.get(reference(font?.dictionary ?? '', 'ToUnicode'))?.stream?.toString('latin1') ?? ''
  return new Map(
    [...source.matchAll(/^<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>$/gm)].map(([, glyph, code]) => [
      parseInt(glyph ?? '', 16),
      utf16(code ?? ''),
    ]),
  )
}

const utf16 = (hex: string) => String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)))

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

const unescaped = (literal: string) =>
  literal.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(parseInt(code, 8)) : (escapes[code] ?? code),
  )

const fromHex = (hex: string) => Buffer.from(hex, 'hex').toString('latin1')

function glyphs(raw: string, map: Map<number, string>): string {
  let text = ''
  for (let at = 0; at + 1 < raw.length; at += 2) text += map.get(raw.charCodeAt(at) * 256 + raw.charCodeAt(at + 1)) ?? ''
  return text
}
