import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import { DayInput } from '../form/day-input.tsx'
import { type Option, unsureFault, unsureIn } from '../form/field.ts'
import { Pick } from '../form/pick.tsx'
import { dayFault, isDayKind } from '../form/typed-day.ts'
import { todayHere } from '../today.ts'

export type Filter = { name: string; label: string; kind: 'text' | 'pick' | 'day' | 'month'; options?: Option[] }
type FiltersProps = { filters: Filter[]; values: Record<string, string>; onSearch: (values: Record<string, string>) => void }

const always = 4

/** A day nobody can read, or words that are no line of a list, are asked about before the list is. */
const faultsIn = (filters: Filter[], draft: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    filters.flatMap(({ name, label, kind }) => {
      const typed = draft[name]?.trim() ?? ''
      const words = kind === 'pick' ? unsureIn(typed) : null
      const fault =
        words !== null ? unsureFault(words) : isDayKind(kind) && typed !== '' ? dayFault(kind, typed, todayHere(), { label }) : null
      return fault === null ? [] : [[name, fault]]
    }),
  )

/** Query form on top: the first four filters, the rest behind 展开. Enter asks. */
export function Filters({ filters, values, onSearch }: FiltersProps) {
  const [draft, setDraft] = useState(values)
  const [open, setOpen] = useState(() => filters.slice(always).some(({ name }) => values[name]))
  const [faults, setFaults] = useState<Record<string, string>>({})
  const put = (name: string, value: string) => setDraft((before) => ({ ...before, [name]: value }))
  const shown = open ? filters : filters.slice(0, always)
  return (
    <form
      className="filters"
      role="search"
      aria-label="查询条件"
      onSubmit={(event) => {
        event.preventDefault()
        const found = faultsIn(filters, draft)
        setFaults(found)
        if (Object.keys(found).length === 0) onSearch(draft)
      }}
    >
      {shown.map((filter) => (
        <OneFilter
          key={filter.name}
          filter={filter}
          value={draft[filter.name] ?? ''}
          fault={faults[filter.name]}
          onChange={(value) => put(filter.name, value)}
        />
      ))}
      <div className="row">
        <Button htmlType="submit">查询</Button>
        <Button
          type="text"
          onClick={() => {
            setDraft({})
            setFaults({})
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

type OneFilterProps = { filter: Filter; value: string; fault: string | undefined; onChange: (value: string) => void }

function OneFilter({ filter: { label, kind, options = [] }, value, fault, onChange }: OneFilterProps) {
  const id = useId()
  return (
    <div className={kind === 'text' ? 'field for-words' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {kind === 'pick' ? (
        <Pick id={id} value={value} options={options} blank="全部" keepsUnsure invalid={fault !== undefined} onChange={onChange} />
      ) : isDayKind(kind) ? (
        <DayInput {...{ kind, id, label, value, onChange }} invalid={fault !== undefined} describedBy={fault && `${id}-wrong`} />
      ) : (
        <Input id={id} type="search" value={value} onChange={(event) => onChange(event.target.value)} />
      )}
      {fault && (
        <span className="wrong" id={`${id}-wrong`}>
          {fault}
        </span>
      )}
    </div>
  )
}
