import { tableIn, type TableLeeway } from '@fayuan/law/sheets'
import { type Column, Table } from '../../ui/list/table.tsx'
import type { SheetFault } from './law-queries.ts'

type Line = { at: number; cells: string[]; faults: SheetFault[] }
type Lines = { first: number; lines: Line[] }

type SheetPreviewProps = { rows: string[][]; headings: readonly string[]; leeway?: TableLeeway<string>; faults: SheetFault[] }

/** The cells of the table in the order of its headings; rows typed without headings stand in that order already. */
function linesIn({ rows, headings, leeway, faults }: SheetPreviewProps): Lines {
  const table = tableIn<string>(rows, Object.fromEntries(headings.map((word) => [word, word])), leeway)
  const faultsOf = (at: number) => faults.filter(({ row }) => row === at)
  if (table.ok)
    return {
      first: table.headingRow,
      lines: table.rows.map(({ row }) => {
        const cells = headings.map((word) => rows[row - 1]?.[table.at[word] ?? -1] ?? '')
        return { at: row, cells, faults: faultsOf(row) }
      }),
    }
  const lines = rows
    .map((cells, index) => ({ at: index + 1, cells, faults: faultsOf(index + 1) }))
    .filter(({ cells }) => cells.some(Boolean))
  return { first: 0, lines }
}

/** The sheet as it was read, each row under its number, each fault beside its row and on its cell; while there are faults, only the rows that have them. */
export function SheetPreview(props: SheetPreviewProps) {
  const { headings, faults } = props
  const { first, lines } = linesIn(props)
  const shown = faults.length > 0 ? lines.filter((line) => line.faults.length > 0) : lines
  const isShown = new Set(shown.flatMap((line) => line.faults))
  const ofSheet = faults.filter((fault) => !isShown.has(fault) || (fault.row ?? 0) <= first)
  return (
    <>
      {faults.length > 0 && (
        <div className="wrong-list" role="alert" style={{ marginBottom: 0 }}>
          <b>有 {faults.length} 处错，一行也不会导入。请在上面改好，或者改好文件再选一次。</b>
          <ul>
            {ofSheet.map(({ row, column, message }) => (
              <li key={`${row ?? ''} ${column ?? ''} ${message}`}>{message}</li>
            ))}
          </ul>
        </div>
      )}
      {shown.length > 0 && (faults.length === 0 || isShown.size > 0) && (
        <div className="sheet-rows" role="region" aria-label="检查的结果" tabIndex={0}>
          <Table
            label={faults.length > 0 ? '有错的行' : '读出的内容'}
            tight
            columns={columnsOf(headings, faults.length > 0)}
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
  ...titles.map((title, at): Column<Line> => ({ key: title, title, cell: ({ cells, faults }) => cellOf(cells[at] ?? '', title, faults) })),
]

const cellOf = (text: string, title: string, faults: SheetFault[]) =>
  faults.some(({ column }) => column === title) ? <span className="wrong-cell">{text || '空'}</span> : text

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
