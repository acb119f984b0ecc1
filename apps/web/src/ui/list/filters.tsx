import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import type { Option } from '../form/field.ts'
import { Pick } from '../form/pick.tsx'

export type Filter = { name: string; label: string; kind: 'text' | 'pick' | 'day' | 'month'; options?: Option[] }
type FiltersProps = { filters: Filter[]; values: Record<string, string>; onSearch: (values: Record<string, string>) => void }

const always = 4

/** Query form on top: the first four filters, the rest behind 展开. Enter asks. */
export function Filters({ filters, values, onSearch }: FiltersProps) {
  const [draft, setDraft] = useState(values)
  const [open, setOpen] = useState(() => filters.slice(always).some(({ name }) => values[name]))
  const put = (name: string, value: string) => setDraft((before) => ({ ...before, [name]: value }))
  const shown = open ? filters : filters.slice(0, always)
  return (
    <form
      className="filters"
      role="search"
      aria-label="查询条件"
      onSubmit={(event) => {
        event.preventDefault()
        onSearch(draft)
      }}
    >
      {shown.map((filter) => (
        <OneFilter key={filter.name} filter={filter} value={draft[filter.name] ?? ''} onChange={(value) => put(filter.name, value)} />
      ))}
      <div className="row">
        <Button htmlType="submit">查询</Button>
        <Button
          type="text"
          onClick={() => {
            setDraft({})
            onSearch({})
          }}
        >
          清空
        </Button>
        {filters.length > always && (
          <Button type="text" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? '收起' : '展开'}
          </Button>
        )}
      </div>
    </form>
  )
}

function OneFilter({
  filter: { label, kind, options = [] },
  value,
  onChange,
}: {
  filter: Filter
  value: string
  onChange: (value: string) => void
}) {
  const id = useId()
  const types = { text: 'search', day: 'date', month: 'month' } as const
  return (
    <div className={kind === 'text' ? 'field for-words' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {kind === 'pick' ? (
        <Pick id={id} value={value} options={options} blank="全部" onChange={onChange} />
      ) : (
        <Input id={id} type={types[kind]} value={value} onChange={(event) => onChange(event.target.value)} />
      )}
    </div>
  )
}
