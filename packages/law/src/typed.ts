/** What somebody typed into a cell, full-width digits and brackets made plain. */
export const tidy = (value: string | undefined): string => (value ?? '').normalize('NFKC').trim()

/** Header words as people type them: full-width brackets and blanks do not matter. */
export const plain = (word: string): string => tidy(word).replace(/\s/g, '')

export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => tidy(cell) === '')
