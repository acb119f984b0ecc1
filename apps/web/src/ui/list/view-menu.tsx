import { Button, Popover } from 'antd'
import type { Column } from './table.tsx'

type ViewMenuProps<T> = {
  columns: Column<T>[]
  hidden: string[]
  tight: boolean
  onHidden: (hidden: string[]) => void
  onTight: (tight: boolean) => void
}

export function ViewMenu<T>({ columns, hidden, tight, onHidden, onTight }: ViewMenuProps<T>) {
  const toggle = (key: string) => onHidden(hidden.includes(key) ? hidden.filter((one) => one !== key) : [...hidden, key])
  const content = (
    <div className="column-list" role="dialog" aria-label="显示哪些列">
      {columns.slice(1).map(({ key, title }) => (
        <label key={key} className="tick">
          <input type="checkbox" checked={!hidden.includes(key)} onChange={() => toggle(key)} />
          {title}
        </label>
      ))}
      <label className="tick">
        <input type="checkbox" checked={tight} onChange={() => onTight(!tight)} />
        紧凑行距
      </label>
    </div>
  )
  return (
    <Popover content={content} trigger="click" placement="bottomRight">
      <Button>列和行距</Button>
    </Popover>
  )
}
