import { type Column, Table } from '../../ui/list/table.tsx'
import type { SheetFault } from './law-queries.ts'

type Line = { at: number; cells: string[]; faults: SheetFault[] }

type SheetPreviewProps = { rows: string[][]; headings: readonly string[]; faults: SheetFault[] }

/** The sheet as it was read, each row under its number, each fault beside its row; while there are faults, only the rows that have them. */
export function SheetPreview({ rows, headings, faults }: SheetPreviewProps) {
  const hasHeadings = rows[0]?.some((cell) => headings.includes(cell)) ?? false
  const first = hasHeadings ? 1 : 0
  const ofSheet = faults.filter(({ row }) => row === null || row <= first)
  const lines = rows
    .map((cells, index): Line => ({ at: index + 1, cells, faults: faults.filter(({ row }) => row === index + 1) }))
    .slice(first)
    .filter((line) => line.cells.some(Boolean))
  const shown = faults.length > 0 ? lines.filter((line) => line.faults.length > 0) : lines
  return (
    <>
      {faults.length > 0 && (
        <div className="wrong-list" role="alert" style={{ marginBottom: 0 }}>
          <b>有 {faults.length} 处错，一行也不会导入。请在上面改好，或者改好文件再选一次。</b>
          <ul>
            {ofSheet.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </div>
      )}
      {shown.length > 0 && (
        <div className="sheet-rows" role="region" aria-label="检查的结果" tabIndex={0}>
          <Table
            label={faults.length > 0 ? '有错的行' : '读出的内容'}
            tight
            columns={columnsOf(hasHeadings ? (rows[0] ?? []) : headings, faults.length > 0)}
            rows={shown}
            rowKey={({ at }) => String(at)}
          />
        </div>
      )}
    </>
  )
}

const columnsOf = (titles: readonly string[], hasFaults: boolean): Column<Line>[] => [
  { key: 'at', title: '行', kind: 'narrow', cell: ({ at }) => `第 ${at} 行` },
  ...(hasFaults ? [{ key: 'faults', title: '问题', cell: ({ faults }: Line) => <Faults faults={faults} /> }] : []),
  ...titles.map((title, at): Column<Line> => ({ key: `${at} ${title}`, title, cell: ({ cells }) => cells[at] ?? '' })),
]

const Faults = ({ faults }: { faults: SheetFault[] }) => (
  <ul>
    {faults.map(({ column, message }) => (
      <li key={`${column ?? ''} ${message}`} className="wrong">
        {column && `${column}：`}
        {message}
      </li>
    ))}
  </ul>
)
