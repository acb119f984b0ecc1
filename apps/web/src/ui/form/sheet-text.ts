/** A table as text: what a spreadsheet program puts on the clipboard, and back. Lines keep their places, since faults are told by line. */
export function cellsIn(text: string): string[][] {
  const lines = text.split(/\r?\n/).map(cellsOfLine)
  const last = lines.findLastIndex((cells) => cells.some((cell) => cell !== ''))
  return lines.slice(0, last + 1)
}

// Typed by hand, cells stand apart by commas or by blanks.
function cellsOfLine(line: string): string[] {
  if (line.includes('\t')) return line.split('\t').map((cell) => cell.trim())
  const separator = /[,，]/.test(line) ? /[,，]/ : /\s+/
  return line.trim().split(separator).map((cell) => cell.trim()) // prettier-ignore
}

export const textOfCells = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map((cell) => cell.replaceAll(/\s+/g, ' ').trim()).join('\t')).join('\n')
