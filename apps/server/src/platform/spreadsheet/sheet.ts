export type Cell = string | number | null

export type Sheet = {
  title: string
  columns: readonly string[]
  /** Rows in batches, as a cursor gives them. */
  rows: AsyncIterable<readonly (readonly Cell[])[]>
  /** A last line under the table (who exported it, when, why, how many); asked for when all rows are written. */
  footer?: (rowCount: number) => string
}
