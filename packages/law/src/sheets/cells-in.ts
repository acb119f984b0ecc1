type Separates = (letter: string | undefined) => boolean

const endsLine: Separates = (letter) => letter === '\n' || letter === '\r'
const anyOf =
  (letters: string): Separates =>
  (letter) =>
    letter !== undefined && letters.includes(letter)

/** The text of a quoted cell and where it ends; null when the mark opens nothing that closes before the cell does. */
function quoted(text: string, from: number, separates: Separates): { cell: string; end: number } | null {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') at += 1
    else {
      const next = text[at + 1]
      const closes = next === undefined || endsLine(next) || separates(next)
      return closes ? { cell: text.slice(from + 1, at).replaceAll('""', '"'), end: at + 1 } : null
    }
  }
  return null
}

/** Tables as RFC 4180 has them; line breaks inside quotes belong to the cell, everything else ends a line. */
function parse(text: string, separates: Separates): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at <= text.length) {
    const whole = text[at] === '"' ? quoted(text, at, separates) : null
    let end = whole?.end ?? at
    while (end < text.length && !separates(text[end]) && !endsLine(text[end])) end += 1
    row.push(whole?.cell ?? text.slice(at, end))
    at = end + 1
    if (separates(text[end])) continue
    rows.push(row)
    row = []
    if (text[end] === '\r' && text[at] === '\n') at += 1
  }
  return rows
}

function trimmed(rows: string[][]): string[][] {
  const cells = rows.map((row) => row.map((cell) => cell.trim()))
  return cells.slice(0, cells.findLastIndex((row) => row.some((cell) => cell !== '')) + 1)
}

/** ="00012345" is how some programs keep a number a text in CSV. */
const unwrapped = (cell: string): string => /^="([^"]*)"$/.exec(cell)?.[1] ?? cell

const marks = [',', '\t', ';', '，'] as const

/** A file of values between marks: the mark that parts most cells of its first lines is the file's. */
export function rowsOfText(text: string): string[][] {
  const start = text.slice(0, 20_000)
  const partsBy = (mark: string) => parse(start, anyOf(mark)).slice(0, 30).reduce((sum, row) => sum + row.length - 1, 0) // prettier-ignore
  const mark = marks.reduce((best, one) => (partsBy(one) > partsBy(best) ? one : best))
  return trimmed(parse(text, anyOf(mark)).map((row) => row.map(unwrapped)))
}

// Typed by hand, cells stand apart by commas or by blanks.
const typedLine = (line: string): string[] => line.trim().split(/[,，]/.test(line) ? /[,，]/ : /\s+/)

/** What a spreadsheet program puts on the clipboard, or somebody types. Lines keep their places, since faults are told by line. */
export function cellsIn(text: string): string[][] {
  const separates = anyOf(text.includes('\t') ? '\t' : ',，')
  return trimmed(parse(text, separates).map((row) => (row.length === 1 ? typedLine(row[0] ?? '') : row)))
}

const needsQuotes = /^"/

export const textOfCells = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((cells) =>
      cells
        .map((cell) => cell.replaceAll(/\s+/g, ' ').trim())
        .map((cell) => (needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
        .join('\t'),
    )
    .join('\n')
