/** One sheet as the rows of text a person sees, each under the number the spreadsheet shows; errors and formulas without a value stand as texts. */
export type ReadSheet = {
  name: string
  isHidden: boolean
  rows: string[][]
  /** What of it was not read, or was read although nobody sees it, in words. */
  told: string[]
}

/** Every filled sheet of a file, in the order of the file. */
export type ReadBook = { sheets: ReadSheet[]; told: string[] }

/** A file that is no table we can read, with the sentence its owner is told. */
export class BookRefused extends Error {}

export const mostSheetBytes = 1_048_576
export const mostSheetRows = 1_000
export const mostSheetColumns = 60
export const mostCellLetters = 2_000
// Ten times what a full sheet of ours unpacks to; beyond it the file holds something else.
export const mostUnpacked = 16 * 1024 * 1024
