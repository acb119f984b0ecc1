import { SaxesParser } from 'saxes'

export type XmlEvents = {
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

// Producers choose their own prefixes, and strict OOXML has other namespaces for the same names; the local names are the same everywhere.
const local = (name: string) => name.slice(name.indexOf(':') + 1)

/** Walks through a part of an office file. Nothing is fetched and no entity is expanded but the five of XML itself. */
export function walkXml(xml: string, { open, text, close }: XmlEvents): void {
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  if (open)
    parser.on('opentag', ({ name, attributes }) =>
      open(local(name), Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), value]))),
    )
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  if (close) parser.on('closetag', ({ name }) => close(local(name)))
  parser.write(xml).close()
}

/** _x000D_ and the like are how these files write what XML cannot; what nobody sees is left out. */
export const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => {
    const code = Number.parseInt(hex, 16)
    return code >= 32 || code === 9 || code === 10 ? String.fromCharCode(code) : ''
  })
