export type Column<T> = {
  key: string
  title: string
  cell: (row: T) => React.ReactNode
  kind?: 'number' | 'narrow' | 'words'
  /** Hidden until somebody asks for it in the column list. */
  extra?: boolean
}

type TableProps<T> = {
  label: string
  columns: Column<T>[]
  rows: T[]
  rowKey: (row: T) => string
  tight?: boolean
  chosen?: ReadonlySet<string>
  onChoose?: (key: string) => void
  /** Which rows can be ticked; every one where nothing is said. */
  mayChoose?: (row: T) => boolean
}

/** A plain table: readable by every screen reader and printer; on a phone each row becomes a card. */
export function Table<T>({ label, columns, rows, rowKey, tight = false, chosen, onChoose, mayChoose = () => true }: TableProps<T>) {
  return (
    <div className="table-wrap" tabIndex={-1}>
      <table className={tight ? 'table cards tight' : 'table cards'} aria-label={label}>
        <thead>
          <tr>
            {onChoose && (
              <th scope="col">
                <span className="hidden-text">选择</span>
              </th>
            )}
            {columns.map(({ key, title, kind }) => (
              <th key={key} scope="col" className={kind}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const key = rowKey(row)
            return (
              <tr key={key}>
                {onChoose && (
                  <td className="tick-cell">
                    {mayChoose(row) && (
                      <input type="checkbox" aria-label="选中这一行" checked={chosen?.has(key) ?? false} onChange={() => onChoose(key)} />
                    )}
                  </td>
                )}
                {columns.map((column, at) => (
                  <td key={column.key} className={column.kind} data-label={at === 0 ? undefined : column.title}>
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
