const cell = (text: string): string => (text === '' ? '—' : text.replaceAll('|', '\\|').replaceAll('\n', ' '))

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

export const code = (text: string): string => `\`${text}\``

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [line(head), line(head.map(() => '---')), ...rows.map((row) => line(row.map(cell)))].join('\n')
